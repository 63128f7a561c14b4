#pragma once

#include "config/configvalues.h"
#include "config/hearthsettings.h"

namespace Hearth {

/// A config as read: never fails, what cannot be understood is a diagnostic.
struct ConfigReading
{
    OpenClawConfig config;
    QList<ConfigDiagnostic> diagnostics; ///< Syntax first, then meaning; in the order of the text.

    [[nodiscard]] bool hasErrors() const;
};

/// What \a document means as an OpenClaw config.
[[nodiscard]] ConfigReading readOpenClawConfig(const Json5Document &document);

struct SettingsReading
{
    HearthSettings settings;
    QList<ConfigDiagnostic> diagnostics;

    [[nodiscard]] bool hasErrors() const;
};

/// What \a document means as hearth.json5.
[[nodiscard]] SettingsReading readHearthSettings(const Json5Document &document);

/// The text of a first hearth.json5: all defaults, explained in comments.
[[nodiscard]] QByteArray defaultHearthSettingsText();

} // namespace Hearth
