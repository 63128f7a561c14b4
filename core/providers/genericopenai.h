#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/probe.h"

#include <QString>

#include <memory>

namespace Hearth {

// Any OpenAI-style server without a kind of its own [PROTOCOLS.md 2.6]: a list, seldom states. Some are
// recognised by name. Safe requests: the model list; of Lemonade GET /v1/health, of KoboldCpp GET
// /api/extra/version, /api/extra/true_max_context_length and /api/extra/perf, of what sits on SGLang's port
// GET /get_model_info. Never SGLang's /health_generate, which generates.

/// "Lemonade", "KoboldCpp", "SGLang", "oMLX", "GPT4All", by whose models they are; empty: none of these.
[[nodiscard]] QString productOf(const JsonAnswer &list);

/// An error in OpenAI's envelope, with a type or code, as model servers give it; not just any JSON.
[[nodiscard]] bool isOpenAiError(const JsonAnswer &answer);

/// Goes on from its answer to the model list \a list; null when that is none.
[[nodiscard]] std::unique_ptr<KindDialogue> genericDialogue(
    const JsonAnswer &list, const ProbeTarget &target);
/// What changes fast alone; null when the list is to be asked.
[[nodiscard]] std::unique_ptr<KindDialogue> knownGenericDialogue(const ProbeTarget &target);

} // namespace Hearth
