#pragma once

#include "doctor/setupcheck.h"

#include <QString>

namespace Hearth {

/// The line of the checklist, as it is when it is done: "The server answers".
[[nodiscard]] QString setupStepTitle(SetupStep::Kind kind);
/// What there is to say beside it: what was found, or what to do; empty: nothing.
[[nodiscard]] QString setupStepDetail(const SetupStep &step);
/// "done", "open", "not checked": beside the tick, and for those who cannot see it.
[[nodiscard]] QString setupStateWord(SetupStep::State state);
/// The checklist as a whole: "4 of 6 steps of lmstudio/qwen3-4b are done."; without a local model what that
/// means.
[[nodiscard]] QString setupSentence(const SetupCheck &check);

} // namespace Hearth
