#include "overview/metriccard.h"

#include "overview/linesample.h"
#include "overview/metrictablemodel.h"
#include "widgets/datatable.h"
#include "widgets/lineicon.h"
#include "widgets/metricchart.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace Hearth {

namespace {

constexpr qint64 moveEvery = 10 * 1000; ///< The axis moves on in steps, not with each snapshot.
constexpr qsizetype fewest = 2; ///< Values that make a chart.

} // namespace

MetricCard::MetricCard(Metric metric, QWidget *parent)
    : Card(parent)
    , m_metric(metric)
    , m_twin(new QPushButton(this))
    , m_stack(new QStackedLayout)
    , m_empty(new QLabel(this))
    , m_chart(new MetricChart(this))
    , m_table(new DataTable(this))
    , m_model(new MetricTableModel(metric, this))
{
    const QString name =
        metric == Metric::FirstToken ? QStringLiteral("firstToken") : QStringLiteral("speed");
    setObjectName(name + QStringLiteral("Card"));
    m_twin->setObjectName(name + QStringLiteral("TwinButton"));
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_twin->setProperty("flat", true);
    m_twin->setCheckable(true);
    titleRow()->addWidget(m_twin);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_chart->setValueText([metric](double value) { return metricText(metric, value); });
    if (metric == Metric::Speed) {
        m_chart->setAxisText([](double value) { return QLocale().toString(value, 'g', 6); });
    }
    m_table->setModel(m_model);
    m_table->setStretchColumn(MetricTableModel::ReachColumn);
    // As low as the chart: it scrolls.
    m_table->setMinimumHeight(1);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    m_nearFigures = addFigures(Reach::Near);
    m_hostedFigures = addFigures(Reach::Hosted);
    connect(m_twin, &QPushButton::toggled, this, &MetricCard::showTwin);
    retranslate();
}

void MetricCard::setTraffic(const TrafficList &traffic, qint64 now)
{
    const qint64 to = (now + moveEvery - 1) / moveEvery * moveEvery;
    if (m_traffic != traffic) {
        m_traffic = traffic;
        m_near = metricPoints(*traffic, m_metric, Reach::Near);
        m_hosted = metricPoints(*traffic, m_metric, Reach::Hosted);
        m_model->setRows(metricRows(m_near, m_hosted));
    } else if (m_to == to) {
        return;
    }
    m_to = to;
    fillChart();
}

bool MetricCard::hasChart() const
{
    return m_near.size() + m_hosted.size() >= fewest;
}

void MetricCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

MetricCard::Figures MetricCard::addFigures(Reach reach)
{
    const Figures figures{new LineSample(reach == Reach::Hosted, this), new QLabel(this)};
    figures.words->setProperty("muted", true);
    figures.words->setWordWrap(true);
    figures.words->setTextFormat(Qt::PlainText);
    figures.words->setObjectName(
        reach == Reach::Near ? QStringLiteral("nearFigures") : QStringLiteral("hostedFigures"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(figures.sample, 0, Qt::AlignVCenter);
    line->addWidget(figures.words, 1);
    body()->addLayout(line);
    return figures;
}

void MetricCard::retranslate()
{
    setTitle(metricTitle(m_metric));
    //: What the table shows; %1: time to first token, or tokens per second.
    m_table->setAccessibleName(tr("%1 of the last hour").arg(metricTitle(m_metric)));
    m_model->retranslate();
    m_chart->retranslate();
    if (m_traffic) {
        fillChart(); // its series have names
    }
    showTwin(m_twin->isChecked());
}

QString MetricCard::emptySentence() const
{
    if (!m_traffic || m_traffic->isEmpty()) {
        return tr("No requests in the last hour. Answers through the gateway or the chat show up here.");
    }
    if (const MetricRow *only = m_model->row(m_model->index(0, 0))) {
        //: %1: the value of one request, such as 820 ms; a chart needs two.
        return tr("One request in the last hour: %1. From the second on a chart stands here.")
            .arg(metricText(m_metric, only->point.value));
    }
    return tr("None of the last hour's requests has a value to show here.");
}

void MetricCard::showFigures(const Figures &figures, const QList<MetricPoint> &points, Reach reach)
{
    const MetricFigures values = figuresOf(points);
    const bool isShown = values.count > 0 && hasChart();
    figures.sample->setVisible(isShown);
    figures.words->setVisible(isShown);
    if (isShown) {
        //: Figures of a chart's line: %1 whose answers; the last value; half and 95 percent of all values lie
        //: below p50 and p95.
        figures.words->setText(tr("%1: last %2, p50 %3, p95 %4")
                                   .arg(reachText(reach), metricText(m_metric, *values.last),
                                       metricText(m_metric, *values.p50), metricText(m_metric, *values.p95)));
    }
}

void MetricCard::fillChart()
{
    m_chart->setData({{reachText(Reach::Near), false, m_near}, {reachText(Reach::Hosted), true, m_hosted}},
        m_to - chartSpan({m_near, m_hosted}, m_to), m_to);
    showTwin(m_twin->isChecked());
}

void MetricCard::showTwin(bool asTable)
{
    m_empty->setText(emptySentence());
    m_twin->setVisible(hasChart());
    //: Shows a chart's values as a table.
    m_twin->setText(asTable ? tr("As chart") : tr("As table"));
    m_twin->setIcon(lineIcon(asTable ? QStringLiteral("chart") : QStringLiteral("table")));
    m_twin->setAccessibleName(QStringLiteral("%1: %2").arg(title(), m_twin->text()));
    m_stack->setCurrentWidget(!hasChart() ? static_cast<QWidget *>(m_empty)
            : asTable                     ? static_cast<QWidget *>(m_table)
                                          : m_chart);
    showFigures(m_nearFigures, m_near, Reach::Near);
    showFigures(m_hostedFigures, m_hosted, Reach::Hosted);
    m_chart->setAccessibleName(title());
    m_chart->setAccessibleDescription(
        m_nearFigures.words->text() + QLatin1Char('\n') + m_hostedFigures.words->text());
}

} // namespace Hearth
