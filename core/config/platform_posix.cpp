#include "config/platform.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace Hearth {
namespace {

/// Links followed before a circle is assumed: the kernel's own bound [path_resolution(7)].
constexpr int maxSymlinks = 40;
/// Names tried for a temporary file; with 64 random bits a second try is already a miracle.
constexpr int maxNameAttempts = 16;
constexpr qint64 readChunk = 64 * 1024;

class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] bool isOpen() const { return m_value >= 0; }
    /// Closing can be where a network file system reports a failed write.
    [[nodiscard]] bool close()
    {
        const int result = ::close(m_value);
        m_value = -1;
        return result == 0 || errno == EINTR;
    }

private:
    int m_value;
};

ErrorKind kindOf(int code)
{
    switch (code) {
    case EACCES:
    case EPERM:
        return ErrorKind::PermissionDenied;
    case EROFS:
        return ErrorKind::ReadOnly;
    case ENOENT:
        return ErrorKind::NotFound;
    case ELOOP:
    case EISDIR:
        return ErrorKind::InvalidInput;
    default:
        return ErrorKind::IoError;
    }
}

tl::unexpected<Error> systemFailure(int code, QLatin1String doing, const QString &path)
{
    return failure(kindOf(code),
        QStringLiteral("cannot %1 %2: %3")
            .arg(doing, QDir::toNativeSeparators(path), QString::fromLocal8Bit(::strerror(code))));
}

FileAccess accessOf(const struct stat &status)
{
    return {status.st_mode & 0777U, status.st_uid, status.st_gid};
}

Result<QByteArray> readAll(int descriptor, const QString &path, qint64 maxBytes)
{
    QByteArray bytes;
    QByteArray chunk(readChunk, Qt::Uninitialized);
    while (true) {
        const ssize_t count = ::read(descriptor, chunk.data(), static_cast<size_t>(chunk.size()));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return systemFailure(errno, QLatin1String("read"), path);
        }
        if (count == 0) {
            return bytes;
        }
        if (bytes.size() + count > maxBytes) {
            return failure(ErrorKind::LimitExceeded,
                QStringLiteral("%1 is larger than %2 bytes").arg(path).arg(maxBytes));
        }
        bytes.append(chunk.constData(), count);
    }
}

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
    return QStringLiteral("%1/.%2.%3.hearth-tmp").arg(info.path(), info.fileName(), random);
}

} // namespace

QString accountHome()
{
    const long suggested = ::sysconf(_SC_GETPW_R_SIZE_MAX);
    std::vector<char> buffer(suggested > 0 ? static_cast<size_t>(suggested) : 16384U);
    struct passwd entry = {};
    struct passwd *found = nullptr;
    if (::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) {
        return {};
    }
    return QFile::decodeName(found->pw_dir);
}

Result<QString> followSymlinks(const QString &path)
{
    QString current = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    for (int links = 0; links <= maxSymlinks; ++links) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(current).constData(), &status) != 0) {
            if (errno == ENOENT) {
                break;
            }
            return systemFailure(errno, QLatin1String("look at"), current);
        }
        if (!S_ISLNK(status.st_mode)) {
            break;
        }
        if (links == maxSymlinks) {
            return systemFailure(ELOOP, QLatin1String("follow"), path);
        }
        current =
            QDir::cleanPath(QFileInfo(current).symLinkTarget()); // absolute, seen from the link's folder
    }
    const QFileInfo info(current);
    const QString folder = QFileInfo(info.path()).canonicalFilePath(); // empty while it does not exist
    return folder.isEmpty() ? current : QDir(folder).filePath(info.fileName());
}

Result<std::optional<DiskFile>> readDiskFile(const QString &path, qint64 maxBytes)
{
    // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen()) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        return systemFailure(errno, QLatin1String("open"), path);
    }
    struct stat status = {};
    if (::fstat(file.value(), &status) != 0) {
        return systemFailure(errno, QLatin1String("look at"), path);
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("%1 is not a regular file").arg(path));
    }
    return readAll(file.value(), path, maxBytes).transform([&status](const QByteArray &bytes) {
        return std::optional<DiskFile>(DiskFile{bytes, accessOf(status)});
    });
}

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
            return systemFailure(code, QLatin1String("make the folder"), path);
        }
    }
    return made;
}

Result<QString> writeTemporaryFile(const QString &path, const QByteArray &bytes, const FileAccess &access)
{
    for (int attempt = 0; attempt < maxNameAttempts; ++attempt) {
        const QString name = temporaryName(path);
        Descriptor file(::open(
            QFile::encodeName(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.isOpen()) {
            if (errno == EEXIST) {
                continue;
            }
            return systemFailure(errno, QLatin1String("write beside"), path);
        }
        int code = writeAll(file.value(), bytes);
        if (code == 0) {
            code = applyAccess(file.value(), access);
        }
        if (code == 0 && ::fsync(file.value()) != 0) {
            code = errno;
        }
        if (code == 0 && !file.close()) {
            code = errno;
        }
        if (code != 0) {
            removeFile(name);
            return systemFailure(code, QLatin1String("write"), name);
        }
        return name;
    }
    return systemFailure(EEXIST, QLatin1String("write beside"), path);
}

Result<> renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return systemFailure(errno, QLatin1String("rename to"), to);
    }
    return {};
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

std::optional<std::array<quint8, 16>> ipAddressBytes(const QString &text)
{
    const QByteArray ascii = text.toUtf8();
    if (ascii.contains('\0')) {
        return std::nullopt; // the C functions would look at its first half only
    }
    std::array<quint8, 16> bytes{};
    if (::inet_pton(AF_INET6, ascii.constData(), bytes.data()) == 1) {
        return bytes;
    }
    bytes = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (::inet_pton(AF_INET, ascii.constData(), bytes.data() + 12) == 1) {
        return bytes;
    }
    return std::nullopt;
}

} // namespace Hearth
