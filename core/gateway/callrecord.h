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

/// What \a call knows from the first of what was asked, and what stays so.
void takeQuestion(RequestRecord &record, const RoutedCall &call);

/// \a record brought up to what \a call knows now; what was asked, and all that the call cannot know (number,
/// ids, client, door, status) stays.
void updateRecord(RequestRecord &record, const RoutedCall &call);

/// The same of a copy of \a known for those who look on: its state stays, so that it runs until it is told to
/// have ended.
[[nodiscard]] RequestRecord runningRecord(const RequestRecord &known, const RoutedCall &call);

/// The state of \a call in the request log.
[[nodiscard]] RequestRecord::State stateOf(const RoutedCall &call);

/// The trace id of a `traceparent` header [W3C Trace Context 3.2]; empty when it is none.
[[nodiscard]] QByteArray traceIdOf(const QByteArray &traceparent);

} // namespace Hearth
