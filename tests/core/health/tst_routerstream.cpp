#include "health/routerstream.h"

#include "simulatedbench.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const QByteArray loading =
    "data: {\"model\":\"m\",\"event\":\"model_status\",\"data\":{\"status\":\"loading\"}}\n\n";
const QByteArray unloaded =
    "data: "
    "{\"model\":\"m\",\"event\":\"status_change\",\"data\":{\"status\":\"unloaded\",\"exit_code\":0}}\n\n";

FakeAnswer streamOf(const QList<QByteArray> &chunks)
{
    FakeAnswer answer;
    answer.headers = {{"Content-Type", "text/event-stream"}};
    answer.chunks = chunks;
    answer.stalls = true;
    return answer;
}

struct Bench
{
    FakeNetworkAccessManager network;
    FakeClock clock;
    WatchedProvider provider;
    std::unique_ptr<RouterStream> stream;
    QList<RouterEvent> events;
    int opened = 0;
    int broken = 0;

    Bench()
    {
        provider.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v1"));
        provider.key = Secret("sk-1");
        stream = std::make_unique<RouterStream>(network, clock, provider);
        QObject::connect(stream.get(), &RouterStream::opened, [this] { ++opened; });
        QObject::connect(stream.get(), &RouterStream::broken, [this] { ++broken; });
        QObject::connect(stream.get(), &RouterStream::eventsCame,
            [this](const QList<RouterEvent> &came) { events += came; });
    }

    void turn()
    {
        do {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!network.isIdle());
    }

    void open(const FakeAnswer &answer)
    {
        network.setAnswer("/models/sse", answer);
        stream->open();
        turn();
    }

    [[nodiscard]] std::chrono::nanoseconds wait() const { return stream->nextAt() - clock.now(); }
};

} // namespace

class TestRouterStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeWhateverTheChunks()
    {
        const QByteArray whole = loading + ": ping\n\ndata: nonsense\n\n" + unloaded;
        for (qsizetype size : {qsizetype(1), qsizetype(7), whole.size()}) {
            QList<QByteArray> chunks;
            for (qsizetype at = 0; at < whole.size(); at += size) {
                chunks.append(whole.mid(at, size));
            }
            Bench bench;
            bench.open(streamOf(chunks));
            QCOMPARE(bench.opened, 1);
            QVERIFY(bench.stream->isOpen());
            QCOMPARE(bench.stream->nextAt(), TimePoint::max());
            QCOMPARE(bench.events.size(), 2);
            QCOMPARE(bench.events.first().state, ModelState::Loading);
            QCOMPARE(bench.events.last().state, ModelState::Cold);
        }
    }

    void itIsAskedForWithTheKeyBelowTheRoot()
    {
        Bench bench;
        bench.open(streamOf({}));
        QCOMPARE(bench.network.paths(), QList<QByteArray>{"/models/sse"});
        QCOMPARE(bench.network.requests().first().request.rawHeader("Authorization"), "Bearer sk-1");
        bench.stream.reset();
        QCOMPARE(bench.network.running(), 0);
    }

    void endings_data()
    {
        QTest::addColumn<QList<FakeAnswer>>("answer");
        QTest::addColumn<int>("opened");
        QTest::addColumn<std::chrono::milliseconds>("wait");

        const std::chrono::milliseconds soon = RouterStream::firstWait;
        const std::chrono::milliseconds late = RouterStream::unknownWait;
        FakeAnswer ended = streamOf({loading});
        ended.stalls = false;
        FakeAnswer cut = ended;
        cut.error = QNetworkReply::RemoteHostClosedError;
        FakeAnswer page = FakeAnswer::json("<html>", 200);
        page.stalls = true;
        FakeAnswer headOnly = FakeAnswer::json({}, 200);
        const QByteArray line = "data: " + QByteArray(64 * 1024, 'x');
        FakeAnswer huge = streamOf(QList<QByteArray>(40, line));
        FakeAnswer flood = streamOf(QList<QByteArray>(100, ":" + QByteArray(64 * 1024, 'x') + "\n"));
        QTest::addRow("it ends") << QList{ended} << 1 << soon;
        QTest::addRow("it breaks") << QList{cut} << 1 << soon;
        QTest::addRow("refused") << QList{FakeAnswer::refused()} << 0 << soon;
        QTest::addRow("an older server") << QList{FakeAnswer::json("{}", 404)} << 0 << late;
        QTest::addRow("another answer without end") << QList{page} << 0 << late;
        QTest::addRow("an empty answer") << QList{headOnly} << 0 << late;
        QTest::addRow("an event without end") << QList{huge} << 1 << soon;
        QTest::addRow("a flood") << QList{flood} << 1 << soon;
    }

    void endings()
    {
        QFETCH(QList<FakeAnswer>, answer);
        QFETCH(int, opened);
        QFETCH(std::chrono::milliseconds, wait);
        Bench bench;
        bench.open(answer.first());
        QCOMPARE(bench.opened, opened);
        QCOMPARE(bench.broken, opened); // each that was open is told to be no more
        QVERIFY(!bench.stream->isOpen());
        QCOMPARE(bench.network.running(), 0);
        QCOMPARE(bench.wait(), std::chrono::nanoseconds(wait));
        bench.network.setAnswer("/models/sse", streamOf({}));
        bench.clock.advance(wait);
        bench.stream->tick();
        bench.turn();
        QVERIFY(bench.stream->isOpen());
        QCOMPARE(bench.opened, opened + 1);
    }

    void aHeadThatDoesNotComeIsGivenUp()
    {
        Bench bench;
        bench.open(FakeAnswer::silent());
        bench.clock.advance(4999ms);
        bench.stream->tick();
        QCOMPARE(bench.network.running(), 1);
        bench.clock.advance(1ms);
        bench.stream->tick();
        QCOMPARE(bench.network.running(), 0);
        QCOMPARE(bench.wait(), std::chrono::nanoseconds(RouterStream::firstWait));
    }

    void waitsDoubleUntilItHeld()
    {
        Bench bench;
        bench.network.setAnswer("/models/sse", FakeAnswer::refused());
        bench.stream->open();
        bench.turn();
        std::chrono::nanoseconds wait = RouterStream::firstWait;
        for (int time = 0; time < 10; ++time) {
            QCOMPARE(bench.wait(), wait);
            bench.clock.advance(std::chrono::duration_cast<std::chrono::milliseconds>(wait));
            bench.stream->tick();
            bench.turn();
            wait = std::min<std::chrono::nanoseconds>(wait * 2, RouterStream::longestWait);
        }
        FakeAnswer ends = streamOf({loading});
        bench.open(streamOf({}));
        bench.clock.advance(RouterStream::steadyAfter);
        bench.stream->open(); // as after a sleep of the machine
        bench.turn();
        QVERIFY(bench.stream->isOpen());
    }

    // The monitor with a simulated router.

    void anotherClientsLoadsShowAtOnce()
    {
        SimulatedBench bench;
        SimulatedServer &router = bench.add("r", SimulatedKind::LlamaCppRouter,
            {simulatedModel("a"), simulatedModel("b", SimulatedState::Loaded)});
        QVERIFY(bench.watch(1h)); // no poll can tell: the next one is minutes away
        QTRY_COMPARE(router.counters().requestsTo("GET /models/sse"), 1);
        QTRY_VERIFY(router.counters().requestsTo("GET /v1/models") >= 2); // read once it was open
        StateRecorder recorder(bench, "r", "a");
        router.load(QStringLiteral("a"));
        QTRY_COMPARE(bench.stateOf("r", "a"), ModelState::Loaded);
        router.unload(QStringLiteral("a"));
        QTRY_COMPARE(bench.stateOf("r", "a"), ModelState::Cold);
        QCOMPARE(recorder.states,
            (QList{ModelState::Cold, ModelState::Loading, ModelState::Loaded, ModelState::Cold}));
        QTRY_VERIFY(bench.monitor.snapshot().value(QStringLiteral("r")).nextIn > 10s);
        QCOMPARE(bench.stateOf("r", "b"), ModelState::Loaded);
    }

    void whatHappensWhileItIsBrokenIsSeenAfterwards()
    {
        SimulatedBench bench;
        SimulatedServer &router =
            bench.add("r", SimulatedKind::LlamaCppRouter, {simulatedModel("a", SimulatedState::Cold, 0ms)});
        QVERIFY(bench.watch(400ms));
        QTRY_COMPARE(router.counters().requestsTo("GET /models/sse"), 1);
        const quint16 port = router.port();
        bench.servers.clear(); // it goes, and its stream with it
        QTRY_COMPARE(bench.stateOf("r", "a"), ModelState::Missing);
        SimulatedServer::Setup setup;
        setup.kind = SimulatedKind::LlamaCppRouter;
        setup.models = {simulatedModel("a", SimulatedState::Loaded)};
        SimulatedServer again(setup);
        QVERIFY(again.listen(port).has_value());
        QTRY_COMPARE(bench.stateOf("r", "a"), ModelState::Loaded);
        QTRY_COMPARE(again.counters().requestsTo("GET /models/sse"), 1);
        again.unload(QStringLiteral("a"));
        QTRY_COMPARE(bench.stateOf("r", "a"), ModelState::Cold);
    }

    void onlyRoutersAreAskedForEvents()
    {
        SimulatedBench bench;
        SimulatedServer &single =
            bench.add("l", SimulatedKind::LlamaCpp, {simulatedModel("a", SimulatedState::Loaded)});
        SimulatedServer &studio = bench.add("s", SimulatedKind::LmStudio, {simulatedModel("a")});
        SimulatedServer &generic = bench.add("g", SimulatedKind::Generic, {simulatedModel("a")});
        QVERIFY(bench.watch(400ms));
        QSignalSpy read(&bench.monitor, &HealthMonitor::providerRead);
        QTRY_VERIFY(read.size() > 12);
        for (const SimulatedServer *server : {&single, &studio, &generic}) {
            QCOMPARE(server->counters().requestsTo("GET /models/sse"), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRouterStream)
#include "tst_routerstream.moc"
