#include "config/completionrows.h"

#include "widgets/tokens.h"

#include <QPainter>

namespace Hearth {

namespace {

constexpr int padding = Space::small;
constexpr double labelShare = 0.45; ///< More of a row a label takes only when there is nothing else to say.

} // namespace

void CompletionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = Tokens::current();
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? tokens.selection : tokens.surface);
    const QRect inside = option.rect.adjusted(padding, 0, -padding, 0);
    const QString words = index.data(WordsRole).toString();
    const QFont code = fixedFont(option.font);
    const QFontMetrics metrics(code);
    const int most = words.isEmpty() ? inside.width() : int(inside.width() * labelShare);
    const QString label = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, most);
    painter->setFont(code);
    painter->setPen(tokens.text);
    painter->drawText(inside, Qt::AlignVCenter | Qt::TextSingleLine, label);
    const int left = qMax(metrics.horizontalAdvance(label), metrics.averageCharWidth() * 16) + Space::medium;
    painter->setFont(option.font);
    painter->setPen(tokens.muted);
    painter->drawText(inside.adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(words, Qt::ElideRight, inside.width() - left));
    painter->restore();
}

int CompletionDelegate::rowHeight(const QFont &font) const
{
    return qMax(QFontMetrics(font).height(), QFontMetrics(fixedFont(font)).height()) + 2 * Space::tiny;
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {option.rect.width(), rowHeight(option.font)};
}

CompletionFrame::CompletionFrame(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
}

void CompletionFrame::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.setPen(mixed(tokens.line, tokens.text, 0.2)); // it lies on other text
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Hearth
