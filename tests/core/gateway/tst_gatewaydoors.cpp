#include "core/gateway/gatewaybench.h"

#include <QTest>

using namespace Hearth;

namespace {

const QByteArray chatAnswer =
    R"({"id":"up-1","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant",)"
    R"("content":"Hello"},"finish_reason":"stop"}],"usage":{"prompt_tokens":7,"completion_tokens":2,"total_tokens":9}})";

LoopbackServer::Script jsonScript(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return {LoopbackServer::answer(body, status, "Content-Type: application/json\r\n")};
}

void letPass(Bench &bench)
{
    ProviderSettings settings;
    settings.id = QStringLiteral("box");
    settings.passThrough = true;
    bench.state->settings.providers = {settings};
}

} // namespace

/// The gateway's other endpoints, pass-through, log, scope.
class TestGatewayDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsMessages()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer = bench.ask("POST", "/v1/messages",
            R"({"model":"auto","max_tokens":64,"stream":true,"messages":[{"role":"user","content":"Hi"}]})");
        QCOMPARE(answer.status, 200);
        const QList<QByteArray> types = eventTypes(answer.body);
        QCOMPARE(types.constFirst(), QByteArray("message_start"));
        QCOMPARE(types.constLast(), QByteArray("message_stop"));
        QVERIFY2(answer.body.contains(R"("text":"Hello")"), answer.body.constData());
    }

    void answersMessagesWhole()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer = bench.ask("POST", "/v1/messages",
            R"({"model":"auto","max_tokens":64,"messages":[{"role":"user","content":"Hi"}]})");
        QCOMPARE(answer.status, 200);
        const QJsonObject message = json(answer);
        QCOMPARE(message[QLatin1String("type")], QStringLiteral("message"));
        QCOMPARE(message[QLatin1String("stop_reason")], QStringLiteral("end_turn"));
    }

    void tellsErrorsInTheFormOfTheDoor_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("anthropic");
        QTest::addRow("Messages: no JSON") << QByteArray("/v1/messages") << QByteArray("{") << true;
        QTest::addRow("Messages: nobody of that name")
            << QByteArray("/v1/messages")
            << QByteArray(R"({"model":"none","max_tokens":9,"messages":[{"role":"user","content":"Hi"}]})")
            << true;
        QTest::addRow("Chat Completions: nobody of that name")
            << QByteArray("/v1/chat/completions")
            << QByteArray(R"({"model":"none","messages":[{"role":"user","content":"Hi"}]})") << false;
    }
    void tellsErrorsInTheFormOfTheDoor()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(bool, anthropic);
        Bench bench;
        const RawAnswer answer = bench.ask("POST", path, body);
        QVERIFY(answer.status >= 400);
        const QJsonObject object = json(answer);
        QCOMPARE(object.contains(QLatin1String("type")), anthropic);
        QVERIFY(!object[QLatin1String("error")].toObject()[QLatin1String("message")].toString().isEmpty());
    }

    void aRequestPassesWithTheModelAlone()
    {
        Bench bench;
        letPass(bench);
        bench.upstream.setScripts({jsonScript(chatAnswer)});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            R"({ "model":"tiny", "messages":[{"role":"user","content":"Hi"}], "future_field":{"b":1,"a":2} })");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, chatAnswer);
        QCOMPARE(bench.upstream.requests().constFirst().body,
            QByteArray(
                R"({ "model":"m", "messages":[{"role":"user","content":"Hi"}], "future_field":{"b":1,"a":2} })"));
        QTRY_COMPARE(bench.log.ended.size(), 1);
        const RequestRecord record = bench.log.ended.constFirst();
        QVERIFY(record.passedThrough);
        QCOMPARE(record.inputTokens, std::optional<qint64>(7));
        QCOMPARE(record.outputTokens, std::optional<qint64>(2));
    }

    void aStreamPassesByteForByte()
    {
        Bench bench;
        letPass(bench);
        bench.upstream.setScripts({helloScript()});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            R"({"model":"box/m","stream":true,"messages":[{"role":"user","content":"Hi"}]})");
        QCOMPARE(answer.status, 200);
        QByteArray sent;
        for (const QByteArray &json : {QByteArray("{\"content\":\"Hello\"}")}) {
            sent += "data: {\"choices\":[{\"index\":0,\"delta\":" + json + ",\"finish_reason\":null}]}\n\n";
        }
        sent +=
            "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
        QCOMPARE(answer.body, sent);
    }

    void aPassingStreamThatBreaksOffEndsWithAnError()
    {
        Bench bench;
        letPass(bench);
        bench.upstream.setScripts({{LoopbackServer::send(streamHead + delta("{\"content\":\"Hel\"}")),
            LoopbackServer::endConnection()}});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            R"({"model":"box/m","stream":true,"messages":[{"role":"user","content":"Hi"}]})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.complete);
        QVERIFY2(answer.body.contains("\"error\""), answer.body.constData());
        QCOMPARE(answer.body.count("\"Hel\""), 1);
        QTRY_COMPARE(bench.log.ended.size(), 1);
        QCOMPARE(bench.log.ended.constFirst().state, RequestRecord::State::Failed);
    }

    void halfAnEventIsNeverPassed_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("reachesTheClient");
        const QByteArray chunk("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"lo\"}}]}");
        QTest::addRow("cut in its name") << QByteArray("dat") << QByteArray();
        QTest::addRow("cut in its JSON") << chunk.first(40) << QByteArray();
        QTest::addRow("without its blank line") << chunk + '\n' << chunk + "\n\n\n";
    }
    void halfAnEventIsNeverPassed()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, reachesTheClient);
        Bench bench;
        letPass(bench);
        bench.upstream.setScripts({{LoopbackServer::send(streamHead + delta("{\"content\":\"Hel\"}")),
            LoopbackServer::hold(), LoopbackServer::send(chunked(open)), LoopbackServer::hold(),
            LoopbackServer::endConnection()}});
        RawClient client(bench.port);
        client.send(bench.request("POST", "/v1/chat/completions",
            R"({"model":"box/m","stream":true,"messages":[{"role":"user","content":"Hi"}]})"));
        QVERIFY(client.waitForBytes("Hel"));
        bench.upstream.release();
        QTRY_COMPARE(bench.upstream.bytesToWrite(), 0);
        bench.upstream.release();
        const QList<RawAnswer> answers = client.waitForAnswers(1);
        QCOMPARE(answers.size(), 1);
        const RawAnswer answer = answers.constFirst();
        QVERIFY(answer.complete);
        const qsizetype begin = answer.body.indexOf("\n\n") + 2;
        const qsizetype error = answer.body.lastIndexOf("data: {\"error\"");
        QVERIFY2(error > 0, answer.body.constData());
        // Blank lines more than needed mean nothing to a reader of events.
        QCOMPARE(answer.body.sliced(begin, error - begin).trimmed(), reachesTheClient.trimmed());
        QVERIFY(answer.body.first(error).endsWith("\n\n"));
    }

    void theUpstreamsNameOfTheRequestIsTold_data()
    {
        QTest::addColumn<bool>("streams");
        QTest::addRow("whole") << false;
        QTest::addRow("stream") << true;
    }
    void theUpstreamsNameOfTheRequestIsTold()
    {
        QFETCH(bool, streams);
        Bench bench;
        QByteArray head = streamHead;
        head.replace("\r\n\r\n", "\r\nRequest-Id: req_up\r\n\r\n");
        bench.upstream.setScripts(
            {{LoopbackServer::send(head + delta("{\"content\":\"Hello\"}") + streamEnd)}});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            QByteArray(R"({"model":"box/m","stream":)") + (streams ? "true" : "false")
                + R"(,"messages":[{"role":"user","content":"Hi"}]})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Upstream-Request-Id"), QByteArray("req_up"));
    }

    void aPassingStreamThatSaysNothingFallsOver()
    {
        Bench bench;
        letPass(bench);
        LoopbackServer other;
        bench.add(QStringLiteral("other"), other.url().toString(QUrl::RemovePath) + QStringLiteral("/v1"));
        bench.state->config.fallbacks = {QStringLiteral("other/m")};
        bench.upstream.setScripts({{LoopbackServer::send(
            streamHead + chunked("data: {\"error\":{\"message\":\"down\"}}\n\n") + "0\r\n\r\n")}});
        other.setScripts({helloScript()});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            R"({"model":"auto","stream":true,"messages":[{"role":"user","content":"Hi"}]})");
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains("error"), answer.body.constData());
        QVERIFY(answer.body.contains("Hello"));
    }

    void whatOnlyTheServersOwnDialectTakesIsRefusedByName()
    {
        Bench bench;
        const RawAnswer answer = bench.ask(
            "POST", "/v1/responses", R"({"model":"auto","input":"Hi","previous_response_id":"resp_1"})");
        QCOMPARE(answer.status, 400);
        QCOMPARE(json(answer)[QLatin1String("error")].toObject()[QLatin1String("param")],
            QStringLiteral("previous_response_id"));
    }

    void whatOnlyTheServersOwnDialectTakesPassesThere()
    {
        Bench bench;
        bench.state->config.providers[0].api = ApiDialect::Responses;
        bench.upstream.setScripts(
            {jsonScript(R"({"id":"resp_2","object":"response","status":"completed","output":[]})")});
        const RawAnswer answer = bench.ask(
            "POST", "/v1/responses", R"({"model":"box/m","input":"Hi","previous_response_id":"resp_1"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(json(answer)[QLatin1String("id")], QStringLiteral("resp_2"));
        QVERIFY(bench.upstream.requests().constFirst().body.contains("previous_response_id"));
    }

    void countsTokensWithoutAskingWhoCannotCount()
    {
        Bench bench;
        const RawAnswer answer = bench.ask("POST", "/v1/messages/count_tokens",
            R"({"model":"auto","messages":[{"role":"user","content":"How many tokens are these?"}]})");
        QCOMPARE(answer.status, 200);
        const int tokens = json(answer)[QLatin1String("input_tokens")].toInt();
        QVERIFY2(tokens > 5 && tokens < 40, qPrintable(QString::number(tokens)));
        QVERIFY(bench.upstream.requests().isEmpty());
    }

    void countsTokensWhereTheModelIsAwake()
    {
        Bench bench;
        ServerReading reading;
        reading.kind = ProviderKind::LlamaCpp;
        reading.state = ServerState::Up;
        ModelReading model;
        model.id = QStringLiteral("m");
        model.state = ModelState::Loaded;
        reading.models = {model};
        ProviderHealth health;
        health.reading = std::make_shared<const ServerReading>(reading);
        bench.state->health.insert(QStringLiteral("box"), health);
        bench.upstream.setScripts({jsonScript(R"({"input_tokens":12})")});
        const QByteArray body = R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})";
        QCOMPARE(
            json(bench.ask("POST", "/v1/messages/count_tokens", body))[QLatin1String("input_tokens")], 12);
        QCOMPARE(bench.upstream.requests().constFirst().line(),
            QByteArray("POST /v1/messages/count_tokens HTTP/1.1"));
        model.isSleeping = true;
        reading.models = {model};
        health.reading = std::make_shared<const ServerReading>(reading);
        bench.state->health.insert(QStringLiteral("box"), health);
        QCOMPARE(bench.ask("POST", "/v1/messages/count_tokens", body).status, 200);
        QCOMPARE(bench.upstream.requests().size(), 1); // asking would wake it
    }

    void embeddingsPass_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addRow("embeddings") << QByteArray("/v1/embeddings");
        QTest::addRow("plain completions") << QByteArray("/v1/completions");
    }
    void embeddingsPass()
    {
        QFETCH(QByteArray, path);
        Bench bench;
        bench.upstream.setScripts({jsonScript(R"({"data":[1.0]})")});
        const RawAnswer answer = bench.ask("POST", path, R"({"input":["a"],"model":"tiny"})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray(R"({"data":[1.0]})"));
        QCOMPARE(answer.header("X-Hearth-Provider"), QByteArray("box"));
        QCOMPARE(bench.upstream.requests().constFirst().line(), "POST " + path + " HTTP/1.1");
        QCOMPARE(bench.upstream.requests().constFirst().body, QByteArray(R"({"input":["a"],"model":"m"})"));
    }

    void embeddingsFallToTheNextThatHasThem()
    {
        Bench bench;
        LoopbackServer other;
        bench.add(QStringLiteral("other"), other.url().toString(QUrl::RemovePath) + QStringLiteral("/v1"));
        bench.state->config.fallbacks = {QStringLiteral("other/m")};
        bench.upstream.setScripts(
            {jsonScript(R"({"error":{"message":"no such thing"}})", "501 Not Implemented")});
        other.setScripts({jsonScript(R"({"data":[2.0]})")});
        const RawAnswer answer = bench.ask("POST", "/v1/embeddings", R"({"input":"a","model":"auto"})");
        QCOMPARE(answer.body, QByteArray(R"({"data":[2.0]})"));
    }

    void embeddingsStayWherePolicyAllows()
    {
        Bench bench;
        bench.state->settings.policy.allow = {Place::Hosted};
        const RawAnswer answer = bench.ask("POST", "/v1/embeddings", R"({"input":"a","model":"auto"})");
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.contains("place_not_allowed"));
        QVERIFY(bench.upstream.requests().isEmpty());
    }

    void embeddingsStayWhereTheirRouteAllows()
    {
        Bench bench;
        RouteSettings route;
        route.name = QStringLiteral("private");
        route.hops = {RouteHop{{QStringLiteral("box/m")}}};
        route.policy.allow = QList<Place>{Place::Lan};
        bench.state->settings.routes = {route};
        const RawAnswer answer = bench.ask("POST", "/v1/embeddings", R"({"input":"a","model":"private"})");
        QCOMPARE(answer.status, 404);
        QVERIFY2(answer.body.contains("place_not_allowed"), answer.body.constData());
        QVERIFY(bench.upstream.requests().isEmpty());
    }

    void embeddingsKeepToTheDaysSpending()
    {
        Bench bench;
        bench.add(QStringLiteral("far"), QStringLiteral("https://api.example.com/v1"));
        bench.state->keys.insert(QStringLiteral("far"), Secret("k"));
        bench.state->settings.policy.dailySpendUsd = 0;
        const RawAnswer answer = bench.ask("POST", "/v1/embeddings", R"({"input":"a","model":"far/m"})");
        QCOMPARE(answer.status, 404);
        QVERIFY2(answer.body.contains("spend_cap_reached"), answer.body.constData());
        bench.state->config.providers[0].models[0].cost.input = 1e6;
        bench.upstream.setScripts(
            {jsonScript(R"({"data":[],"usage":{"prompt_tokens":3,"total_tokens":3}})")});
        QCOMPARE(bench.ask("POST", "/v1/embeddings", R"({"input":"a","model":"box/m"})").status, 200);
        QTRY_COMPARE(bench.keeper.spentTodayUsd(), 3.0);
    }

    void aTokensScopeBoundsWhatItSeesAndAsks()
    {
        Bench bench;
        bench.add(QStringLiteral("other"), QStringLiteral("http://127.0.0.1:1/v1"));
        AccessPolicy policy;
        policy.token = Secret("main");
        policy.listenAddress = QHostAddress(QHostAddress::LocalHost);
        AccessClient client;
        client.tokenHash = tokenHash("hearth-t");
        client.scope.client = QStringLiteral("phone");
        client.scope.models = {QStringLiteral("box/*")};
        policy.clients = {client};
        bench.gateway->setAccessPolicy(policy);
        const RawAnswer list = bench.ask("GET", "/v1/models");
        QVERIFY(list.body.contains("box/m"));
        QCOMPARE(bench.ask("GET", "/metrics").status, 403); // of all clients
        QVERIFY2(!list.body.contains("other/m"), list.body.constData());
        const RawAnswer refused = bench.ask("POST", "/v1/chat/completions",
            R"({"model":"other/m","messages":[{"role":"user","content":"Hi"}]})");
        QVERIFY(refused.status >= 400);
        QVERIFY2(refused.body.contains("client_not_allowed"), refused.body.constData());
        bench.upstream.setScripts({helloScript()});
        QCOMPARE(bench
                     .ask("POST", "/v1/chat/completions",
                         R"({"model":"box/m","messages":[{"role":"user","content":"Hi"}]})")
                     .status,
            200);
        QTRY_COMPARE(bench.log.ended.size(), 2);
        QCOMPARE(bench.log.ended.constLast().client, QStringLiteral("phone"));
    }

    void listsModelsAsAnthropicsClientsReadThem()
    {
        Bench bench;
        RawClient client(bench.port);
        const RawAnswer answer =
            client.ask("GET /v1/models HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: hearth-t\r\n"
                       "anthropic-version: 2023-06-01\r\n\r\n");
        QCOMPARE(answer.status, 200);
        const QJsonObject list = json(answer);
        QCOMPARE(list[QLatin1String("has_more")], false);
        QCOMPARE(
            list[QLatin1String("data")].toArray().first()[QLatin1String("type")], QStringLiteral("model"));
    }

    void metricsCountWhatHasEnded()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        (void)bench.ask("POST", "/v1/chat/completions",
            R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})");
        QTRY_COMPARE(bench.log.ended.size(), 1);
        const RawAnswer answer = bench.ask("GET", "/metrics");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("text/plain"));
        QVERIFY2(answer.body.contains("model=\"box/m\""), answer.body.constData());
    }

    void theLogKnowsARequestFromItsComingToItsEnd()
    {
        Bench bench;
        bench.upstream.setScripts({{LoopbackServer::hold(),
            LoopbackServer::send(streamHead + delta("{\"content\":\"Hello\"}") + streamEnd)}});
        RawClient client(bench.port);
        client.send(bench.request("POST", "/v1/chat/completions",
            R"({"model":"auto","stream":true,"messages":[{"role":"user","content":"Hi"}]})"));
        QTRY_COMPARE(bench.log.running.size(), 1);
        QTRY_COMPARE(bench.log.runningRecord(1).state, RequestRecord::State::Waiting);
        QCOMPARE(bench.log.runningRecord(1).wentTo.toString(), QStringLiteral("box/m"));
        QTRY_COMPARE(bench.upstream.requests().size(), 1);
        bench.upstream.release();
        QTRY_COMPARE(bench.log.ended.size(), 1);
        const RequestRecord record = bench.log.ended.constFirst();
        QCOMPARE(record.state, RequestRecord::State::Served);
        QCOMPARE(record.status, 200);
        QCOMPARE(record.door, TrafficSample::Door::ChatCompletions);
        QList<RequestStep::Kind> kinds;
        for (const RequestStep &step : record.steps) {
            kinds.append(step.kind);
        }
        using Kind = RequestStep::Kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Decided, Kind::Sent, Kind::FirstToken, Kind::Ended}));
        QVERIFY(bench.log.bodies.isEmpty());
    }

    void bodiesAreHandedOverOnlyWhileTheyAreWanted()
    {
        Bench bench;
        bench.log.keeps = true;
        bench.upstream.setScripts({helloScript()});
        const QByteArray body = R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})";
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions", body);
        QCOMPARE(bench.log.bodies, QByteArrayList{body});
        QCOMPARE(bench.log.answers, answer.body);
    }

    void theUserEndsARequest_data()
    {
        QTest::addColumn<bool>("begun");
        QTest::addRow("before its first word") << false;
        QTest::addRow("in the middle of its stream") << true;
    }
    void theUserEndsARequest()
    {
        QFETCH(bool, begun);
        Bench bench;
        LoopbackServer::Script script;
        if (begun) {
            script.append(LoopbackServer::send(streamHead + delta("{\"content\":\"Hel\"}")));
        }
        script.append(LoopbackServer::hold());
        bench.upstream.setScripts({script});
        RawClient client(bench.port);
        client.send(bench.request("POST", "/v1/chat/completions",
            R"({"model":"auto","stream":true,"messages":[{"role":"user","content":"Hi"}]})"));
        QTRY_COMPARE(bench.upstream.requests().size(), 1);
        if (begun) {
            QVERIFY(client.waitForBytes("Hel"));
        }
        bench.gateway->cancel(1);
        const QList<RawAnswer> answers = client.waitForAnswers(1);
        QCOMPARE(answers.constFirst().status, begun ? 200 : 503);
        QVERIFY2(answers.constFirst().body.contains("cancelled"), answers.constFirst().body.constData());
        QTRY_COMPARE(bench.upstream.openConnections(), 0);
        QTRY_COMPARE(bench.log.ended.size(), 1);
        QCOMPARE(bench.log.ended.constFirst().state, RequestRecord::State::Cancelled);
    }

    void aRefusedRequestStandsInTheLog()
    {
        Bench bench;
        QCOMPARE(bench.ask("POST", "/v1/chat/completions", R"({"model":"x"})").status, 400);
        QCOMPARE(bench.log.ended.size(), 1);
        QCOMPARE(bench.log.ended.constFirst().status, 400);
        QCOMPARE(bench.log.ended.constFirst().asked, QStringLiteral("x"));
    }

    void strangersLeaveNothingOfTheirsAndFillNoLog()
    {
        Bench bench;
        QByteArray request = bench.request("POST", "/v1/chat/completions", R"({"model":"secret-name"})");
        request.replace("hearth-t", "wrong");
        for (int i = 0; i < 3; ++i) {
            RawClient client(bench.port);
            QCOMPARE(client.ask(request).status, 401);
        }
        QCOMPARE(bench.log.ended.size(), 1);
        QCOMPARE(bench.log.ended.constFirst().status, 401);
        QCOMPARE(bench.log.ended.constFirst().asked, QString());
    }

    void aStrangersBodyIsNotWaitedFor()
    {
        Bench bench;
        QByteArray request = bench.request("POST", "/v1/messages");
        request.replace("hearth-t", "wrong").replace("Content-Length: 0", "Content-Length: 60000000");
        RawClient client(bench.port);
        const RawAnswer answer = client.ask(request);
        QCOMPARE(answer.status, 401);
        QVERIFY2(answer.body.contains(R"("type":"error")"), answer.body.constData()); // in the door's form
    }

    void requestsWaitForAFreeSlotInTurn()
    {
        Bench bench;
        ProviderSettings settings;
        settings.id = QStringLiteral("box");
        settings.maxConcurrent = 1;
        bench.state->settings.providers = {settings};
        bench.keeper.setSettings(bench.state->settings);
        bench.upstream.setScripts({{LoopbackServer::hold(),
            LoopbackServer::send(streamHead + delta("{\"content\":\"Hello\"}") + streamEnd)}});
        const QByteArray body = R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})";
        RawClient first(bench.port);
        RawClient second(bench.port);
        first.send(bench.request("POST", "/v1/chat/completions", body));
        QTRY_COMPARE(bench.upstream.requests().size(), 1);
        second.send(bench.request("POST", "/v1/chat/completions", body));
        QTRY_COMPARE(bench.log.runningRecord(2).state, RequestRecord::State::Queued);
        QCOMPARE(bench.upstream.requests().size(), 1);
        bench.upstream.release();
        QCOMPARE(first.waitForAnswers(1).constFirst().status, 200);
        QTRY_COMPARE(bench.upstream.requests().size(), 2);
        bench.upstream.release();
        QCOMPARE(second.waitForAnswers(1).constFirst().status, 200);
        QTRY_COMPARE(bench.log.ended.size(), 2);
        QVERIFY(bench.log.ended.constLast().queued.has_value());
    }

    void aProviderThatKeepsFailingIsLeftToRest()
    {
        Bench bench;
        LoopbackServer other;
        bench.add(QStringLiteral("other"), other.url().toString(QUrl::RemovePath) + QStringLiteral("/v1"));
        bench.state->config.fallbacks = {QStringLiteral("other/m")};
        bench.upstream.setScripts(
            {{LoopbackServer::answer(R"({"error":{"message":"slow down","type":"rate_limit_error"}})",
                "429 Too Many Requests", "Content-Type: application/json\r\nRetry-After: 30\r\n")}});
        other.setScripts({helloScript()});
        const QByteArray body = R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})";
        QCOMPARE(bench.ask("POST", "/v1/chat/completions", body).status, 200);
        QCOMPARE(bench.upstream.requests().size(), 1);
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions", body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(bench.upstream.requests().size(), 1);
        QCOMPARE(answer.header("X-Hearth-Route"), QByteArray("box/m;cooling_down, other/m;served"));
        bench.keeper.closeCoolDown(QStringLiteral("box"));
        QCOMPARE(bench.ask("POST", "/v1/chat/completions", body).status, 200);
        QCOMPARE(bench.upstream.requests().size(), 2);
    }

    void finalTextOnlyForClientsThatWantIt()
    {
        Bench bench;
        AccessPolicy policy;
        policy.token = Secret("hearth-t");
        policy.listenAddress = QHostAddress(QHostAddress::LocalHost);
        policy.reasoning = ReasoningOutput::Omit;
        bench.gateway->setAccessPolicy(policy);
        bench.upstream.setScripts({{LoopbackServer::send(streamHead
            + delta("{\"reasoning_content\":\"secret\"}") + delta("{\"content\":\"Hello\"}") + streamEnd)}});
        const RawAnswer answer = bench.ask("POST", "/v1/chat/completions",
            R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})");
        QVERIFY(answer.body.contains("Hello"));
        QVERIFY2(!answer.body.contains("secret"), answer.body.constData());
    }

    void aTurnIsKnownByItsTrace()
    {
        Bench bench;
        bench.upstream.setScripts({helloScript()});
        RawClient client(bench.port);
        const QByteArray body = R"({"model":"auto","messages":[{"role":"user","content":"Hi"}]})";
        (void)client.ask(
            "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            "hearth-t\r\ntraceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n"
            "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(bench.log.ended.size(), 1);
        QCOMPARE(bench.log.ended.constFirst().traceId, QByteArray("0af7651916cd43dd8448eb211c80319c"));
    }
};

QTEST_GUILESS_MAIN(TestGatewayDoors)
#include "tst_gatewaydoors.moc"
