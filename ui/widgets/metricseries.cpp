#include "widgets/metricseries.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Hearth {

std::optional<double> percentile(QList<double> values, double share)
{
    if (values.isEmpty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const double place = std::clamp(share, 0.0, 1.0) * double(values.size() - 1);
    const auto below = static_cast<qsizetype>(place);
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return std::lerp(values.at(below), values.at(above), place - double(below));
}

MetricFigures figuresOf(const QList<MetricPoint> &points)
{
    if (points.isEmpty()) {
        return {};
    }
    QList<double> values;
    values.reserve(points.size());
    for (const MetricPoint &point : points) {
        values.append(point.value);
    }
    return {points.size(), values.constLast(), percentile(values, 0.5), percentile(values, 0.95)};
}

QList<double> axisTicks(double highest, int most)
{
    const double top = highest > 0 ? highest : 1;
    const int steps = std::max(most - 1, 1);
    // The smallest round step that reaches the top in time.
    double power = std::pow(10, std::floor(std::log10(top / steps)));
    double step = power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        step = factor * power;
        if (step * steps >= top * (1 - 1e-9)) {
            break;
        }
    }
    QList<double> ticks{0};
    while (ticks.constLast() < top * (1 - 1e-9)) {
        ticks.append(step * double(ticks.size()));
    }
    return ticks;
}

QList<qint64> timeTicks(qint64 from, qint64 to, int most)
{
    QList<qint64> ticks;
    for (const qint64 seconds : {15, 60, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200}) {
        const qint64 step = seconds * 1000;
        ticks.clear();
        for (qint64 at = (from + step - 1) / step * step; at <= to; at += step) {
            ticks.append(at);
        }
        if (ticks.size() <= most) {
            break;
        }
    }
    return ticks;
}

qint64 chartSpan(const QList<QList<MetricPoint>> &series, qint64 to, qint64 longest)
{
    qint64 first = to;
    for (const QList<MetricPoint> &points : series) {
        if (!points.isEmpty()) {
            first = std::min(first, points.first().at);
        }
    }
    for (const qint64 seconds : {15, 30, 60, 120, 300, 600, 900, 1800, 3600, 10800, 21600, 43200, 86400}) {
        if (to - first <= seconds * 1000) {
            return std::min(seconds * 1000, longest);
        }
    }
    return longest;
}

QList<MetricPoint> thinned(const QList<MetricPoint> &points, qsizetype most)
{
    if (points.size() <= most || most < 1) {
        return points;
    }
    const qint64 first = points.constFirst().at;
    const qint64 span = (points.constLast().at - first) / most + 1;
    QList<MetricPoint> fewer;
    QList<double> values;
    for (qsizetype i = 0; i < points.size(); ++i) {
        values.append(points.at(i).value);
        const bool isLast = i + 1 == points.size();
        if (isLast || (points.at(i + 1).at - first) / span != (points.at(i).at - first) / span) {
            fewer.append({points.at(i).at, *percentile(values, 0.5)});
            values.clear();
        }
    }
    return fewer;
}

MetricPlace nearestPoint(
    const QList<MetricSeries> &series, const MetricPoint &to, double msPerPixel, double valuePerPixel)
{
    MetricPlace nearest;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < series.size(); ++i) {
        const QList<MetricPoint> &points = series.at(i).points;
        for (qsizetype j = 0; j < points.size(); ++j) {
            const double distance = std::hypot(double(points.at(j).at - to.at) / msPerPixel,
                (points.at(j).value - to.value) / valuePerPixel);
            if (distance < least) {
                least = distance;
                nearest = {i, j};
            }
        }
    }
    return nearest;
}

} // namespace Hearth
