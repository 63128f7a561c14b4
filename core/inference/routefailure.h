#pragma once

#include "protocol/protocolerror.h"
#include "routing/attemptmachine.h"

namespace Hearth {

/// A route's failure as clients are told it: statuses of DESIGN.md ("Exhausted chain"), codes of
/// PROTOCOLS.md 8.1.
[[nodiscard]] ProtocolError routeError(
    RouteFailure failure, const RoutePlan &plan, const QList<AttemptRecord> &records);

/// An upstream's failure after output had begun, for the client's stream.
[[nodiscard]] ProtocolError streamError(const AttemptFailure &failure);

} // namespace Hearth
