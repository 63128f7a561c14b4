#pragma once

#include "config/configinclude.h"
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
    QStringList includedFiles; ///< Absolute, each once, in the order they were found.
    bool isWhole = true; ///< False: an included file cannot be used; OpenClaw refuses such a config.

    [[nodiscard]] bool hasErrors() const;
};

/// What \a document means as an OpenClaw config. Errors are what OpenClaw's closed schema would reject,
/// warnings what it takes although it is useless or risky. With an \a environment `${NAME}` in texts is
/// replaced as OpenClaw does it; without one it stays. Sections beside those that Hearth knows are not
/// judged. Files that it includes are asked of \a includes (includedFilesOf() reads the disk); without one a
/// warning says that they are not read, and nothing is said that they could prove wrong.
[[nodiscard]] ConfigReading readOpenClawConfig(const Json5Document &document,
    const EnvironmentLookup &environment = {}, const IncludeLookup &includes = {});

/// The included file that the value at \a path of \a document stands in: it is not to be edited here. Empty:
/// it stands in the document itself, or nowhere.
[[nodiscard]] QString includedFileAt(
    const Json5Document &document, const Json5Path &path, const IncludeLookup &includes);

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
