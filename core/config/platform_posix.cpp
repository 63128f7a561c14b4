#include "config/platform.h"

#include "config/posix.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/xattr.h>
#endif
#include <unistd.h>
#include <vector>

namespace Hearth {
namespace {

/// Links followed before a circle is assumed: the kernel's own bound [path_resolution(7)].
constexpr int maxSymlinks = 40;
constexpr qint64 readChunk = 64 * 1024;
/// Room for a SHA-256 in hexadecimal.
constexpr qsizetype maxMarkBytes = 64;

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

FileAccess accessOf(const struct stat &status)
{
    return {status.st_mode & 0777U, status.st_uid, status.st_gid};
}

FileStamp stampOf(int descriptor, const struct stat &status)
{
    FileStamp stamp;
#ifdef __linux__
    stamp.modified = status.st_mtim.tv_sec * qint64(1'000'000'000) + status.st_mtim.tv_nsec;
    QByteArray mark(maxMarkBytes, Qt::Uninitialized);
    const ssize_t size =
        ::fgetxattr(descriptor, markAttribute, mark.data(), static_cast<size_t>(mark.size()));
    if (size >= 0) {
        stamp.mark = mark.left(size);
    } else if (errno == ENODATA || errno == ERANGE) { // ERANGE: it is longer than any of ours
        stamp.mark = QByteArray();
    }
#else
    Q_UNUSED(descriptor)
    stamp.modified = status.st_mtime * qint64(1'000'000'000);
#endif
    return stamp;
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
            return failure(systemError(errno, QLatin1String("read"), path));
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

} // namespace

Error systemError(int code, QLatin1String doing, const QString &path)
{
    return {kindOf(code),
        QStringLiteral("cannot %1 %2: %3")
            .arg(doing, QDir::toNativeSeparators(path), QString::fromLocal8Bit(::strerror(code))),
        0};
}

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
            return failure(systemError(errno, QLatin1String("look at"), current));
        }
        if (!S_ISLNK(status.st_mode)) {
            break;
        }
        if (links == maxSymlinks) {
            return failure(systemError(ELOOP, QLatin1String("follow"), path));
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
        return failure(systemError(errno, QLatin1String("open"), path));
    }
    struct stat status = {};
    if (::fstat(file.value(), &status) != 0) {
        return failure(systemError(errno, QLatin1String("look at"), path));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("%1 is not a regular file").arg(path));
    }
    const FileStamp stamp = stampOf(file.value(), status);
    return readAll(file.value(), path, maxBytes).transform([&](const QByteArray &bytes) {
        return std::optional<DiskFile>(DiskFile{bytes, accessOf(status), stamp});
    });
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
