#include "providers/warmtimes.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

constexpr int endOfWorkHour = 18;
constexpr int morningHour = 8;
constexpr qint64 secondsAnHour = 3600;

class WarmText
{
    Q_DECLARE_TR_FUNCTIONS(WarmTimes)

public:
    static QString hours(int count) { return tr("For %n hour(s)", nullptr, count); }
    //: %1: a time of day.
    static QString today(const QString &time) { return tr("Until %1 today").arg(time); }
    //: %1: a time of day.
    static QString tomorrow(const QString &time) { return tr("Until %1 tomorrow").arg(time); }
};

} // namespace

QList<WarmTime> warmTimes(const QDateTime &now)
{
    QList<WarmTime> times{{WarmText::hours(1), now.addSecs(secondsAnHour)},
        {WarmText::hours(4), now.addSecs(4 * secondsAnHour)}};
    const QLocale locale;
    const QTime endOfWork(endOfWorkHour, 0);
    const QTime morning(morningHour, 0);
    const QDateTime evening(now.date(), endOfWork);
    if (now.secsTo(evening) > secondsAnHour / 2) {
        times.append({WarmText::today(locale.toString(endOfWork, QLocale::ShortFormat)), evening});
    }
    times.append({WarmText::tomorrow(locale.toString(morning, QLocale::ShortFormat)),
        QDateTime(now.date().addDays(1), morning)});
    return times;
}

QString momentText(const QDateTime &moment, const QDateTime &now)
{
    const QLocale locale;
    const QString time = locale.toString(moment.time(), QLocale::ShortFormat);
    if (moment.date() == now.date()) {
        return time;
    }
    const QString day = now.date().daysTo(moment.date()) < 7
        ? locale.dayName(moment.date().dayOfWeek(), QLocale::ShortFormat)
        : locale.toString(moment.date(), QLocale::ShortFormat);
    return day + u' ' + time;
}

} // namespace Hearth
