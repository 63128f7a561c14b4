#include "config/filefacts.h"

#include "config/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace Hearth {

namespace {

/// 0, or the errno that tells why not. The rights of the effective user, as when it is done.
int mayAccess(const QString &path, int mode)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0 ? 0 : errno;
}

/// Room for an entry of the account database; longer ones are told by number.
constexpr size_t entryBytes = 16384;

QString userName(uid_t id)
{
    std::vector<char> buffer(entryBytes);
    struct passwd entry = {};
    struct passwd *found = nullptr;
    const bool isKnown = ::getpwuid_r(id, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return isKnown ? QString::fromLocal8Bit(found->pw_name) : QString::number(id);
}

QString groupName(gid_t id)
{
    std::vector<char> buffer(entryBytes);
    struct group entry = {};
    struct group *found = nullptr;
    const bool isKnown = ::getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return isKnown ? QString::fromLocal8Bit(found->gr_name) : QString::number(id);
}

bool isOurGroup(gid_t id)
{
    if (id == ::getegid()) {
        return true;
    }
    const int count = ::getgroups(0, nullptr);
    std::vector<gid_t> groups(static_cast<size_t>(qMax(count, 0)));
    if (::getgroups(count, groups.data()) != count) {
        return false;
    }
    return std::find(groups.cbegin(), groups.cend(), id) != groups.cend();
}

/// Whether something is mounted at the file itself.
bool isMounted(const QString &path, const struct stat &file, const struct stat &folder)
{
#ifdef STATX_ATTR_MOUNT_ROOT
    struct statx status = {};
    if (::statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, STATX_BASIC_STATS, &status) == 0
        && (status.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0) {
        return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
    }
#else
    Q_UNUSED(path)
#endif
    return file.st_dev != folder.st_dev;
}

QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).path();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path()) {
        folder = QFileInfo(folder).path();
    }
    return folder;
}

void addFileFacts(FileFacts &facts, const struct stat &file, const struct stat &folder)
{
    const bool isRoot = ::geteuid() == 0;
    facts.exists = true;
    facts.isReadable = mayAccess(facts.realPath, R_OK) == 0;
    const int writing = mayAccess(facts.realPath, W_OK);
    facts.isImmutable = writing == EPERM; // the mode would say EACCES
    facts.isOnReadOnlyFileSystem = facts.isOnReadOnlyFileSystem || writing == EROFS;
    facts.hasWriteMode = (file.st_mode & S_IWUSR) != 0;
    facts.isMountPoint = isMounted(facts.realPath, file, folder);
    facts.isOurs = file.st_uid == ::geteuid();
    facts.canKeepOwner = facts.isOurs || isRoot;
    facts.canKeepGroup = isRoot || (file.st_mode & S_IRWXG) == 0 || isOurGroup(file.st_gid);
    facts.owner = userName(file.st_uid);
    facts.group = groupName(file.st_gid);
    facts.names = file.st_nlink;
}

} // namespace

FileFacts fileFacts(const QString &path)
{
    FileFacts facts;
    facts.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    facts.realPath = followSymlinks(path).value_or(facts.path);
    facts.folder = nearestFolder(facts.realPath);
    const int folderWriting = mayAccess(facts.folder, W_OK | X_OK);
    facts.isOnReadOnlyFileSystem = folderWriting == EROFS;
    facts.folderIsWritable = folderWriting == 0;
    struct stat file = {};
    struct stat folder = {};
    if (::stat(QFile::encodeName(facts.realPath).constData(), &file) == 0
        && ::stat(QFile::encodeName(facts.folder).constData(), &folder) == 0) {
        addFileFacts(facts, file, folder);
    }
    return facts;
}

} // namespace Hearth
