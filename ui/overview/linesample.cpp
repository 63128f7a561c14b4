#include "overview/linesample.h"

#include "widgets/metricchart.h"

#include <QPainter>

namespace Hearth {

LineSample::LineSample(bool dashed, QWidget *parent)
    : QWidget(parent)
    , m_dashed(dashed)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LineSample::sizeHint() const
{
    return {24, 12};
}

void LineSample::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(metricPen(m_dashed, tokens));
    const QPointF middle = QRectF(rect()).center();
    painter.drawLine(QPointF(0, middle.y()), QPointF(width(), middle.y()));
    const QPointF half(metricMarkerSize / 2, metricMarkerSize / 2);
    paintMetricMarker(painter, QRectF(middle - half, middle + half), m_dashed, tokens);
}

} // namespace Hearth
