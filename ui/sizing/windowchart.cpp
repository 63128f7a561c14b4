#include "sizing/windowchart.h"

#include "widgets/metricseries.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr double gib = 1024.0 * 1024.0 * 1024.0;
constexpr int mostTicks = 4;
constexpr double markSize = 8;

} // namespace

WindowChartGeometry WindowChartGeometry::of(
    const QRectF &plot, const QList<WindowPoint> &points, quint64 capacityBytes)
{
    WindowChartGeometry geometry;
    geometry.plot = plot;
    if (points.isEmpty()) {
        return geometry;
    }
    geometry.lowWindow = double(std::max<quint64>(points.first().window, 1));
    geometry.highWindow = std::max(double(points.last().window), geometry.lowWindow + 1);
    quint64 highest = capacityBytes;
    for (const WindowPoint &point : points) {
        highest = std::max(highest, point.bytes);
    }
    geometry.highBytes = std::max(double(highest) * 1.08, 1.0);
    return geometry;
}

double WindowChartGeometry::xOf(double window) const
{
    const double share = std::log(std::max(window, lowWindow) / lowWindow) / std::log(highWindow / lowWindow);
    return plot.left() + std::min(share, 1.0) * plot.width();
}

double WindowChartGeometry::yOf(double bytes) const
{
    return plot.bottom() - bytes / highBytes * plot.height();
}

qsizetype WindowChartGeometry::nearest(const QList<WindowPoint> &points, double x) const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto distance = [&](qsizetype at) { return std::abs(xOf(double(points.at(at).window)) - x); };
        if (best < 0 || distance(i) < distance(best)) {
            best = i;
        }
    }
    return best;
}

WindowChart::WindowChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WindowChart::setPoints(const QList<WindowPoint> &points, quint64 capacityBytes, quint64 asked)
{
    m_points = points;
    m_capacity = capacityBytes;
    m_asked = asked;
    m_viewed = -1;
    retranslate();
}

QString WindowChart::reading() const
{
    const qsizetype index = m_viewed >= 0 ? m_viewed : askedIndex();
    if (index < 0 || index >= m_points.size()) {
        return {};
    }
    const WindowPoint &point = m_points.at(index);
    //: A window and the memory it needs: "32,768 tokens: 21.3 GiB".
    return tr("%1 tokens: %2").arg(tokensText(qint64(point.window)), bytesText(qint64(point.bytes)));
}

void WindowChart::retranslate()
{
    setAccessibleName(tr("Memory over the context window"));
    setAccessibleDescription(reading());
    setToolTip(m_points.isEmpty()
            ? QString()
            : tr("Arrow keys or mouse: read a value. Enter or click: take this window."));
    update();
}

QSize WindowChart::sizeHint() const
{
    return {400, fontMetrics().lineSpacing() * 9};
}

QSize WindowChart::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

qsizetype WindowChart::askedIndex() const
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points.at(i).window == m_asked) {
            return i;
        }
    }
    return -1;
}

WindowChartGeometry WindowChart::geometryNow() const
{
    const int line = fontMetrics().lineSpacing();
    const QRectF plot =
        QRectF(rect()).adjusted(fontMetrics().horizontalAdvance(QStringLiteral("8888")) + Space::small,
            line + Space::tiny, -markSize, -line - Space::small);
    return WindowChartGeometry::of(plot, m_points, m_capacity);
}

void WindowChart::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty()) {
        return;
    }
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const WindowChartGeometry geometry = geometryNow();
    paintAxes(painter, geometry);
    paintCurve(painter, geometry);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.ember, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::controlRadius, Space::controlRadius);
    }
}

void WindowChart::paintAxes(QPainter &painter, const WindowChartGeometry &geometry) const
{
    const Tokens tokens = Tokens::current();
    const QLocale locale;
    const int line = fontMetrics().lineSpacing();
    painter.setFont(scaledFont(font(), Type::secondary));
    for (const double tick : axisTicks(geometry.highBytes / gib / 1.08, mostTicks)) {
        const double y = geometry.yOf(tick * gib);
        if (y < geometry.plot.top() - 1) {
            continue;
        }
        painter.setPen(QPen(mixed(tokens.surface, tokens.line, 0.7), 1));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(0, y - line / 2.0, geometry.plot.left() - Space::small, line),
            Qt::AlignRight | Qt::AlignVCenter, locale.toString(tick, 'g', 4));
    }
    painter.setPen(tokens.muted);
    painter.drawText(
        QRectF(0, 0, geometry.plot.left() - Space::small, line), Qt::AlignRight, QStringLiteral("GiB"));
    double taken = -1e9;
    for (const WindowPoint &point : m_points) {
        const QString text = tokensText(qint64(point.window));
        const double width = painter.fontMetrics().horizontalAdvance(text) + Space::medium;
        const double left =
            std::clamp(geometry.xOf(double(point.window)) - width / 2, 0.0, this->width() - width);
        // Round windows only, and not one into the other.
        const bool isRound = (point.window & (point.window - 1)) == 0 || &point == &m_points.last();
        if (!isRound || left < taken) {
            continue;
        }
        painter.drawText(
            QRectF(left, geometry.plot.bottom() + Space::tiny, width, line), Qt::AlignCenter, text);
        taken = left + width;
    }
}

void WindowChart::paintCurve(QPainter &painter, const WindowChartGeometry &geometry) const
{
    const Tokens tokens = Tokens::current();
    QPainterPath path;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const QPointF at(
            geometry.xOf(double(m_points.at(i).window)), geometry.yOf(double(m_points.at(i).bytes)));
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    QPainterPath area = path;
    area.lineTo(geometry.plot.bottomRight());
    area.lineTo(geometry.plot.bottomLeft());
    QColor fill = tokens.cold;
    fill.setAlphaF(0.12F);
    painter.fillPath(area, fill);
    painter.strokePath(path, QPen(tokens.cold, 2));
    const double textHeight = painter.fontMetrics().lineSpacing();
    if (m_capacity > 0) {
        const double y = geometry.yOf(double(m_capacity));
        painter.setPen(QPen(tokens.text, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
    }
    const qsizetype index = m_viewed >= 0 ? m_viewed : askedIndex();
    if (index >= 0) {
        const WindowPoint &point = m_points.at(index);
        const QPointF at(geometry.xOf(double(point.window)), geometry.yOf(double(point.bytes)));
        painter.setPen(QPen(tokens.surface, 2));
        painter.setBrush(tokens.ember);
        painter.drawEllipse(at, markSize / 2 + 1, markSize / 2 + 1);
        painter.setPen(tokens.text);
        painter.drawText(
            QRectF(geometry.plot.left(), 0, geometry.plot.width(), textHeight), Qt::AlignRight, reading());
    }
}

void WindowChart::view(qsizetype index)
{
    if (index != m_viewed) {
        m_viewed = index;
        setAccessibleDescription(reading());
        update();
    }
}

void WindowChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_points.size() - 1;
    const qsizetype index = m_viewed >= 0 ? m_viewed : askedIndex();
    switch (event->key()) {
    case Qt::Key_Left:
        view(std::max<qsizetype>(index - 1, 0));
        break;
    case Qt::Key_Right:
        view(std::min(index + 1, last));
        break;
    case Qt::Key_Home:
        view(0);
        break;
    case Qt::Key_End:
        view(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_points.value(index).window > 0) {
            Q_EMIT windowChosen(m_points.at(index).window);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WindowChart::mouseMoveEvent(QMouseEvent *event)
{
    view(geometryNow().nearest(m_points, event->position().x()));
}

void WindowChart::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype index = geometryNow().nearest(m_points, event->position().x());
    if (index >= 0 && event->button() == Qt::LeftButton) {
        Q_EMIT windowChosen(m_points.at(index).window);
    }
}

void WindowChart::leaveEvent(QEvent *)
{
    view(-1);
}

} // namespace Hearth
