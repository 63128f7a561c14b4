#include "activity/percentilebars.h"

#include "widgets/metricseries.h"
#include "widgets/plainchart.h"
#include "widgets/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHorizontalBarSeries>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

constexpr int chartHeight = 120;
constexpr int rowHeight = 38; ///< Pixels for each model with its gap.
constexpr double barWidth = 0.6; ///< Share of that.
constexpr int mostTicks = 4;
constexpr int longestName = 150; ///< Pixels of a model's name before it is elided.

} // namespace

PercentileBars::PercentileBars(std::function<QString(double)> value, QWidget *parent)
    : QWidget(parent)
    , m_value(std::move(value))
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

PercentileBars::~PercentileBars() = default;

void PercentileBars::setRows(const QList<PercentilesRow> &rows)
{
    if (m_rows == rows) {
        return;
    }
    m_rows = rows;
    if (!m_view && !rows.isEmpty()) {
        makeChart();
    }
    if (m_view) {
        fill();
        applyLook();
    }
    updateGeometry();
}

void PercentileBars::retranslate()
{
    if (m_view) {
        fill();
    }
}

QString PercentileBars::readingAt(const QPoint &position) const
{
    if (!m_view || m_rows.isEmpty()) {
        return {};
    }
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(position));
    const QPointF value = m_chart->mapToValue(inChart, m_series);
    const auto row = qsizetype(std::lround(value.y()));
    const qsizetype at = m_rows.size() - 1 - row; // the first stands on top
    if (at < 0 || at >= m_rows.size() || value.x() < 0) {
        return {};
    }
    const PercentilesRow &shown = m_rows.at(at);
    //: Figures of a model: %1 its name, %2 the one half of its requests lie under, %3 the one 95 % lie under.
    return tr("%1: p50 %2, p95 %3").arg(shown.id, m_value(shown.figures.p50), m_value(shown.figures.p95));
}

QSize PercentileBars::sizeHint() const
{
    return {320, minimumSizeHint().height()};
}

QSize PercentileBars::minimumSizeHint() const
{
    return {200, std::max(chartHeight, int(m_rows.size() + 1) * rowHeight)};
}

void PercentileBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
    }
}

void PercentileBars::mouseMoveEvent(QMouseEvent *event)
{
    const QString reading = readingAt(event->pos());
    if (reading.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPosition().toPoint(), reading, this);
    }
}

void PercentileBars::makeChart()
{
    m_view = makePlainChart(this);
    m_chart = m_view->chart();
    m_chart->setMargins({0, 0, Space::large, 0});
    layout()->addWidget(m_view);
    m_series = new QHorizontalBarSeries(m_chart);
    m_series->setBarWidth(barWidth);
    m_high = new QBarSet(QStringLiteral("p95"), m_series);
    m_middle = new QBarSet(QStringLiteral("p50"), m_series);
    m_series->append({m_high, m_middle});
    m_chart->addSeries(m_series);
    m_modelAxis = new QBarCategoryAxis(m_chart);
    m_modelAxis->setGridLineVisible(false);
    m_modelAxis->setLineVisible(false);
    m_modelAxis->setTruncateLabels(false);
    m_valueAxis = new QCategoryAxis(m_chart);
    m_valueAxis->setLineVisible(false);
    m_valueAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_chart->addAxis(m_modelAxis, Qt::AlignLeft);
    m_chart->addAxis(m_valueAxis, Qt::AlignBottom);
    m_series->attachAxis(m_modelAxis);
    m_series->attachAxis(m_valueAxis);
}

void PercentileBars::fill()
{
    QStringList names;
    double most = 0;
    const QFontMetrics metrics(scaledFont(font(), Type::secondary));
    m_middle->remove(0, m_middle->count());
    m_high->remove(0, m_high->count());
    // Categories are told by their names: one that is elided may look like another.
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        QString name = metrics.elidedText(m_rows.at(i).id, Qt::ElideMiddle, longestName);
        while (names.contains(name)) {
            name += QChar(0x200b); // no width
        }
        names.append(name);
        m_middle->append(m_rows.at(i).figures.p50);
        m_high->append(m_rows.at(i).figures.p95);
        most = std::max(most, m_rows.at(i).figures.p95);
    }
    m_modelAxis->setCategories(names);
    for (const QString &label : m_valueAxis->categoriesLabels()) {
        m_valueAxis->remove(label);
    }
    const QList<double> ticks = axisTicks(most, mostTicks);
    m_valueAxis->setRange(0, ticks.constLast());
    for (const double tick : ticks) {
        m_valueAxis->append(m_value(tick), tick);
    }
    const int half = metrics.horizontalAdvance(m_value(ticks.constLast())) / 2; // stands out by it
    m_chart->setMargins({0, 0, std::max<int>(Space::large, half + Space::tiny), 0});
}

void PercentileBars::applyLook()
{
    if (!m_view) {
        return;
    }
    const Tokens tokens = Tokens::current();
    const QFont labels = scaledFont(font(), Type::secondary);
    m_modelAxis->setLabelsFont(labels);
    m_modelAxis->setLabelsColor(tokens.text);
    m_valueAxis->setLabelsFont(labels);
    m_valueAxis->setLabelsColor(tokens.muted);
    m_valueAxis->setGridLinePen(QPen(mixed(tokens.surface, tokens.line, 0.7), 1));
    m_middle->setBrush(tokens.ember);
    m_middle->setPen(QPen(tokens.ember, 1));
    m_high->setBrush(QBrush(tokens.cold, Qt::BDiagPattern));
    m_high->setPen(QPen(tokens.cold, 1));
}

} // namespace Hearth
