#pragma once

#include "inference/calltarget.h"
#include "inference/routedcall.h"
#include "protocol/responserequest.h"

#include <optional>

namespace Hearth {

/// Where a request for \a model that only passes (an embedding, a plain completion) may go, best first: the
/// hops of the name that policy, scope and health allow and whose provider has OpenAI-style endpoints. \a
/// path: below /v1; \a isSpent: nothing may go to hosted models any more today. Errors: 404 when the name
/// stands for nothing or nobody is left, telling why.
[[nodiscard]] Parsed<QList<CallTarget>> passingTargets(const QString &model, const QByteArray &path,
    const RoutingState &state, const CallSender &sender, bool isSpent = false);

/// The winner of \a plan, where it counts the tokens of a Messages request itself and asking cannot wake a
/// model: Anthropic, and a llama-server with the model in memory.
[[nodiscard]] std::optional<CallTarget> countingTarget(
    const RoutePlan &plan, const RoutingState &state, const CallSender &sender);

/// A request for counting as one for generating: `max_tokens` may be left out of it.
[[nodiscard]] QByteArray withMaxTokens(const QByteArray &body);

} // namespace Hearth
