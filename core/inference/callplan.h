#pragma once

#include "protocol/responseevent.h"
#include "routing/routingstate.h"
#include "routing/routingvalues.h"

namespace Hearth {

struct CallSender;
struct PromptCount;
struct ResponseRequest;
class RouteKeeper;

/// The plan for \a request of \a sender, whose prompt has about \a promptTokens, as things stand; \a counted,
/// where not null, goes over the estimate.
[[nodiscard]] RoutePlan planCall(const ResponseRequest &request, qint64 promptTokens,
    const CallSender &sender, const RoutingState &state, RouteKeeper &keeper,
    const PromptCount *counted = nullptr);

/// What \a usage costs at \a ref in USD: by the price that its server reports, else by the one that the
/// config declares; none: neither, or the server counts nothing. Cached tokens cost their own price.
[[nodiscard]] std::optional<double> costOf(
    const ModelRef &ref, const RoutingState &state, const ResponseUsage &usage);

} // namespace Hearth
