#include "hearthctl/durations.h"

namespace Hearth {

namespace {

constexpr qint64 longest = qint64(366) * 24 * 3600; // our choice: longer ones are slips

qint64 secondsOf(QChar unit)
{
    switch (unit.toLower().unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 24 * 3600;
    default:
        return 0;
    }
}

} // namespace

std::optional<std::chrono::seconds> durationFromText(const QString &text)
{
    qint64 total = 0;
    qint64 figure = 0;
    bool hasFigure = false;
    bool hasUnit = false;
    for (const QChar each : text.trimmed()) {
        if (each >= u'0' && each <= u'9') {
            figure = figure * 10 + each.digitValue();
            hasFigure = true;
        } else if (hasFigure && secondsOf(each) > 0) {
            total += figure * secondsOf(each);
            figure = 0;
            hasFigure = false;
            hasUnit = true;
        } else {
            return std::nullopt;
        }
        if (figure > longest || total > longest) {
            return std::nullopt;
        }
    }
    if (hasFigure) {
        if (hasUnit) {
            return std::nullopt; // `1h30`: thirty what?
        }
        total = figure * 60;
    }
    if (total <= 0 || total > longest) {
        return std::nullopt;
    }
    return std::chrono::seconds(total);
}

} // namespace Hearth
