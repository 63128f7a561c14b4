#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// One measured value.
struct MetricPoint
{
    qint64 at = 0; ///< Milliseconds since 1970-01-01 UTC.
    double value = 0;

    bool operator==(const MetricPoint &) const = default;
};

/// One line of a chart.
struct MetricSeries
{
    QString name;
    bool dashed = false; ///< Told from the others by dashes and hollow markers as well as by colour.
    QList<MetricPoint> points; ///< In the order of time.

    bool operator==(const MetricSeries &) const = default;
};

/// What is said of a series in words; nothing of one without points.
struct MetricFigures
{
    qsizetype count = 0;
    std::optional<double> last;
    std::optional<double> p50;
    std::optional<double> p95;

    bool operator==(const MetricFigures &) const = default;
};

/// The value under which \a share (0 to 1) of \a values lie, between two values in proportion; nothing of
/// none. Pure.
[[nodiscard]] std::optional<double> percentile(QList<double> values, double share);
[[nodiscard]] MetricFigures figuresOf(const QList<MetricPoint> &points);

/// Round values from 0 to at least \a highest for an axis, at most \a most of them but never fewer than two:
/// 0, 0.5, 1, 1.5. Pure.
[[nodiscard]] QList<double> axisTicks(double highest, int most);

/// Moments from \a from to \a to (both included) that are whole multiples of the smallest of 15 seconds, 1,
/// 5, 10, 15, 30 or 60 minutes, 2, 3, 6 or 12 hours that gives at most \a most of them; in milliseconds since
/// 1970-01-01 UTC. Pure.
[[nodiscard]] QList<qint64> timeTicks(qint64 from, qint64 to, int most);

/// How far a chart that ends at \a to has to reach back: the smallest of 15 and 30 seconds, 1, 2, 5, 10, 15,
/// 30 and 60 minutes, 3, 6, 12 and 24 hours that holds all of \a series, at the most \a longest; in
/// milliseconds. Pure.
[[nodiscard]] qint64 chartSpan(
    const QList<QList<MetricPoint>> &series, qint64 to, qint64 longest = 3600 * 1000);

/// At most \a most points in the place of \a points, which are in the order of time: where there are more,
/// medians of equal spans of time, each at the time of its last value. Pure.
[[nodiscard]] QList<MetricPoint> thinned(const QList<MetricPoint> &points, qsizetype most);

/// A point of a list of series.
struct MetricPlace
{
    qsizetype series = -1;
    qsizetype point = -1;

    [[nodiscard]] bool isValid() const { return series >= 0; }
    bool operator==(const MetricPlace &) const = default;
};

/// The point nearest to (\a at, \a value), with \a msPerPixel and \a valuePerPixel as the measure of both
/// axes; invalid without points. Pure.
[[nodiscard]] MetricPlace nearestPoint(
    const QList<MetricSeries> &series, const MetricPoint &to, double msPerPixel, double valuePerPixel);

} // namespace Hearth
