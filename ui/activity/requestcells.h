#pragma once

#include "activity/requestcolumns.h"
#include "gateway/requestrecord.h"
#include "widgets/stateglyph.h"

#include <QDate>
#include <QString>
#include <QVariant>

namespace Hearth {

// In the language of the moment; pure.

/// Empty: nothing to tell. \a today: the day for which the time alone is told.
[[nodiscard]] QString cellText(const RequestRecord &record, RequestColumn column, const QDate &today);
[[nodiscard]] QVariant cellSortValue(const RequestRecord &record, RequestColumn column);
[[nodiscard]] Glyph cellGlyph(const RequestRecord &record, RequestColumn column);
[[nodiscard]] QString cellToolTip(const RequestRecord &record, RequestColumn column);

[[nodiscard]] Glyph glyphOf(RequestRecord::State state);
/// "12:04:31"; of another day than \a today with the date.
[[nodiscard]] QString momentText(std::chrono::milliseconds at, const QDate &today);
/// "Hosted, EU": the place and its declared jurisdiction.
[[nodiscard]] QString placeText(const RequestRecord &record);

} // namespace Hearth
