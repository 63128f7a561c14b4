#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"

#include <memory>

namespace Hearth {

// Any OpenAI-style server without an API of its own that Hearth knows [PROTOCOLS.md 2.4-2.6]: a list, no
// states. Safe request: the model list.

/// The answer is one of a server or gateway known to be no llama-server and no LM Studio itself, though its
/// answers may look like theirs: llama-swap and Lemonade forward llama-server's headers [PROTOCOLS.md 7.3].
[[nodiscard]] bool isOtherKnownServer(const JsonAnswer &list);

/// Reads the model list \a list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> genericDialogue(const JsonAnswer &list);

} // namespace Hearth
