#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace Hearth {

/// What there is to say of a file before it is edited: why it cannot be saved, or what saving does to it.
struct FileRemark
{
    enum class Kind {
        // It cannot be saved.
        SwitchedOff, ///< A switch of OpenClaw says so; the variable.
        ReadOnlyFileSystem, ///< The folder.
        FolderNotWritable, ///< The folder; for a new file the nearest that exists.
        NotReadable, ///< Its owner.
        OwnerNotKept, ///< Belongs to another user, and only root could leave it so; the owner.
        Immutable, ///< Locked by a file attribute (chattr +i).
        MountPoint, ///< Mounted by itself, as containers do: it cannot be replaced.
        // It can be saved.
        ReadOnlyMode, ///< Its permissions forbid writing; saving replaces it all the same, and keeps them.
        OtherOwner, ///< Belongs to another user and stays so; the owner.
        GroupNotKept, ///< Its group loses its rights when it is saved; the group.
        Link, ///< A symlink, or in a linked folder; where it leads. The link stays.
        HardLinks, ///< Has other names, which keep what it says now; how many names.
    };

    Kind kind = Kind::SwitchedOff;
    QString argument;

    bool operator==(const FileRemark &) const = default;
};
inline constexpr FileRemark::Kind lastFileRemarkKind = FileRemark::Kind::HardLinks;

/// Name as it stands in JSON output (snake_case, stable).
[[nodiscard]] QLatin1String fileRemarkName(FileRemark::Kind kind);
[[nodiscard]] bool preventsSaving(FileRemark::Kind kind);
[[nodiscard]] bool canBeSaved(const QList<FileRemark> &remarks);

} // namespace Hearth
