#pragma once

#include "config/configvalues.h"

#include <QList>
#include <QString>

namespace Hearth {

/// What is wrong with a config and what to do, without file and line: those stand before it.
[[nodiscard]] QString diagnosticSentence(const ConfigDiagnostic &diagnostic);
/// What the button of \a repair says: "Set to 32768", "Rename to contextWindow", "Remove".
[[nodiscard]] QString repairWords(const ConfigRepair &repair);
/// "error", "warning", "note".
[[nodiscard]] QString severityWord(ConfigDiagnostic::Severity severity);
/// All codes that have a sentence, for a test that holds them against ConfigCode and json5CodeName().
[[nodiscard]] QList<QLatin1String> wordedCodes();

} // namespace Hearth
