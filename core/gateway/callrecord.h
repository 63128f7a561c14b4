#pragma once

#include "gateway/requestrecord.h"
#include "protocol/wiredialect.h"

namespace Hearth {

class RoutedCall;

/// Speed of an answer of \a tokens that took \a time after its first one. None below 2 tokens or 20 ms (our
/// choice): an answer that comes at once, as from a cache, has no speed.
[[nodiscard]] std::optional<double> tokensPerSecond(qint64 tokens, std::chrono::milliseconds time);

/// The door of the gateway that speaks \a dialect.
[[nodiscard]] TrafficSample::Door doorOf(WireDialect dialect);

/// \a record brought up to what \a call knows now; all that the call cannot know (number, ids, client, door,
/// status) stays.
void updateRecord(RequestRecord &record, const RoutedCall &call);

/// The state of \a call in the request log.
[[nodiscard]] RequestRecord::State stateOf(const RoutedCall &call);

/// The trace id of a `traceparent` header [W3C Trace Context 3.2]; empty when it is none.
[[nodiscard]] QByteArray traceIdOf(const QByteArray &traceparent);

} // namespace Hearth
