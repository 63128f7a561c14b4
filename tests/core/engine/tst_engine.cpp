#include "core/engine/enginebench.h"
#include "engine/chatsession.h"

#include <QSignalSpy>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

ResponseRequest question(const QByteArray &model)
{
    ContentPart part;
    part.text = "Hello";
    InputItem item;
    item.role = "user";
    item.content = {part};
    ResponseRequest request;
    request.model = model;
    request.stream = true;
    request.input = {item};
    return request;
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsLoadedAndWhatIsCold()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        QCOMPARE(bench.stateOf(QStringLiteral("warm")), ModelState::Loaded);
        QCOMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Cold);
        QCOMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("warm"));
    }

    void followsWhatAnotherClientLoads()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        QTRY_COMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Cold);
        bench.server.load(QStringLiteral("cold"));
        QTRY_COMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Loaded);
        bench.server.unload(QStringLiteral("cold"));
        QTRY_COMPARE(bench.stateOf(QStringLiteral("cold")), ModelState::Cold);
    }

    void lookingLoadsNothing()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        int looks = 0;
        connect(&bench.server, &SimulatedServer::requestSeen, this, [&looks] { ++looks; });
        for (int i = 0; i < 20; ++i) {
            bench.engine().checkNow();
            const int before = looks;
            QTRY_VERIFY(looks > before);
        }
        QCOMPARE(bench.server.counters().loads, 0);
        QCOMPARE(bench.server.counters().generations, 0);
    }

    void routesByWhatIsSavedAndNoticesAChange()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        bench.writeConfig("router/cold");
        QTRY_COMPARE(bench.snapshot()->autoPlan.winner()->ref.model, QStringLiteral("cold"));
    }

    void chatsThroughARoute()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        auto *session = new ChatSession(bench.engine(), question("auto"));
        QByteArray text;
        std::optional<ChatResult> result;
        connect(
            session, &ChatSession::updated, this, [&text](const ChatUpdate &update) { text += update.text; });
        connect(session, &ChatSession::finished, this, [&result](const ChatResult &end) { result = end; });
        session->start();
        QTRY_VERIFY(result);
        QCOMPARE(result->outcome, AttemptMachine::Outcome::Served);
        QVERIFY(!text.isEmpty());
        QCOMPARE(result->servedBy.toString(), QStringLiteral("router/warm"));
        session->deleteLater();

        QTRY_COMPARE(bench.snapshot()->traffic->size(), 1);
        const TrafficSample sample = bench.snapshot()->traffic->constFirst();
        QCOMPARE(sample.door, TrafficSample::Door::Chat);
        QVERIFY(sample.estimatedInput > 0);
        QCOMPARE(sample.outcome, TrafficSample::Outcome::Served);
        QCOMPARE(sample.servedBy, result->servedBy);
        QCOMPARE(sample.place, Place::Local);
        QCOMPARE(sample.total, result->figures.total);
        QCOMPARE(sample.toFirstOutput, result->figures.toFirstOutput);
        QCOMPARE(sample.outputTokens, std::optional<qint64>(result->figures.usage->outputTokens));
        QCOMPARE(sample.attempts, 1);
        QVERIFY(sample.at <= SystemClock().sinceEpoch());
        QVERIFY(sample.at > SystemClock().sinceEpoch() - 1min);
    }

    void aChatCanBeStopped()
    {
        EngineBench bench;
        QVERIFY(bench.start());
        bench.server.addFault({SimulatedFault::Kind::StallMidStream});
        QTRY_VERIFY(bench.snapshot()->isSettled);
        auto *session = new ChatSession(bench.engine(), question("auto"));
        std::optional<ChatResult> result;
        bool begun = false;
        connect(session, &ChatSession::updated, this, [&begun] { begun = true; });
        connect(session, &ChatSession::finished, this, [&result](const ChatResult &end) { result = end; });
        session->start();
        QTRY_VERIFY(begun);
        session->cancel();
        QTRY_VERIFY(result);
        QCOMPARE(result->outcome, AttemptMachine::Outcome::Cancelled);
        QTRY_COMPARE(bench.server.counters().aborts, 1);
        QCOMPARE(bench.server.counters().tokensAfterAbort, 0);
        session->deleteLater();
        QTRY_COMPARE(bench.snapshot()->traffic->size(), 1);
        QCOMPARE(bench.snapshot()->traffic->constFirst().outcome, TrafficSample::Outcome::Cancelled);
    }

    void looksLessOftenWhileHiddenAndAtOnceWhenShown()
    {
        EngineBench bench(SimulatedKind::LmStudio); // which tells nothing by itself
        bench.options.pollInterval = 0ms; // as the settings say
        bench.writeSettings("{ polling: { visibleMs: 1000, hiddenMs: 3600000 } }");
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        const auto next = [&bench] { return bench.snapshot()->providers.constFirst()->nextLookIn; };
        QVERIFY(next() <= 1100ms); // give or take a tenth
        bench.engine().setVisible(false);
        QTRY_VERIFY(next() >= 800s); // after the look that was due already
        const int before = bench.server.counters().requestsTo("GET /api/v1/models");
        QTRY_VERIFY(SystemClock().now() - *bench.snapshot()->providers.constFirst()->readAt > 1s);
        bench.engine().setVisible(true);
        QTRY_VERIFY(bench.server.counters().requestsTo("GET /api/v1/models") > before);
        QTRY_VERIFY(next() <= 1100ms);
    }

    void aGivenIntervalCountsVisibleOrNot()
    {
        EngineBench bench(SimulatedKind::LmStudio); // which tells nothing by itself
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        bench.engine().setVisible(false);
        const int before = bench.server.counters().requestsTo("GET /api/v1/models");
        QTRY_VERIFY(bench.server.counters().requestsTo("GET /api/v1/models") > before + 2);
        QVERIFY(bench.snapshot()->providers.constFirst()->nextLookIn <= 220ms);
    }

    void tellsWhatTheWindowShows()
    {
        EngineBench bench;
        bench.writeSettings("{ gateway: { port: 12345, token: \"hearth-secret\" }, routes: { fast: { hops: "
                            "[\"router/warm\"] } }, policy: { allow: [\"local\"], coldStart: \"skip\" } }");
        QVERIFY(bench.start());
        QTRY_VERIFY(bench.snapshot()->isSettled);
        const std::shared_ptr<const Snapshot> snapshot = bench.snapshot();
        QCOMPARE(snapshot->settings.port, quint16(12345));
        QCOMPARE(snapshot->settings.policy.allow, QList<Place>{Place::Local});
        QCOMPARE(snapshot->settings.policy.coldStart, ColdStart::Skip);
        QCOMPARE(snapshot->routes, (QStringList{QStringLiteral("auto"), QStringLiteral("fast")}));
        QCOMPARE(snapshot->providers.constFirst()->api, ApiDialect::ChatCompletions);
        QVERIFY(snapshot->traffic->isEmpty());
        QVERIFY(snapshot->takenAtEpoch <= SystemClock().sinceEpoch());
        QVERIFY(snapshot->takenAtEpoch > SystemClock().sinceEpoch() - 1min);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
