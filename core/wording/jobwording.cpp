#include "wording/jobwording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

using std::chrono::milliseconds;

class JobWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString usual(milliseconds time);
    static QString span(milliseconds time);
};

QString JobWording::span(milliseconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const QLocale locale;
    const qint64 seconds = std::llround(double(std::max(time, milliseconds(0)).count()) / 1000.0);
    if (seconds < 2 * minute) {
        //: A time span in seconds.
        return tr("%1 s").arg(locale.toString(seconds));
    }
    const qint64 minutes = (seconds + minute / 2) / minute;
    if (minutes < 2 * 60) {
        //: A time span in minutes.
        return tr("%1 min").arg(locale.toString(minutes));
    }
    if (seconds < 2 * day) {
        if (minutes % 60 == 0) {
            //: A time span in hours.
            return tr("%1 h").arg(locale.toString(minutes / 60));
        }
        //: A time span in hours and minutes.
        return tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
    }
    //: A time span in days.
    return tr("%1 d").arg(locale.toString((seconds + day / 2) / day));
}

QString JobWording::usual(milliseconds time)
{
    //: How long a load took before; %1 is a time span.
    return tr("usually %1").arg(span(time));
}

} // namespace

QString usualLoadText(std::optional<milliseconds> usual)
{
    return usual ? JobWording::usual(*usual) : QString();
}

QString spanText(milliseconds span)
{
    return JobWording::span(span);
}

} // namespace Hearth
