#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <memory>

namespace Hearth {

// Hosted APIs [PROTOCOLS.md 2.7-2.9]. Safe requests: the model list; GET /key of OpenRouter, whose list is
// public and so does not tell whether the key is good.

/// Goes on from its answer to the model list \a list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> hostedDialogue(const JsonAnswer &list, const ProbeTarget &target);

} // namespace Hearth
