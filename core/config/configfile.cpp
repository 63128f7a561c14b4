#include "config/configfile.h"

#include "config/backupring.h"
#include "config/filemark.h"
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
    if (const std::optional<QLatin1String> name = readOnlySwitch(environment)) {
        return failure(ErrorKind::ReadOnly,
            QStringLiteral("%1 is set: the file belongs to a deployment system").arg(*name));
    }
    if (bytes.size() > maxConfigFileBytes) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral("the new content is larger than %1 bytes").arg(maxConfigFileBytes));
    }
    return {};
}

Error changedUnderneath(const QString &path)
{
    return {ErrorKind::ChangedUnderneath, QStringLiteral("%1 was changed since it was read").arg(path), 0};
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
        return failure(changedUnderneath(path));
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

/// Hash of what is there; none for what cannot be read or is no plain file.
std::optional<QByteArray> hashOnDisk(const QString &path)
{
    if (QFileInfo(path).isSymLink()) {
        return std::nullopt;
    }
    const Result<std::optional<DiskFile>> disk = readDiskFile(path, maxConfigFileBytes);
    return disk && disk->has_value() ? std::optional(contentHash((*disk)->bytes)) : std::nullopt;
}

/// \a aside has been exchanged with \a path, and is what another program wrote: puts it back. Should that one
/// have written again meanwhile, its latest version stays.
void putBack(const QString &aside, const QString &path, const std::optional<QByteArray> &ours)
{
    constexpr int maxAttempts = 16; // a program that writes that often will write again
    std::optional<QByteArray> put = ours; // what stands at path
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        const std::optional<QByteArray> taken = hashOnDisk(aside);
        if (!exchangeFiles(aside, path) || hashOnDisk(aside) == put) {
            return;
        }
        put = taken;
    }
}

/// Lets \a temporary, whose hash is \a hash, take the place of the file that \a baseHash means.
Result<> takePlace(const QString &temporary, const QByteArray &hash, const QString &path,
    const QByteArray &baseHash, bool isNew)
{
    const Result<> moved = isNew ? renameToNewFile(temporary, path) : exchangeFiles(temporary, path);
    if (!moved && moved.error().kind == ErrorKind::Unsupported) {
        return renameFile(temporary, path);
    }
    if (!moved) {
        const bool isGone = !isNew && moved.error().kind == ErrorKind::NotFound;
        return failure(isGone ? changedUnderneath(path) : moved.error());
    }
    if (!isNew && hashOnDisk(temporary) != baseHash) {
        putBack(temporary, path, hash);
        return failure(changedUnderneath(path));
    }
    return {};
}

/// What \a current becomes when it is kept: its bytes, time and writer, and nobody else's to read.
DiskFile keptVersion(const DiskFile &current)
{
    DiskFile kept = current;
    kept.access.mode = 0600;
    kept.stamp.mark = keptMark(current.stamp, contentHash(current.bytes));
    return kept;
}

Result<> replaceContent(const QString &path, const std::optional<DiskFile> &current,
    const QByteArray &baseHash, const QByteArray &bytes, const SaveProbe &probe)
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
    const QByteArray hash = contentHash(bytes);
    const Result<QString> temporary =
        writeTemporaryFile(path, {bytes, current ? current->access : FileAccess{}, {0, ownMark(hash)}});
    if (!temporary) {
        return failure(temporary.error());
    }
    leftovers.setFile(*temporary);
    if (current) {
        if (const Result<> pushed = backups.push(keptVersion(*current)); !pushed) {
            return pushed;
        }
    }
    if (probe.beforeLastLook) {
        probe.beforeLastLook();
    }
    if (const auto unchanged = readUnchanged(path, baseHash); !unchanged) {
        return failure(unchanged.error());
    }
    if (probe.afterLastLook) {
        probe.afterLastLook();
    }
    if (const Result<> placed = takePlace(*temporary, hash, path, baseHash, !current); !placed) {
        return placed;
    }
    removeFile(*temporary); // the old content, where the two were exchanged
    leftovers.forget();
    backups.keep();
    syncFolder(folder);
    return {};
}

FileContent contentOf(const QString &path, const QByteArray &bytes)
{
    return {bytes, contentHash(bytes), path, true, {}};
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
        return disk ? contentOf(*realPath, disk->bytes) : FileContent{{}, {}, *realPath, false, {}};
    });
}

Result<FileContent> saveConfigFile(const QString &path, const QByteArray &baseHash, const QByteArray &bytes,
    const EnvironmentLookup &environment, const SaveProbe &probe)
{
    if (const Result<> allowed = checkMayWrite(bytes, environment); !allowed) {
        return failure(allowed.error());
    }
    const Result<QString> realPath = followSymlinks(path);
    if (!realPath) {
        return failure(realPath.error());
    }
    const FolderLock lock(QFileInfo(*realPath).path());
    const Result<std::optional<DiskFile>> current = readUnchanged(*realPath, baseHash);
    if (!current) {
        return failure(current.error());
    }
    if (current->has_value() && (*current)->bytes == bytes) {
        return contentOf(*realPath, bytes);
    }
    removeStaleTemporaryFiles(*realPath, lock.isHeld());
    if (const Result<> replaced = replaceContent(*realPath, *current, baseHash, bytes, probe); !replaced) {
        return failure(replaced.error());
    }
    return contentOf(*realPath, bytes);
}

std::optional<QLatin1String> readOnlySwitch(const EnvironmentLookup &environment)
{
    for (const QLatin1String name :
        {QLatin1String("OPENCLAW_CONFIG_READONLY"), QLatin1String("OPENCLAW_NIX_MODE")}) {
        if (isSwitchedOn(environment, name)) {
            return name;
        }
    }
    return std::nullopt;
}

} // namespace Hearth
