#pragma once

#include "widgets/metricseries.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Hearth {

/// All that a card with lines over time shows, in the language of the moment. A value: cards are filled only
/// where it has changed.
struct ChartContent
{
    QList<MetricSeries> series; ///< One or two; what is drawn and stands in the table.
    QStringList words; ///< The figures of each series, in the same order; empty: it has none.
    QString note; ///< A further sentence below; empty: none.
    QString empty; ///< What stands in the chart's place while there are not values enough; else empty.
    qint64 from = 0; ///< Ends of the time axis, milliseconds since 1970-01-01 UTC.
    qint64 to = 0;
    double top = 0; ///< The value axis reaches at least up to here.

    [[nodiscard]] bool hasChart() const { return empty.isEmpty() && !series.isEmpty(); }
    bool operator==(const ChartContent &) const = default;
};

/// Points of one line at the most: more than a chart of our size has room for.
inline constexpr qsizetype mostChartPoints = 240;

} // namespace Hearth
