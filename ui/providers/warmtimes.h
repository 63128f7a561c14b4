#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Hearth {

/// A time until which a model can be kept warm, as the menu offers it.
struct WarmTime
{
    QString words; ///< "For 4 hours", "Until 18:00".
    QDateTime until;
};

/// What the menu offers at \a now: an hour, four, the end of today's work, tomorrow morning. Pure.
[[nodiscard]] QList<WarmTime> warmTimes(const QDateTime &now);
/// "18:00" of today, "Fri 8:00" of another day, as people of the language write it. Pure.
[[nodiscard]] QString momentText(const QDateTime &moment, const QDateTime &now);

} // namespace Hearth
