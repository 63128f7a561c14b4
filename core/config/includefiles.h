#pragma once

#include "config/configinclude.h"
#include "config/configpaths.h"

namespace Hearth {

/// Largest included file [OPENCLAW.md 1].
inline constexpr qint64 maxIncludedFileBytes = 2 * 1024 * 1024;

/// Reads the files that the config at \a configPath includes, as OpenClaw does [OPENCLAW.md 1]: relative to
/// the including file, inside the config's folder or one of OPENCLAW_INCLUDE_ROOTS in \a environment, also
/// once symlinks are followed; 2 MiB each. Each call reads the disk, in the caller's thread.
[[nodiscard]] IncludeLookup includedFilesOf(const QString &configPath, const EnvironmentLookup &environment);

} // namespace Hearth
