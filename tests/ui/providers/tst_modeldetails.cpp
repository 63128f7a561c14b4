#include "providers/modeldetails.h"

#include "providers/factgrid.h"
#include "providers/modelfacts.h"
#include "providers/warmtimes.h"
#include "ui/support/snapshots.h"
#include "ui/support/tildetranslator.h"
#include "widgets/datatable.h"
#include "widgets/elidedlabel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestModelDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_now = std::chrono::steady_clock::now();
        m_server = fourServers(m_now).at(0);
        m_drift.clear();
        m_at = 0;
        m_details = std::make_unique<ModelDetails>();
        m_details->resize(738, 600);
        m_details->show();
        give();
    }

    void factsSayWhereTheyComeFrom()
    {
        ModelRow &model = m_server.models[0];
        ModelReading reading;
        reading.bitsPerWeight = 8.5;
        reading.memoryBytes = qint64(290) << 30;
        reading.gpuShare = 1.0;
        reading.unloadsIn = 41min;
        reading.architecture = QStringLiteral("minimax-m2");
        reading.variants = {QStringLiteral("4-bit"), QStringLiteral("8-bit")};
        reading.instances = {{QStringLiteral("minimax:2"), 65'536, {}}};
        reading.maxOutput = 65'536;
        reading.images = true;
        model.reported = reading;
        model.learnt.requests = 132;
        model.learnt.failures = 2;
        model.learnt.firstToken = 1200ms;
        model.learnt.tokensPerSecond = 31.2;
        model.learnt.usualLoad = 96s;
        model.learnt.loads = 7;
        give();
        QCOMPARE(child<FactGrid>(m_details.get())->lines(),
            (QStringList{QStringLiteral("Capabilities: Tools, reasoning"),
                QStringLiteral("Build: 229B · 8-bit · 8.5 bpw"), QStringLiteral("Architecture: minimax-m2"),
                QStringLiteral("Memory: 290.0 GiB · GPU · 287.0 GiB on disk"),
                QStringLiteral("Unloads: in 41 min"), QStringLiteral("Usual load time: 96 s, median of 7"),
                QStringLiteral("Speed: 31.2 tokens/s, first token after 1.2 s"),
                QStringLiteral("Requests: 132 in 24 h, 2 failed"), QStringLiteral("Variants: 4-bit, 8-bit"),
                QStringLiteral("Instances: minimax:2 (65,536)")}));
        QVERIFY(child<QLabel>("fact1")->toolTip().startsWith(QStringLiteral("Reported by the server, ")));
        QCOMPARE(child<QLabel>("fact5")->toolTip(), QStringLiteral("Measured"));
        QCOMPARE(child<QLabel>("fact0")->toolTip(), QStringLiteral("Declared in the config"));
        QCOMPARE(child<ComparisonGrid>(m_details.get())->lines(),
            (QStringList{QStringLiteral("Context window: 196,608 | 196,608 of 196,608"),
                QStringLiteral("Longest answer: 8,192 | 65,536"), QStringLiteral("Alias: big | –")}));
    }

    void agreementIsSaidAndDifferencesAreMended()
    {
        QCOMPARE(child<QLabel>("driftAgreement")->text(), QStringLiteral("Config and server agree."));
        QVERIFY(child<QLabel>("driftAgreement")->isVisible());
        Drift drift;
        drift.kind = Drift::Kind::WindowAboveLoaded;
        drift.provider = m_server.id;
        drift.model = m_server.models.at(0).ref.model;
        drift.declared = 196'608;
        drift.actual = 32'768;
        ConfigRepair repair;
        repair.arguments = {QStringLiteral("32768")};
        repair.operations = {Json5Operation::set(Json5Path({QStringLiteral("models")}), "32768")};
        drift.repairs = {repair};
        Drift ofAnother = drift;
        ofAnother.model = QStringLiteral("another");
        m_drift = {drift, ofAnother};
        give();
        QVERIFY(!child<QLabel>("driftAgreement")->isVisible());
        QVERIFY(child<QLabel>("driftTitle0")->text().contains(QStringLiteral("32,768")));
        QVERIFY(!m_details->findChild<QLabel *>(QStringLiteral("driftTitle1")));
        auto *reason = child<QLabel>("driftReason0");
        QVERIFY(!reason->isVisible());
        click("driftWhy0");
        QVERIFY(reason->isVisible());
        QVERIFY(!reason->text().isEmpty());
        const QSignalSpy edits(m_details.get(), &ModelDetails::editRequested);
        click("driftMend0");
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.constFirst().at(0).value<QList<Json5Operation>>(), repair.operations);
        QVERIFY(!edits.constFirst().at(1).toString().isEmpty());
    }

    void whatTheConfigDoesNotNameIsSaid()
    {
        m_at = 1;
        give();
        QVERIFY(child<QLabel>("driftAgreement")->text().contains(QStringLiteral("does not name it")));
        QVERIFY(!child<QPushButton>("driftAction")->isVisible()); // the server has told nothing of it
        m_server.models[1].reported = ModelReading();
        give();
        const QSignalSpy asked(m_details.get(), &ModelDetails::addToConfigRequested);
        click("driftAction");
        QCOMPARE(asked.constFirst().constFirst().value<ModelRef>(), m_server.models.at(1).ref);
    }

    void aLoadedModelIsUnloadedByAClick()
    {
        QVERIFY(!child<QPushButton>("loadButton")->isVisible());
        auto *unload = child<QPushButton>("unloadButton");
        QVERIFY(!unload->isEnabled());
        QVERIFY(!unload->toolTip().isEmpty()); // why not
        m_server.models[0].abilities.unload = true;
        give();
        const QSignalSpy asked(m_details.get(), &ModelDetails::unloadRequested);
        click("unloadButton");
        QCOMPARE(asked.constFirst().constFirst().value<ModelRef>(), m_server.models.at(0).ref);
    }

    void aServerWithoutChoicesLoadsAtOnce()
    {
        m_at = 1;
        m_server.models[1].abilities.load = true;
        give();
        QCOMPARE(child<QPushButton>("loadButton")->text(), QStringLiteral("Load"));
        const QSignalSpy asked(m_details.get(), &ModelDetails::loadRequested);
        click("loadButton");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(1).value<LoadOptions>(), LoadOptions());
        QVERIFY(!child<QWidget>("loadForm")->isVisible());
    }

    void windowAndStayAreChosenWhereTheServerTakesThem()
    {
        m_at = 1;
        m_server.models[1].abilities = {true, false, true, true, true, false};
        give();
        QCOMPARE(child<QPushButton>("loadButton")->text(), QStringLiteral("Load …"));
        click("loadButton");
        QVERIFY(child<QWidget>("loadForm")->isVisible());
        auto *window = child<QComboBox>("loadWindow");
        window->lineEdit()->setFocus();
        QTest::keyClicks(window->lineEdit(), QStringLiteral("300k"));
        QVERIFY(child<QLabel>("loadNote")->isVisible()); // more than the model takes
        window->lineEdit()->selectAll();
        QTest::keyClicks(window->lineEdit(), QStringLiteral("much"));
        QVERIFY(!child<QPushButton>("loadAccept")->isEnabled());
        window->lineEdit()->selectAll();
        QTest::keyClicks(window->lineEdit(), QStringLiteral("64k"));
        auto *keep = child<QComboBox>("loadKeepFor");
        keep->setCurrentIndex(keep->count() - 1);
        const QSignalSpy asked(m_details.get(), &ModelDetails::loadRequested);
        click("loadAccept");
        const auto options = asked.constFirst().at(1).value<LoadOptions>();
        QCOMPARE(*options.contextWindow, 65'536);
        QCOMPARE(options.keepFor->count(), std::chrono::seconds::max().count());
        QVERIFY(!child<QWidget>("loadForm")->isVisible());
        click("loadButton");
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!child<QWidget>("loadForm")->isVisible());
    }

    void aLoadUnderWayTellsItsStageAndCanBeCancelled()
    {
        m_at = 1;
        ModelJob job;
        job.startedAt = m_now - 12s;
        job.stage = QStringLiteral("reading tensors");
        job.progress = 0.62;
        job.usual = 38s;
        job.canCancel = true;
        m_server.models[1].job = job;
        give();
        QCOMPARE(child<QLabel>("jobSentence")->text(),
            QStringLiteral("Loading · reading tensors · 62 % · for 12 s · usually 38 s"));
        QCOMPARE(child<QProgressBar>("jobProgress")->value(), 620);
        const QSignalSpy asked(m_details.get(), &ModelDetails::cancelRequested);
        click("cancelJobButton");
        QCOMPARE(asked.size(), 1);
        // Told nothing, the usual time says how far it may be.
        m_server.models[1].job->progress.reset();
        m_server.models[1].job->canCancel = false;
        give();
        QVERIFY(child<QProgressBar>("jobProgress")->value() > 300);
        QVERIFY(!child<QPushButton>("cancelJobButton")->isEnabled());
        QVERIFY(!child<QPushButton>("cancelJobButton")->toolTip().isEmpty());
        m_server.models[1].job->usual.reset();
        give();
        QVERIFY(!child<QProgressBar>("jobProgress")->isVisible());
        m_server.models[1].job->isWaiting = true;
        give();
        QVERIFY(child<QLabel>("jobSentence")->text().startsWith(QStringLiteral("Waits")));
        m_server.models[1].job->state = ModelJob::State::Done;
        m_server.models[1].state = ModelState::Loaded;
        give();
        QVERIFY(!child<QLabel>("jobSentence")->isVisible());
    }

    void aFailureShowsTheServersOwnWordsAndMakesAReport()
    {
        m_at = 2;
        ModelReading reading;
        reading.exitCode = 137;
        reading.failure = QStringLiteral("ggml: out of memory");
        m_server.models[2].reported = reading;
        give();
        QVERIFY(child<QLabel>("jobSentence")->text().contains(QStringLiteral("137")));
        QCOMPARE(child<QLabel>("failureWords")->text(), QStringLiteral("ggml: out of memory"));
        const QSignalSpy copied(m_details.get(), &ModelDetails::copied);
        click("copyReportButton");
        QCOMPARE(copied.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(),
            QStringLiteral("Server: LM Studio 0.4.2, http://127.0.0.1:1234/v1\nModel: lmstudio/glm-4.7\n"
                           "State: failed\nLoading failed. Exit code 137.\nggml: out of memory"));
    }

    void aFailedJobSaysWhy()
    {
        m_at = 1;
        ModelJob job;
        job.state = ModelJob::State::Failed;
        job.error = Error{ErrorKind::TimedOut, QStringLiteral("gave up after 600 s"), 0};
        m_server.models[1].job = job;
        give();
        QVERIFY(child<QLabel>("jobSentence")->text().contains(QStringLiteral("in time")));
        QCOMPARE(child<QLabel>("failureWords")->text(), QStringLiteral("gave up after 600 s"));
    }

    void reachingAsksAndSaysWhatCame()
    {
        const QSignalSpy asked(m_details.get(), &ModelDetails::lookRequested);
        click("reachButton");
        QCOMPARE(asked.constFirst().constFirst().toString(), QStringLiteral("lmstudio"));
        QCOMPARE(child<QLabel>("testResult")->text(), QStringLiteral("Asking the server …"));
        give(); // nothing new yet
        QCOMPARE(child<QLabel>("testResult")->text(), QStringLiteral("Asking the server …"));
        m_server.readAt = m_now + 1s;
        give();
        QCOMPARE(child<QLabel>("testResult")->text(), QStringLiteral("Reached: answers in 3 ms."));
        click("reachButton");
        m_server.readAt = m_now + 2s;
        m_server.state = ServerState::Unreachable;
        m_server.error = Error{ErrorKind::Unreachable, QStringLiteral("connection refused"), 0};
        give();
        QCOMPARE(child<QLabel>("testResult")->text(), QStringLiteral("Nothing listens on 127.0.0.1:1234."));
    }

    void oneWordOfALoadedModelIsFree()
    {
        const QSignalSpy asked(m_details.get(), &ModelDetails::wordRequested);
        QVERIFY(child<QPushButton>("wordButton")->toolTip().startsWith(QStringLiteral("Free")));
        click("wordButton");
        QCOMPARE(asked.size(), 1);
        QVERIFY(!child<QPushButton>("wordButton")->isEnabled()); // one at a time
        WordResult result;
        result.isWell = true;
        result.text = QStringLiteral("Hello");
        result.toFirstToken = 400ms;
        result.total = 600ms;
        m_details->setWordResult(m_server.models.at(0).ref, result);
        QCOMPARE(child<QLabel>("testResult")->text(),
            QStringLiteral("“Hello” · first token after 400 ms, 600 ms in all"));
        QVERIFY(child<QPushButton>("wordButton")->isEnabled());
        // Its result stays with its model.
        m_at = 2;
        give();
        QVERIFY(!child<QLabel>("testResult")->isVisible());
        m_at = 0;
        give();
        QVERIFY(child<QLabel>("testResult")->isVisible());
    }

    void aColdModelIsNotLoadedByASlipOfTheHand()
    {
        m_at = 1;
        m_server.models[1].sizeBytes = qint64(38) << 30;
        give();
        const QSignalSpy asked(m_details.get(), &ModelDetails::wordRequested);
        click("wordButton");
        QCOMPARE(asked.size(), 0);
        QVERIFY(child<QLabel>("wordQuestion")->text().contains(QStringLiteral("38.0 GiB")));
        click("wordRefuse");
        QVERIFY(!child<QLabel>("wordQuestion")->isVisible());
        click("wordButton");
        click("wordConfirm");
        QCOMPARE(asked.size(), 1);
        WordResult failed;
        failed.error = Error{ErrorKind::Overloaded, QStringLiteral("no slot"), 503};
        m_details->setWordResult(m_server.models.at(1).ref, failed);
        QVERIFY(child<QLabel>("testResult")->text().contains(QStringLiteral("no slot")));
    }

    void aHostedModelSaysItsPriceFirst()
    {
        m_server = fourServers(m_now).at(3);
        m_server.models[0].cost = ModelCost{5, 25, 0, 0};
        give();
        const QSignalSpy asked(m_details.get(), &ModelDetails::wordRequested);
        QCOMPARE(child<QPushButton>("wordButton")->toolTip(), QStringLiteral("about $0.0005"));
        click("wordButton");
        QCOMPARE(asked.size(), 0);
        QVERIFY(child<QLabel>("wordQuestion")->text().contains(QStringLiteral("about $0.0005")));
        for (const char *name : {"loadButton", "unloadButton", "keepWarmButton"}) {
            QVERIFY2(!child<QPushButton>(name)->isVisible(), name);
        }
        click("wordConfirm");
        QCOMPARE(asked.size(), 1);
    }

    void aModelIsKeptWarmUntilATime()
    {
        m_server.models[0].abilities.unload = true;
        give();
        const QSignalSpy asked(m_details.get(), &ModelDetails::keepWarmRequested);
        auto *menu = child<QMenu>("keepWarmMenu");
        Q_EMIT menu->aboutToShow();
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        menu->actions().at(1)->trigger(); // four hours
        const qint64 until = asked.constFirst().at(1).toLongLong();
        QVERIFY(until > before + 4 * 3600 * 1000 - 60'000 && until < before + 4 * 3600 * 1000 + 60'000);
        Q_EMIT menu->aboutToShow();
        menu->actions().constLast()->trigger();
        QVERIFY(child<QWidget>("warmForm")->isVisible());
        const QDateTime chosen = QDateTime::currentDateTime().addDays(1);
        child<QDateTimeEdit>("warmUntil")->setDateTime(chosen);
        click("warmAccept");
        QCOMPARE(asked.at(1).at(1).toLongLong() / 60'000, chosen.toMSecsSinceEpoch() / 60'000);
        // The snapshot tells it.
        const QDateTime evening(QDate::currentDate(), QTime(18, 0));
        KeepWarm warm;
        warm.until = std::chrono::milliseconds(evening.toMSecsSinceEpoch());
        warm.state = KeepWarm::State::Failed;
        m_server.models[0].keepWarm = warm;
        give();
        QVERIFY(child<QPushButton>("keepWarmButton")->text().contains(QStringLiteral("6:00")));
        QVERIFY(child<QLabel>("warmNote")->isVisible());
        click("endWarmButton");
        QCOMPARE(asked.at(2).at(1).toLongLong(), 0);
    }

    void warmTimesFitTheTimeOfDay()
    {
        const auto count = [](int hour) {
            return warmTimes(QDateTime(QDate(2026, 11, 20), QTime(hour, 0))).size();
        };
        QCOMPARE(count(9), 4);
        QCOMPARE(count(20), 3); // the end of the day's work is over
        const QDateTime now(QDate(2026, 11, 20), QTime(9, 0));
        QCOMPARE(warmTimes(now).at(2).until, QDateTime(now.date(), QTime(18, 0)));
        QCOMPARE(warmTimes(now).at(3).until, QDateTime(now.date().addDays(1), QTime(8, 0)));
        QVERIFY(momentText(now.addDays(1), now).startsWith(QStringLiteral("Sat 9:00")));
    }

    void whereAModelOfOpenRouterRunsIsAskedOnWish()
    {
        QVERIFY(!child<QPushButton>("endpointsButton")->isVisible());
        m_server = fourServers(m_now).at(3);
        m_server.kind = ProviderKind::OpenRouter;
        give();
        const QSignalSpy asked(m_details.get(), &ModelDetails::endpointsRequested);
        click("endpointsButton");
        QCOMPARE(asked.size(), 1);
        QVERIFY(!child<QPushButton>("endpointsButton")->isEnabled());
        HostedEndpoint endpoint;
        endpoint.provider = QStringLiteral("Fireworks");
        m_details->setEndpoints(m_server.models.at(0).ref, QList<HostedEndpoint>{endpoint});
        QCOMPARE(child<DataTable>("endpointsTable")->model()->rowCount(), 1);
        QVERIFY(child<DataTable>("endpointsTable")->isVisible());
        m_details->setEndpoints(
            m_server.models.at(0).ref, failure(ErrorKind::RateLimited, QStringLiteral("slow down"), 429));
        QVERIFY(child<QLabel>("endpointsNote")->text().contains(QStringLiteral("slow down")));
    }

    void everyButtonHasAName()
    {
        for (const QPushButton *button : m_details->findChildren<QPushButton *>()) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!button->text().isEmpty() || button->isHidden(), qPrintable(button->objectName()));
        }
    }

    void theLanguageChangesAtOnce()
    {
        TildeTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCoreApplication::sendPostedEvents();
        QVERIFY(child<QPushButton>("unloadButton")->text().startsWith(u'~'));
        QVERIFY(child<QLabel>("driftAgreement")->text().startsWith(u'~'));
        for (const QString &line : child<FactGrid>(m_details.get())->lines()) {
            QVERIFY2(line.startsWith(u'~'), qPrintable(line));
        }
        QCoreApplication::removeTranslator(&translator);
    }

private:
    template <typename T>
    T *child(const char *name) const
    {
        T *found = m_details->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    template <typename T>
    static T *child(const QWidget *parent)
    {
        return parent->findChild<T *>();
    }

    void click(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void give()
    {
        ChosenModel chosen;
        chosen.model = m_server.models.at(m_at);
        chosen.provider = std::make_shared<const ProviderRow>(m_server);
        chosen.drift = driftOfModel(m_drift, chosen.model.ref);
        m_details->setModel(chosen, m_now);
    }

    TimePoint m_now;
    ProviderRow m_server;
    QList<Drift> m_drift;
    qsizetype m_at = 0;
    std::unique_ptr<ModelDetails> m_details;
};

QTEST_MAIN(TestModelDetails)
#include "tst_modeldetails.moc"
