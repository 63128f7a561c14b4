#include "widgets/tableroles.h"

#include "widgets/stateglyph.h"

#include <QModelIndex>
#include <QPainter>

namespace Hearth {

QRect paintCellGlyph(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const Glyph glyph = static_cast<Glyph>(index.data(GlyphRole).toInt());
    const QVariant progress = index.data(ProgressRole);
    // A rectangle's centre is the pixel above the middle of an even height.
    const QRectF box(cell.left(), cell.center().y() + 1 - cellGlyphSize / 2.0, cellGlyphSize, cellGlyphSize);
    paintGlyph(painter, box, glyph, glyphColor(glyph, Tokens::current()),
        progress.isValid() ? progress.toDouble() : -1);
    return cell.adjusted(cellGlyphSize + Space::small, 0, 0, 0);
}

} // namespace Hearth
