#pragma once

#include "health/healthvalues.h"

#include <algorithm>

namespace Hearth {

/// Whether a reading may be judged by at \a now: it is trusted for three polling periods [UX.md, rule 2]. A
/// period counts as 10 s at the least (our choice): a window that is shown again polls faster than its last
/// reading is old.
[[nodiscard]] inline bool isFresh(const ProviderHealth &health, TimePoint now)
{
    constexpr int trustedPeriods = 3;
    constexpr std::chrono::milliseconds shortestPeriod{10000};
    return health.everRead && now - health.readAt <= trustedPeriods * std::max(health.nextIn, shortestPeriod);
}

} // namespace Hearth
