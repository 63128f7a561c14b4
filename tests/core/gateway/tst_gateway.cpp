#include "core/gateway/gatewaybench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

class TestGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsResponses()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer =
            bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("text/event-stream"));
        QCOMPARE(answer.header("X-Hearth-Route"), QByteArray("box/m;serving"));
        QCOMPARE(answer.header("X-Hearth-Attempts"), QByteArray("1"));
        QCOMPARE(answer.header("X-Hearth-Instance"), QByteArray("this-instance"));
        QCOMPARE(eventTypes(answer.body),
            (QList<QByteArray>{"response.created", "response.in_progress", "response.output_item.added",
                "response.content_part.added", "response.output_text.delta", "response.output_text.done",
                "response.content_part.done", "response.output_item.done", "response.completed"}));
    }

    void tellsTheFiguresOfACallThatHasEnded()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        int ended = 0;
        connect(bench.gateway.get(), &Gateway::callEnded, this, [&](const RoutedCall &call) {
            ++ended;
            QCOMPARE(call.outcome(), AttemptMachine::Outcome::Served);
            QCOMPARE(call.servedBy().toString(), QStringLiteral("box/m"));
            QCOMPARE(call.attempts(), 1);
            QCOMPARE(bench.gateway->counts().active, 0);
        });
        (void)bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})");
        QTRY_COMPARE(ended, 1);
        (void)bench.ask("POST", "/v1/responses", "{"); // no call at all
        QCOMPARE(bench.gateway->counts().served, 1);
        QCOMPARE(ended, 1);
    }

    void answersSeveralServers()
    {
        Bench bench;
        HttpServer second{HttpServer::Limits{}};
        bench.gateway->attach(second);
        const quint16 first = bench.port;
        QCOMPARE(bench.ask("GET", "/v1/models").status, 200);
        bench.port = *second.listen(QHostAddress(QHostAddress::LocalHost), 0);
        QVERIFY(bench.port != first);
        QCOMPARE(bench.ask("GET", "/v1/models").status, 200);
    }

    void streamsChatCompletions()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            R"({"model":"tiny","messages":[{"role":"user","content":"Hi"}],"stream":true})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("\"content\":\"Hello\""));
        QVERIFY(answer.body.trimmed().endsWith("data: [DONE]"));
    }

    void answersWhole_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("responses") << QByteArray("/v1/responses")
                                   << QByteArray(R"({"model":"auto","input":"Hi"})");
        QTest::addRow("chat") << QByteArray("/v1/chat/completions")
                              << QByteArray(
                                     R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})");
    }
    void answersWhole()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer = bench.ask("POST", path, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(answer.body.contains("Hello"));
        QCOMPARE(answer.header("X-Hearth-Route"), QByteArray("box/m;served"));
        QCOMPARE(answer.header("X-Hearth-Model"), QByteArray("m"));
    }

    void fallsOverPastADeadServer()
    {
        Bench bench;
        LoopbackServer dead;
        const quint16 deadPort = dead.serverPort();
        dead.close();
        bench.add(QStringLiteral("dead"), QStringLiteral("http://127.0.0.1:%1/v1").arg(deadPort));
        bench.state->config.primary = QStringLiteral("dead/m");
        bench.state->config.fallbacks = {QStringLiteral("box/m")};
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer =
            bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Hearth-Route"), QByteArray("dead/m;unreachable, box/m;serving"));
        QCOMPARE(answer.header("X-Hearth-Attempts"), QByteArray("2"));
    }

    void anExhaustedChainTellsClientsNotToRepeatIt()
    {
        Bench bench;
        bench.upstream.setScripts({{LoopbackServer::answer(R"({"error":{"message":"boom"}})", "500 Oops")}});
        const RawAnswer answer =
            bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})");
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.header("X-Should-Retry"), QByteArray("false"));
        QCOMPARE(json(answer)[QLatin1String("error")][QLatin1String("code")].toString(),
            QStringLiteral("all_candidates_failed"));
    }

    void whileALoadRunsClientsMayComeBack()
    {
        Bench bench;
        bench.upstream.setScripts({{LoopbackServer::answer(
            R"({"error":{"message":"Loading model","type":"unavailable_error","code":503}})",
            "503 Service Unavailable")}});
        const RawAnswer answer = bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi"})");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.header("Retry-After"), QByteArray("10"));
        QVERIFY(answer.header("X-Should-Retry").isEmpty());
    }

    void aPromptThatFitsNowhereIsTold400()
    {
        Bench bench;
        const QByteArray longText(400000, 'a');
        const RawAnswer answer =
            bench.ask("POST", "/v1/responses", "{\"model\":\"auto\",\"input\":\"" + longText + "\"}");
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("context length exceeded"));
        QVERIFY(bench.upstream.requests().isEmpty());
    }

    void aClientThatLeavesEndsTheGeneration()
    {
        Bench bench;
        bench.upstream.setScripts(
            {{LoopbackServer::send(streamHead + delta("{\"content\":\"Hello\"}")), LoopbackServer::hold()}});
        RawClient client(bench.port);
        client.send(bench.request("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})"));
        QVERIFY(client.waitForBytes("Hello"));
        QCOMPARE(bench.upstream.openConnections(), 1);
        client.socket.abort();
        QTRY_COMPARE(bench.upstream.openConnections(), 0);
        QTRY_COMPARE(bench.gateway->counts().cancelled, 1);
        QCOMPARE(bench.gateway->counts().active, 0);
    }

    void aClientThatLeavesBeforeTheHeadEndsItToo()
    {
        Bench bench;
        bench.upstream.setScripts({{LoopbackServer::hold()}});
        RawClient client(bench.port);
        client.send(bench.request("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})"));
        QTRY_COMPARE(bench.upstream.requests().size(), 1);
        client.socket.abort();
        QTRY_COMPARE(bench.upstream.openConnections(), 0);
    }

    void aColdModelKeepsTheClientWaitingWithComments()
    {
        Bench bench;
        bench.state->settings.headHold = 10ms;
        bench.state->settings.keepAlive = 10ms;
        bench.upstream.setScripts({{LoopbackServer::hold(),
            LoopbackServer::send(streamHead + delta("{\"content\":\"Hello\"}") + streamEnd)}});
        RawClient client(bench.port);
        client.send(bench.request("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})"));
        QVERIFY(client.waitForBytes("response.in_progress"));
        QVERIFY(client.waitForBytes(": hearth"));
        bench.upstream.release();
        const QList<RawAnswer> answers = client.waitForAnswers(1);
        QCOMPARE(answers.size(), 1);
        QVERIFY(answers.constFirst().body.contains("event: response.completed"));
    }

    void aStreamCutUpstreamEndsWithAnErrorEvent()
    {
        Bench bench;
        bench.upstream.setScripts({{LoopbackServer::send(streamHead + delta("{\"content\":\"Hel\"}")),
            LoopbackServer::breakOff()}});
        const RawAnswer answer =
            bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.complete);
        QCOMPARE(eventTypes(answer.body).constLast(), QByteArray("response.failed"));
    }

    void untranslatedPartsCrossByteForByte()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        const QByteArray schema =
            R"({"type":"object","properties":{"zeta":{"type":"integer","maximum":18446744073709551615},)"
            R"( "alpha":{"type":"string","pattern":"^\u0041\/$"},"zeta\u0020":{"const":1.50},"Zeta":{}},"required":["zeta"]})";
        const QByteArray body = "{\"model\":\"auto\",\"input\":\"Hi\",\"stream\":true,\"tools\":[{\"type\":"
                                "\"function\",\"name\":\"f\",\"parameters\":"
            + schema + "}]}";
        QCOMPARE(bench.ask("POST", "/v1/responses", body).status, 200);
        QVERIFY(bench.upstream.requests().constFirst().body.contains(schema));
    }

    void refusesItsOwnRequestsComingBack()
    {
        Bench bench;
        bench.state->config.providers[0].baseUrl = QStringLiteral("http://127.0.0.1:%1/v1").arg(bench.port);
        AccessPolicy policy;
        policy.listenAddress = QHostAddress(QHostAddress::LocalHost);
        bench.gateway->setAccessPolicy(policy);
        const RawAnswer answer = bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi"})");
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("points at Hearth itself"));
    }

    void refusesARequestThatComesBackByWayOfAnother()
    {
        Bench bench;
        RawClient client(bench.port);
        const QByteArray body = "{\"model\":\"auto\",\"input\":\"Hi\"}";
        const QByteArray request = bench.request("POST", "/v1/responses", body);
        const RawAnswer answer = client.ask(QByteArray(request).replace(
            "\r\nContent-Type", "\r\nX-Hearth-Via: this-instance, another\r\nContent-Type"));
        QCOMPARE(answer.status, 400);
        QVERIFY(bench.upstream.requests().isEmpty());
    }

    void listsRoutesAliasesAndModels()
    {
        Bench bench;
        bench.state->settings.routes = {{QStringLiteral("night"), {{{QStringLiteral("box/m")}}}, {}}};
        const QJsonObject list = json(bench.ask("GET", "/v1/models"));
        QStringList ids;
        for (const QJsonValue &entry : list[QLatin1String("data")].toArray()) {
            QCOMPARE(entry[QLatin1String("object")].toString(), QStringLiteral("model"));
            ids.append(entry[QLatin1String("id")].toString());
        }
        QCOMPARE(ids,
            (QStringList{QStringLiteral("hearth/auto"), QStringLiteral("hearth/night"),
                QStringLiteral("box/m"), QStringLiteral("Tiny")}));
        QCOMPARE(bench.ask("GET", "/v1/models/box/m").status, 200);
        QCOMPARE(bench.ask("GET", "/v1/models/box%2Fm").status, 200);
        QCOMPARE(bench.ask("GET", "/v1/models/auto").status, 200);
        QCOMPARE(bench.ask("GET", "/v1/models/nobody").status, 404);
    }

    void tellsWhatIsWrongWithARequest_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("param");
        QTest::addRow("no JSON") << QByteArray("POST") << QByteArray("/v1/responses") << QByteArray("{")
                                 << 400 << QString();
        QTest::addRow("no model") << QByteArray("POST") << QByteArray("/v1/responses")
                                  << QByteArray(R"({"input":"Hi"})") << 400 << QStringLiteral("model");
        QTest::addRow("what cannot be mapped")
            << QByteArray("POST") << QByteArray("/v1/responses")
            << QByteArray(R"({"model":"auto","input":"Hi","background":true})") << 400
            << QStringLiteral("background");
        QTest::addRow("wrong method")
            << QByteArray("GET") << QByteArray("/v1/responses") << QByteArray() << 405 << QString();
        QTest::addRow("nothing there")
            << QByteArray("GET") << QByteArray("/v2/x") << QByteArray() << 404 << QString();
        QTest::addRow("unknown model")
            << QByteArray("POST") << QByteArray("/v1/responses")
            << QByteArray(R"({"model":"nope","input":"Hi"})") << 404 << QStringLiteral("model");
    }
    void tellsWhatIsWrongWithARequest()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        Bench bench;
        const RawAnswer answer = bench.ask(method, path, body);
        QTEST(answer.status, "status");
        const QJsonObject error = json(answer)[QLatin1String("error")].toObject();
        QTEST(error[QLatin1String("param")].toString(), "param");
        for (const char *key : {"message", "type", "param", "code"}) {
            QVERIFY(error.contains(QLatin1String(key)));
        }
    }

    void healthAnswersWithoutAToken()
    {
        Bench bench;
        RawClient client(bench.port);
        const RawAnswer answer = client.ask("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer)[QLatin1String("status")].toString(), QStringLiteral("ok"));
        QCOMPARE(answer.header("X-Hearth-Instance"), QByteArray("this-instance"));
        QCOMPARE(client.ask("GET /v1/models HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 401);
    }

    void sixtyFourStreamsRunSideBySide()
    {
        Bench bench;
        constexpr int count = 64;
        bench.upstream.setScripts({{LoopbackServer::send(streamHead + delta("{\"content\":\"Hel\"}")),
            LoopbackServer::hold(), LoopbackServer::send(delta("{\"content\":\"lo\"}") + streamEnd)}});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<RawClient>(bench.port));
            clients.back()->send(
                bench.request("POST", "/v1/responses", R"({"model":"auto","input":"Hi","stream":true})"));
        }
        // Every one has its first token while none has ended: nobody queues behind another.
        for (const auto &client : clients) {
            QVERIFY(client->waitForBytes("\"delta\":\"Hel\""));
        }
        QCOMPARE(bench.upstream.requests().size(), count);
        QCOMPARE(bench.gateway->counts().active, count);
        bench.upstream.release();
        for (const auto &client : clients) {
            QCOMPARE(client->waitForAnswers(1).size(), 1);
            QVERIFY(client->received.contains("response.completed"));
        }
        QTRY_COMPARE(bench.gateway->counts().served, count);
    }

    void tenPostsOnDyingConnectionsReachTheUpstreamTenTimes()
    {
        Bench bench;
        // The first is answered and kept alive; each later one is read whole and the connection dropped.
        int seen = 0;
        bench.upstream.setHandler([&seen](const LoopbackServer::Request &) -> LoopbackServer::Script {
            ++seen;
            if (seen % 2 == 1) {
                return helloScript();
            }
            return {LoopbackServer::endConnection()};
        });
        for (int i = 0; i < 10; ++i) {
            (void)bench.ask("POST", "/v1/responses", R"({"model":"auto","input":"Hi"})");
        }
        QCOMPARE(seen, 10);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
