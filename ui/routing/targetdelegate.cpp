#include "routing/targetdelegate.h"

#include "widgets/tableroles.h"
#include "widgets/tokens.h"

#include <QPainter>

namespace Hearth {

namespace {

constexpr int shortestLine = 28;

} // namespace

void TargetDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    const bool isHeading = index.data(HeadingRole).toBool();
    painter->save();
    if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) && !isHeading) {
        painter->fillRect(option.rect, tokens.selection);
    }
    QRect rest = option.rect.adjusted(Space::medium, 0, -Space::medium, 0);
    const QFont font = isHeading ? scaledFont(option.font, Type::secondary, QFont::DemiBold) : option.font;
    if (!isHeading) {
        rest = paintCellGlyph(*painter, rest, index);
    }
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, rest.width());
    painter->setFont(font);
    painter->setPen(isHeading ? tokens.muted : tokens.text);
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, text);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(text) + Space::medium);
    const QString detail = index.data(SecondaryRole).toString();
    if (!detail.isEmpty() && rest.width() > metrics.averageCharWidth() * 4) {
        painter->setPen(tokens.muted);
        painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(detail, Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString both = index.data().toString() + index.data(SecondaryRole).toString();
    return {option.fontMetrics.horizontalAdvance(both) + cellGlyphSize + Space::page + 2 * Space::medium,
        qMax(shortestLine, option.fontMetrics.height() + Space::small)};
}

} // namespace Hearth
