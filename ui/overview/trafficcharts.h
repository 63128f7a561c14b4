#pragma once

#include "overview/chartcontent.h"
#include "overview/timerange.h"
#include "overview/trafficmetrics.h"

namespace Hearth {

/// The chart of \a metric over \a range, as at \a now (milliseconds since 1970-01-01 UTC).
[[nodiscard]] ChartContent trafficChart(
    const TrafficSamples &samples, Metric metric, TimeRange range, qint64 now);

[[nodiscard]] QString metricTitle(Metric metric); ///< "Time to first token"
[[nodiscard]] QString metricText(Metric metric, double value); ///< "820 ms", "31.2"
[[nodiscard]] QString reachText(Reach reach); ///< "Own servers", "Hosted"
[[nodiscard]] QString answeredByText(); ///< Head of the column that says which line a value is of.

} // namespace Hearth
