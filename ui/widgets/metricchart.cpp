#include "widgets/metricchart.h"

#include "widgets/plainchart.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr int chartHeight = 120; ///< So that a small window shows both charts; more where there is room.
constexpr double headroom = 1.03; ///< Marks keep this far from the upper edge: they are drawn whole.
constexpr int mostValueTicks = 4;
constexpr int pixelsPerTimeTick = 80; ///< Room for "11:45:30" and air around it.
constexpr double reach = 24; ///< Pixels from the mouse to the point it reads.
constexpr double markSize = 12; ///< The ring around the point that is read.
constexpr qsizetype mostMarkers = 24; ///< More hide the line.
constexpr int markerScale = 4; ///< Markers are images: drawn larger, for screens of high density.

QString timeText(qint64 at, bool hasSeconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(),
        hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

/// Takes all labels off; the axis has no call for that.
void clearLabels(QCategoryAxis *axis)
{
    const QStringList labels = axis->categoriesLabels();
    for (const QString &label : labels) {
        axis->remove(label);
    }
}

QImage markerImage(bool dashed, const Tokens &tokens)
{
    const int side = qRound(metricMarkerSize * markerScale);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMetricMarker(painter, QRectF(image.rect()), dashed, tokens);
    return image;
}

} // namespace

QPen metricPen(bool dashed, const Tokens &tokens)
{
    return {dashed ? tokens.cold : tokens.ember, 1.8, dashed ? Qt::DashLine : Qt::SolidLine};
}

void paintMetricMarker(QPainter &painter, const QRectF &box, bool dashed, const Tokens &tokens)
{
    if (dashed) {
        const double width = box.width() * 0.22;
        painter.setPen(QPen(tokens.cold, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(tokens.surface);
        painter.drawRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ember);
        painter.drawEllipse(box);
    }
}

MetricChart::MetricChart(QWidget *parent)
    : QWidget(parent)
    , m_valueText([](double value) { return QLocale().toString(value); })
    , m_axisText(m_valueText)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

MetricChart::~MetricChart() = default;

void MetricChart::setValueText(ValueText text)
{
    m_valueText = std::move(text);
    m_axisText = m_valueText;
}

void MetricChart::setAxisText(ValueText text)
{
    m_axisText = std::move(text);
}

void MetricChart::setData(const QList<MetricSeries> &series, qint64 from, qint64 to)
{
    if (m_series == series && m_from == from && m_to == to) {
        return;
    }
    m_series = series;
    m_from = from;
    m_to = to;
    const bool hasPoints = std::any_of(
        series.cbegin(), series.cend(), [](const MetricSeries &each) { return !each.points.isEmpty(); });
    if (!m_view && hasPoints) {
        makeChart();
    }
    if (m_view) {
        mark({});
        fillLines();
        fillAxes();
        applyLook();
    }
}

void MetricChart::setTop(double top)
{
    if (!qFuzzyCompare(1 + m_top, 1 + top)) {
        m_top = top;
        if (m_view) {
            fillAxes();
        }
    }
}

void MetricChart::retranslate()
{
    if (m_view) {
        fillAxes();
    }
}

QString MetricChart::readingAt(const QPoint &position) const
{
    return reading(placeAt(position));
}

QSize MetricChart::sizeHint() const
{
    return {320, chartHeight};
}

QSize MetricChart::minimumSizeHint() const
{
    return {200, chartHeight};
}

void MetricChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
    }
}

void MetricChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    mark({});
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    const MetricPlace place = placeAt(event->pos());
    mark(place);
    if (place.isValid()) {
        QToolTip::showText(event->globalPosition().toPoint(), reading(place), this);
    } else {
        QToolTip::hideText();
    }
}

void MetricChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_view && event->size().width() != event->oldSize().width()) {
        fillAxes(); // the number of labels goes by the width
    }
}

void MetricChart::makeChart()
{
    m_view = makePlainChart(this);
    m_chart = m_view->chart();
    layout()->addWidget(m_view);

    m_timeAxis = new QCategoryAxis(m_chart);
    m_timeAxis->setGridLineVisible(false);
    m_valueAxis = new QCategoryAxis(m_chart);
    m_valueAxis->setLineVisible(false);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    m_chart->addAxis(m_timeAxis, Qt::AlignBottom);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    m_mark = new QScatterSeries(m_chart);
    m_mark->setMarkerSize(markSize);
    m_chart->addSeries(m_mark);
    m_mark->attachAxis(m_timeAxis);
    m_mark->attachAxis(m_valueAxis);
}

QLineSeries *MetricChart::addLine()
{
    auto *line = new QLineSeries(m_chart);
    m_chart->addSeries(line);
    line->attachAxis(m_timeAxis);
    line->attachAxis(m_valueAxis);
    return line;
}

void MetricChart::fillLines()
{
    while (m_lines.size() < m_series.size()) {
        m_lines.append(addLine());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        QList<QPointF> points;
        if (i < m_series.size()) {
            for (const MetricPoint &point : m_series.at(i).points) {
                points.append({double(point.at), point.value});
            }
        }
        m_lines.at(i)->replace(points);
    }
}

void MetricChart::fillAxes()
{
    clearLabels(m_timeAxis);
    m_timeAxis->setRange(double(m_from), double(m_to));
    m_timeAxis->setStartValue(double(m_from));
    const int most = std::clamp(width() / pixelsPerTimeTick, 2, 7);
    const QList<qint64> ticks = timeTicks(m_from, m_to, most);
    const bool hasSeconds =
        std::any_of(ticks.cbegin(), ticks.cend(), [](qint64 at) { return at % 60'000 != 0; });
    for (const qint64 at : ticks) {
        m_timeAxis->append(timeText(at, hasSeconds), double(at));
    }

    double highest = 0;
    for (const MetricSeries &series : std::as_const(m_series)) {
        for (const MetricPoint &point : series.points) {
            highest = std::max(highest, point.value);
        }
    }
    clearLabels(m_valueAxis);
    const QList<double> values = axisTicks(std::max(highest * headroom, m_top), mostValueTicks);
    m_valueAxis->setRange(0, values.constLast());
    // A label needs a value above the start: let it begin just below nought.
    m_valueAxis->setStartValue(-values.constLast());
    for (const double tick : values) {
        m_valueAxis->append(m_axisText(tick), tick);
    }
}

void MetricChart::applyLook()
{
    if (!m_view) {
        return;
    }
    const Tokens tokens = Tokens::current();
    const QFont labels = scaledFont(font(), Type::secondary);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsFont(labels);
        axis->setLabelsColor(tokens.muted);
        axis->setLinePen(QPen(tokens.line, 1));
        axis->setGridLinePen(QPen(mixed(tokens.surface, tokens.line, 0.7), 1));
    }
    // Labels stand in the middle of their place: the last one reaches out of the plot.
    const int halfTime = QFontMetrics(labels).horizontalAdvance(QStringLiteral("00:00:00")) / 2;
    m_chart->setMargins({0, Space::small, halfTime + Space::tiny, 0});
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const MetricSeries &series = m_series.at(i);
        m_lines.at(i)->setPen(metricPen(series.dashed, tokens));
        m_lines.at(i)->setMarkerSize(metricMarkerSize);
        m_lines.at(i)->setLightMarker(
            series.points.size() <= mostMarkers ? markerImage(series.dashed, tokens) : QImage());
    }
    m_mark->setBrush(Qt::NoBrush);
    m_mark->setBorderColor(tokens.text);
}

QPointF MetricChart::pixelOf(const MetricPoint &point) const
{
    const QPointF inChart = m_chart->mapToPosition({double(point.at), point.value}, m_lines.constFirst());
    return m_view->mapFromScene(m_chart->mapToScene(inChart));
}

MetricPlace MetricChart::placeAt(const QPoint &position) const
{
    if (!m_view || m_lines.isEmpty()) {
        return {};
    }
    const QRectF plot = m_chart->plotArea();
    if (plot.width() < 1 || plot.height() < 1) {
        return {};
    }
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(position));
    const QPointF value = m_chart->mapToValue(inChart, m_lines.constFirst());
    const MetricPlace place = nearestPoint(m_series, {qint64(value.x()), value.y()},
        double(m_to - m_from) / plot.width(), (m_valueAxis->max() - m_valueAxis->min()) / plot.height());
    if (!place.isValid()) {
        return {};
    }
    const QPointF away = pixelOf(m_series.at(place.series).points.at(place.point)) - position;
    return std::hypot(away.x(), away.y()) <= reach ? place : MetricPlace();
}

QString MetricChart::reading(MetricPlace place) const
{
    if (!place.isValid()) {
        return {};
    }
    const MetricSeries &series = m_series.at(place.series);
    const MetricPoint &point = series.points.at(place.point);
    //: A value of a chart: %1 the value, %2 the time of day, %3 the name of the series.
    return tr("%1 at %2, %3").arg(m_valueText(point.value), timeText(point.at, true), series.name);
}

void MetricChart::mark(MetricPlace place)
{
    if (!m_mark) {
        return;
    }
    if (!place.isValid()) {
        m_mark->clear();
        return;
    }
    const MetricPoint &point = m_series.at(place.series).points.at(place.point);
    m_mark->replace(QList<QPointF>{{double(point.at), point.value}});
}

} // namespace Hearth
