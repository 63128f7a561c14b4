#include "config/platform.h"

#include "base/logging.h"
#include "config/posix.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif
#include <thread>
#include <unistd.h>

namespace Hearth {
namespace {

using namespace std::chrono_literals;

/// Names tried for a temporary file; with 64 random bits a second try is already a miracle.
constexpr int maxNameAttempts = 16;
constexpr QLatin1String suffix(".hearth-tmp");
/// A save takes milliseconds; even a slow network's is over by then.
constexpr std::chrono::seconds staleAfter = 1h;
constexpr std::chrono::milliseconds lockPatience = 2s;
constexpr std::chrono::milliseconds lockPause = 2ms;

#ifdef __linux__
constexpr unsigned renameNoReplace = RENAME_NOREPLACE;
constexpr unsigned renameExchange = RENAME_EXCHANGE;
#else
constexpr unsigned renameNoReplace = 1;
constexpr unsigned renameExchange = 2;
#endif

int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        written += qMax<ssize_t>(count, 0);
    }
    return 0;
}

/// Gives the open file its owner and mode. A foreign group that cannot be kept loses its rights instead of
/// handing them to our own group.
int applyAccess(int descriptor, const FileAccess &access)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) {
        return errno;
    }
    quint32 mode = access.mode;
    if (access.owner && *access.owner != status.st_uid
        && ::fchown(descriptor, *access.owner, static_cast<gid_t>(-1)) != 0) {
        return errno;
    }
    if (access.group && *access.group != status.st_gid
        && ::fchown(descriptor, static_cast<uid_t>(-1), *access.group) != 0) {
        mode &= ~070U;
    }
    return ::fchmod(descriptor, mode) == 0 ? 0 : errno;
}

QString temporaryName(const QString &path)
{
    const QFileInfo info(path);
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QStringLiteral("%1/.%2.%3").arg(info.path(), info.fileName(), random) + suffix;
}

/// What cannot be kept here is no error: the version's time and writer are unknown then.
void applyStamp(int descriptor, const FileStamp &stamp)
{
#ifdef __linux__
    if (stamp.mark && !stamp.mark->isEmpty()) {
        (void)::fsetxattr(
            descriptor, markAttribute, stamp.mark->constData(), static_cast<size_t>(stamp.mark->size()), 0);
    }
#endif
    if (stamp.modified != 0) {
        constexpr qint64 second = 1'000'000'000;
        const timespec modified{
            static_cast<time_t>(stamp.modified / second), static_cast<long>(stamp.modified % second)};
        const timespec times[2] = {modified, modified};
        (void)::futimens(descriptor, times);
    }
}

Result<> renameBy(unsigned flags, const QString &from, const QString &to)
{
#ifdef __linux__
    if (::renameat2(
            AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(), flags)
        == 0) {
        return {};
    }
    const int code = errno;
#else
    Q_UNUSED(flags)
    const int code = ENOSYS;
#endif
    // EPERM: also what a sandbox says of a call that it does not know; a plain rename tells what it is.
    if (code == EINVAL || code == ENOSYS || code == ENOTSUP || code == EPERM) {
        return failure(ErrorKind::Unsupported, QStringLiteral("the file system of %1").arg(to));
    }
    return failure(systemError(code, QLatin1String("rename to"), to));
}

} // namespace

Result<QStringList> makeFolders(const QString &folder)
{
    QStringList missing;
    QString current = QDir::cleanPath(folder);
    while (!QFileInfo::exists(current) && current != QFileInfo(current).path()) {
        missing.prepend(current);
        current = QFileInfo(current).path();
    }
    QStringList made;
    for (const QString &path : std::as_const(missing)) {
        if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0) {
            made.append(path);
        } else if (errno != EEXIST) {
            const int code = errno;
            for (auto it = made.crbegin(); it != made.crend(); ++it) {
                removeFolder(*it);
            }
            return failure(systemError(code, QLatin1String("make the folder"), path));
        }
    }
    return made;
}

FolderLock::FolderLock(const QString &folder)
{
    Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen()) {
        return;
    }
    const QDeadlineTimer patience(lockPatience);
    while (::flock(directory.value(), LOCK_EX | LOCK_NB) != 0) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || patience.hasExpired()) {
            qCWarning(logConfig, "cannot lock %s: %s", qUtf8Printable(folder), ::strerror(errno));
            return;
        }
        std::this_thread::sleep_for(lockPause);
    }
    m_descriptor = directory.release();
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<QString> writeTemporaryFile(const QString &path, const DiskFile &file)
{
    for (int attempt = 0; attempt < maxNameAttempts; ++attempt) {
        const QString name = temporaryName(path);
        Descriptor descriptor(::open(
            QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!descriptor.isOpen()) {
            if (errno == EEXIST) {
                continue;
            }
            return failure(systemError(errno, QLatin1String("write beside"), path));
        }
        int code = writeAll(descriptor.value(), file.bytes);
        if (code == 0) {
            applyStamp(descriptor.value(), file.stamp); // while the file is ours and writable
            code = applyAccess(descriptor.value(), file.access);
        }
        if (code == 0 && ::fsync(descriptor.value()) != 0) {
            code = errno;
        }
        if (code == 0 && !descriptor.close()) {
            code = errno;
        }
        if (code != 0) {
            removeFile(name);
            return failure(systemError(code, QLatin1String("write"), name));
        }
        return name;
    }
    return failure(systemError(EEXIST, QLatin1String("write beside"), path));
}

void removeStaleTemporaryFiles(const QString &path, bool isLocked)
{
    const QFileInfo info(path);
    const QString begin = QLatin1Char('.') + info.fileName() + QLatin1Char('.');
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-staleAfter.count());
    const QFileInfoList files =
        QDir(info.path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &file : files) {
        const bool isTemporary = file.fileName().startsWith(begin) && file.fileName().endsWith(suffix);
        if (isTemporary && (isLocked || file.lastModified().toUTC() < limit)) {
            removeFile(file.filePath());
        }
    }
}

Result<> renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return failure(systemError(errno, QLatin1String("rename to"), to));
    }
    return {};
}

Result<> renameToNewFile(const QString &from, const QString &to)
{
    return renameBy(renameNoReplace, from, to).or_else([&to](const Error &error) -> Result<> {
        if (QFileInfo(to).isSymLink() || QFileInfo::exists(to)) {
            return failure(ErrorKind::ChangedUnderneath, QStringLiteral("%1 exists by now").arg(to));
        }
        return failure(error);
    });
}

Result<> exchangeFiles(const QString &one, const QString &other)
{
    return renameBy(renameExchange, one, other);
}

void removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT) {
        qCWarning(logConfig, "cannot remove %s: %s", qUtf8Printable(path), ::strerror(errno));
    }
}

void removeFolder(const QString &path)
{
    if (::rmdir(QFile::encodeName(path).constData()) != 0) {
        qCWarning(logConfig, "cannot remove %s: %s", qUtf8Printable(path), ::strerror(errno));
    }
}

void syncFolder(const QString &folder)
{
    const Descriptor directory(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen() || ::fsync(directory.value()) != 0) {
        qCWarning(logConfig, "cannot flush %s: %s", qUtf8Printable(folder), ::strerror(errno));
    }
}

} // namespace Hearth
