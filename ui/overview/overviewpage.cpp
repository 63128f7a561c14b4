#include "overview/overviewpage.h"

#include "engine/outlook.h"
#include "overview/metriccard.h"
#include "overview/serversmodel.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/emptystate.h"
#include "widgets/tableroles.h"
#include "wording/outlookwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int highestCharts = 340; ///< Pixels: higher ones tell no more.
constexpr int highestSentences = 180; ///< The same of what stands in their place.

int countOf(const Snapshot &snapshot, ConfigDiagnostic::Severity severity)
{
    return int(std::count_if(snapshot.diagnostics.cbegin(), snapshot.diagnostics.cend(),
        [severity](const ConfigDiagnostic &each) { return each.severity == severity; }));
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(Body::Scrolling, parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_check(new QPushButton(this))
    , m_problems(new Banner(this))
    , m_empty(new EmptyState(QStringLiteral("providers"), this))
    , m_servers(new Card(this))
    , m_medians(new QLabel(m_servers))
    , m_table(new DataTable(this))
    , m_model(new ServersModel(this))
    , m_charts(new QWidget(this))
    , m_firstToken(new MetricCard(Metric::FirstToken, m_charts))
    , m_speed(new MetricCard(Metric::Speed, m_charts))
{
    m_check->setObjectName(QStringLiteral("checkNowButton"));
    connect(m_check, &QPushButton::clicked, this, &OverviewPage::checkRequested);
    addAction(m_check);

    m_problems->setObjectName(QStringLiteral("configProblems"));
    m_problems->hide();
    connect(
        m_problems, &Banner::mainTriggered, this, [this] { Q_EMIT pageRequested(QStringLiteral("config")); });
    body()->addWidget(m_problems);
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    connect(m_empty, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("config")); });
    body()->addWidget(m_empty, 1);
    addServers();
    addCharts();
    body()->addStretch(0); // what the charts leave

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::showRows);
    retranslate();
}

void OverviewPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    const Outlook outlook = outlookOf(*snapshot);
    setSentence(outlookSentence(outlook));
    setDetail(outlookDetail(outlook));
    showProblems();
    showEmptyState();
    showRows();
    for (MetricCard *card : {m_firstToken, m_speed}) {
        card->setTraffic(snapshot->traffic, snapshot->takenAtEpoch.count());
    }
    const bool hasChart = m_firstToken->hasChart() || m_speed->hasChart();
    m_charts->setMaximumHeight(hasChart ? highestCharts : highestSentences);
}

QWidget *OverviewPage::firstFocus()
{
    return m_snapshot->providers.isEmpty() ? static_cast<QWidget *>(m_empty->button()) : m_table;
}

void OverviewPage::retranslate()
{
    m_check->setText(tr("Check now"));
    m_check->setToolTip(tr("Look at every server now (F5)"));
    m_servers->setTitle(tr("Servers"));
    //: What two columns of the table of servers show.
    m_medians->setText(tr("First token and tokens/s: medians of the last hour"));
    m_table->setAccessibleName(tr("Servers"));
    m_model->retranslate();
    setSnapshot(m_snapshot);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showRows();
    m_tick.start();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tick.stop();
}

void OverviewPage::addServers()
{
    m_table->setObjectName(QStringLiteral("serversTable"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(ServersModel::LoadedColumn);
    m_table->setColumnPriority(ServersModel::WhereColumn, 1);
    m_table->setColumnPriority(ServersModel::FirstTokenColumn, 2);
    m_table->setColumnPriority(ServersModel::SpeedColumn, 3);
    m_table->setFitsRows(true);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT serverRequested(index.data(IdRole).toString()); });
    m_servers->setObjectName(QStringLiteral("serversCard"));
    m_medians->setProperty("muted", true);
    m_servers->titleRow()->addWidget(m_medians);
    m_servers->body()->addWidget(m_table);
    body()->addWidget(m_servers);
}

void OverviewPage::addCharts()
{
    auto *row = new QHBoxLayout(m_charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::large);
    row->addWidget(m_firstToken, 1);
    row->addWidget(m_speed, 1);
    body()->addWidget(m_charts, 1);
}

void OverviewPage::showRows()
{
    m_model->setRows(serverRows(*m_snapshot, std::chrono::steady_clock::now()));
}

void OverviewPage::showProblems()
{
    const int errors = countOf(*m_snapshot, ConfigDiagnostic::Severity::Error);
    const int warnings = countOf(*m_snapshot, ConfigDiagnostic::Severity::Warning);
    m_problems->setVisible(errors + warnings > 0);
    QString sentence;
    if (errors > 0 && warnings > 0) {
        //: %1: "2 errors", %2: "1 warning".
        sentence = tr("The config has %1 and %2.")
                       .arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings));
    } else if (errors > 0) {
        sentence = tr("The config has %n error(s).", nullptr, errors);
    } else {
        sentence = tr("The config has %n warning(s).", nullptr, warnings);
    }
    m_problems->setMessage(errors > 0 ? Glyph::Failed : Glyph::Warning, sentence);
    m_problems->setActions(tr("Show in config"));
}

void OverviewPage::showEmptyState()
{
    const bool isEmpty = m_snapshot->providers.isEmpty();
    m_empty->setVisible(isEmpty);
    m_servers->setVisible(!isEmpty);
    m_charts->setVisible(!isEmpty);
    m_check->setVisible(!isEmpty);
    m_empty->setSentence(m_snapshot->configExists
            ? tr("Servers stand here once the config names them.")
            : tr("Hearth reads its servers from a config file; none has been written yet."));
    m_empty->setAction(m_snapshot->configExists ? tr("Open the config") : tr("Write a config"));
}

} // namespace Hearth
