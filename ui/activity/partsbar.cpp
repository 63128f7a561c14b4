#include "activity/partsbar.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace Hearth {

namespace {

constexpr int barHeight = 18;
constexpr int swatch = 12;

void paintPart(QPainter &painter, const QRectF &box, const BarPart &part, const Tokens &tokens)
{
    painter.fillRect(box, mixed(tokens.surface, tokens.*part.color, part.strength));
    if (part.pattern != Qt::SolidPattern) {
        QColor over = tokens.surface;
        over.setAlphaF(0.45F);
        painter.fillRect(box, QBrush(over, part.pattern));
    }
}

} // namespace

QList<QRectF> partBoxes(const QList<BarPart> &parts, const QRectF &box, double least)
{
    double whole = 0;
    for (const BarPart &part : parts) {
        whole += part.size;
    }
    QList<double> widths;
    for (const BarPart &part : parts) {
        widths.append(std::max(whole > 0 ? box.width() * part.size / whole : 0, least));
    }
    // Small ones were widened, at the cost of the others.
    const double sum = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    const double scale = sum > 0 ? box.width() / sum : 0;
    QList<QRectF> boxes;
    double left = box.left();
    for (const double width : std::as_const(widths)) {
        boxes.append({left, box.top(), width * scale, box.height()});
        left += width * scale;
    }
    return boxes;
}

PartsBar::PartsBar(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PartsBar::setParts(const QList<BarPart> &parts)
{
    if (m_parts == parts) {
        return;
    }
    m_parts = parts;
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString PartsBar::text() const
{
    QStringList texts;
    for (const BarPart &part : m_parts) {
        texts.append(part.text);
    }
    return texts.join(QStringLiteral(" · "));
}

QString PartsBar::readingAt(const QPoint &position) const
{
    const QList<QRectF> boxes = partBoxes(m_parts, barBox());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i).contains(position)) {
            return m_parts.at(i).text;
        }
    }
    return {};
}

QSize PartsBar::sizeHint() const
{
    constexpr int usualWidth = 400;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize PartsBar::minimumSizeHint() const
{
    return {160, barHeight + Space::small + fontMetrics().height()};
}

int PartsBar::heightForWidth(int width) const
{
    const QList<QRect> boxes = labelBoxes(width);
    return boxes.isEmpty() ? barHeight : boxes.constLast().bottom() + 1;
}

QRectF PartsBar::barBox() const
{
    return {0, 0, double(width()), double(barHeight)};
}

QList<QRect> PartsBar::labelBoxes(int width) const
{
    QList<QRect> boxes;
    const int height = fontMetrics().height();
    QPoint at(0, barHeight + Space::small);
    for (const BarPart &part : m_parts) {
        const int wide = swatch + Space::small + fontMetrics().horizontalAdvance(part.text) + 1;
        if (at.x() > 0 && at.x() + wide > width) {
            at = {0, at.y() + height + Space::tiny};
        }
        boxes.append(QRect(at, QSize(wide, height)));
        at.rx() += wide + Space::large;
    }
    return boxes;
}

void PartsBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar = barBox();
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(bar, Space::tiny, Space::tiny);
    painter.setClipPath(outline);
    painter.fillRect(bar, tokens.line);
    const QList<QRectF> boxes = partBoxes(m_parts, bar);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        paintPart(painter, boxes.at(i), m_parts.at(i), tokens);
        if (i > 0) { // neighbours that look the same are two
            painter.fillRect(QRectF(boxes.at(i).left() - 0.5, bar.top(), 1, bar.height()), tokens.surface);
        }
    }
    painter.restore();
    const QList<QRect> labels = labelBoxes(width());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QRect &label = labels.at(i);
        const QRectF sample(label.left(), label.center().y() + 1 - swatch / 2.0, swatch, swatch);
        paintPart(painter, sample, m_parts.at(i), tokens);
        painter.setPen(tokens.text);
        const QRect place = label.adjusted(swatch + Space::small, 0, 0, 0);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(m_parts.at(i).text, Qt::ElideRight, width() - place.left()));
    }
}

void PartsBar::mouseMoveEvent(QMouseEvent *event)
{
    const QString reading = readingAt(event->pos());
    if (reading.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPosition().toPoint(), reading, this);
    }
}

} // namespace Hearth
