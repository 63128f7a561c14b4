#include "config/fileremarks.h"

#include "config/configfile.h"
#include "config/filefacts.h"

#include <QFileInfo>

#include <algorithm>

namespace Hearth {

QLatin1String fileRemarkName(FileRemark::Kind kind)
{
    switch (kind) {
    case FileRemark::Kind::SwitchedOff:
        return QLatin1String("switched_off");
    case FileRemark::Kind::ReadOnlyFileSystem:
        return QLatin1String("read_only_file_system");
    case FileRemark::Kind::FolderNotWritable:
        return QLatin1String("folder_not_writable");
    case FileRemark::Kind::NotReadable:
        return QLatin1String("not_readable");
    case FileRemark::Kind::OwnerNotKept:
        return QLatin1String("owner_not_kept");
    case FileRemark::Kind::Immutable:
        return QLatin1String("immutable");
    case FileRemark::Kind::MountPoint:
        return QLatin1String("mount_point");
    case FileRemark::Kind::ReadOnlyMode:
        return QLatin1String("read_only_mode");
    case FileRemark::Kind::OtherOwner:
        return QLatin1String("other_owner");
    case FileRemark::Kind::GroupNotKept:
        return QLatin1String("group_not_kept");
    case FileRemark::Kind::Link:
        return QLatin1String("link");
    case FileRemark::Kind::HardLinks:
        return QLatin1String("hard_links");
    }
    Q_UNREACHABLE();
}

bool preventsSaving(FileRemark::Kind kind)
{
    return kind < FileRemark::Kind::ReadOnlyMode;
}

bool canBeSaved(const QList<FileRemark> &remarks)
{
    return std::none_of(remarks.cbegin(), remarks.cend(),
        [](const FileRemark &remark) { return preventsSaving(remark.kind); });
}

QList<FileRemark> fileRemarks(const FileFacts &facts, const EnvironmentLookup &environment)
{
    QList<FileRemark> remarks;
    const auto note = [&remarks](bool holds, FileRemark::Kind kind, const QString &argument = {}) {
        if (holds) {
            remarks.append({kind, argument});
        }
    };
    using Kind = FileRemark::Kind;
    if (const auto name = readOnlySwitch(environment)) {
        note(true, Kind::SwitchedOff, QString(*name));
    }
    note(facts.isOnReadOnlyFileSystem, Kind::ReadOnlyFileSystem, facts.folder);
    note(!facts.folderIsWritable && !facts.isOnReadOnlyFileSystem, Kind::FolderNotWritable, facts.folder);
    if (facts.exists) {
        note(!facts.isReadable, Kind::NotReadable, facts.owner);
        note(!facts.isOurs && !facts.canKeepOwner, Kind::OwnerNotKept, facts.owner);
        note(facts.isImmutable, Kind::Immutable);
        note(facts.isMountPoint, Kind::MountPoint);
        note(!facts.hasWriteMode, Kind::ReadOnlyMode);
        note(!facts.isOurs && facts.canKeepOwner, Kind::OtherOwner, facts.owner);
        note(!facts.canKeepGroup, Kind::GroupNotKept, facts.group);
    }
    note(facts.realPath != facts.path, Kind::Link, facts.realPath);
    note(facts.exists && facts.names > 1, Kind::HardLinks, QString::number(facts.names));
    return remarks;
}

} // namespace Hearth
