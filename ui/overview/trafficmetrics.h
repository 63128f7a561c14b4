#pragma once

#include "health/trafficvalues.h"
#include "widgets/metricseries.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// What the charts show of traffic.
enum class Metric {
    FirstToken, ///< Time to first token, in milliseconds.
    Speed, ///< Tokens per second of the answer after its first one.
};

/// Which servers a line of a chart is of.
enum class Reach {
    Near, ///< This computer and the network.
    Hosted,
};

/// Value of \a metric in one request; nothing where it has none. Pure.
[[nodiscard]] std::optional<double> metricOf(const TrafficSample &sample, Metric metric);
/// The points of one line, in the order of time. Pure.
[[nodiscard]] QList<MetricPoint> metricPoints(
    const QList<TrafficSample> &samples, Metric metric, Reach reach);

/// The medians of one server over its requests; nothing where none has a value.
struct ServerMedians
{
    std::optional<double> firstTokenMs;
    std::optional<double> tokensPerSecond;

    bool operator==(const ServerMedians &) const = default;
};

/// By provider id; servers without requests are left out. Pure.
[[nodiscard]] QHash<QString, ServerMedians> mediansByServer(const QList<TrafficSample> &samples);

} // namespace Hearth
