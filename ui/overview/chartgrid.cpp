#include "overview/chartgrid.h"

#include "overview/machinecharts.h"
#include "overview/requestscard.h"
#include "overview/seriescard.h"
#include "overview/trafficcharts.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace Hearth {

namespace {

constexpr int columns = 2;
constexpr int mostBars = 8;

SeriesWords wordsOf(Metric metric)
{
    SeriesWords words;
    words.title = [metric] { return metricTitle(metric); };
    words.lineHead = [] { return answeredByText(); };
    words.value = [metric](double value) { return metricText(metric, value); };
    if (metric == Metric::Speed) {
        words.axis = [](double value) { return QLocale().toString(value, 'g', 6); };
    }
    return words;
}

SeriesWords wordsOf(MachineMeasure measure)
{
    SeriesWords words;
    words.title = [measure] { return measureTitle(measure); };
    words.lineHead = [] { return measuredText(); };
    words.value = [measure](double value) { return measureText(measure, value); };
    if (measure != MachineMeasure::Load) {
        words.axis = [](double value) -> QString {
            return QLocale().toString(value, 'g', 6) + QStringLiteral(" GiB");
        };
    }
    return words;
}

} // namespace

ChartGrid::ChartGrid(QWidget *parent)
    : QWidget(parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_grid(new QGridLayout(this))
    , m_firstToken(new SeriesCard(QStringLiteral("firstToken"), wordsOf(Metric::FirstToken), this))
    , m_speed(new SeriesCard(QStringLiteral("speed"), wordsOf(Metric::Speed), this))
    , m_requests(new RequestsCard(this))
    , m_load(new SeriesCard(QStringLiteral("load"), wordsOf(MachineMeasure::Load), this))
    , m_memory(new SeriesCard(QStringLiteral("memory"), wordsOf(MachineMeasure::Memory), this))
    , m_cardMemory(new SeriesCard(QStringLiteral("cardMemory"), wordsOf(MachineMeasure::CardMemory), this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Space::large);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    fill(true);
}

void ChartGrid::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    fill(false);
}

void ChartGrid::setRange(TimeRange range)
{
    m_range = range;
    fill(true);
}

void ChartGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill(true);
    }
}

void ChartGrid::fill(bool everything)
{
    const qint64 to = endOfChart(m_range, m_snapshot->takenAtEpoch.count());
    if (everything || m_filled.traffic != m_snapshot->traffic || m_filled.trafficTo != to) {
        m_filled.traffic = m_snapshot->traffic;
        m_filled.trafficTo = to;
        fillTraffic();
    }
    // Readings of this computer come often and mean little one by one: they wait for the axis to move.
    const std::optional<qint64> models = heldByModels(*m_snapshot);
    if (everything || m_filled.models != models
        || (m_filled.machine != m_snapshot->machine && (m_filled.machineTo != to || m_placed.size() <= 3))) {
        m_filled.machine = m_snapshot->machine;
        m_filled.machineTo = to;
        m_filled.models = models;
        fillMachine();
    }
    if (everything) {
        for (RangeCard *card : std::initializer_list<RangeCard *>{
                 m_firstToken, m_speed, m_requests, m_load, m_memory, m_cardMemory}) {
            card->setRange(m_range);
        }
    }
    place();
}

void ChartGrid::fillTraffic()
{
    const qint64 now = m_snapshot->takenAtEpoch.count();
    m_firstToken->setContent(trafficChart(*m_snapshot->traffic, Metric::FirstToken, m_range, now));
    m_speed->setContent(trafficChart(*m_snapshot->traffic, Metric::Speed, m_range, now));
    const qint64 from = endOfChart(m_range, now) - lengthOf(m_range);
    m_requests->setBars(requestBars(*m_snapshot->traffic, from, mostBars));
}

void ChartGrid::fillMachine()
{
    const qint64 now = m_snapshot->takenAtEpoch.count();
    for (const auto &[card, measure] :
        {std::pair(m_load, MachineMeasure::Load), std::pair(m_memory, MachineMeasure::Memory),
            std::pair(m_cardMemory, MachineMeasure::CardMemory)}) {
        if (canMeasure(*m_snapshot->machine, measure)) {
            card->setContent(machineChart(*m_snapshot->machine, measure, m_range, now, m_filled.models));
        }
    }
}

void ChartGrid::place()
{
    const QList<MachineLoad> &machine = *m_snapshot->machine;
    QList<RangeCard *> cards{m_firstToken, m_speed, m_requests};
    for (const auto &[card, measure] :
        {std::pair(m_load, MachineMeasure::Load), std::pair(m_memory, MachineMeasure::Memory),
            std::pair(m_cardMemory, MachineMeasure::CardMemory)}) {
        const bool isShown = canMeasure(machine, measure);
        card->setVisible(isShown);
        if (isShown) {
            cards.append(card);
        }
    }
    if (cards == m_placed) {
        return;
    }
    for (RangeCard *card : std::as_const(m_placed)) {
        m_grid->removeWidget(card);
    }
    for (qsizetype i = 0; i < cards.size(); ++i) {
        // The last one of an odd number has the row to itself.
        const bool isAlone = i + 1 == cards.size() && i % columns == 0;
        m_grid->addWidget(cards.at(i), int(i) / columns, int(i) % columns, 1, isAlone ? columns : 1);
    }
    m_placed = cards;
}

} // namespace Hearth
