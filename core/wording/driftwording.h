#pragma once

#include "doctor/driftvalues.h"

#include <QString>

namespace Hearth {

/// One line: "Qwen3 4B: the config promises 131,072 tokens, 32,768 are loaded."
[[nodiscard]] QString driftTitle(const Drift &drift);
/// Why it matters and what can be done, in one to three sentences.
[[nodiscard]] QString driftExplanation(const Drift &drift);
/// The text of the button for \a repair, one of \a drift's: "Set to 32,768".
[[nodiscard]] QString driftRepairText(const Drift &drift, const ConfigRepair &repair);
/// What the toast says once it is done: "Context window of lmstudio/qwen3-4b set to 32,768."
[[nodiscard]] QString driftRepairDone(const Drift &drift, const ConfigRepair &repair);
/// How bad it is, in a word: "trouble", "warning", "hint".
[[nodiscard]] QString driftSeverityWord(Drift::Severity severity);
/// The list when it is empty: "Config and servers agree."
[[nodiscard]] QString noDriftSentence();

} // namespace Hearth
