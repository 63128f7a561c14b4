#include "widgets/plainchart.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>

namespace Hearth {

QChartView *makePlainChart(QWidget *parent)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    auto *view = new QChartView(chart, parent);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setRenderHint(QPainter::Antialiasing);
    view->setAttribute(Qt::WA_TransparentForMouseEvents);
    return view;
}

} // namespace Hearth
