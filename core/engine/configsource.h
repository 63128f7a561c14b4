#pragma once

#include "config/configfile.h"
#include "config/configreader.h"
#include "json5/json5document.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hearth {

/// Both files as read from disk, with what they mean.
struct LoadedConfig
{
    OpenClawConfig config;
    std::optional<Json5Document> document; ///< The config's own text; none: no file.
    HearthSettings settings;
    QList<ConfigDiagnostic> diagnostics; ///< Of both files.
    QStringList includedFiles; ///< By the config; absolute.
    QByteArray configHash; ///< contentHash() of each file; empty: it does not exist.
    QByteArray settingsHash;
    bool configExists = false;
    bool settingsExist = false;
    /// False: the file has syntax errors or is no object, or one that it includes cannot be used; the last
    /// good state stays in force.
    bool configIsUsable = true;
    bool settingsAreUsable = true; ///< The same, and no value of it is wrong.

    [[nodiscard]] bool isUsable() const { return configIsUsable && settingsAreUsable; }
};

/// Reads both files. Errors: those of readConfigFile(); a missing file is no error.
[[nodiscard]] Result<LoadedConfig> loadConfig(
    const QString &configPath, const QString &settingsPath, const EnvironmentLookup &environment);

} // namespace Hearth
