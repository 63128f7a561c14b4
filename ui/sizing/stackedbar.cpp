#include "sizing/stackedbar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace Hearth {

namespace {

struct PartLook
{
    QColor color;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< Drawn over the colour; solid: nothing is.
};

PartLook lookOf(MemoryPart part, const Tokens &tokens)
{
    switch (part) {
    case MemoryPart::Weights:
        return {tokens.ember};
    case MemoryPart::Cache:
        return {tokens.cold, Qt::BDiagPattern};
    case MemoryPart::State:
        return {tokens.good, Qt::FDiagPattern};
    case MemoryPart::Buffers:
        return {tokens.caution, Qt::VerPattern};
    case MemoryPart::Overhead:
        return {tokens.muted, Qt::HorPattern};
    case MemoryPart::Free:
        break;
    }
    return {tokens.line};
}

} // namespace

StackedBarGeometry StackedBarGeometry::of(
    const QRectF &box, const QList<quint64> &values, quint64 limit, double least)
{
    StackedBarGeometry geometry;
    const quint64 sum = std::accumulate(values.cbegin(), values.cend(), quint64(0));
    if (sum == 0 || box.width() <= 0) {
        geometry.segments.fill({box.left(), box.top(), 0, box.height()}, values.size());
        return geometry;
    }
    // Small ones are widened, at the cost of the others.
    QList<double> widths;
    for (const quint64 value : values) {
        const double width = box.width() * double(value) / double(sum);
        widths.append(value > 0 ? std::max(width, least) : 0);
    }
    const double scale = box.width() / std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    double left = box.left();
    for (const double width : std::as_const(widths)) {
        geometry.segments.append({left, box.top(), width * scale, box.height()});
        left += width * scale;
    }
    if (limit > 0 && limit < sum) {
        geometry.limitX = box.left() + box.width() * double(limit) / double(sum);
    }
    return geometry;
}

void paintMemoryPart(QPainter &painter, const QRectF &box, MemoryPart part, const Tokens &tokens)
{
    const PartLook look = lookOf(part, tokens);
    painter.fillRect(box, look.color);
    if (look.pattern != Qt::SolidPattern) {
        QColor over = tokens.surface;
        over.setAlphaF(0.45F);
        painter.fillRect(box, QBrush(over, look.pattern));
    }
}

StackedBar::StackedBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::setBill(const MemoryBill &bill)
{
    m_bill = bill;
    update();
}

void StackedBar::setBarHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize StackedBar::sizeHint() const
{
    return {200, m_height};
}

void StackedBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect());
    QPainterPath outline;
    const double radius = std::min<double>(Space::controlRadius, box.height() / 3);
    outline.addRoundedRect(box, radius, radius);
    painter.setClipPath(outline);
    painter.fillRect(box, tokens.line);
    QList<quint64> values;
    for (const MemorySlice &slice : m_bill.slices) {
        values.append(slice.bytes);
    }
    const auto geometry = StackedBarGeometry::of(box, values, m_bill.capacityBytes);
    for (qsizetype i = 0; i < m_bill.slices.size(); ++i) {
        paintMemoryPart(painter, geometry.segments.at(i), m_bill.slices.at(i).part, tokens);
    }
    if (geometry.limitX) { // the machine ends here
        painter.fillRect(QRectF(*geometry.limitX - 2, 0, 4, box.height()), tokens.surface);
        painter.fillRect(QRectF(*geometry.limitX - 1, 0, 2, box.height()), tokens.bad);
    }
}

} // namespace Hearth
