#include "sizing/devicechoice.h"

#include <QRegularExpression>

#include <cmath>

namespace Hearth {

Result<quint64> parseMemorySize(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{1,9}(?:\\.\\d{1,3})?)\\s*(?:([MGT])(?:i?B)?)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text.left(64));
    const QString unit = match.captured(2).toUpper();
    const quint64 unitBytes = unit == QLatin1String("M") ? mebibyte
        : unit == QLatin1String("T")                     ? gibibyte * 1024
                                                         : gibibyte;
    const double bytes = match.captured(1).toDouble() * static_cast<double>(unitBytes);
    if (!match.hasMatch() || bytes < 1 || bytes > static_cast<double>(CheckedBytes::limit)) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("\"%1\" is not a size of memory: write for example 24GiB").arg(text.left(64)));
    }
    return static_cast<quint64>(std::llround(bytes));
}

Result<DeviceChoice> parseDeviceChoice(const QString &text)
{
    constexpr int mostDevices = 64;
    static const QRegularExpression counted(
        QStringLiteral("^\\s*(\\d{1,3})\\s*[x×*]\\s*(.+)$"), QRegularExpression::CaseInsensitiveOption);
    DeviceChoice choice;
    QString rest = text.left(128).trimmed();
    if (const auto match = counted.match(rest); match.hasMatch()) {
        choice.count = match.captured(1).toInt();
        rest = match.captured(2).trimmed();
    }
    if (choice.count < 1 || choice.count > mostDevices || rest.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("device \"%1\": write for example rtx-4090, \"2x rtx-4090\" or 24GiB, at most %2")
                .arg(text.left(64))
                .arg(mostDevices));
    }
    // "4090" is a card, not a size.
    if (const auto bare = parseMemorySize(rest); bare && rest.back().isLetter()) {
        choice.memoryBytes = *bare;
        return choice;
    }
    if (const qsizetype colon = rest.lastIndexOf(u':'); colon > 0) {
        const auto memory = parseMemorySize(rest.mid(colon + 1));
        if (!memory) {
            return failure(memory.error());
        }
        choice.memoryBytes = *memory;
        rest.truncate(colon);
    }
    choice.name = rest.trimmed();
    return choice;
}

} // namespace Hearth
