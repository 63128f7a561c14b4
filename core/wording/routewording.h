#pragma once

#include "routing/attemptvalues.h"
#include "routing/routingvalues.h"

#include <QString>

namespace Hearth {

/// Why a candidate is passed over, with the deciding figures: "needs 61,200 tokens, but is loaded with
/// 32,768".
[[nodiscard]] QString skipSentence(const Candidate &candidate);
/// How one attempt ended, in a few words.
[[nodiscard]] QString attemptSentence(const AttemptRecord &record);

} // namespace Hearth
