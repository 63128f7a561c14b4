#pragma once

#include "base/result.h"
#include "routing/routingvalues.h"

#include <QByteArray>

namespace Hearth {

/// What the body of a request, as a client would send it, asks of a route: for what-if questions. The dialect
/// is told by what stands in it. Linear in the length. Pure; any thread. Errors: InvalidInput, the detail
/// says what is wrong with it.
[[nodiscard]] Result<RouteQuestion> routeQuestionOf(const QByteArray &body);

/// Longest body that is looked at: as much as the gateway takes by default. Longer: LimitExceeded.
inline constexpr qsizetype maxQuestionBytes = 64 * 1024 * 1024;

} // namespace Hearth
