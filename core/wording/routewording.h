#pragma once

#include "routing/attemptvalues.h"
#include "routing/routingvalues.h"

#include <QString>

namespace Hearth {

/// Why a candidate is passed over, with the deciding figures: "needs 61,200 tokens, 32,768 are loaded".
[[nodiscard]] QString skipSentence(const Candidate &candidate);
/// How one attempt ended, in a few words.
[[nodiscard]] QString attemptSentence(const AttemptRecord &record);

} // namespace Hearth
