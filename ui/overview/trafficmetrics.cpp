#include "overview/trafficmetrics.h"

#include <algorithm>

namespace Hearth {

std::optional<double> metricOf(const TrafficSample &sample, Metric metric)
{
    if (metric == Metric::Speed) {
        return sample.tokensPerSecond;
    }
    // A first token came, however the request ended.
    return sample.toFirstOutput.count() > 0 ? std::optional<double>(double(sample.toFirstOutput.count()))
                                            : std::nullopt;
}

QList<MetricPoint> metricPoints(const QList<TrafficSample> &samples, Metric metric, Reach reach)
{
    QList<MetricPoint> points;
    for (const TrafficSample &sample : samples) {
        const bool isHosted = sample.place == Place::Hosted;
        const std::optional<double> value = metricOf(sample, metric);
        if (value && isHosted == (reach == Reach::Hosted)) {
            points.append({sample.at.count(), *value});
        }
    }
    std::stable_sort(points.begin(), points.end(),
        [](const MetricPoint &one, const MetricPoint &other) { return one.at < other.at; });
    return points;
}

QHash<QString, ServerMedians> mediansByServer(const QList<TrafficSample> &samples)
{
    struct Values
    {
        QList<double> firstTokens;
        QList<double> speeds;
    };
    QHash<QString, Values> values;
    for (const TrafficSample &sample : samples) {
        if (sample.servedBy.provider.isEmpty()) {
            continue;
        }
        Values &ofServer = values[sample.servedBy.provider];
        if (const auto value = metricOf(sample, Metric::FirstToken)) {
            ofServer.firstTokens.append(*value);
        }
        if (const auto value = metricOf(sample, Metric::Speed)) {
            ofServer.speeds.append(*value);
        }
    }
    QHash<QString, ServerMedians> medians;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        medians.insert(it.key(), {percentile(it->firstTokens, 0.5), percentile(it->speeds, 0.5)});
    }
    return medians;
}

} // namespace Hearth
