#pragma once

#include "base/result.h"
#include "config/configpaths.h"
#include "config/filecontent.h"
#include "config/fileversion.h"

#include <QList>

namespace Hearth {

/// The file at \a path, if it is there, and the versions that saveConfigFile() keeps beside it, newest first.
/// Symlinks are followed. A version that cannot be read is in the list, with its error. Blocks; any thread.
/// Errors: those of followSymlinks().
[[nodiscard]] Result<QList<FileVersion>> configHistory(const QString &path);

/// Bytes of version \a number: 0 is the file itself. `realPath` is where it lies. Blocks; any thread.
/// Errors: NotFound (no such version), those of readConfigFile().
[[nodiscard]] Result<FileContent> readConfigVersion(const QString &path, int number);

/// Lets the file say again what its version \a versionHash says. A save like any other: what the file says
/// until now becomes version 1, so this can be undone; \a baseHash and \a environment are those of
/// saveConfigFile(). The version goes by its hash, as each save gives the versions other numbers.
/// Blocks; any thread. Errors: NotFound (the version is kept no more), those of saveConfigFile().
[[nodiscard]] Result<FileContent> restoreConfigVersion(const QString &path, const QByteArray &baseHash,
    const QByteArray &versionHash, const EnvironmentLookup &environment);

} // namespace Hearth
