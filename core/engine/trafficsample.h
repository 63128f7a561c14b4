#pragma once

#include "health/trafficvalues.h"

namespace Hearth {

class RoutedCall;

/// Speed of an answer of \a tokens that took \a time after its first one. None below 2 tokens or 20 ms (our
/// choice): an answer that comes at once, as from a cache, has no speed.
[[nodiscard]] std::optional<double> tokensPerSecond(qint64 tokens, std::chrono::milliseconds time);

/// What \a call, which has ended at \a at, leaves behind.
[[nodiscard]] TrafficSample trafficSample(
    const RoutedCall &call, std::chrono::milliseconds at, TrafficSample::Door door);

} // namespace Hearth
