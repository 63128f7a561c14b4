#pragma once

#include "routing/routingstate.h"
#include "routing/routingvalues.h"

#include <QSet>

namespace Hearth {

/// Another state of the world than the one there is, to ask a route about.
struct WhatIf
{
    QSet<QString> down; ///< Provider ids that do not answer.
    QSet<ModelRef> cold; ///< Models that are not in memory.
    bool offline = false; ///< Nothing beyond this machine and its network answers.
    bool budgetSpent = false; ///< What may be spent today is spent, whether or not the policy has a cap.
    QSet<QString> resting = {}; ///< Provider ids that rest after failures.

    bool operator==(const WhatIf &) const = default;
};

/// Where \a question would go in \a state changed by \a whatIf. Pure; nothing is sent.
[[nodiscard]] RoutePlan planWhatIf(
    const RouteQuestion &question, const RoutingState &state, const WhatIf &whatIf);

} // namespace Hearth
