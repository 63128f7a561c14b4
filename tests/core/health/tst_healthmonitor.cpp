#include "health/healthmonitor.h"
#include "health/serverlook.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/transcript.h"

#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

FakeAnswer recorded(const char *name)
{
    const Transcript transcript =
        readTranscript(QStringLiteral(HEARTH_TEST_DATA "/providers"), QLatin1String(name));
    FakeAnswer answer;
    answer.status = transcript.status;
    answer.headers = transcript.responseHeaders;
    answer.chunks = {transcript.responseBody};
    return answer;
}

WatchedProvider providerAt(const char *id, const char *url, const char *key = "")
{
    WatchedProvider provider;
    provider.id = QLatin1String(id);
    provider.baseUrl = QUrl(QLatin1String(url));
    provider.key = Secret(key);
    return provider;
}

/// A monitor on a fake clock and a fake network.
struct Bench
{
    FakeNetworkAccessManager network;
    FakeClock clock;
    std::unique_ptr<HealthMonitor> monitor = std::make_unique<HealthMonitor>(network, clock);

    /// Everything that the network has to say is said.
    void turn()
    {
        do {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!network.isIdle());
    }

    void watch(const QList<WatchedProvider> &providers)
    {
        monitor->setProviders(providers);
        monitor->start();
        turn();
    }

    void pass(std::chrono::milliseconds time, std::chrono::milliseconds step = 500ms)
    {
        for (auto passed = 0ms; passed < time; passed += step) {
            clock.advance(step);
            monitor->tick();
            turn();
        }
    }

    void serveRouter(const QByteArray &authority = {})
    {
        network.setAnswer(authority + "/v1/models", recorded("llama_router_models_two_loaded"));
        network.setAnswer(authority + "/props", recorded("llama_router_props_none"));
    }

    void serveLlama(const char *list, const char *props, const QByteArray &authority = {})
    {
        network.setAnswer(authority + "/v1/models", recorded(list));
        network.setAnswer(authority + "/props", recorded(props));
    }

    [[nodiscard]] const ServerReading &reading(const char *id) const
    {
        static std::shared_ptr<const ServerReading> kept;
        kept = monitor->snapshot().value(QLatin1String(id)).reading;
        return *kept;
    }

    [[nodiscard]] qsizetype countOf(const QByteArray &authority) const
    {
        const auto isThere = [&authority](const FakeRequest &request) {
            return request.request.url().authority().toLatin1() == authority;
        };
        return std::count_if(network.requests().cbegin(), network.requests().cend(), isThere);
    }
};

const QSet<QByteArray> safePaths{
    "/v1/models", "/props", "/health", "/models", "/models/sse", "/api/v1/models", "/api/v0/models"};

} // namespace

class TestHealthMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryProviderOnceStarted()
    {
        Bench bench;
        bench.serveRouter("127.0.0.1:1");
        bench.serveLlama("llama_v1_models", "llama_props", "127.0.0.1:2");
        bench.network.setAnswer("127.0.0.1:3/v1/models", FakeAnswer::refused());
        QSignalSpy read(bench.monitor.get(), &HealthMonitor::providerRead);
        QSignalSpy changed(bench.monitor.get(), &HealthMonitor::changed);
        bench.monitor->setProviders({providerAt("router", "http://127.0.0.1:1/v1"),
            providerAt("single", "http://127.0.0.1:2"), providerAt("dead", "http://127.0.0.1:3/v1")});
        bench.turn();
        QVERIFY(bench.network.requests().isEmpty()); // not started
        QVERIFY(!bench.monitor->isSettled());
        QCOMPARE(bench.reading("dead").state, ServerState::Unknown);

        bench.monitor->start();
        bench.turn();
        QVERIFY(bench.monitor->isSettled());
        QCOMPARE(read.size(), 3);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(bench.reading("router").kind, ProviderKind::LlamaCppRouter);
        QCOMPARE(bench.reading("single").kind, ProviderKind::LlamaCpp);
        QCOMPARE(bench.reading("single").models.first().contextLoaded, 2048);
        QCOMPARE(bench.reading("dead").state, ServerState::Unreachable);
        const ProviderHealth health = bench.monitor->snapshot().value(QStringLiteral("router"));
        QCOMPARE(health.providerId, QStringLiteral("router"));
        QCOMPARE(health.readAt, bench.clock.now());
        QVERIFY(health.nextIn >= 4500ms && health.nextIn <= 5500ms);
    }

    void endings_data()
    {
        QTest::addColumn<QList<FakeAnswer>>("answer");
        QTest::addColumn<ServerState>("state");
        QTest::addColumn<ErrorKind>("kind");

        const auto ends = [](QNetworkReply::NetworkError error) {
            FakeAnswer answer = FakeAnswer::refused();
            answer.error = error;
            return QList{answer};
        };
        FakeAnswer cut = FakeAnswer::json("{\"data\":[");
        cut.error = QNetworkReply::RemoteHostClosedError;
        FakeAnswer drip = FakeAnswer::json("{\"data\":[");
        drip.stalls = true;
        FakeAnswer flood = FakeAnswer::json({});
        flood.chunks = QList<QByteArray>(5, QByteArray(1024 * 1024, ' '));
        flood.stalls = true;
        FakeAnswer moved = FakeAnswer::json("{}", 302);
        moved.error = QNetworkReply::UnknownContentError; // as AccessManager ends redirects
        const QByteArray error = "{\"error\":{\"message\":\"no\"}}";

        QTest::addRow("a list") << QList{FakeAnswer::json("{\"data\":[{\"id\":\"a\"}]}")} << ServerState::Up
                                << ErrorKind::Internal;
        QTest::addRow("refused") << ends(QNetworkReply::ConnectionRefusedError) << ServerState::Unreachable
                                 << ErrorKind::Unreachable;
        QTest::addRow("no such name")
            << ends(QNetworkReply::HostNotFoundError) << ServerState::Unreachable << ErrorKind::Unreachable;
        QTest::addRow("bad certificate") << ends(QNetworkReply::SslHandshakeFailedError)
                                         << ServerState::Unreachable << ErrorKind::TlsFailed;
        QTest::addRow("not HTTP") << ends(QNetworkReply::ProtocolFailure) << ServerState::Failing
                                  << ErrorKind::BadHttp;
        QTest::addRow("timed out by the manager")
            << ends(QNetworkReply::TimeoutError) << ServerState::Unreachable << ErrorKind::TimedOut;
        QTest::addRow("closed in the middle")
            << QList{cut} << ServerState::Unreachable << ErrorKind::ConnectionLost;
        QTest::addRow("silent") << QList{FakeAnswer::silent()} << ServerState::Unreachable
                                << ErrorKind::TimedOut;
        QTest::addRow("begins and falls silent")
            << QList{drip} << ServerState::Unreachable << ErrorKind::TimedOut;
        QTest::addRow("without end") << QList{flood} << ServerState::Failing << ErrorKind::LimitExceeded;
        QTest::addRow("401") << QList{FakeAnswer::json(error, 401)} << ServerState::AuthRequired
                             << ErrorKind::Unauthorized;
        QTest::addRow("404") << QList{FakeAnswer::json({}, 404)} << ServerState::Failing
                             << ErrorKind::BadResponse;
        QTest::addRow("429") << QList{FakeAnswer::json(error, 429)} << ServerState::Failing
                             << ErrorKind::RateLimited;
        QTest::addRow("500") << QList{FakeAnswer::json(error, 500)} << ServerState::Failing
                             << ErrorKind::UpstreamFailed;
        QTest::addRow("a redirect") << QList{moved} << ServerState::Failing << ErrorKind::BadResponse;
        QTest::addRow("garbage") << QList{FakeAnswer::json("%%%")} << ServerState::Failing
                                 << ErrorKind::BadResponse;
    }

    void endings()
    {
        QFETCH(QList<FakeAnswer>, answer);
        QFETCH(ServerState, state);
        QFETCH(ErrorKind, kind);
        Bench bench;
        bench.network.setDefaultAnswer(answer.first());
        QSignalSpy read(bench.monitor.get(), &HealthMonitor::providerRead);
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.pass(3s);
        QCOMPARE(read.size(), 1); // once and no more
        QCOMPARE(bench.network.running(), 0);
        QCOMPARE(bench.reading("a").state, state);
        QCOMPARE(bench.reading("a").error.value_or(Error()).kind, kind);
    }

    void anAddressThatIsNoneIsSaidToBe()
    {
        Bench bench;
        bench.watch({providerAt("a", "gopher://127.0.0.1/")});
        QVERIFY(bench.monitor->isSettled());
        QCOMPARE(bench.reading("a").error.value_or(Error()).kind, ErrorKind::InvalidInput);
        QVERIFY(bench.network.requests().isEmpty());
    }

    void aRouterIsPolledSixtyTimesBySafeRequestsAlone()
    {
        Bench bench;
        bench.serveRouter();
        bench.monitor->setInterval(1s);
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        QSignalSpy read(bench.monitor.get(), &HealthMonitor::providerRead);
        while (read.size() < 60) {
            bench.pass(1s, 100ms);
        }
        for (const FakeRequest &request : bench.network.requests()) {
            QCOMPARE(request.operation, QNetworkAccessManager::GetOperation);
            const QByteArray path = request.pathAndQuery();
            const bool isSafe = safePaths.contains(path)
                || (path.startsWith("/props?model=") && path.endsWith("&autoload=false"));
            QVERIFY2(isSafe, path.constData());
        }
    }

    void aSleepingServerIsNotWokenInAnHour()
    {
        Bench bench;
        bench.serveLlama("llama_sleep_asleep_v1_models", "llama_sleep_asleep_props");
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.pass(1h);
        QCOMPARE(bench.reading("a").models.first().state, ModelState::Cold);
        QVERIFY(bench.network.requests().size() > 650); // each look, and now and then a full one
        const QList<QByteArray> paths = bench.network.paths();
        QCOMPARE(QSet<QByteArray>(paths.cbegin(), paths.cend()), (QSet<QByteArray>{"/v1/models", "/props"}));
    }

    void aDeadAndASlowProviderDelayNoOther()
    {
        Bench bench;
        bench.network.setAnswer("127.0.0.1:1/v1/models", FakeAnswer::silent());
        bench.network.setAnswer("127.0.0.1:2/v1/models", FakeAnswer::refused());
        bench.serveLlama("llama_v1_models", "llama_props", "127.0.0.1:3");
        bench.monitor->setInterval(1s);
        bench.watch({providerAt("a-silent", "http://127.0.0.1:1/v1"),
            providerAt("b-dead", "http://127.0.0.1:2/v1"), providerAt("c-good", "http://127.0.0.1:3/v1")});
        QVERIFY(bench.monitor->snapshot().value(QStringLiteral("c-good")).everRead);
        QVERIFY(!bench.monitor->snapshot().value(QStringLiteral("a-silent")).everRead);
        bench.pass(60s, 100ms);
        QVERIFY2(bench.countOf("127.0.0.1:3") / 2 >= 54, "a look every 1.1 s at the least");
        QVERIFY2(bench.countOf("127.0.0.1:2") <= 10, "backing off");
        QCOMPARE(bench.reading("a-silent").state, ServerState::Unreachable);
    }

    void anHourGoesByInOrder()
    {
        Bench bench;
        bench.serveRouter("127.0.0.1:1");
        bench.network.setAnswer("127.0.0.1:2/v1/models", FakeAnswer::silent());
        bench.network.setAnswer("127.0.0.1:3/v1/models", FakeAnswer::refused());
        bench.network.setAnswer("hosted.example/v1/models", FakeAnswer::json("{\"data\":[{\"id\":\"a\"}]}"));
        WatchedProvider hosted = providerAt("hosted", "https://hosted.example/v1", "sk-1");
        hosted.place = Place::Hosted;
        QSignalSpy changed(bench.monitor.get(), &HealthMonitor::changed);
        bench.watch(
            {providerAt("router", "http://127.0.0.1:1/v1"), providerAt("silent", "http://127.0.0.1:2/v1"),
                providerAt("dead", "http://127.0.0.1:3/v1"), hosted});
        bench.pass(1h);
        // 3600 s in steps of half a second: a look some 5.25 s after the one before
        QVERIFY(bench.countOf("127.0.0.1:1") > 640 && bench.countOf("127.0.0.1:1") < 760);
        QVERIFY(bench.countOf("127.0.0.1:3") > 28 && bench.countOf("127.0.0.1:3") < 42); // 2 min apart
        QVERIFY(bench.countOf("hosted.example") > 10 && bench.countOf("hosted.example") < 15); // 5 min apart
        QVERIFY(bench.network.mostRunning() <= 4); // one each
        QCOMPARE(changed.size(), 4); // the first readings; then nothing new
        QVERIFY(bench.monitor->snapshot().value(QStringLiteral("dead")).nextIn >= 108s);
    }

    void aProviderThatGoesIsNotWaitedFor()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        QSignalSpy read(bench.monitor.get(), &HealthMonitor::providerRead);
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1"), providerAt("b", "http://127.0.0.1:2/v1")});
        QCOMPARE(bench.network.running(), 2);
        bench.monitor->setProviders({providerAt("b", "http://127.0.0.1:2/v1")});
        QCOMPARE(bench.network.aborts(), 1);
        QCOMPARE(bench.network.running(), 1);
        QVERIFY(!bench.monitor->snapshot().contains(QStringLiteral("a")));
        bench.pass(10s);
        for (const QList<QVariant> &arguments : read) {
            QCOMPARE(arguments.first().toString(), QStringLiteral("b"));
        }
    }

    void stoppingAbortsAndStartingGoesOn()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        QSignalSpy read(bench.monitor.get(), &HealthMonitor::providerRead);
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.monitor->stop();
        bench.monitor->stop();
        QCOMPARE(bench.network.aborts(), 1);
        bench.pass(1min);
        QCOMPARE(bench.network.requests().size(), 1);
        QCOMPARE(read.size(), 0);
        bench.network.setDefaultAnswer(FakeAnswer::json("{\"data\":[]}"));
        bench.monitor->start();
        bench.turn();
        QCOMPARE(read.size(), 1);
    }

    void anotherAddressForgetsTheReadingAnotherKeyDoesNot()
    {
        Bench bench;
        bench.serveRouter();
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        bench.monitor->setProviders({providerAt("a", "http://127.0.0.1:1/v1", "sk-1")});
        QCOMPARE(bench.reading("a").kind, ProviderKind::LlamaCppRouter);
        QCOMPARE(bench.network.running(), 1); // looked at anew at once
        bench.monitor->setProviders({providerAt("a", "http://127.0.0.1:2/v1", "sk-1")});
        QCOMPARE(bench.reading("a").kind, ProviderKind::Unknown);
        QVERIFY(!bench.monitor->isSettled());
    }

    void theSameProvidersAgainChangeNothing()
    {
        Bench bench;
        bench.serveRouter();
        const QList<WatchedProvider> providers{
            providerAt("a", "http://127.0.0.1:1/v1", "sk-1"), providerAt("a", "http://127.0.0.1:9/v1")};
        bench.watch(providers);
        const qsizetype asked = bench.network.requests().size();
        bench.monitor->setProviders(providers);
        bench.turn();
        QCOMPARE(bench.network.requests().size(), asked);
        QCOMPARE(bench.monitor->snapshot().size(), 1);
        QCOMPARE(bench.countOf("127.0.0.1:9"), 0); // of equal ids the first counts
    }

    void theKeyFollowsTheKind()
    {
        Bench bench;
        bench.network.setAnswer("/v1/models", FakeAnswer::json("{\"error\":{\"message\":\"key!\"}}", 401));
        WatchedProvider provider = providerAt("a", "http://127.0.0.1:1/v1", "sk-1");
        provider.headers = {{"X-Team", "red"}, {"X-Broken", "a\r\nHost: evil"}};
        bench.watch({provider});
        QCOMPARE(bench.network.requests().size(), 2);
        const QNetworkRequest anonymous = bench.network.requests().first().request;
        QVERIFY(!anonymous.hasRawHeader("Authorization") && !anonymous.hasRawHeader("X-Team"));
        const QNetworkRequest keyed = bench.network.requests().last().request;
        QCOMPARE(keyed.rawHeader("Authorization"), "Bearer sk-1");
        QCOMPARE(keyed.rawHeader("X-Team"), "red");
        QVERIFY(!keyed.hasRawHeader("X-Broken"));
        QVERIFY(!bench.reading("a").error->detail.contains(QLatin1String("sk-1")));
    }

    void anthropicsKeyGoesIntoItsOwnHeader()
    {
        Bench bench;
        WatchedProvider provider = providerAt("anthropic", "https://hosted.example", "sk-1");
        provider.place = Place::Hosted;
        provider.anthropic = true;
        bench.watch({provider});
        const QNetworkRequest request = bench.network.requests().first().request;
        QCOMPARE(request.rawHeader("x-api-key"), "sk-1");
        QCOMPARE(request.rawHeader("anthropic-version"), "2023-06-01");
        QVERIFY(!request.hasRawHeader("Authorization"));
    }

    void oneSilenceDoesNotHideAServerThatWasUp()
    {
        Bench bench;
        bench.serveRouter();
        bench.monitor->setInterval(1s);
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        QSignalSpy changed(bench.monitor.get(), &HealthMonitor::changed);
        QSignalSpy read(bench.monitor.get(), &HealthMonitor::providerRead);
        bench.network.setAnswer("/v1/models", FakeAnswer::silent());
        while (read.size() < 1) {
            bench.pass(100ms, 100ms);
        }
        QCOMPARE(bench.reading("a").state, ServerState::Up);
        QCOMPARE(changed.size(), 0);
        while (read.size() < 2) {
            bench.pass(100ms, 100ms);
        }
        QCOMPARE(bench.reading("a").state, ServerState::Unreachable);
        QCOMPARE(bench.reading("a").kind, ProviderKind::LlamaCppRouter);
        QCOMPARE(changed.size(), 1);
        bench.serveRouter();
        bench.monitor->checkNow();
        bench.turn();
        QCOMPARE(bench.reading("a").state, ServerState::Up);
    }

    void whatComesBackIsIdentifiedAnewWithoutTheKey()
    {
        Bench bench;
        bench.serveRouter();
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1", "sk-1")});
        bench.network.setAnswer("/v1/models", FakeAnswer::refused());
        bench.monitor->checkNow();
        bench.turn();
        QVERIFY(bench.network.requests().last().request.hasRawHeader("Authorization"));
        QCOMPARE(bench.reading("a").state, ServerState::Unreachable);
        bench.network.setAnswer("/v1/models", FakeAnswer::json("{\"data\":[{\"id\":\"a\"}]}"));
        bench.monitor->checkNow();
        bench.turn();
        QVERIFY(!bench.network.requests().last().request.hasRawHeader("Authorization"));
        QCOMPARE(bench.reading("a").kind, ProviderKind::Generic);
    }

    void aLoadIsWatchedClosely()
    {
        Bench bench;
        bench.network.setDefaultAnswer(recorded("llama_loading_models"));
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        QCOMPARE(bench.reading("a").models.first().state, ModelState::Loading);
        bench.pass(20s, 100ms);
        QVERIFY(bench.network.requests().size() >= 17);
        bench.serveLlama("llama_v1_models", "llama_props");
        bench.pass(2s, 100ms);
        QCOMPARE(bench.reading("a").models.first().state, ModelState::Loaded);
    }

    void askingDuringALookLooksAgainWhenItEnds()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.monitor->checkNow();
        QCOMPARE(bench.network.requests().size(), 1); // never two at once
        bench.network.setDefaultAnswer(FakeAnswer::json({}, 404));
        bench.serveRouter();
        bench.pass(2s);
        QCOMPARE(bench.reading("a").state, ServerState::Up);
    }

    void whatIsOldIsLookedAtAgainUnlessItIsElsewhere()
    {
        Bench bench;
        bench.serveRouter("near:1");
        bench.network.setAnswer("far.example/v1/models", recorded("llama_router_models_two_loaded"));
        WatchedProvider far = providerAt("far", "http://far.example/v1");
        far.place = Place::Hosted;
        bench.monitor->setInterval(1h);
        bench.watch({providerAt("near", "http://near:1/v1"), far,
            providerAt("gone", "http://gone:1/v1")}); // nobody answers there
        const qsizetype near = bench.countOf("near:1");
        const qsizetype gone = bench.countOf("gone:1");
        const qsizetype farCount = bench.countOf("far.example");
        bench.clock.advance(5s);
        bench.monitor->checkOlderThan(5s);
        bench.turn();
        QCOMPARE(bench.countOf("near:1"), near);
        bench.clock.advance(1ms);
        bench.monitor->checkOlderThan(5s);
        bench.turn();
        QVERIFY(bench.countOf("near:1") > near);
        QVERIFY(bench.countOf("gone:1") > gone);
        QCOMPARE(bench.countOf("far.example"), farCount);
    }

    void oneProviderCanBeAskedAlone()
    {
        Bench bench;
        bench.serveRouter("127.0.0.1:1");
        bench.serveLlama("llama_v1_models", "llama_props", "127.0.0.1:2");
        bench.monitor->setInterval(1h);
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1"), providerAt("b", "http://127.0.0.1:2/v1")});
        const qsizetype a = bench.countOf("127.0.0.1:1");
        const qsizetype b = bench.countOf("127.0.0.1:2");
        bench.monitor->checkNow(QStringLiteral("b"));
        bench.monitor->checkNow(QStringLiteral("none"));
        bench.turn();
        QCOMPARE(bench.countOf("127.0.0.1:1"), a);
        QVERIFY(bench.countOf("127.0.0.1:2") > b);
    }

    void afterASleepEverythingNearIsLookedAtAtOnce()
    {
        Bench bench;
        bench.serveRouter("127.0.0.1:1");
        bench.network.setAnswer("127.0.0.1:2/v1/models", FakeAnswer::refused());
        bench.network.setAnswer("hosted.example/v1/models", FakeAnswer::json("{\"data\":[{\"id\":\"a\"}]}"));
        WatchedProvider hosted = providerAt("hosted", "https://hosted.example/v1", "sk-1");
        hosted.place = Place::Hosted;
        auto asleep = 0ms;
        bench.monitor->setSleepSource([&asleep] { return asleep; });
        bench.monitor->setInterval(10min);
        bench.watch({providerAt("router", "http://127.0.0.1:1/v1"),
            providerAt("dead", "http://127.0.0.1:2/v1"), hosted});
        const auto readAt = [&bench](const char *id) {
            return bench.monitor->snapshot().value(QLatin1String(id)).readAt;
        };
        const TimePoint before = readAt("hosted");
        bench.network.forgetRequests();
        bench.pass(10s, 1s);
        QCOMPARE(bench.network.requests().size(), 0);

        asleep += 4min; // the lid was closed; the clock of looks stood still
        bench.pass(1s, 1s);
        QVERIFY(bench.countOf("127.0.0.1:1") > 0);
        QVERIFY(bench.countOf("127.0.0.1:2") > 0);
        QCOMPARE(bench.countOf("hosted.example"), 0);
        QCOMPARE(readAt("hosted"), before - 4min); // so much older than it seems
        QCOMPARE(readAt("router"), bench.clock.now());
        asleep += 6min;
        bench.pass(1s, 1s);
        QVERIFY(bench.countOf("hosted.example") > 0);
        bench.network.forgetRequests();
        bench.pass(10s, 1s);
        QCOMPARE(bench.network.requests().size(), 0);
    }

    void ownLoadsShowInTheReadings()
    {
        Bench bench;
        bench.network.setAnswer("/v1/models",
            FakeAnswer::json("{\"error\":\"Unexpected endpoint or method. (GET /v1/models)\"}"));
        bench.network.setAnswer("/api/v1/models",
            FakeAnswer::json("{\"models\":[{\"type\":\"llm\",\"key\":\"m\",\"loaded_instances\":[]}]}"));
        bench.monitor->setInterval(1h);
        bench.watch({providerAt("s", "http://127.0.0.1:1/v1")});
        const auto shown = [&bench] { return bench.reading("s").models.first().state; };
        QCOMPARE(shown(), ModelState::Cold);
        QSignalSpy changed(bench.monitor.get(), &HealthMonitor::changed);
        ModelJob load;
        load.ref = {QStringLiteral("s"), QStringLiteral("m")};
        bench.monitor->setLoads({load});
        QCOMPARE(shown(), ModelState::Loading);
        QCOMPARE(bench.monitor->asReported(QStringLiteral("s"))->models.first().state, ModelState::Cold);
        bench.monitor->setLoads({load});
        QCOMPARE(changed.size(), 1);
        bench.network.forgetRequests();
        bench.pass(3s);
        QVERIFY(bench.network.requests().size() >= 2); // a load is watched closely
        QCOMPARE(shown(), ModelState::Loading);
        bench.monitor->note(load.ref, ModelState::Loaded);
        bench.monitor->setLoads({});
        QCOMPARE(shown(), ModelState::Loaded); // until the next look says it
        bench.monitor->checkNow();
        bench.turn();
        QCOMPARE(shown(), ModelState::Cold);
    }

    void whatIsNotedDuringALookOutlivesIt()
    {
        Bench bench;
        const QByteArray cold = "{\"models\":[{\"type\":\"llm\",\"key\":\"m\",\"loaded_instances\":[]}]}";
        bench.network.setAnswer("/v1/models",
            FakeAnswer::json("{\"error\":\"Unexpected endpoint or method. (GET /v1/models)\"}"));
        bench.network.setAnswer("/api/v1/models", FakeAnswer::json(cold));
        bench.monitor->setInterval(1h);
        bench.watch({providerAt("s", "http://127.0.0.1:1/v1")});
        bench.monitor->checkNow(); // its answer was on the way before the load ended
        bench.monitor->note({QStringLiteral("s"), QStringLiteral("m")}, ModelState::Loaded);
        QSignalSpy changed(bench.monitor.get(), &HealthMonitor::changed);
        bench.turn();
        QCOMPARE(bench.reading("s").models.first().state, ModelState::Loaded);
        QCOMPARE(changed.size(), 0);
    }

    void slowFactsAreAskedOnceAMinute()
    {
        Bench bench;
        bench.serveLlama("llama_v1_models", "llama_props");
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.network.forgetRequests();
        bench.pass(10min);
        const qsizetype lists = bench.network.paths().count("/v1/models"); // the model's figures
        QVERIFY2(lists >= 8 && lists <= 11, qPrintable(QString::number(lists)));
        const qsizetype states = bench.network.paths().count("/props");
        QVERIFY2(states > 100, qPrintable(QString::number(states)));
    }

    void latencyIsMeasuredByTheClock()
    {
        Bench bench;
        bench.network.setAnswer("/v1/models", FakeAnswer::json("{\"data\":[{\"id\":\"a\"}]}"));
        bench.monitor->setProviders({providerAt("a", "http://127.0.0.1:1/v1")});
        bench.monitor->start();
        bench.clock.advance(40ms);
        bench.turn();
        QCOMPARE(bench.reading("a").latencyMs, 40);
    }

    void aListenerMayDeleteTheMonitorOrChangeTheProviders()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::json("{\"data\":[]}"));
        connect(bench.monitor.get(), &HealthMonitor::providerRead, this, [&bench](const QString &id) {
            if (id == QLatin1String("a")) {
                bench.monitor->setProviders({providerAt("b", "http://127.0.0.1:2/v1")});
            } else {
                bench.monitor.reset();
            }
        });
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1")});
        QVERIFY(!bench.monitor);
        QCOMPARE(bench.network.running(), 0);
    }

    void aListenerMayDeleteTheMonitorWhenTimeIsOver()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        connect(bench.monitor.get(), &HealthMonitor::providerRead, this, [&bench] { bench.monitor.reset(); });
        bench.watch({providerAt("a", "http://127.0.0.1:1/v1"), providerAt("b", "http://127.0.0.1:2/v1")});
        bench.clock.advance(10s);
        bench.monitor->tick();
        QVERIFY(!bench.monitor);
        bench.turn();
        QCOMPARE(bench.network.running(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHealthMonitor)
#include "tst_healthmonitor.moc"
