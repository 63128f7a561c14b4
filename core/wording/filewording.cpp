#include "wording/filewording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class FileWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString obstacle(const FileRemark &remark);
    static QString sideEffect(const FileRemark &remark);
    static QString writer(FileWriter writer);
    static QString config(const KnownConfig &config);
};

QString FileWording::obstacle(const FileRemark &remark)
{
    switch (remark.kind) {
    case FileRemark::Kind::SwitchedOff:
        //: %1 is the name of a variable.
        return tr("%1 is set: this file belongs to a deployment system. Change it there.")
            .arg(remark.argument);
    case FileRemark::Kind::ReadOnlyFileSystem:
        return tr("%1 is on a read-only file system; nothing can be saved there.").arg(remark.argument);
    case FileRemark::Kind::FolderNotWritable:
        return tr("You have no permission to write in the folder %1; saving puts a new file there.")
            .arg(remark.argument);
    case FileRemark::Kind::NotReadable:
        //: %1 is the name of a user.
        return tr("You have no permission to read this file; it belongs to %1.").arg(remark.argument);
    case FileRemark::Kind::OwnerNotKept:
        //: %1 is the name of a user.
        return tr("This file belongs to %1, and saving would take it away from that user; edit it as %1.")
            .arg(remark.argument);
    case FileRemark::Kind::Immutable:
        return tr("This file is locked against changes; \"chattr -i\" unlocks it.");
    case FileRemark::Kind::MountPoint:
        return tr(
            "This file is mounted by itself, as containers do it, and cannot be replaced; mount its folder "
            "instead.");
    default:
        return sideEffect(remark);
    }
}

QString FileWording::sideEffect(const FileRemark &remark)
{
    switch (remark.kind) {
    case FileRemark::Kind::OtherOwner:
        //: %1 is the name of a user.
        return tr("This file belongs to %1, and still will when it is saved.").arg(remark.argument);
    case FileRemark::Kind::GroupNotKept:
        //: %1 is the name of a group of users.
        return tr("Saving takes the group %1 its access to this file, as you are not in that group.")
            .arg(remark.argument);
    case FileRemark::Kind::Link:
        //: %1 is the path of a file.
        return tr("This is a link; what is edited is %1.").arg(remark.argument);
    case FileRemark::Kind::HardLinks:
        return tr("This file has other names (hard links); those keep what it says now.");
    case FileRemark::Kind::ReadOnlyMode:
    default:
        return tr(
            "The permissions of this file forbid writing. Hearth can save it all the same, and keeps them.");
    }
}

QString FileWording::writer(FileWriter writer)
{
    switch (writer) {
    case FileWriter::Unknown:
        //: Who wrote a version of a file is not known.
        return tr("unknown writer");
    case FileWriter::Hearth:
        return QStringLiteral("Hearth");
    case FileWriter::AnotherProgram:
        return tr("another program");
    }
    Q_UNREACHABLE();
}

QString FileWording::config(const KnownConfig &config)
{
    switch (config.origin) {
    case KnownConfig::Origin::Default:
        //: The config that OpenClaw reads when nothing else is said.
        return tr("Default config");
    case KnownConfig::Origin::Profile:
        //: %1 is the name of a profile of OpenClaw.
        return tr("Profile %1").arg(config.profile);
    case KnownConfig::Origin::ConfigPath:
        return QStringLiteral("OPENCLAW_CONFIG_PATH");
    case KnownConfig::Origin::StateFolder:
        return QStringLiteral("OPENCLAW_STATE_DIR");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fileRemarkSentence(const FileRemark &remark)
{
    return FileWording::obstacle(remark);
}

QString fileWriterWord(FileWriter writer)
{
    return FileWording::writer(writer);
}

QString knownConfigName(const KnownConfig &config)
{
    return FileWording::config(config);
}

} // namespace Hearth
