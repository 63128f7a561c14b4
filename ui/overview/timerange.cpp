#include "overview/timerange.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;

class RangeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeRange)

public:
    static QString text(TimeRange range)
    {
        //: Stands alone beside figures: the time they are of.
        return range == TimeRange::Hour ? tr("Last hour") : tr("Last 24 hours");
    }
    static QString button(TimeRange range)
    {
        //: Button: figures of the last hour, of the last 24 hours.
        return range == TimeRange::Hour ? tr("1 h") : tr("24 h");
    }
};

} // namespace

qint64 lengthOf(TimeRange range)
{
    return range == TimeRange::Hour ? hour : 24 * hour;
}

qint64 endOfChart(TimeRange range, qint64 now)
{
    const qint64 step = range == TimeRange::Hour ? 10 * second : 60 * second;
    return (now + step - 1) / step * step;
}

QString rangeText(TimeRange range)
{
    return RangeWords::text(range);
}

QString rangeButtonText(TimeRange range)
{
    return RangeWords::button(range);
}

} // namespace Hearth
