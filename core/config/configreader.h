#pragma once

#include "config/configpaths.h"
#include "config/configvalues.h"
#include "config/hearthsettings.h"

namespace Hearth {

/// A config as read: never fails, what cannot be understood is a diagnostic (codes: ConfigCode and
/// json5CodeName()).
struct ConfigReading
{
    OpenClawConfig config;
    QList<ConfigDiagnostic> diagnostics; ///< Syntax first, then meaning; each in the order of the text.

    [[nodiscard]] bool hasErrors() const;
};

/// What \a document means as an OpenClaw config. Errors are what OpenClaw's closed schema would reject,
/// warnings what it takes although it is useless or risky. With an \a environment `${NAME}` in texts is
/// replaced as OpenClaw does it; without one it stays. Keys beside those that Hearth knows are not judged.
[[nodiscard]] ConfigReading readOpenClawConfig(
    const Json5Document &document, const EnvironmentLookup &environment = {});

struct SettingsReading
{
    HearthSettings settings; ///< By errors in it the defaults stand; do not serve by settings with errors.
    QList<ConfigDiagnostic> diagnostics;

    [[nodiscard]] bool hasErrors() const;
};

/// What \a document means as hearth.json5. An unknown key is a warning; a wrong value is an error, and the
/// default stays, with one exception: of a wrong `policy.allow` the right part counts, or `local` alone, so
/// that a slip never opens a door.
[[nodiscard]] SettingsReading readHearthSettings(
    const Json5Document &document, const EnvironmentLookup &environment = {});

/// The text of a first hearth.json5: all defaults, explained in comments.
[[nodiscard]] QByteArray defaultHearthSettingsText();

} // namespace Hearth
