#pragma once

#include "config/configpaths.h"
#include "config/fileremarks.h"

#include <QString>

namespace Hearth {

/// What the operating system says of a file that is to be saved. All as seen by the account that asks.
struct FileFacts
{
    QString path; ///< Absolute, as given.
    QString realPath; ///< Symlinks followed.
    QString folder; ///< The one of realPath, or while that is missing the nearest above it.
    bool folderIsWritable = true;
    bool isOnReadOnlyFileSystem = false;
    // The rest is of a file that exists.
    bool exists = false;
    bool isReadable = true;
    bool hasWriteMode = true; ///< Its permissions let its owner write.
    bool isImmutable = false;
    bool isMountPoint = false;
    bool isOurs = true;
    bool canKeepOwner = true;
    bool canKeepGroup = true;
    QString owner; ///< Name, or the number of one without.
    QString group;
    quint64 names = 1; ///< Hard links.
};

/// Asks the operating system; nothing is changed. Blocks; any thread. What cannot be found out is taken for
/// in order: saving will tell.
[[nodiscard]] FileFacts fileFacts(const QString &path);

/// What there is to say; first what keeps the file from being saved. \a environment as for saveConfigFile().
[[nodiscard]] QList<FileRemark> fileRemarks(const FileFacts &facts, const EnvironmentLookup &environment);

} // namespace Hearth
