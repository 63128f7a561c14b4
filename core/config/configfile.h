#pragma once

#include "base/result.h"
#include "config/configpaths.h"
#include "config/filecontent.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace Hearth {

/// SHA-256 as it is used for base hashes.
[[nodiscard]] QByteArray contentHash(const QByteArray &bytes);

/// Largest file that is read or written; the same bound as Json5Document::Limits.
inline constexpr qint64 maxConfigFileBytes = 16 * 1024 * 1024;
/// Versions kept beside a file [DESIGN.md, Quality floor].
inline constexpr int keptConfigVersions = 5;

/// Reads the whole file; a missing one gives empty bytes and `exists == false`.
/// Errors: PermissionDenied, LimitExceeded (over 16 MiB), InvalidInput (not a regular file), IoError.
[[nodiscard]] Result<FileContent> readConfigFile(const QString &path);

/// Called between the steps of a save: tests play the other program there.
struct SaveProbe
{
    std::function<void()> beforeLastLook = {}; ///< All is prepared; the second look comes next.
    std::function<void()> afterLastLook = {}; ///< The new content takes its place next.
};

/// Writes by a temporary file in the same folder, fsync, a second look at \a baseHash, and one step in which
/// the new content takes the place of the old. What stood there in that very moment is looked at again, and
/// put back if it is another program's: its save is never lost. (Where the file system cannot exchange two
/// files that last look is missing.) Killed at any moment, the file is one of the two whole versions.
///
/// Mode, owner and group are kept, 0600 for new files; a symlink is followed and stays; the last five
/// versions stay beside the file as `.hearth-bak.1` (newest) … `.hearth-bak.5`, 0600, with their own times:
/// whatever is replaced, whoever wrote it [confighistory.h]. \a baseHash is the hash of the content that the
/// caller has seen, empty for "no file". For a new file missing folders are made, 0700. Bytes that stand
/// there already are not written again, and make no backup. Other Hearths wait meanwhile; what killed ones
/// left is removed.
///
/// \a environment is asked for OPENCLAW_CONFIG_READONLY and OPENCLAW_NIX_MODE [OPENCLAW.md 1]; give `{}` for
/// hearth.json5, which those switches do not mean.
/// Errors: ChangedUnderneath when the file is not what \a baseHash says, ReadOnly (the switches, or a
/// read-only file system), PermissionDenied, LimitExceeded, InvalidInput (not a regular file), IoError.
/// Nothing is changed on any error. Blocks; any thread.
[[nodiscard]] Result<FileContent> saveConfigFile(const QString &path, const QByteArray &baseHash,
    const QByteArray &bytes, const EnvironmentLookup &environment, const SaveProbe &probe = {});

/// The name of the switch that keeps OpenClaw's config from being written, if one is set.
[[nodiscard]] std::optional<QLatin1String> readOnlySwitch(const EnvironmentLookup &environment);

} // namespace Hearth
