#pragma once

#include "gateway/callrecord.h" // tokensPerSecond()
#include "health/trafficvalues.h"

namespace Hearth {

class RoutedCall;

/// What \a call, which has ended at \a at, leaves behind.
[[nodiscard]] TrafficSample trafficSample(
    const RoutedCall &call, std::chrono::milliseconds at, TrafficSample::Door door);

} // namespace Hearth
