#pragma once

#include <Qt>

class QModelIndex;
class QPainter;
class QRect;

namespace Hearth {

/// What our models offer beside the display text; DataTable and our lists draw it.
enum TableRole {
    IdRole = Qt::UserRole, ///< What tells the row, for selections that stay.
    SortRole, ///< The raw value of the cell.
    GlyphRole, ///< int(Glyph) before the text.
    ProgressRole, ///< double 0..1 of a Loading glyph.
    SecondaryRole, ///< QString behind the text, muted: a version, an address.
    MutedRole, ///< bool: the text itself is muted (a reading that is old, nothing to tell).
    StrongRole, ///< bool: semibold.
    LinkRole, ///< bool: a click on the text does something of its own.
    ButtonRole, ///< QString: what a button at the cell's right says; empty: none. See
                ///< DataTable::setButtonColumn().
    HeadingRole, ///< bool: no row but the heading of those below it; spans all columns.
};

inline constexpr int cellGlyphSize = 12; ///< Pixels: as high as small letters.

/// Draws the glyph of \a index at the left of \a cell, half way down, and returns what is left for text.
[[nodiscard]] QRect paintCellGlyph(QPainter &painter, const QRect &cell, const QModelIndex &index);

} // namespace Hearth
