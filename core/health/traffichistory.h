#pragma once

#include "health/trafficvalues.h"

#include <QByteArray>

namespace Hearth {

/// The requests of the last 24 hours, bounded. Pure: the time is an argument.
class TrafficHistory
{
public:
    /// Some 2 MiB. When there are more, every second one of the older half goes, for each model and outcome
    /// apart, so that the rare ones stay; its neighbour stands for both. Our choice.
    static constexpr qsizetype maxSamples = 8192;
    static constexpr std::chrono::milliseconds span = std::chrono::hours(24);

    /// Samples come in the order they ended.
    void add(const TrafficSample &sample);
    /// Puts what was kept on disk before all that has come since the start.
    void restore(const QList<TrafficSample> &earlier);
    /// What is left at \a now (since 1970-01-01 UTC). The same list as before unless something came or went.
    [[nodiscard]] TrafficList samples(std::chrono::milliseconds now);

private:
    void thin();

    TrafficSamples m_samples;
    TrafficList m_list = std::make_shared<const TrafficSamples>();
    bool m_hasChanged = false;
};

/// One line of JSON for the state folder, without a line end.
[[nodiscard]] QByteArray trafficLine(const TrafficSample &sample);
/// Nothing when \a line is no such line, or holds what no sample could.
[[nodiscard]] std::optional<TrafficSample> readTrafficLine(const QByteArray &line);

} // namespace Hearth
