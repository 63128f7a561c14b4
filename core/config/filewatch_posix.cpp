#include "config/filewatch.h"

#include "config/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <sys/stat.h>
#ifdef __linux__
#include <sys/vfs.h>
#endif

namespace Hearth {

namespace {

/// Links followed before a circle is assumed: the kernel's own bound [path_resolution(7)].
constexpr int maxSymlinks = 40;

#ifdef __linux__
/// NFS, SMB (three), 9P, AFS, Ceph, Coda, FUSE [statfs(2)].
constexpr std::array<quint32, 9> networkTypes{
    0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x01021997, 0x5346414F, 0x00C36400, 0x73757245, 0x65735546};
#endif

} // namespace

WatchPlaces watchPlaces(const QString &path)
{
    WatchPlaces places;
    QString current = QStringLiteral("/");
    QStringList rest =
        QDir::cleanPath(QFileInfo(path).absoluteFilePath()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (int links = 0; !rest.isEmpty();) {
        const QString next = QDir(current).filePath(rest.takeFirst());
        struct stat status = {};
        if (::lstat(QFile::encodeName(next).constData(), &status) != 0) {
            places.folders.append(current);
            return places;
        }
        if (!S_ISLNK(status.st_mode)) {
            current = next;
            continue;
        }
        places.folders.append(current);
        if (++links > maxSymlinks) {
            return places;
        }
        const QString target = QDir::cleanPath(QFileInfo(next).symLinkTarget()); // absolute
        rest = target.split(QLatin1Char('/'), Qt::SkipEmptyParts) + rest;
        current = QStringLiteral("/");
    }
    places.file = current;
    const QString folder = QFileInfo(current).path();
    places.folders += {folder, QFileInfo(folder).path()};
    places.folders.removeDuplicates();
    return places;
}

QByteArray fileFingerprint(const QString &path)
{
    const QByteArray file = QFile::encodeName(followSymlinks(path).value_or(path));
    struct stat status = {};
    if (::stat(file.constData(), &status) != 0) {
        return file;
    }
    const auto number = [](auto value) -> QByteArray {
        return '/' + QByteArray::number(static_cast<qint64>(value));
    };
    return file + number(status.st_dev) + number(status.st_ino) + number(status.st_size)
        + number(status.st_mode)
#ifdef __linux__
        + number(status.st_mtim.tv_sec) + number(status.st_mtim.tv_nsec) + number(status.st_ctim.tv_sec)
        + number(status.st_ctim.tv_nsec);
#else
        + number(status.st_mtime) + number(status.st_ctime);
#endif
}

bool isOnThisMachine(const QString &path)
{
#ifdef __linux__
    const WatchPlaces places = watchPlaces(path);
    const QString folder = places.file.isEmpty() ? places.folders.constLast() : QFileInfo(places.file).path();
    struct statfs status = {};
    if (::statfs(QFile::encodeName(folder).constData(), &status) == 0) {
        return std::find(networkTypes.cbegin(), networkTypes.cend(), static_cast<quint32>(status.f_type))
            == networkTypes.cend();
    }
#else
    Q_UNUSED(path)
#endif
    return true;
}

} // namespace Hearth
