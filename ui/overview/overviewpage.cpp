#include "overview/overviewpage.h"

#include "engine/outlook.h"
#include "overview/chartgrid.h"
#include "overview/driftcard.h"
#include "overview/noservers.h"
#include "overview/rangeswitch.h"
#include "overview/routescard.h"
#include "overview/serverscard.h"
#include "overview/setupcard.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/discoverylist.h"
#include "widgets/emptystate.h"
#include "wording/outlookwording.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Hearth {

namespace {

int countOf(const Snapshot &snapshot, ConfigDiagnostic::Severity severity)
{
    return int(std::count_if(snapshot.diagnostics.cbegin(), snapshot.diagnostics.cend(),
        [severity](const ConfigDiagnostic &each) { return each.severity == severity; }));
}

/// Without servers because the file cannot be used, not because it names none.
bool isUnusable(const Snapshot &snapshot)
{
    return snapshot.providers.isEmpty() && (!snapshot.configIsUsable || snapshot.readError);
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(Body::Scrolling, parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_range(new RangeSwitch(this))
    , m_check(new QPushButton(this))
    , m_bringSetup(new QPushButton(this))
    , m_problems(new Banner(this))
    , m_unusable(new EmptyState(QStringLiteral("config"), this))
    , m_noServers(new NoServers(this))
    , m_found(new Card(this))
    , m_foundList(new DiscoveryList(m_found))
    , m_foundAway(new QPushButton(m_found))
    , m_setup(new SetupCard(this))
    , m_servers(new ServersCard(this))
    , m_routes(new RoutesCard(this))
    , m_drift(new DriftCard(this))
    , m_charts(new ChartGrid(this))
{
    addHeader();
    addTrouble();
    addSetup();
    addServers();
    addRest();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::refresh);
    retranslate();
}

void OverviewPage::setPreferences(Preferences &preferences)
{
    m_preferences = &preferences;
    connect(m_preferences, &Preferences::setupPutAwayChanged, this, &OverviewPage::showParts);
    showParts();
}

void OverviewPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    const Outlook outlook = outlookOf(*snapshot);
    setSentence(outlookSentence(outlook));
    setDetail(outlookDetail(outlook));
    showProblems();
    showParts();
    m_setup->setSnapshot(snapshot);
    m_servers->setSnapshot(snapshot);
    m_routes->setSnapshot(*snapshot);
    m_drift->setSnapshot(snapshot);
    m_charts->setSnapshot(snapshot);
}

void OverviewPage::setWordResult(const ModelRef &model, const WordResult &result)
{
    m_setup->setWordResult(model, result);
}

QWidget *OverviewPage::firstFocus()
{
    return isUnusable(*m_snapshot)        ? m_unusable->button()
        : m_snapshot->providers.isEmpty() ? static_cast<QWidget *>(m_noServers->lookButton())
                                          : m_servers->table();
}

void OverviewPage::retranslate()
{
    m_check->setText(tr("Check now"));
    m_check->setToolTip(tr("Look at every server now (F5)"));
    //: Button: show the checklist for setting up the first local model again.
    m_bringSetup->setText(tr("Setup checklist"));
    m_unusable->setSentence(tr("Hearth cannot read its servers from the config as it is."));
    m_unusable->setAction(tr("Open the config"));
    //: Card: servers that a search has found and the config does not name.
    m_found->setTitle(tr("Found, not in the config"));
    //: Button: do not show any more what a search has found.
    m_foundAway->setText(tr("Put away"));
    setSnapshot(m_snapshot);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    m_tick.start();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_tick.stop();
}

void OverviewPage::addHeader()
{
    m_bringSetup->setObjectName(QStringLiteral("setupBringButton"));
    m_bringSetup->setProperty("flat", true);
    connect(m_bringSetup, &QPushButton::clicked, this, [this] { setSetupPutAway(false); });
    addAction(m_bringSetup);
    connect(m_range, &RangeSwitch::rangeChanged, m_servers, &ServersCard::setRange);
    connect(m_range, &RangeSwitch::rangeChanged, m_charts, &ChartGrid::setRange);
    addAction(m_range);
    m_check->setObjectName(QStringLiteral("checkNowButton"));
    connect(m_check, &QPushButton::clicked, this, &OverviewPage::checkRequested);
    addAction(m_check);
}

void OverviewPage::addTrouble()
{
    m_problems->setObjectName(QStringLiteral("configProblems"));
    m_problems->hide();
    const auto openConfig = [this] { Q_EMIT pageRequested(QStringLiteral("config")); };
    connect(m_problems, &Banner::mainTriggered, this, openConfig);
    body()->addWidget(m_problems);
    m_unusable->setObjectName(QStringLiteral("overviewUnusable"));
    connect(m_unusable, &EmptyState::actionTriggered, this, openConfig);
    body()->addWidget(m_unusable, 1);
    connect(m_noServers, &NoServers::lookRequested, this, [this] { Q_EMIT discoverRequested({}); });
    connect(m_noServers, &NoServers::addServerRequested, this, &OverviewPage::addServerRequested);
    connect(m_noServers, &NoServers::addHostedRequested, this, &OverviewPage::addHostedRequested);
    body()->addWidget(m_noServers, 1);
}

void OverviewPage::addSetup()
{
    connect(m_setup, &SetupCard::putAwayRequested, this, [this] { setSetupPutAway(true); });
    connect(m_setup, &SetupCard::lookRequested, this, &OverviewPage::lookRequested);
    connect(m_setup, &SetupCard::serverRequested, this, &OverviewPage::serverRequested);
    connect(m_setup, &SetupCard::loadRequested, this, &OverviewPage::loadRequested);
    connect(m_setup, &SetupCard::editRequested, this, &OverviewPage::editRequested);
    connect(m_setup, &SetupCard::configPathRequested, this, &OverviewPage::configPathRequested);
    connect(m_setup, &SetupCard::wordRequested, this, &OverviewPage::wordRequested);
    body()->addWidget(m_setup);
    m_found->setObjectName(QStringLiteral("foundCard"));
    m_foundList->setHidesConfigured(true);
    m_foundAway->setObjectName(QStringLiteral("foundAwayButton"));
    m_foundAway->setProperty("flat", true);
    connect(m_foundAway, &QPushButton::clicked, this, [this] {
        m_foundPutAway = true;
        showParts();
    });
    connect(m_foundList, &DiscoveryList::addRequested, this, &OverviewPage::addServerRequested);
    m_found->titleRow()->addWidget(m_foundAway);
    m_found->body()->addWidget(m_foundList);
    body()->addWidget(m_found);
}

void OverviewPage::addServers()
{
    connect(m_servers, &ServersCard::serverRequested, this, &OverviewPage::serverRequested);
    connect(m_servers, &ServersCard::lookRequested, this, &OverviewPage::lookRequested);
    body()->addWidget(m_servers);
}

void OverviewPage::addRest()
{
    connect(m_routes, &RoutesCard::routeRequested, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("routing")); });
    body()->addWidget(m_routes);
    connect(m_drift, &DriftCard::editRequested, this, &OverviewPage::editRequested);
    connect(m_drift, &DriftCard::configPathRequested, this, &OverviewPage::configPathRequested);
    body()->addWidget(m_drift);
    body()->addWidget(m_charts);
    body()->addStretch(0); // what all leave
}

void OverviewPage::refresh()
{
    m_servers->refresh();
    m_drift->refresh();
}

void OverviewPage::showProblems()
{
    const int errors = countOf(*m_snapshot, ConfigDiagnostic::Severity::Error);
    const int warnings = countOf(*m_snapshot, ConfigDiagnostic::Severity::Warning);
    m_problems->setVisible(errors + warnings > 0);
    if (errors + warnings == 0) {
        return;
    }
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

void OverviewPage::showParts()
{
    const bool hasServers = !m_snapshot->providers.isEmpty();
    const bool isBroken = isUnusable(*m_snapshot);
    m_unusable->setVisible(isBroken);
    m_noServers->setVisible(!hasServers && !isBroken);
    m_noServers->setDiscovery(m_snapshot->discovery);
    m_foundList->setState(m_snapshot->discovery);
    if (m_snapshot->discovery.isRunning) {
        m_foundPutAway = false;
    }
    m_found->setVisible(hasServers && !m_foundPutAway && !m_foundList->shown().isEmpty());
    const bool hasSetup = hasServers && !m_snapshot->setup.steps.isEmpty();
    m_setup->setVisible(hasSetup && !isSetupPutAway());
    m_bringSetup->setVisible(hasSetup && isSetupPutAway());
    m_routes->setVisible(hasServers && !m_snapshot->routePlans.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_servers, m_drift, m_charts, m_range, m_check}) {
        part->setVisible(hasServers);
    }
}

void OverviewPage::setSetupPutAway(bool isAway)
{
    m_setupPutAway = isAway;
    if (m_preferences) {
        m_preferences->setSetupPutAway(isAway);
    }
    showParts();
}

bool OverviewPage::isSetupPutAway() const
{
    return m_preferences ? m_preferences->isSetupPutAway() : m_setupPutAway;
}

} // namespace Hearth
