#include "overview/trafficcharts.h"

#include "wording/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Hearth {

namespace {

constexpr qsizetype fewest = 2; ///< Values that make a chart.

class TrafficWords
{
    Q_DECLARE_TR_FUNCTIONS(TrafficCharts)

public:
    static QString title(Metric metric)
    {
        return metric == Metric::FirstToken ? tr("Time to first token") : tr("Tokens per second");
    }
    static QString reach(Reach reach)
    {
        //: Whose answers a line of a chart shows: servers on this computer and in its network.
        return reach == Reach::Near ? tr("Own servers")
                                    //: Whose answers a line of a chart shows: providers on the internet.
                                    : tr("Hosted");
    }
    static QString answeredBy()
    {
        //: Column: own servers or hosted ones.
        return tr("Answered by");
    }
    static QString figures(const QString &name, const QString &last, const QString &p50, const QString &p95)
    {
        //: Figures of a chart's line: %1 whose answers; the last value; half and 95 percent of all values lie
        //: below p50 and p95.
        return tr("%1: last %2, p50 %3, p95 %4").arg(name, last, p50, p95);
    }
    static QString nothing(TimeRange range)
    {
        return range == TimeRange::Hour
            ? tr("No requests in the last hour. Answers through the gateway or the chat show up here.")
            : tr("No requests in the last 24 hours. Answers through the gateway or the chat show up here.");
    }
    static QString one(const QString &value)
    {
        //: %1: the value of one request, such as 820 ms; a chart needs two.
        return tr("One request so far: %1. From the second on a chart stands here.").arg(value);
    }
    static QString noValue() { return tr("None of the requests has a value to show here."); }
    static QString thinnedNote() { return tr("Points: medians of requests close together."); }
};

bool hasRequestSince(const TrafficSamples &samples, qint64 from)
{
    return std::any_of(samples.cbegin(), samples.cend(),
        [from](const TrafficSample &each) { return each.at.count() >= from; });
}

} // namespace

ChartContent trafficChart(const TrafficSamples &samples, Metric metric, TimeRange range, qint64 now)
{
    ChartContent content;
    content.to = endOfChart(range, now);
    const qint64 first = content.to - lengthOf(range);
    QList<QList<MetricPoint>> lines;
    qsizetype values = 0;
    for (const Reach reach : {Reach::Near, Reach::Hosted}) {
        const QList<MetricPoint> points = metricPoints(samples, metric, reach, first);
        const MetricFigures figures = figuresOf(points);
        values += figures.count;
        content.words.append(figures.count == 0
                ? QString()
                : TrafficWords::figures(reachText(reach), metricText(metric, *figures.last),
                    metricText(metric, *figures.p50), metricText(metric, *figures.p95)));
        lines.append(thinned(points, mostChartPoints));
        if (lines.constLast().size() < points.size()) {
            content.note = TrafficWords::thinnedNote();
        }
        content.series.append({reachText(reach), reach == Reach::Hosted, lines.constLast()});
    }
    content.from = content.to - chartSpan(lines, content.to, lengthOf(range));
    if (values >= fewest) {
        return content;
    }
    const QList<MetricPoint> all = lines.at(0) + lines.at(1);
    content.empty = !all.isEmpty()        ? TrafficWords::one(metricText(metric, all.constFirst().value))
        : hasRequestSince(samples, first) ? TrafficWords::noValue()
                                          : TrafficWords::nothing(range);
    return content;
}

QString metricTitle(Metric metric)
{
    return TrafficWords::title(metric);
}

QString metricText(Metric metric, double value)
{
    return metric == Metric::FirstToken ? durationText(std::chrono::milliseconds(qRound64(value)))
                                        : QLocale().toString(value, 'f', 1);
}

QString reachText(Reach reach)
{
    return TrafficWords::reach(reach);
}

QString answeredByText()
{
    return TrafficWords::answeredBy();
}

} // namespace Hearth
