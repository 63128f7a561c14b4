#include "config/outlinedelegate.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"

#include <QPainter>

namespace Hearth {

namespace {

constexpr int padding = Space::tiny;
constexpr int narrowestValue = 32; ///< Less of a value says nothing.

} // namespace

void OutlineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, tokens.selection);
    }
    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    const auto glyph = static_cast<Glyph>(index.data(GlyphRole).toInt());
    if (glyph != Glyph::None) {
        const QRectF box(rest.right() - cellGlyphSize, rest.center().y() + 1 - cellGlyphSize / 2.0,
            cellGlyphSize, cellGlyphSize);
        paintGlyph(*painter, box, glyph, glyphColor(glyph, tokens));
        rest.adjust(0, 0, -cellGlyphSize - Space::small, 0);
    }
    const QFontMetrics &metrics = option.fontMetrics;
    const QString key = index.data().toString();
    painter->setPen(index.data(MutedRole).toBool() ? tokens.muted : tokens.text);
    painter->drawText(
        rest, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(key, Qt::ElideMiddle, rest.width()));
    rest.setLeft(rest.left() + metrics.horizontalAdvance(key) + Space::small);
    if (rest.width() >= narrowestValue) {
        painter->setPen(tokens.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(index.data(SecondaryRole).toString(), Qt::ElideRight, rest.width()));
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.ember, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {0, option.fontMetrics.height() + 2 * Space::tiny}; // as wide as there is room
}

} // namespace Hearth
