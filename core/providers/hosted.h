#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <memory>

namespace Hearth {

// Hosted APIs without a file of their own. Safe request: the model list.

/// Reads the model list \a list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> hostedDialogue(const JsonAnswer &list, const ProbeTarget &target);

} // namespace Hearth
