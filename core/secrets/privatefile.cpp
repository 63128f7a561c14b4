#include "secrets/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Hearth {

namespace {

Error systemError(int number, const QString &path)
{
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorKind::NotFound, detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::PermissionDenied, detail};
    case EEXIST:
        return {ErrorKind::ChangedUnderneath, detail};
    default:
        return {ErrorKind::IoError, detail};
    }
}

Result<> checkFile(int descriptor, const QString &path, FilePrivacy access)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0) {
        return failure(systemError(errno, path));
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("%1: not a regular file").arg(path));
    }
    if (access == FilePrivacy::OwnerOnly && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return failure(ErrorKind::PermissionDenied,
            QStringLiteral("%1: others may read it (mode %2); run: chmod 600 '%1'")
                .arg(path, QString::number(status.st_mode & 0777U, 8)));
    }
    return {};
}

Result<> makeFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return {};
    }
    if (const Result<> above = makeFolder(info.absolutePath()); !above) {
        return above;
    }
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0 && errno != EEXIST) {
        return failure(systemError(errno, path));
    }
    return {};
}

} // namespace

Result<QByteArray> readSmallFile(const QString &path, qsizetype maxBytes, FilePrivacy access)
{
    // O_NONBLOCK: opening a pipe that nobody writes to would otherwise wait for ever.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return failure(systemError(errno, path));
    }
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return failure(ErrorKind::IoError, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    if (const Result<> checked = checkFile(descriptor, path, access); !checked) {
        return failure(checked.error());
    }
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::IoError, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    if (bytes.size() > maxBytes) {
        return failure(ErrorKind::LimitExceeded,
            QStringLiteral("%1: longer than the %2 bytes accepted").arg(path).arg(maxBytes));
    }
    return bytes;
}

namespace {

/// Writes \a bytes whole into a file (0600, by QTemporaryFile) beside \a path, which \a putInPlace gives its
/// name.
Result<> writeBeside(
    const QString &path, const QByteArray &bytes, int (*putInPlace)(const char *from, const char *to))
{
    if (const Result<> made = makeFolder(QFileInfo(path).absolutePath()); !made) {
        return made;
    }
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        const ErrorKind kind =
            file.error() == QFileDevice::OpenError ? ErrorKind::PermissionDenied : ErrorKind::IoError;
        return failure(kind, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    const QByteArray from = QFile::encodeName(file.fileName());
    if (putInPlace(from.constData(), QFile::encodeName(path).constData()) != 0) {
        return failure(systemError(errno, path));
    }
    return {};
}

} // namespace

Result<> createPrivateFile(const QString &path, const QByteArray &bytes)
{
    // link() fails when the name is taken, so that nobody ever sees half a file and of two processes one
    // wins.
    return writeBeside(path, bytes, ::link);
}

Result<> replacePrivateFile(const QString &path, const QByteArray &bytes)
{
    return writeBeside(path, bytes, ::rename);
}

} // namespace Hearth
