#pragma once

#include "config/configvalues.h"
#include "config/filecontent.h"
#include "json5/json5document.h"

#include <QList>

namespace Hearth {

/// The two files that Hearth edits.
enum class DocumentKind {
    Config, ///< openclaw.json
    Settings, ///< hearth.json5
};

/// What is to be said of a text, whether it is saved or not.
struct CheckedText
{
    Json5Document document;
    QList<ConfigDiagnostic> diagnostics; ///< Syntax first, then meaning; each in the order of the text.
    bool isStrictJson = false; ///< Also strict JSON: no comments, double quotes …
    bool hasSyntaxErrors = false;
};

} // namespace Hearth
