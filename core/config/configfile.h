#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Hearth {

/// Looks a variable of the environment up; tests give their own.
using EnvironmentLookup = std::function<QString(const QString &name)>;
[[nodiscard]] EnvironmentLookup processEnvironment();

/// Path of OpenClaw's config [OPENCLAW.md 1]: OPENCLAW_CONFIG_PATH, OPENCLAW_STATE_DIR, OPENCLAW_PROFILE,
/// else
/// `<home>/.openclaw/openclaw.json`, or a very old `clawdbot.json` where nothing newer exists. The file need
/// not exist.
[[nodiscard]] QString openClawConfigPath(const EnvironmentLookup &environment);
/// Path of `hearth.json5` in Hearth's XDG config folder.
[[nodiscard]] QString hearthSettingsPath(const EnvironmentLookup &environment);
/// Hearth's XDG state folder (not created).
[[nodiscard]] QString hearthStateFolder(const EnvironmentLookup &environment);

/// Bytes of a file and what identifies them.
struct FileContent
{
    QByteArray bytes;
    QByteArray hash; ///< SHA-256 of the bytes.
    QString realPath; ///< Symlinks followed.
    bool exists = true;

    bool operator==(const FileContent &) const = default;
};

/// SHA-256 as it is used for base hashes.
[[nodiscard]] QByteArray contentHash(const QByteArray &bytes);

/// Reads the whole file; a missing one gives empty bytes and `exists == false`.
/// Errors: PermissionDenied, LimitExceeded (over 16 MiB), InvalidInput (not a regular file), IoError.
[[nodiscard]] Result<FileContent> readConfigFile(const QString &path);

/// Writes by a temporary file in the same folder, fsync, a second look at \a baseHash, and rename. The mode
/// is kept, 0600 for new files; a symlink is followed; the last five versions stay beside the file as
/// `.hearth-bak.N`. Errors: ChangedUnderneath when the file is not what \a baseHash says, ReadOnly
/// (OPENCLAW_CONFIG_READONLY, OPENCLAW_NIX_MODE), PermissionDenied, IoError. Nothing is changed on any error.
[[nodiscard]] Result<FileContent> saveConfigFile(const QString &path, const QByteArray &baseHash,
    const QByteArray &bytes, const EnvironmentLookup &environment);

} // namespace Hearth
