#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <memory>

namespace Hearth {

// LiteLLM's proxy [PROTOCOLS.md 2.5]. Safe requests: GET /health/liveliness and /health/readiness, the model
// list, /model/info. Never /health, which sends a real completion to every model. It has no loaded or cold,
// and its limits and prices come from a table of its own: Origin::Declared.

/// By its headers, or its way to refuse.
[[nodiscard]] bool isLiteLlm(const JsonAnswer &answer);
/// Worth asking whether it is alive: its usual port, or named so in the config.
[[nodiscard]] bool isLikelyLiteLlm(const ProbeTarget &target);
/// The answer to GET /health/liveliness: the JSON text `"I'm alive!"`.
[[nodiscard]] bool isLiveliness(const JsonAnswer &answer);

/// Goes on from its answer to the model list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> liteLlmDialogue(const JsonAnswer &list);
/// Liveliness alone; null when the list is to be asked.
[[nodiscard]] std::unique_ptr<KindDialogue> knownLiteLlmDialogue(const ProbeTarget &target);

} // namespace Hearth
