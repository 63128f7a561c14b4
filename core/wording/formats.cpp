#include "wording/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

class Formats
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString age(qint64 seconds);
    static QString duration(std::chrono::milliseconds time);
};

QString Formats::age(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const QLocale locale;
    if (seconds < minute) {
        return tr("%1 s ago").arg(locale.toString(seconds));
    }
    if (seconds < hour) {
        return tr("%1 min ago").arg(locale.toString(seconds / minute));
    }
    return tr("%1 h ago").arg(locale.toString(seconds / hour));
}

QString Formats::duration(std::chrono::milliseconds time)
{
    const QLocale locale;
    if (time < std::chrono::seconds(1)) {
        return tr("%1 ms").arg(locale.toString(qint64(time.count())));
    }
    return tr("%1 s").arg(locale.toString(double(time.count()) / 1000.0, 'f', 1));
}

} // namespace

QString capitalized(const QString &word)
{
    return word.isEmpty() ? word : QLocale().toUpper(word.left(1)) + word.mid(1);
}

QString tokensText(std::optional<qint64> tokens)
{
    return tokens ? QLocale().toString(*tokens) : QStringLiteral("–");
}

QString bytesText(qint64 bytes)
{
    constexpr double mebi = 1024.0 * 1024.0;
    constexpr double gibi = 1024.0 * mebi;
    const bool isLarge = double(bytes) >= gibi;
    const QString number = QLocale().toString(double(bytes) / (isLarge ? gibi : mebi), 'f', 1);
    return number + (isLarge ? QStringLiteral(" GiB") : QStringLiteral(" MiB"));
}

QString ageText(std::chrono::milliseconds age)
{
    return Formats::age(std::chrono::duration_cast<std::chrono::seconds>(age).count());
}

QString durationText(std::chrono::milliseconds time)
{
    return Formats::duration(time);
}

} // namespace Hearth
