#pragma once

#include "gateway/metricstext.h"
#include "gateway/requestrecord.h"
#include "routing/routingstate.h"

namespace Hearth {

/// Adds to \a reading what the gateway does not know itself: servers and models as \a state has them, who
/// rests by \a live, and how many requests of \a activity wait for a slot. Pure.
void fillMetrics(MetricsReading &reading, const RoutingState &state, const RoutingLive &live,
    const ActivityView &activity);

} // namespace Hearth
