#pragma once

#include "sizing/sizingvalues.h"

#include <QString>

namespace Hearth {

/// The verdict as a sentence: "It fits on one device."
[[nodiscard]] QString verdictSentence(Verdict verdict);
/// What had to be assumed, as a sentence.
[[nodiscard]] QString assumptionSentence(Assumption assumption);

} // namespace Hearth
