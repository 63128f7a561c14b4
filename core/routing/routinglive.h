#pragma once

#include "routing/routingvalues.h"

#include <QHash>

namespace Hearth {

/// What requests have taught that the next one is routed by, as it is at one moment.
struct RoutingLive
{
    TimePoint now;
    QHash<QString, CoolDown> coolDowns; ///< By provider id.
    QHash<ModelRef, int> inFlight; ///< Requests under way.
    QHash<ModelRef, double> tokenFactor; ///< Real tokens of a prompt for each estimated one; absent: 1.
    QHash<ModelRef, std::chrono::milliseconds> usualLoad;
    double spentTodayUsd = 0;

    bool operator==(const RoutingLive &) const = default;
};

} // namespace Hearth
