#include "widgets/serverlist.h"

#include "widgets/tableroles.h"
#include "widgets/tokens.h"

#include <QPainter>

namespace Hearth {

namespace {

constexpr int rowHeight = 36;
constexpr int barWidth = 3; ///< Of the current row, at its left.

void paintCurrent(QPainter &painter, const QRectF &row, const Tokens &tokens, bool hasFocus)
{
    painter.setPen(hasFocus ? QPen(tokens.ember, 1) : QPen(Qt::NoPen));
    painter.setBrush(tokens.selection);
    painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), Space::controlRadius, Space::controlRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.ember);
    painter.drawRoundedRect(
        QRectF(row.left(), row.top() + Space::tiny, barWidth, row.height() - Space::small), barWidth / 2.0,
        barWidth / 2.0);
}

} // namespace

void ServerListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rest = option.rect.adjusted(Space::small, 0, -Space::small, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.data(HeadingRole).toBool()) {
        const QFont font = scaledFont(option.font, Type::secondary);
        painter->setFont(font);
        painter->setPen(tokens.muted);
        rest.setBottom(rest.bottom() - Space::tiny);
        painter->drawText(rest, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, rest.width()));
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent) {
        const bool hasFocus =
            (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
        paintCurrent(*painter, option.rect.adjusted(0, 1, 0, -1), tokens, hasFocus);
    }
    rest = paintCellGlyph(*painter, rest.adjusted(Space::tiny, 0, 0, 0), index);

    QFont name = option.font;
    name.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
    const QString secondary = index.data(SecondaryRole).toString();
    const int secondaryWidth = QFontMetrics(option.font).horizontalAdvance(secondary) + Space::small + 2;
    const int nameWidth = std::max(rest.width() - secondaryWidth, rest.width() / 3);
    painter->setFont(name);
    painter->setPen(tokens.text);
    painter->drawText(QRect(rest.left(), rest.top(), nameWidth, rest.height()),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(name).elidedText(text, Qt::ElideMiddle, nameWidth));
    painter->setFont(option.font);
    painter->setPen(tokens.muted);
    const QRect right = rest.adjusted(nameWidth + Space::small, 0, 0, 0);
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        QFontMetrics(option.font).elidedText(secondary, Qt::ElideRight, right.width()));
    painter->restore();
}

QSize ServerListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const bool isHeading = index.data(HeadingRole).toBool();
    // The first heading needs no air above it.
    const int height = !isHeading ? std::max(rowHeight, line + Space::large)
        : index.row() == 0        ? line + Space::small
                                  : line + Space::large + Space::tiny;
    return {line * 4, height};
}

ServerList::ServerList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new ServerListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setMinimumHeight(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

} // namespace Hearth
