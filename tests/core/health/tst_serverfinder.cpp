#include "health/serverfinder.h"
#include "health/serverinquiries.h"

#include "net/accessmanager.h"
#include "simulatedbench.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/loopbackserver.h"

#include <QCoreApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

const QList<DiscoveryPort> threePorts{{1, "/v1"}, {2, "/v1"}, {3, "/v1"}};

QList<DiscoveryPort> manyPorts()
{
    QList<DiscoveryPort> ports;
    for (quint16 port = 1; port <= 30; ++port) {
        ports.append({port, "/v1"});
    }
    return ports;
}

FakeAnswer list()
{
    return FakeAnswer::json("{\"object\":\"list\",\"data\":[{\"id\":\"m\",\"object\":\"model\"}]}");
}

FakeAnswer page()
{
    FakeAnswer answer = FakeAnswer::json("<!doctype html><html></html>");
    answer.headers = {{"Content-Type", "text/html"}};
    return answer;
}

FakeAnswer ofHearth()
{
    FakeAnswer answer = list();
    answer.headers.emplaceBack("X-Hearth-Instance", "abc");
    return answer;
}

struct Bench
{
    FakeNetworkAccessManager network;
    FakeClock clock;
    ServerFinder finder{network, clock};
    QSignalSpy changed{&finder, &ServerFinder::changed};

    void turn()
    {
        do {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (!network.isIdle());
    }

    void passUntilEnd()
    {
        turn();
        for (int second = 0; second < 600 && finder.state().isRunning; ++second) {
            clock.advance(1s);
            finder.tick();
            turn();
        }
    }

    [[nodiscard]] QStringList found() const
    {
        QStringList urls;
        for (const FoundServer &server : finder.state().found) {
            urls.append(server.baseUrl.toString());
        }
        return urls;
    }
};

} // namespace

class TestServerFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAnswersAsAModelServer()
    {
        Bench bench;
        bench.network.setAnswer("127.0.0.1:3/v1/models", FakeAnswer::refused());
        bench.network.setAnswer("127.0.0.1:1/v1/models", list());
        bench.network.setAnswer("[::1]:1/v1/models", list()); // the same server
        bench.network.setAnswer("[::1]:2/v1/models", list());
        bench.finder.setConfigured({{QStringLiteral("mine"), QUrl(QStringLiteral("http://localhost:2"))}});
        bench.finder.start({}, threePorts);
        QVERIFY(bench.finder.state().isRunning && !bench.finder.state().hasEnded);
        QCOMPARE(bench.finder.state().toAsk, 6);
        bench.passUntilEnd();
        QCOMPARE(bench.found(),
            (QStringList{QStringLiteral("http://127.0.0.1:1/v1"), QStringLiteral("http://[::1]:2/v1")}));
        QCOMPARE(bench.finder.state().found.at(0).configuredAs, QString());
        QCOMPARE(bench.finder.state().found.at(1).configuredAs, QStringLiteral("mine"));
        QCOMPARE(bench.finder.state().found.at(0).reading.kind, ProviderKind::Generic);
        QCOMPARE(bench.finder.state().asked, 6);
        QVERIFY(!bench.finder.state().isRunning && bench.finder.state().hasEnded);
        QVERIFY(bench.changed.size() <= 7); // begun, and each address
        bench.finder.setConfigured({{QStringLiteral("new"), QUrl(QStringLiteral("http://127.0.0.1:1/v1/"))}});
        QCOMPARE(bench.finder.state().found.at(0).configuredAs, QStringLiteral("new"));
        QCOMPARE(bench.finder.state().found.at(1).configuredAs, QString());
    }

    void whatIsNoModelServerIsNotFound_data()
    {
        QTest::addColumn<QList<FakeAnswer>>("answer");
        FakeAnswer moved = FakeAnswer::json("{}", 302);
        moved.headers.emplaceBack("Location", "http://127.0.0.1:9/v1/models");
        moved.error = QNetworkReply::UnknownContentError;
        FakeAnswer flood = FakeAnswer::json({});
        flood.chunks = QList<QByteArray>(5, QByteArray(1024 * 1024, ' '));
        flood.stalls = true;
        QTest::addRow("a page") << QList{page()};
        QTest::addRow("200 with an error") << QList{FakeAnswer::json("{\"error\":\"not here\"}")};
        QTest::addRow("some JSON") << QList{FakeAnswer::json("{\"ok\":true}")};
        QTest::addRow("404") << QList{FakeAnswer::json("{}", 404)};
        QTest::addRow("a redirect") << QList{moved};
        QTest::addRow("silence") << QList{FakeAnswer::silent()};
        QTest::addRow("an answer without end") << QList{flood};
        QTest::addRow("another Hearth") << QList{ofHearth()};
        QTest::addRow("a login page") << QList{FakeAnswer::json("<html>", 401)};
    }

    void whatIsNoModelServerIsNotFound()
    {
        QFETCH(QList<FakeAnswer>, answer);
        Bench bench;
        bench.network.setDefaultAnswer(answer.first());
        bench.finder.start({}, {{1, "/v1"}});
        bench.passUntilEnd();
        QCOMPARE(bench.found(), QStringList());
        QVERIFY(bench.finder.state().hasEnded);
        QCOMPARE(bench.network.running(), 0);
        for (const FakeRequest &request : bench.network.requests()) {
            QCOMPARE(request.operation, QNetworkAccessManager::GetOperation);
            QCOMPARE(request.request.url().port(), 1); // no redirect is followed
        }
    }

    void oneThatWantsAKeyIsFoundAndGetsNone()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::json(
            "{\"error\":{\"message\":\"Invalid API Key\",\"type\":\"authentication_error\"}}", 401));
        bench.finder.start({QStringLiteral("nas:1")}, {{1, "/v1"}});
        bench.passUntilEnd();
        QCOMPARE(bench.found(), QStringList{QStringLiteral("http://nas:1/v1")});
        QCOMPARE(bench.finder.state().found.first().reading.state, ServerState::AuthRequired);
        for (const FakeRequest &request : bench.network.requests()) {
            QVERIFY(!request.request.hasRawHeader("Authorization"));
        }
    }

    void neverMoreThanTwoAtAPortAndSixteenInAll()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        bench.finder.start({}, manyPorts());
        bench.turn();
        QCOMPARE(bench.network.running(), ServerFinder::mostAtOnce);
        bench.passUntilEnd();
        QCOMPARE(bench.network.mostRunning(), ServerFinder::mostAtOnce);
        QCOMPARE(bench.finder.state().asked, 60);

        Bench one; // several base paths at one port of one machine
        one.network.setDefaultAnswer(FakeAnswer::silent());
        one.finder.start({}, {{1, "/v1"}, {1, "/engines/v1"}, {1, "/api/v1"}});
        one.turn();
        QCOMPARE(one.network.running(), ServerFinder::mostPerPort);
        one.passUntilEnd();
        QCOMPARE(one.network.mostRunning(), ServerFinder::mostPerPort);
        QCOMPARE(one.finder.state().asked, 6);
    }

    void resultsComeAsTheyAre()
    {
        Bench bench;
        for (const char *silent : {"127.0.0.1:1", "[::1]:1", "127.0.0.1:2", "[::1]:2", "[::1]:3"}) {
            bench.network.setAnswer(QByteArray(silent) + "/v1/models", FakeAnswer::silent());
        }
        bench.network.setAnswer("127.0.0.1:3/v1/models", list());
        bench.finder.start({}, threePorts);
        bench.turn();
        QCOMPARE(bench.found(), QStringList{QStringLiteral("http://127.0.0.1:3/v1")});
        QVERIFY(bench.finder.state().isRunning);
    }

    void cancellingEndsItAtOnce()
    {
        Bench bench;
        bench.network.setDefaultAnswer(FakeAnswer::silent());
        bench.finder.start({}, manyPorts());
        bench.turn();
        bench.finder.cancel();
        QCOMPARE(bench.network.running(), 0);
        QVERIFY(!bench.finder.state().isRunning && !bench.finder.state().hasEnded);
        const qsizetype told = bench.changed.size();
        bench.finder.cancel();
        bench.passUntilEnd();
        QCOMPARE(bench.changed.size(), told);
        bench.network.setDefaultAnswer(FakeAnswer::refused());
        bench.finder.start({}, threePorts); // and again
        bench.passUntilEnd();
        QVERIFY(bench.finder.state().hasEnded);
        bench.finder.start({QStringLiteral("not a host")}, threePorts);
        QVERIFY(!bench.finder.state().isRunning);
    }

    void realServersAreFound()
    {
        SimulatedBench servers;
        const QList<SimulatedModel> models{simulatedModel("a")};
        QList<DiscoveryPort> ports;
        const QList<std::pair<SimulatedKind, ProviderKind>> kinds{
            {SimulatedKind::LmStudio, ProviderKind::LmStudio}, {SimulatedKind::Ollama, ProviderKind::Ollama},
            {SimulatedKind::LlamaCppRouter, ProviderKind::LlamaCppRouter},
            {SimulatedKind::LlamaCpp, ProviderKind::LlamaCpp},
            {SimulatedKind::Generic, ProviderKind::Generic}};
        for (const auto &[kind, found] : kinds) {
            ports.append({servers.add("x", kind, models).port(), "/v1"});
        }
        LoopbackServer web;
        web.setScripts({{LoopbackServer::answer("<html></html>", "200 OK", "Content-Type: text/html\r\n")}});
        ports.append({web.serverPort(), "/v1"});
        ServerFinder finder(servers.manager, servers.clock);
        finder.start({}, ports);
        QTRY_VERIFY_WITH_TIMEOUT(!finder.state().isRunning, 30000);
        QCOMPARE(finder.state().found.size(), kinds.size());
        for (const FoundServer &server : finder.state().found) {
            const qsizetype at = ports.indexOf(DiscoveryPort{quint16(server.baseUrl.port()), "/v1"});
            QCOMPARE(server.reading.kind, kinds.at(at).second);
        }
        for (const auto &server : servers.servers) {
            QCOMPARE(server->counters().generations, 0);
            QVERIFY(server->kind() == SimulatedKind::LlamaCpp || server->counters().loads == 0);
        }
    }

    // Single questions.

    void theKeyGoesOnlyWhenItIsWanted_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("wantsKey");
        QTest::addRow("near, open") << QUrl(QStringLiteral("http://127.0.0.1:1/v1")) << false;
        QTest::addRow("near, closed") << QUrl(QStringLiteral("http://127.0.0.1:1/v1")) << true;
        QTest::addRow("hosted, open") << QUrl(QStringLiteral("https://hosted.example/v1")) << false;
        QTest::addRow("hosted, closed") << QUrl(QStringLiteral("https://hosted.example/v1")) << true;
        QTest::addRow("Anthropic") << QUrl(QStringLiteral("https://api.anthropic.com")) << true;
    }

    void theKeyGoesOnlyWhenItIsWanted()
    {
        QFETCH(QUrl, url);
        QFETCH(bool, wantsKey);
        FakeNetworkAccessManager network;
        FakeClock clock;
        network.setDefaultAnswer(
            wantsKey ? FakeAnswer::json("{\"error\":{\"message\":\"key!\"}}", 401) : list());
        ServerInquiries inquiries(network, clock);
        QList<ServerReading> readings;
        inquiries.identify(
            url, Secret("sk-1"), [&](const ServerReading &reading) { readings.append(reading); });
        QTRY_COMPARE(readings.size(), 1);
        const auto hasKey = [](const FakeRequest &request) {
            return request.request.hasRawHeader("Authorization") || request.request.hasRawHeader("x-api-key");
        };
        QVERIFY(!hasKey(network.requests().first())); // anonymous first
        QSet<QString> origins;
        bool wasSent = false;
        for (const FakeRequest &request : network.requests()) {
            origins.insert(request.request.url().authority());
            wasSent = wasSent || hasKey(request);
        }
        QCOMPARE(wasSent, wantsKey);
        QCOMPARE(origins, QSet<QString>{url.authority()});
        QCOMPARE(readings.first().state, wantsKey ? ServerState::AuthRequired : ServerState::Up);
        if (url.host() == QLatin1String("api.anthropic.com")) {
            QVERIFY(network.requests().last().request.hasRawHeader("x-api-key"));
        }
    }

    void theNewestAddressCounts()
    {
        FakeNetworkAccessManager network;
        FakeClock clock;
        network.setAnswer("127.0.0.1:1/v1/models", FakeAnswer::silent());
        network.setAnswer("127.0.0.1:2/v1/models", list());
        ServerInquiries inquiries(network, clock);
        QList<ServerReading> first;
        QList<ServerReading> second;
        inquiries.identify(QUrl(QStringLiteral("http://127.0.0.1:1")), {},
            [&](const ServerReading &reading) { first.append(reading); });
        inquiries.identify(QUrl(QStringLiteral("http://127.0.0.1:2")), {},
            [&](const ServerReading &reading) { second.append(reading); });
        QTRY_COMPARE(first.size(), 1);
        QCOMPARE(first.first().error.value_or(Error()).kind, ErrorKind::Cancelled);
        QTRY_COMPARE(second.size(), 1);
        QCOMPARE(second.first().state, ServerState::Up);
        inquiries.identify(QUrl(QStringLiteral("nonsense")), {},
            [&](const ServerReading &reading) { second.append(reading); });
        QTRY_COMPARE(second.size(), 2);
        QCOMPARE(second.last().error.value_or(Error()).kind, ErrorKind::InvalidInput);
    }

    void endpointsOfAModel_data()
    {
        QTest::addColumn<QList<FakeAnswer>>("answer");
        QTest::addColumn<QString>("model");
        QTest::addColumn<std::optional<ErrorKind>>("error");
        const QString model = QStringLiteral("acme/see");
        const FakeAnswer good = FakeAnswer::json(
            "{\"data\":{\"id\":\"acme/see\",\"endpoints\":[{\"provider_name\":\"Fire\",\"tag\":\"fire\","
            "\"context_length\":32768,\"pricing\":{\"prompt\":\"0.000001\",\"completion\":\"0.000002\"}}]}}");
        QTest::addRow("told") << QList{good} << model << std::optional<ErrorKind>();
        QTest::addRow("unknown") << QList{FakeAnswer::json("{\"error\":{\"message\":\"no\"}}", 404)} << model
                                 << std::optional(ErrorKind::ModelNotFound);
        QTest::addRow("no catalogue name")
            << QList{good} << QStringLiteral("see") << std::optional(ErrorKind::ModelNotFound);
        QTest::addRow("a page") << QList{page()} << model << std::optional(ErrorKind::BadResponse);
        QTest::addRow("away") << QList{FakeAnswer::refused()} << model
                              << std::optional(ErrorKind::Unreachable);
        QTest::addRow("silent") << QList{FakeAnswer::silent()} << model << std::optional(ErrorKind::TimedOut);
    }

    void endpointsOfAModel()
    {
        QFETCH(QList<FakeAnswer>, answer);
        QFETCH(QString, model);
        QFETCH(std::optional<ErrorKind>, error);
        FakeNetworkAccessManager network;
        FakeClock clock;
        network.setDefaultAnswer(answer.first());
        ServerInquiries inquiries(network, clock);
        WatchedProvider provider;
        provider.baseUrl = QUrl(QStringLiteral("https://openrouter.ai/api/v1"));
        provider.key = Secret("sk-1");
        QList<Result<QList<HostedEndpoint>>> answers;
        inquiries.endpoints(
            provider, model, [&](const Result<QList<HostedEndpoint>> &told) { answers.append(told); });
        for (int second = 0; second < 20 && answers.isEmpty(); ++second) {
            QCoreApplication::processEvents();
            clock.advance(1s);
            inquiries.tick();
        }
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().has_value(), !error);
        if (error) {
            QCOMPARE(answers.first().error().kind, *error);
            return;
        }
        QCOMPARE(answers.first()->size(), 1);
        QCOMPARE(answers.first()->first().contextWindow, 32768);
        QCOMPARE(network.paths(), QList<QByteArray>{"/api/v1/models/acme/see/endpoints"});
        QVERIFY(!network.requests().first().request.hasRawHeader("Authorization"));
    }
};

QTEST_GUILESS_MAIN(TestServerFinder)
#include "tst_serverfinder.moc"
