#include "config/configfile.h"

#include "config/backupring.h"
#include "config/platform.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <optional>

namespace Hearth {
namespace {

bool isSwitchedOn(const EnvironmentLookup &environment, QLatin1String name)
{
    const QString value = environment ? environment(QString(name)).trimmed().toLower() : QString();
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("yes")
        || value == QLatin1String("on");
}

Result<> checkMayWrite(const QByteArray &bytes, const EnvironmentLookup &environment)
{
    for (const QLatin1String name :
        {QLatin1String("OPENCLAW_CONFIG_READONLY"), QLatin1String("OPENCLAW_NIX_MODE")}) {
        if (isSwitchedOn(environment, name)) {
            return failure(ErrorKind::ReadOnly,
                QStringLiteral("%1 is set: the file belongs to a deployment system").arg(name));
        }
    }
    if (bytes.size() > maxConfigFileBytes) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral("the new content is larger than %1 bytes").arg(maxConfigFileBytes));
    }
    return {};
}

/// The file as it is now, if it still is what \a baseHash says.
Result<std::optional<DiskFile>> readUnchanged(const QString &path, const QByteArray &baseHash)
{
    Result<std::optional<DiskFile>> disk = readDiskFile(path, maxConfigFileBytes);
    if (!disk) {
        return disk;
    }
    const bool isSame = disk->has_value() ? contentHash((*disk)->bytes) == baseHash
                                          : baseHash.isEmpty() || baseHash == contentHash({});
    if (!isSame) {
        return failure(
            ErrorKind::ChangedUnderneath, QStringLiteral("%1 was changed since it was read").arg(path));
    }
    return disk;
}

/// Removes what a failed save has made: a temporary file and new folders.
class Leftovers
{
public:
    Leftovers() = default;
    ~Leftovers()
    {
        if (!m_file.isEmpty()) {
            removeFile(m_file);
        }
        while (!m_folders.isEmpty()) {
            removeFolder(m_folders.takeLast());
        }
    }
    Q_DISABLE_COPY_MOVE(Leftovers)

    void setFolders(const QStringList &folders) { m_folders = folders; }
    void setFile(const QString &file) { m_file = file; }
    void forget()
    {
        m_file.clear();
        m_folders.clear();
    }

private:
    QString m_file;
    QStringList m_folders;
};

Result<> replaceContent(const QString &path, const std::optional<DiskFile> &current,
    const QByteArray &baseHash, const QByteArray &bytes, const std::function<void()> &beforeLastLook)
{
    const QString folder = QFileInfo(path).path();
    Leftovers leftovers; // goes after the ring: folders must be empty by then
    BackupRing backups(path, keptConfigVersions);
    if (!current) {
        const Result<QStringList> made = makeFolders(folder);
        if (!made) {
            return failure(made.error());
        }
        leftovers.setFolders(*made);
    }
    const Result<QString> temporary =
        writeTemporaryFile(path, bytes, current ? current->access : FileAccess{});
    if (!temporary) {
        return failure(temporary.error());
    }
    leftovers.setFile(*temporary);
    if (current) {
        const FileAccess access{0600, current->access.owner, current->access.group};
        if (const Result<> pushed = backups.push(current->bytes, access); !pushed) {
            return pushed;
        }
    }
    beforeLastLook();
    if (const auto unchanged = readUnchanged(path, baseHash); !unchanged) {
        return failure(unchanged.error());
    }
    if (const Result<> renamed = renameFile(*temporary, path); !renamed) {
        return renamed;
    }
    leftovers.forget();
    backups.keep();
    syncFolder(folder);
    return {};
}

FileContent contentOf(const QString &path, const QByteArray &bytes)
{
    return {bytes, contentHash(bytes), path, true};
}

} // namespace

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<FileContent> readConfigFile(const QString &path)
{
    const Result<QString> realPath = followSymlinks(path);
    if (!realPath) {
        return failure(realPath.error());
    }
    return readDiskFile(*realPath, maxConfigFileBytes).transform([&](const std::optional<DiskFile> &disk) {
        return disk ? contentOf(*realPath, disk->bytes) : FileContent{{}, {}, *realPath, false};
    });
}

Result<FileContent> saveConfigFile(const QString &path, const QByteArray &baseHash, const QByteArray &bytes,
    const EnvironmentLookup &environment)
{
    return saveConfigFile(path, baseHash, bytes, environment, [] {});
}

Result<FileContent> saveConfigFile(const QString &path, const QByteArray &baseHash, const QByteArray &bytes,
    const EnvironmentLookup &environment, const std::function<void()> &beforeLastLook)
{
    if (const Result<> allowed = checkMayWrite(bytes, environment); !allowed) {
        return failure(allowed.error());
    }
    const Result<QString> realPath = followSymlinks(path);
    if (!realPath) {
        return failure(realPath.error());
    }
    const Result<std::optional<DiskFile>> current = readUnchanged(*realPath, baseHash);
    if (!current) {
        return failure(current.error());
    }
    if (current->has_value() && (*current)->bytes == bytes) {
        return contentOf(*realPath, bytes);
    }
    if (const Result<> replaced = replaceContent(*realPath, *current, baseHash, bytes, beforeLastLook);
        !replaced) {
        return failure(replaced.error());
    }
    return contentOf(*realPath, bytes);
}

} // namespace Hearth
