#include "overview/overviewpage.h"

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
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;

namespace {

QList<TrafficSample> twoRequests(qint64 end)
{
    return {aRequest(QStringLiteral("lmstudio"), Place::Local, end - 60'000, 800, 31.0),
        aRequest(QStringLiteral("anthropic"), Place::Hosted, end - 30'000, 940, 58.0)};
}

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
        QVERIFY(!child<QWidget>("overviewEmpty")->isVisible());
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

    void withoutServersItLeadsToTheConfig()
    {
        m_snapshot->providers.clear();
        m_snapshot->autoPlan = {};
        m_snapshot->configExists = false;
        m_page->setSnapshot(m_snapshot);
        QVERIFY(!child<QWidget>("serversCard")->isVisible());
        QVERIFY(!child<QWidget>("checkNowButton")->isVisible());
        auto *empty = child<EmptyState>("overviewEmpty");
        QVERIFY(empty->isVisible());
        const QSignalSpy wanted(m_page.get(), &Page::pageRequested);
        QCOMPARE(m_page->firstFocus(), empty->button());
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QCOMPARE(wanted.constFirst().constFirst().toString(), QStringLiteral("config"));
        // And back, once there are some.
        const TimePoint now = std::chrono::steady_clock::now();
        m_page->setSnapshot(aSnapshot(fourServers(now), now));
        QVERIFY(child<QWidget>("serversCard")->isVisible());
        QVERIFY(!empty->isVisible());
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
        TrafficSample failed = aRequest(QStringLiteral("lmstudio"), Place::Local, 1, 0, {});
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
        QCOMPARE(card->findChild<QLabel *>(QStringLiteral("nearFigures"))->text(),
            QStringLiteral("Own servers: last 800 ms, p50 800 ms, p95 800 ms"));
        QVERIFY(card->findChild<QLabel *>(QStringLiteral("hostedFigures"))->isVisible());
        giveTraffic({});
        QVERIFY(!card->findChild<QLabel *>(QStringLiteral("nearFigures"))->isVisible());
    }

    void theLanguageChangesAtOnce()
    {
        m_snapshot->diagnostics = {ConfigDiagnostic()};
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
        giveTraffic(twoRequests(m_snapshot->takenAtEpoch.count()));
        for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
            QVERIFY(!button->objectName().isEmpty());
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
        m_snapshot->traffic = std::make_shared<const QList<TrafficSample>>(samples);
        m_page->setSnapshot(m_snapshot);
    }

    std::unique_ptr<OverviewPage> m_page;
    std::shared_ptr<Snapshot> m_snapshot;
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
