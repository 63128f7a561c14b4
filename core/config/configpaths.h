#pragma once

#include "config/knownconfig.h"

#include <QList>
#include <QString>

#include <functional>

namespace Hearth {

/// Looks a variable of the environment up; an unset one is empty. Tests give their own.
using EnvironmentLookup = std::function<QString(const QString &name)>;
[[nodiscard]] EnvironmentLookup processEnvironment();

/// Path of OpenClaw's config [OPENCLAW.md 1]: OPENCLAW_CONFIG_PATH, else `openclaw.json` in
/// OPENCLAW_STATE_DIR, else in `<home>/.openclaw-<OPENCLAW_PROFILE>`, else in `<home>/.openclaw`; in the
/// latter cases a very old `clawdbot.json` or `<home>/.clawdbot` where nothing newer exists. Home is
/// OPENCLAW_HOME, HOME, USERPROFILE or the account's; blank, `undefined` and `null` count as unset; a leading
/// `~` is expanded. Absolute; the file need not exist.
[[nodiscard]] QString openClawConfigPath(const EnvironmentLookup &environment);

/// The configs of this account: first the active one, then the default, then the profiles that have a file,
/// by name. Each path once. Looks at the disk; any thread.
[[nodiscard]] QList<KnownConfig> knownOpenClawConfigs(const EnvironmentLookup &environment);

/// `hearth/hearth.json5` in XDG_CONFIG_HOME, else in `~/.config`. A relative XDG folder counts as unset
/// [XDG Base Directory Specification 0.8].
[[nodiscard]] QString hearthSettingsPath(const EnvironmentLookup &environment);

/// `hearth` in XDG_STATE_HOME, else in `~/.local/state` (not created).
[[nodiscard]] QString hearthStateFolder(const EnvironmentLookup &environment);

} // namespace Hearth
