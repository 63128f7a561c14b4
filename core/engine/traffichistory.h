#pragma once

#include "health/trafficvalues.h"

namespace Hearth {

class RoutedCall;

/// The requests of the last hour, bounded. Pure: the time is an argument.
class TrafficHistory
{
public:
    static constexpr qsizetype maxSamples = 512; ///< Our choice: one every seven seconds for an hour.
    static constexpr std::chrono::milliseconds span = std::chrono::hours(1); ///< Our choice.

    /// Samples come in the order they ended.
    void add(const TrafficSample &sample);
    /// What is left at \a now (since 1970-01-01 UTC). The same list as before unless something came or went.
    [[nodiscard]] TrafficList samples(std::chrono::milliseconds now);

private:
    QList<TrafficSample> m_samples;
    TrafficList m_list = std::make_shared<const QList<TrafficSample>>();
    bool m_hasChanged = false;
};

/// Speed of an answer of \a tokens that took \a time after its first one. None below 2 tokens or 20 ms (our
/// choice): an answer that comes at once, as from a cache, has no speed.
[[nodiscard]] std::optional<double> tokensPerSecond(qint64 tokens, std::chrono::milliseconds time);

/// What \a call, which has ended at \a at, leaves behind.
[[nodiscard]] TrafficSample trafficSample(
    const RoutedCall &call, std::chrono::milliseconds at, bool fromChat);

} // namespace Hearth
