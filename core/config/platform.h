#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// What this room asks of the operating system, and nothing else of it: a port to another system is one more
/// file beside platform_posix.cpp.
namespace Hearth {

/// Who a file belongs to and who may do what with it.
struct FileAccess
{
    quint32 mode = 0600; ///< Permission bits.
    std::optional<quint32> owner; ///< None: whoever makes the file.
    std::optional<quint32> group;
};

/// What a kept version takes over from its file, besides the bytes.
struct FileStamp
{
    qint64 modified = 0; ///< Nanoseconds since 1970; 0: unknown, or now for a file that is made.
    /// What Hearth noted on the file; empty: nothing. None: the file system cannot hold notes.
    std::optional<QByteArray> mark;
};

/// A regular file as it stands on disk.
struct DiskFile
{
    QByteArray bytes;
    FileAccess access;
    FileStamp stamp;
};

/// Home folder of the account that runs the program, whatever the environment says; empty when unknown.
[[nodiscard]] QString accountHome();

/// The file that \a path means once all symlinks are followed; it need not exist, nor its folder.
/// Errors: InvalidInput for a circle of links, PermissionDenied, IoError.
[[nodiscard]] Result<QString> followSymlinks(const QString &path);

/// The whole file, or nothing when there is none. Never waits for a pipe or a device.
/// Errors: InvalidInput (not a regular file), LimitExceeded (over \a maxBytes), PermissionDenied, IoError.
[[nodiscard]] Result<std::optional<DiskFile>> readDiskFile(const QString &path, qint64 maxBytes);

/// Makes \a folder and those above it, mode 0700. Returns what was made, outermost first; makes nothing on
/// error. Errors: PermissionDenied, ReadOnly, IoError.
[[nodiscard]] Result<QStringList> makeFolders(const QString &folder);

/// Keeps the other Hearths from saving in a folder while it lives: an advisory lock on the folder itself,
/// which ends with the process however that ends. Waits up to two seconds for another holder. Saving goes on
/// without it where the file system has no such locks.
class FolderLock
{
public:
    explicit FolderLock(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

/// Writes \a file under a new, unguessable name that begins like \a path, in the same folder, flushed to the
/// disk. It is 0600 until the last byte is written, then as its access says. Returns its path; leaves nothing
/// on error. Errors: PermissionDenied (also: the owner cannot be kept), ReadOnly, IoError.
[[nodiscard]] Result<QString> writeTemporaryFile(const QString &path, const DiskFile &file);
/// Removes what writeTemporaryFile() left for \a path in processes that were killed. With \a isLocked (the
/// folder's lock is held) that is all there is; else what is older than an hour.
void removeStaleTemporaryFiles(const QString &path, bool isLocked);

/// Atomic within a folder; replaces a file at \a to. Errors: NotFound, PermissionDenied, ReadOnly, IoError.
[[nodiscard]] Result<> renameFile(const QString &from, const QString &to);
/// The same where nothing stands at \a to. Errors also: ChangedUnderneath (something does), Unsupported (by
/// this system or file system).
[[nodiscard]] Result<> renameToNewFile(const QString &from, const QString &to);
/// Each takes the other's name, in one step. Errors: those of renameFile(), Unsupported.
[[nodiscard]] Result<> exchangeFiles(const QString &one, const QString &other);

/// Removes a file or link; none there is no error.
void removeFile(const QString &path);
/// Removes an empty folder.
void removeFolder(const QString &path);

/// Flushes the names in \a folder to the disk. A file system that cannot is a line in the log.
void syncFolder(const QString &folder);

/// An IPv4 or IPv6 address as 16 bytes, IPv4 in its mapped form ::ffff:a.b.c.d; strict spelling, no zone.
[[nodiscard]] std::optional<std::array<quint8, 16>> ipAddressBytes(const QString &text);

} // namespace Hearth
