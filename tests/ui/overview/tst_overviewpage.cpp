#include "overview/overviewpage.h"

#include "preferences/preferences.h"
#include "ui/support/printedrows.h"
#include "ui/support/snapshots.h"
#include "ui/support/tildetranslator.h"
#include "widgets/banner.h"
#include "widgets/datatable.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/metricchart.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hearth;

namespace {

QList<TrafficSample> twoRequests(qint64 end)
{
    return {aRequest(QStringLiteral("lmstudio"), Place::Local, end - 60'000, 800, 31.0),
        aRequest(QStringLiteral("anthropic"), Place::Hosted, end - 30'000, 940, 58.0)};
}

ConfigRepair aRepair(const char *value)
{
    ConfigRepair repair;
    repair.operations = {Json5Operation::set(Json5Path().child(QStringLiteral("a")), value)};
    return repair;
}

Drift aDrift(const char *provider, const QList<ConfigRepair> &repairs)
{
    Drift drift;
    drift.provider = QLatin1String(provider);
    drift.model = QStringLiteral("m");
    drift.declared = 131'072;
    drift.actual = 32'768;
    drift.severity = Drift::Severity::Trouble;
    drift.path = Json5Path().child(QStringLiteral("models"));
    drift.repairs = repairs;
    return drift;
}

SetupCheck aSetup(std::initializer_list<SetupStep::State> states)
{
    SetupCheck setup;
    setup.model = {QStringLiteral("lmstudio"), QStringLiteral("minimax-m2.1-gs32")};
    for (const SetupStep::State state : states) {
        SetupStep step;
        step.kind = SetupStep::Kind(setup.steps.size());
        step.state = state;
        setup.steps.append(step);
    }
    return setup;
}

constexpr auto done = SetupStep::State::Done;
constexpr auto open = SetupStep::State::Open;
constexpr auto unknown = SetupStep::State::Unknown;

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_page = std::make_unique<OverviewPage>();
        m_page->resize(1072, 766);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        const TimePoint now = std::chrono::steady_clock::now();
        m_snapshot = aSnapshot(fourServers(now), now);
        Candidate winner;
        winner.ref = {QStringLiteral("lmstudio"), QStringLiteral("minimax-m2.1-gs32")};
        winner.state = ModelState::Loaded;
        m_snapshot->autoPlan.candidates = {winner};
    }

    void opensWithASentence()
    {
        m_page->setSnapshot(m_snapshot);
        const QString sentence = child<QLabel>("pageSentence")->text();
        QVERIFY2(
            sentence.contains(QStringLiteral("MiniMax M2.1 is loaded on lmstudio.")), qPrintable(sentence));
        QVERIFY(child<QLabel>("pageDetail")->isVisible());
    }

    void listsTheServers()
    {
        m_page->setSnapshot(m_snapshot);
        QCOMPARE(child<DataTable>("serversTable")->model()->rowCount(), 4);
        QVERIFY(child<QWidget>("serversCard")->isVisible());
        QVERIFY(!child<QWidget>("noServers")->isVisible());
    }

    void checksNow()
    {
        m_page->setSnapshot(m_snapshot);
        const QSignalSpy asked(m_page.get(), &OverviewPage::checkRequested);
        QTest::mouseClick(child<QPushButton>("checkNowButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        child<QPushButton>("checkNowButton")->setFocus();
        QTest::keyClick(child<QPushButton>("checkNowButton"), Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
    }

    void enterLeadsToTheServer()
    {
        m_page->setSnapshot(m_snapshot);
        auto *table = child<DataTable>("serversTable");
        const QSignalSpy wanted(m_page.get(), &OverviewPage::serverRequested);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("llamacpp"));
    }

    void aDeadServerIsTriedByItsButton()
    {
        m_page->setSnapshot(m_snapshot);
        const QSignalSpy asked(m_page.get(), &OverviewPage::lookRequested);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(QStringLiteral("rowButton_gpubox")));
        auto *button = child<QPushButton>("rowButton_gpubox");
        QTRY_VERIFY(button->isVisible());
        QVERIFY(button->accessibleName().contains(QStringLiteral("gpubox")));
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("gpubox"));
        // Once it answers, the button goes; the others never had one.
        const TimePoint now = std::chrono::steady_clock::now();
        QList<ProviderRow> servers = fourServers(now);
        servers[2].state = ServerState::Up;
        m_page->setSnapshot(aSnapshot(servers, now));
        QTRY_VERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("rowButton_gpubox")));
        QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("rowButton_lmstudio")));
    }

    void aConfigThatCannotBeUsedLeadsThere()
    {
        m_snapshot->providers.clear();
        m_snapshot->configIsUsable = false;
        m_page->setSnapshot(m_snapshot);
        auto *unusable = child<EmptyState>("overviewUnusable");
        QVERIFY(unusable->isVisible());
        QVERIFY(!child<QWidget>("noServers")->isVisible());
        const QSignalSpy wanted(m_page.get(), &Page::pageRequested);
        QCOMPARE(m_page->firstFocus(), unusable->button());
        QTest::mouseClick(unusable->button(), Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("config"));
    }

    void withoutServersThereAreThreeWays()
    {
        m_snapshot->providers.clear();
        m_snapshot->configExists = false;
        m_page->setSnapshot(m_snapshot);
        QVERIFY(child<QWidget>("noServers")->isVisible());
        QVERIFY(child<QLabel>("noServersPorts")->text().contains(QStringLiteral("11434")));
        for (const char *part : {"serversCard", "checkNowButton", "driftCard", "setupCard", "rangeSwitch"}) {
            QVERIFY2(!child<QWidget>(part)->isVisible(), part);
        }
        const QSignalSpy look(m_page.get(), &OverviewPage::discoverRequested);
        const QSignalSpy add(m_page.get(), &OverviewPage::addServerRequested);
        const QSignalSpy hosted(m_page.get(), &OverviewPage::addHostedRequested);
        QCOMPARE(m_page->firstFocus(), child<QWidget>("lookHereButton"));
        QTest::mouseClick(child<QPushButton>("lookHereButton"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("addServerButton"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>("addHostedButton"), Qt::LeftButton);
        QCOMPARE(look.size(), 1);
        QVERIFY(look.constFirst().constFirst().toStringList().isEmpty());
        QCOMPARE(add.size(), 1);
        QVERIFY(add.constFirst().constFirst().value<FoundServer>().baseUrl.isEmpty());
        QCOMPARE(hosted.size(), 1);
        // And back, once there are some.
        const TimePoint now = std::chrono::steady_clock::now();
        m_page->setSnapshot(aSnapshot(fourServers(now), now));
        QVERIFY(child<QWidget>("serversCard")->isVisible());
        QVERIFY(!child<QWidget>("noServers")->isVisible());
    }

    void whatASearchFindsCanBeAdded()
    {
        m_snapshot->providers.clear();
        DiscoveryState &discovery = m_snapshot->discovery;
        discovery.isRunning = true;
        discovery.asked = 3;
        discovery.toAsk = 7;
        m_page->setSnapshot(m_snapshot);
        auto *here = child<QWidget>("noServers");
        const auto part = [here](
                              const char *name) { return here->findChild<QWidget *>(QLatin1String(name)); };
        QVERIFY(part("discoveryProgress")->isVisible());
        QVERIFY(!child<QPushButton>("lookHereButton")->isEnabled());
        QVERIFY(part("discoveryStatus")->property("text").toString().contains(QStringLiteral("3 of 7")));
        QVERIFY(!part("found0"));

        FoundServer studio;
        studio.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1234/v1"));
        studio.reading.kind = ProviderKind::LmStudio;
        studio.reading.state = ServerState::Up;
        ModelReading model;
        model.id = QStringLiteral("qwen");
        model.state = ModelState::Loaded;
        studio.reading.models = {model};
        FoundServer known = studio;
        known.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/v1"));
        known.configuredAs = QStringLiteral("llamacpp");
        discovery.found = {studio, known};
        discovery.isRunning = false;
        discovery.hasEnded = true;
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!part("discoveryProgress")->isVisible());
        QVERIFY(part("foundFacts0")->property("text").toString().contains(QStringLiteral("qwen is loaded")));
        QVERIFY(!part("foundAdd1")->isVisible()); // the config has it
        const QSignalSpy add(m_page.get(), &OverviewPage::addServerRequested);
        QTest::mouseClick(part("foundAdd0"), Qt::LeftButton);
        QCOMPARE(add.constFirst().constFirst().value<FoundServer>(), studio);

        discovery.found.clear();
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!part("found0")->isVisible());
        QVERIFY(
            part("discoveryStatus")->property("text").toString().startsWith(QStringLiteral("Nothing found")));
    }

    void moreServersThatWereFoundStayInReach()
    {
        FoundServer studio;
        studio.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:11434/v1"));
        studio.reading.kind = ProviderKind::Ollama;
        studio.reading.state = ServerState::Up;
        m_snapshot->discovery.hasEnded = true;
        m_snapshot->discovery.found = {studio};
        m_page->setSnapshot(m_snapshot);
        auto *card = child<QWidget>("foundCard");
        QVERIFY(card->isVisible());
        const QSignalSpy add(m_page.get(), &OverviewPage::addServerRequested);
        QTest::mouseClick(card->findChild<QPushButton *>(QStringLiteral("foundAdd0")), Qt::LeftButton);
        QCOMPARE(add.size(), 1);
        QTest::mouseClick(child<QPushButton>("foundAwayButton"), Qt::LeftButton);
        QVERIFY(!card->isVisible());
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!card->isVisible());
        m_snapshot->discovery.isRunning = true; // the next search
        m_page->setSnapshot(m_snapshot);
        QVERIFY(card->isVisible());
        m_snapshot->discovery.found.first().configuredAs = QStringLiteral("ollama");
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!card->isVisible());
    }

    void theChecklistOffersWhatIsNext()
    {
        m_snapshot->setup = aSetup({done, done, done, open, unknown, unknown});
        m_page->setSnapshot(m_snapshot);
        QVERIFY(child<QWidget>("setupCard")->isVisible());
        QVERIFY(!child<QPushButton>("setupAction0")->isVisible());
        auto *next = child<QPushButton>("setupAction3");
        QVERIFY(next->property("primary").toBool());
        QVERIFY(!child<QPushButton>("setupAction5")->property("primary").toBool());
        const QSignalSpy server(m_page.get(), &OverviewPage::serverRequested);
        QTest::mouseClick(next, Qt::LeftButton); // this one's server cannot load
        QCOMPARE(server.constFirst().constFirst().toString(), QStringLiteral("lmstudio"));

        const TimePoint now = std::chrono::steady_clock::now();
        QList<ProviderRow> servers = fourServers(now);
        servers[0].models[0].abilities.load = true;
        const auto other = aSnapshot(servers, now);
        other->setup = m_snapshot->setup;
        m_page->setSnapshot(other);
        const QSignalSpy load(m_page.get(), &OverviewPage::loadRequested);
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(load.size(), 1);
        QCOMPARE(load.constFirst().constFirst().value<ModelRef>(), m_snapshot->setup.model);
    }

    void aWordIsAskedForByAClickAlone()
    {
        m_snapshot->setup = aSetup({done, done, done, done, done, unknown});
        const QSignalSpy asked(m_page.get(), &OverviewPage::wordRequested);
        m_page->setSnapshot(m_snapshot);
        QCOMPARE(asked.size(), 0);
        auto *button = child<QPushButton>("setupAction5");
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!button->isEnabled());
        QCOMPARE(
            m_page->window()->focusWidget(), child<QPushButton>("setupFoldButton")); // no repair further down
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        WordResult failed;
        failed.error = Error{ErrorKind::ModelNotFound, {}, 404};
        m_page->setWordResult({QStringLiteral("another"), QStringLiteral("m")}, failed);
        QVERIFY(!button->isEnabled());
        m_page->setWordResult(m_snapshot->setup.model, failed);
        QVERIFY(button->isEnabled());
        QVERIFY(child<QLabel>("setupDetail5")->text().contains(QStringLiteral("does not know this model")));
        QTest::mouseClick(button, Qt::LeftButton);
        WordResult well;
        well.isWell = true;
        well.text = QStringLiteral("Ready.");
        well.total = std::chrono::milliseconds(1400);
        m_page->setWordResult(m_snapshot->setup.model, well);
        QVERIFY(child<QLabel>("setupDetail5")->text().contains(QStringLiteral("Ready.")));
    }

    void whenAllIsDoneALineRemains()
    {
        m_snapshot->setup = aSetup({done, done, done, done, done, open});
        m_page->setSnapshot(m_snapshot);
        auto *step = child<QWidget>("setupStep0");
        QVERIFY(step->isVisible());
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->setup = aSetup({done, done, done, done, done, done});
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!step->isVisible());
        QVERIFY(child<QLabel>("setupSentence")->isVisible());
        QTest::mouseClick(child<QPushButton>("setupFoldButton"), Qt::LeftButton);
        QVERIFY(step->isVisible());
        m_page->setSnapshot(m_snapshot); // and stays as the user wants it
        QVERIFY(step->isVisible());
    }

    void theChecklistIsPutAwayAndBroughtBack()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        Preferences preferences(store);
        m_page->setPreferences(preferences);
        m_snapshot->setup = aSetup({done, open});
        m_page->setSnapshot(m_snapshot);
        auto *bring = child<QPushButton>("setupBringButton");
        QVERIFY(!bring->isVisible());
        QTest::mouseClick(child<QPushButton>("setupAwayButton"), Qt::LeftButton);
        QVERIFY(!child<QWidget>("setupCard")->isVisible());
        QVERIFY(preferences.isSetupPutAway());
        QVERIFY(bring->isVisible());
        QTest::mouseClick(bring, Qt::LeftButton);
        QVERIFY(child<QWidget>("setupCard")->isVisible());
        QVERIFY(!preferences.isSetupPutAway());
        m_page.reset();
    }

    void aRouteLeadsToItsPage()
    {
        m_snapshot->routes = {QStringLiteral("auto")};
        m_snapshot->routePlans = {m_snapshot->autoPlan};
        m_page->setSnapshot(m_snapshot);
        auto *table = child<DataTable>("routesTable");
        QVERIFY(table->isVisible());
        const QSignalSpy wanted(m_page.get(), &Page::pageRequested);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("routing"));
    }

    void aDifferenceIsMendedByItsButton()
    {
        m_snapshot->drift = {aDrift("lmstudio", {aRepair("1"), aRepair("2")}), aDrift("llamacpp", {})};
        m_page->setSnapshot(m_snapshot);
        const QSignalSpy edits(m_page.get(), &OverviewPage::editRequested);
        auto *mend = child<QPushButton>("driftMend0");
        QVERIFY(mend->property("primary").toBool());
        QTest::mouseClick(mend, Qt::LeftButton);
        QCOMPARE(edits.constFirst().constFirst().value<QList<Json5Operation>>(), aRepair("1").operations);
        QVERIFY(!edits.constFirst().at(1).toString().isEmpty());
        // What Hearth cannot mend leads to its place.
        const QSignalSpy paths(m_page.get(), &OverviewPage::configPathRequested);
        QTest::mouseClick(child<QPushButton>("driftMend1"), Qt::LeftButton);
        QCOMPARE(paths.constFirst().constFirst().toString(), QStringLiteral("models"));
        // The reason unfolds by keys, and brings up the other way.
        auto *why = child<QPushButton>("driftWhy0");
        QVERIFY(!child<QLabel>("driftReason0")->isVisible());
        QVERIFY(!child<QPushButton>("driftMend0_1")->isVisible());
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        QVERIFY(child<QLabel>("driftReason0")->isVisible());
        QTest::mouseClick(child<QPushButton>("driftMend0_1"), Qt::LeftButton);
        QCOMPARE(edits.constLast().constFirst().value<QList<Json5Operation>>(), aRepair("2").operations);
    }

    void theReasonStaysWithItsDifference()
    {
        m_snapshot->drift = {aDrift("one", {aRepair("1")}), aDrift("two", {aRepair("1")})};
        m_page->setSnapshot(m_snapshot);
        QTest::mouseClick(child<QPushButton>("driftWhy1"), Qt::LeftButton);
        m_snapshot = std::make_shared<Snapshot>(*m_snapshot);
        m_snapshot->drift.removeFirst();
        m_page->setSnapshot(m_snapshot);
        QVERIFY(child<QLabel>("driftReason0")->isVisible());
        QVERIFY(!child<QLabel>("driftTitle1")->isVisible());
    }

    void manyDifferencesShowOnDemand()
    {
        for (int i = 0; i < 8; ++i) {
            m_snapshot->drift.append(aDrift(QByteArray::number(i).constData(), {aRepair("1")}));
        }
        m_page->setSnapshot(m_snapshot);
        QVERIFY(child<QLabel>("driftTitle4")->isVisible());
        QVERIFY(!m_page->findChild<QLabel *>(QStringLiteral("driftTitle5")));
        QTest::mouseClick(child<QPushButton>("driftMore"), Qt::LeftButton);
        QVERIFY(child<QLabel>("driftTitle7")->isVisible());
        QTest::mouseClick(child<QPushButton>("driftMore"), Qt::LeftButton);
        QVERIFY(!child<QLabel>("driftTitle7")->isVisible());
    }

    void nothingIsCalledWellThatWasNotChecked()
    {
        m_page->setSnapshot(m_snapshot); // gpubox does not answer
        auto *scope = child<QLabel>("driftScope");
        QVERIFY(!scope->text().contains(QStringLiteral("agree")));
        QVERIFY2(scope->text().contains(QStringLiteral("gpubox (unreachable)")), qPrintable(scope->text()));
        const TimePoint now = std::chrono::steady_clock::now();
        QList<ProviderRow> servers = fourServers(now);
        servers.removeAt(2);
        m_page->setSnapshot(aSnapshot(servers, now));
        QVERIFY2(
            scope->text().startsWith(QStringLiteral("Config and servers agree.")), qPrintable(scope->text()));
        QVERIFY(scope->text().contains(QStringLiteral("s ago")));
    }

    void theRangeRulesTablesAndCharts()
    {
        const qint64 end = m_snapshot->takenAtEpoch.count();
        giveTraffic({aRequest(QStringLiteral("lmstudio"), Place::Local, end - 5 * 3'600'000, 800, 31.0),
            aRequest(QStringLiteral("lmstudio"), Place::Local, end - 4 * 3'600'000, 900, 32.0)});
        const auto *table = child<DataTable>("serversTable");
        const auto requests = [table] {
            return printedRows(*table->model()).constFirst().section(QStringLiteral(" | "), 6, 6);
        };
        QCOMPARE(requests(), QStringLiteral("–"));
        QVERIFY(child<QLabel>("firstTokenEmpty")->isVisible());
        QVERIFY(child<QLabel>("requestsEmpty")->isVisible());
        QTest::mouseClick(child<QPushButton>("rangeDayButton"), Qt::LeftButton);
        QCOMPARE(requests(), QStringLiteral("2 · 100 %"));
        QVERIFY(child<MetricChart>("firstTokenChart")->isVisible());
        QVERIFY(child<QWidget>("requestsChart")->isVisible());
        QCOMPARE(child<QLabel>("serversRange")->text(), QStringLiteral("Last 24 hours"));
        QCOMPARE(child<QLabel>("firstTokenRange")->text(), QStringLiteral("Last 24 hours"));
        auto *hour = child<QPushButton>("rangeHourButton");
        hour->setFocus();
        QTest::keyClick(hour, Qt::Key_Space);
        QCOMPARE(requests(), QStringLiteral("–"));
    }

    void chartsOfThisComputerShowWhereItCanBeRead()
    {
        m_page->setSnapshot(m_snapshot);
        for (const char *card : {"loadCard", "memoryCard", "cardMemoryCard"}) {
            QVERIFY2(!child<QWidget>(card)->isVisible(), card);
        }
        QList<MachineLoad> samples;
        for (int i = 0; i < 12; ++i) {
            MachineLoad load;
            load.at = m_snapshot->takenAtEpoch - std::chrono::seconds(12 - i);
            load.memoryUsed = qint64(12) << 30;
            load.memoryTotal = qint64(64) << 30;
            samples.append(load);
        }
        m_snapshot->machine = std::make_shared<const QList<MachineLoad>>(samples);
        m_page->setSnapshot(m_snapshot);
        QVERIFY(child<QWidget>("memoryCard")->isVisible());
        QVERIFY(!child<QWidget>("cardMemoryCard")->isVisible());
        QVERIFY(child<MetricChart>("memoryChart")->isVisible());
        const auto *card = child<QWidget>("memoryCard");
        QVERIFY(card->findChild<QLabel *>(QStringLiteral("firstFigures"))
                    ->text()
                    .contains(QStringLiteral("64.0 GiB")));
        QTest::mouseClick(child<QPushButton>("memoryTwinButton"), Qt::LeftButton);
        QCOMPARE(child<DataTable>("memoryTable")->model()->rowCount(), 12);
    }

    void problemsOfTheConfigShow()
    {
        m_page->setSnapshot(m_snapshot);
        auto *banner = child<Banner>("configProblems");
        QVERIFY(!banner->isVisible());
        ConfigDiagnostic error;
        ConfigDiagnostic warning;
        warning.severity = ConfigDiagnostic::Severity::Warning;
        ConfigDiagnostic note;
        note.severity = ConfigDiagnostic::Severity::Info;
        m_snapshot->diagnostics = {note};
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!banner->isVisible());
        m_snapshot->diagnostics = {error, warning, error, note};
        m_page->setSnapshot(m_snapshot);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->sentence(), QStringLiteral("The config has 2 error(s) and 1 warning(s)."));
        const QSignalSpy wanted(m_page.get(), &Page::pageRequested);
        QTest::mouseClick(banner->findChild<QPushButton *>(QStringLiteral("bannerMain")), Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("config"));
        m_snapshot->diagnostics = {warning};
        m_page->setSnapshot(m_snapshot);
        QCOMPARE(banner->sentence(), QStringLiteral("The config has 1 warning(s)."));
    }

    void aChartNeedsTwoValues()
    {
        m_page->setSnapshot(m_snapshot);
        auto *empty = child<QLabel>("firstTokenEmpty");
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().startsWith(QStringLiteral("No requests")), qPrintable(empty->text()));
        QVERIFY(!child<QWidget>("firstTokenTwinButton")->isVisible());

        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()).mid(0, 1));
        QVERIFY2(empty->text().contains(QStringLiteral("800 ms")), qPrintable(empty->text()));
        QVERIFY(!child<MetricChart>("firstTokenChart")->hasChart() || empty->isVisible());

        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()));
        QVERIFY(!empty->isVisible());
        QVERIFY(child<MetricChart>("firstTokenChart")->isVisible());
        QVERIFY(child<QWidget>("firstTokenTwinButton")->isVisible());
    }

    void requestsWithoutAValueAreNotDenied()
    {
        TrafficSample failed =
            aRequest(QStringLiteral("lmstudio"), Place::Local, m_snapshot->takenAtEpoch.count() - 1, 0, {});
        failed.outcome = TrafficSample::Outcome::Failed;
        giveTraffic({failed});
        QVERIFY(!child<QLabel>("speedEmpty")->text().startsWith(QStringLiteral("No requests")));
    }

    void aTableSaysTheSameAsTheChart()
    {
        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()));
        auto *twin = child<QPushButton>("speedTwinButton");
        auto *table = child<DataTable>("speedTable");
        QVERIFY(!table->isVisible());
        QTest::mouseClick(twin, Qt::LeftButton);
        QVERIFY(table->isVisible());
        QVERIFY(!child<MetricChart>("speedChart")->isVisible());
        const QStringList rows = printedRows(*table->model());
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.at(0).endsWith(QStringLiteral(" | Hosted | 58.0")), qPrintable(rows.at(0)));
        QVERIFY2(rows.at(1).endsWith(QStringLiteral(" | Own servers | 31.0")), qPrintable(rows.at(1)));
        twin->setFocus();
        QTest::keyClick(twin, Qt::Key_Space);
        QVERIFY(child<MetricChart>("speedChart")->isVisible());
    }

    void figuresStandUnderTheChart()
    {
        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()));
        const auto *card = child<QWidget>("firstTokenCard");
        QCOMPARE(card->findChild<QLabel *>(QStringLiteral("firstFigures"))->text(),
            QStringLiteral("Own servers: last 800 ms, p50 800 ms, p95 800 ms"));
        QVERIFY(card->findChild<QLabel *>(QStringLiteral("secondFigures"))->isVisible());
        giveTraffic({});
        QVERIFY(!card->findChild<QLabel *>(QStringLiteral("firstFigures"))->isVisible());
    }

    void theLanguageChangesAtOnce()
    {
        m_snapshot->diagnostics = {ConfigDiagnostic()};
        m_snapshot->setup = aSetup({done, open, unknown});
        m_snapshot->routes = {QStringLiteral("auto")};
        m_snapshot->routePlans = {m_snapshot->autoPlan};
        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()));
        TildeTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCoreApplication::sendPostedEvents();
        QStringList english;
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const QString text = widget->property("text").toString();
            if (widget->isVisible() && !text.isEmpty() && !text.contains(QLatin1Char('~'))) {
                english.append(text);
            }
        }
        QCOMPARE(english, QStringList());
        const auto *table = child<DataTable>("serversTable");
        QVERIFY(table->model()->headerData(0, Qt::Horizontal).toString().startsWith(QLatin1Char('~')));
        QVERIFY(table->model()->index(0, 1).data().toString().startsWith(QLatin1Char('~')));
        QCoreApplication::removeTranslator(&translator);
    }

    void everythingHasANameAndAnAccessibleOne()
    {
        m_snapshot->setup = aSetup({done, open, unknown});
        m_snapshot->drift = {aDrift("lmstudio", {aRepair("1"), aRepair("2")})};
        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()));
        QSet<QString> names;
        for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!names.contains(button->objectName())
                    || button->objectName().startsWith(QLatin1String("banner")),
                qPrintable(button->objectName()));
            names.insert(button->objectName());
        }
        for (const DataTable *table : m_page->findChildren<DataTable *>()) {
            QVERIFY(!table->accessibleName().isEmpty());
        }
        const auto *chart = child<MetricChart>("firstTokenChart");
        QCOMPARE(chart->accessibleName(), QStringLiteral("Time to first token"));
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("p95")));
    }

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    void giveTraffic(const QList<TrafficSample> &samples)
    {
        m_snapshot->traffic = std::make_shared<const TrafficSamples>(samples);
        m_page->setSnapshot(m_snapshot);
    }

    std::unique_ptr<OverviewPage> m_page;
    std::shared_ptr<Snapshot> m_snapshot;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
