#include "overview/trafficmetrics.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Counts \a sample in \a into: ServerFigures or RequestBar.
template <typename Counts>
void count(Counts &into, const TrafficSample &sample)
{
    switch (sample.outcome) {
    case TrafficSample::Outcome::Served:
        into.served += sample.standsFor;
        break;
    case TrafficSample::Outcome::Failed:
        into.failed += sample.standsFor;
        break;
    case TrafficSample::Outcome::Cancelled:
        into.cancelled += sample.standsFor;
        break;
    }
}

} // namespace

std::optional<double> metricOf(const TrafficSample &sample, Metric metric)
{
    if (metric == Metric::Speed) {
        return sample.tokensPerSecond;
    }
    // A first token came, however the request ended.
    return sample.toFirstOutput.count() > 0 ? std::optional<double>(double(sample.toFirstOutput.count()))
                                            : std::nullopt;
}

QList<MetricPoint> metricPoints(const TrafficSamples &samples, Metric metric, Reach reach, qint64 from)
{
    QList<MetricPoint> points;
    for (const TrafficSample &sample : samples) {
        const bool isHosted = sample.place == Place::Hosted;
        const std::optional<double> value = metricOf(sample, metric);
        if (value && isHosted == (reach == Reach::Hosted) && sample.at.count() >= from) {
            points.append({sample.at.count(), *value});
        }
    }
    std::stable_sort(points.begin(), points.end(),
        [](const MetricPoint &one, const MetricPoint &other) { return one.at < other.at; });
    return points;
}

QHash<QString, ServerFigures> figuresByServer(const TrafficSamples &samples, qint64 from)
{
    struct Values
    {
        ServerFigures figures;
        QList<double> firstTokens;
        QList<double> speeds;
    };
    QHash<QString, Values> values;
    for (const TrafficSample &sample : samples) {
        if (sample.servedBy.provider.isEmpty() || sample.at.count() < from) {
            continue;
        }
        Values &ofServer = values[sample.servedBy.provider];
        count(ofServer.figures, sample);
        if (const auto value = metricOf(sample, Metric::FirstToken)) {
            ofServer.firstTokens.append(*value);
        }
        if (const auto value = metricOf(sample, Metric::Speed)) {
            ofServer.speeds.append(*value);
        }
    }
    QHash<QString, ServerFigures> figures;
    for (auto it = values.begin(); it != values.end(); ++it) {
        it->figures.firstTokenMs = percentile(it->firstTokens, 0.5);
        it->figures.tokensPerSecond = percentile(it->speeds, 0.5);
        figures.insert(it.key(), it->figures);
    }
    return figures;
}

QList<RequestBar> requestBars(const TrafficSamples &samples, qint64 from, int most)
{
    QHash<QString, RequestBar> byServer;
    for (const TrafficSample &sample : samples) {
        if (sample.at.count() < from) {
            continue;
        }
        const bool isTried = !sample.servedBy.provider.isEmpty();
        RequestBar &bar = byServer[sample.servedBy.provider];
        bar.id = isTried ? sample.servedBy.provider : QStringLiteral("(nobody)");
        bar.kind = isTried ? RequestBar::Kind::Server : RequestBar::Kind::Nobody;
        count(bar, sample);
    }
    QList<RequestBar> bars = byServer.values();
    std::sort(bars.begin(), bars.end(), [](const RequestBar &one, const RequestBar &other) {
        return one.requests() != other.requests() ? one.requests() > other.requests() : one.id < other.id;
    });
    if (bars.size() > most) {
        RequestBar others;
        others.id = QStringLiteral("(others)");
        others.kind = RequestBar::Kind::Others;
        while (bars.size() >= most) {
            const RequestBar last = bars.takeLast();
            others.served += last.served;
            others.failed += last.failed;
            others.cancelled += last.cancelled;
        }
        bars.append(others);
    }
    return bars;
}

} // namespace Hearth
