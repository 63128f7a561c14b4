#pragma once

#include <QString>
#include <QtGlobal>

namespace Hearth {

/// The time that the Overview's figures and charts are of.
enum class TimeRange { Hour, Day };

[[nodiscard]] qint64 lengthOf(TimeRange range); ///< Milliseconds.
/// Where a chart that is drawn at \a now ends: it moves on in steps, not with each snapshot. Milliseconds
/// since 1970-01-01 UTC.
[[nodiscard]] qint64 endOfChart(TimeRange range, qint64 now);
[[nodiscard]] QString rangeText(TimeRange range); ///< "Last hour", "Last 24 hours": stands alone.
[[nodiscard]] QString rangeButtonText(TimeRange range); ///< "1 h", "24 h"

} // namespace Hearth
