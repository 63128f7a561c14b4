#include "overview/outcomebars.h"

#include "overview/requestsmodel.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace Hearth {

namespace {

using Outcome = TrafficSample::Outcome;

constexpr Outcome outcomes[] = {Outcome::Served, Outcome::Failed, Outcome::Cancelled};
constexpr int chartHeight = 120;
constexpr int barHeight = 26; ///< Pixels for each bar with its gap.
constexpr double barWidth = 0.6; ///< Share of that.
constexpr int mostTicks = 5;
constexpr int longestName = 120; ///< Pixels of a server's name before it is elided.

} // namespace

QBrush outcomeBrush(Outcome outcome, const Tokens &tokens)
{
    switch (outcome) {
    case Outcome::Served:
        return tokens.cold;
    case Outcome::Failed:
        return {tokens.bad, Qt::BDiagPattern};
    case Outcome::Cancelled:
        return {tokens.muted, Qt::Dense6Pattern};
    }
    Q_UNREACHABLE();
}

QColor outcomeColor(Outcome outcome, const Tokens &tokens)
{
    return outcome == Outcome::Served ? tokens.cold : outcome == Outcome::Failed ? tokens.bad : tokens.muted;
}

OutcomeBars::OutcomeBars(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

OutcomeBars::~OutcomeBars() = default;

void OutcomeBars::setBars(const QList<RequestBar> &bars)
{
    if (m_bars == bars) {
        return;
    }
    m_bars = bars;
    if (!m_view && !bars.isEmpty()) {
        makeChart();
    }
    if (m_view) {
        fill();
        applyLook();
    }
    updateGeometry();
}

void OutcomeBars::retranslate()
{
    if (m_view) {
        fill();
    }
}

QString OutcomeBars::readingAt(const QPoint &position) const
{
    if (!m_view || m_bars.isEmpty()) {
        return {};
    }
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(position));
    const QPointF value = m_chart->mapToValue(inChart, m_series);
    const auto row = qsizetype(std::lround(value.y()));
    const qsizetype at = m_bars.size() - 1 - row; // the first stands on top
    if (at < 0 || at >= m_bars.size() || std::abs(value.y() - double(row)) > barWidth / 2 || value.x() < 0) {
        return {};
    }
    const RequestBar &bar = m_bars.at(at);
    double end = 0;
    for (const Outcome outcome : outcomes) {
        const int count = countOf(bar, outcome);
        end += count;
        if (count > 0 && value.x() <= end) {
            //: A part of a bar: %1 the server, %2 what became of the requests, %3 how many.
            return tr("%1: %2 %3").arg(barText(bar), outcomeText(outcome), QLocale().toString(count));
        }
    }
    return {};
}

QSize OutcomeBars::sizeHint() const
{
    return {320, minimumSizeHint().height()};
}

QSize OutcomeBars::minimumSizeHint() const
{
    return {200, std::max(chartHeight, int(m_bars.size() + 2) * barHeight)};
}

void OutcomeBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyLook();
    }
}

void OutcomeBars::mouseMoveEvent(QMouseEvent *event)
{
    const QString reading = readingAt(event->pos());
    if (reading.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPosition().toPoint(), reading, this);
    }
}

void OutcomeBars::makeChart()
{
    m_chart = new QChart;
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({0, 0, Space::large, 0});
    m_chart->legend()->hide();
    m_view = new QChartView(m_chart, this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    // The mouse is ours: it reads values, and its wheel belongs to the page.
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout()->addWidget(m_view);

    m_series = new QHorizontalStackedBarSeries(m_chart);
    m_series->setBarWidth(barWidth);
    for (const Outcome outcome : outcomes) {
        m_sets.append(new QBarSet(outcomeText(outcome), m_series));
        m_series->append(m_sets.constLast());
    }
    m_chart->addSeries(m_series);
    m_serverAxis = new QBarCategoryAxis(m_chart);
    m_serverAxis->setGridLineVisible(false);
    m_serverAxis->setLineVisible(false);
    m_serverAxis->setTruncateLabels(false);
    m_countAxis = new QValueAxis(m_chart);
    m_countAxis->setLineVisible(false);
    m_countAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_chart->addAxis(m_serverAxis, Qt::AlignLeft);
    m_chart->addAxis(m_countAxis, Qt::AlignBottom);
    m_series->attachAxis(m_serverAxis);
    m_series->attachAxis(m_countAxis);
}

void OutcomeBars::fill()
{
    QStringList names;
    int most = 1;
    const QFontMetrics metrics(scaledFont(font(), Type::secondary));
    // Categories are told by their names: one that is elided may look like another.
    for (qsizetype i = m_bars.size() - 1; i >= 0; --i) {
        QString name = metrics.elidedText(barText(m_bars.at(i)), Qt::ElideMiddle, longestName);
        while (names.contains(name)) {
            name += QChar(0x200b); // no width
        }
        names.append(name);
        most = std::max(most, m_bars.at(i).requests());
    }
    for (qsizetype set = 0; set < m_sets.size(); ++set) {
        m_sets.at(set)->remove(0, m_sets.at(set)->count());
        for (qsizetype i = m_bars.size() - 1; i >= 0; --i) {
            m_sets.at(set)->append(countOf(m_bars.at(i), outcomes[set]));
        }
    }
    m_serverAxis->setCategories(names);
    const QList<double> ticks = axisTicks(most, mostTicks);
    // Halves of a request there are none.
    const bool isWhole = ticks.size() < 2 || ticks.at(1) >= 1;
    m_countAxis->setRange(0, isWhole ? ticks.constLast() : std::ceil(ticks.constLast()));
    m_countAxis->setTickCount(isWhole ? int(ticks.size()) : int(std::ceil(ticks.constLast())) + 1);
}

void OutcomeBars::applyLook()
{
    if (!m_view) {
        return;
    }
    const Tokens tokens = Tokens::current();
    const QFont labels = scaledFont(font(), Type::secondary);
    m_serverAxis->setLabelsFont(labels);
    m_serverAxis->setLabelsColor(tokens.text);
    m_countAxis->setLabelsFont(labels);
    m_countAxis->setLabelsColor(tokens.muted);
    m_countAxis->setGridLinePen(QPen(mixed(tokens.surface, tokens.line, 0.7), 1));
    for (qsizetype set = 0; set < m_sets.size(); ++set) {
        m_sets.at(set)->setBrush(outcomeBrush(outcomes[set], tokens));
        m_sets.at(set)->setPen(QPen(outcomeColor(outcomes[set], tokens), 1));
    }
}

} // namespace Hearth
