#include "providers/prometheus.h"

#include <cmath>

namespace Hearth {

namespace {

/// The number in one line, behind the name and its labels, before a timestamp.
std::optional<double> valueOf(QByteArrayView rest)
{
    if (rest.startsWith('{')) {
        const qsizetype end = rest.lastIndexOf('}'); // label values may hold braces
        if (end < 0) {
            return std::nullopt;
        }
        rest = rest.sliced(end + 1);
    } else if (!rest.startsWith(' ') && !rest.startsWith('\t')) {
        return std::nullopt; // a longer name
    }
    const QByteArray words = rest.trimmed().toByteArray();
    bool isNumber = false;
    const qsizetype space = words.indexOf(' ');
    const double value = (space < 0 ? words : words.left(space)).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> metricSum(const QByteArray &text, QByteArrayView name)
{
    std::optional<double> sum;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype newline = text.indexOf('\n', at);
        const qsizetype end = newline < 0 ? text.size() : newline;
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end + 1;
        if (!line.startsWith(name)) {
            continue;
        }
        if (const std::optional<double> value = valueOf(line.sliced(name.size()))) {
            sum = sum.value_or(0) + *value;
        }
    }
    return sum;
}

std::optional<int> metricCount(const QByteArray &text, QByteArrayView name)
{
    constexpr double most = 65536; // our choice, against nonsense
    const std::optional<double> value = metricSum(text, name);
    if (!value || *value < 0 || *value > most) {
        return std::nullopt;
    }
    return static_cast<int>(std::lround(*value));
}

} // namespace Hearth
