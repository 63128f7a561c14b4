#include "net/httpserver.h"
#include "recording.h"
#include "simulator/simulatedserver.h"
#include "support/rawclient.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

SimulatedModel model(const char *id, SimulatedState state = SimulatedState::Loaded)
{
    SimulatedModel made;
    made.id = QString::fromLatin1(id);
    made.state = state;
    return made;
}

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A prompt of 50 kB, longer than any context here.
QByteArray longChat()
{
    return post("/v1/chat/completions",
        "{\"model\":\"a\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\""
            + QByteArray(50000, 'a') + "\"}]}");
}

QByteArray chat(const QByteArray &modelId, bool stream = false)
{
    return post("/v1/chat/completions",
        "{\"model\":\"" + modelId + "\",\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":"
            + (stream ? "true" : "false") + '}');
}

QByteArray messages(const QByteArray &modelId, bool stream = false, const QByteArray &headers = {})
{
    return post("/v1/messages",
        "{\"model\":\"" + modelId
            + "\",\"max_tokens\":99,\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}],\"stream\":"
            + (stream ? "true" : "false") + '}',
        headers);
}

QJsonObject json(const RawAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

/// A server and a client that is connected to it.
struct Practice
{
    explicit Practice(const SimulatedServer::Setup &setup)
        : server(setup)
        , client(server.listen().value_or(0))
    {
    }
    [[nodiscard]] RawAnswer ask(const QByteArray &request) { return client.ask(request); }

    SimulatedServer server;
    RawClient client;
};

SimulatedServer::Setup router(QList<SimulatedModel> models)
{
    return {SimulatedKind::LlamaCppRouter, std::move(models), {}};
}

SimulatedServer::Setup lmStudio(QList<SimulatedModel> models)
{
    return {SimulatedKind::LmStudio, std::move(models), {}};
}

SimulatedServer::Setup llama(const SimulatedModel &only)
{
    return {SimulatedKind::LlamaCpp, {only}, {}};
}

SimulatedServer::Setup generic(const SimulatedModel &only)
{
    return {SimulatedKind::Generic, {only}, {}};
}

} // namespace

class TestSimulatedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- llama.cpp against its recordings ----

    void llamaAnswersInTheRecordedShapes_data()
    {
        QTest::addColumn<bool>("isRouter");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("recording");
        QTest::addRow("health") << false << get("/health") << QByteArray("health_ok");
        QTest::addRow("props") << false << get("/props") << QByteArray("props");
        QTest::addRow("models") << false << get("/v1/models") << QByteArray("v1_models");
        QTest::addRow("slots") << false << get("/slots") << QByteArray("slots_idle");
        QTest::addRow("no metrics") << false << get("/metrics") << QByteArray("metrics_disabled");
        QTest::addRow("an unknown path") << false << get("/nothing") << QByteArray("unknown_path_404");
        QTest::addRow("an answer in Messages")
            << false << messages("ignored") << QByteArray("messages_nonstream");
        QTest::addRow("a count of tokens") << false << post("/v1/messages/count_tokens", "{\"messages\":[]}")
                                           << QByteArray("messages_count_tokens");
        QTest::addRow("an answer") << false << chat("ignored") << QByteArray("chat_nonstream");
        QTest::addRow("no messages") << false << post("/v1/chat/completions", "{\"model\":\"x\"}")
                                     << QByteArray("err_no_messages");
        QTest::addRow("a prompt too long") << false << longChat() << QByteArray("err_context_overflow");
        QTest::addRow("router: props") << true << get("/props") << QByteArray("router_props_none");
        QTest::addRow("router: loading what runs")
            << true << post("/models/load", "{\"model\":\"warm\"}") << QByteArray("router_load_already");
        QTest::addRow("router: loading what is unknown")
            << true << post("/models/load", "{\"model\":\"nobody\"}") << QByteArray("router_load_unknown");
        QTest::addRow("router: unloading what is cold")
            << true << post("/models/unload", "{\"model\":\"cold\"}")
            << QByteArray("router_unload_not_loaded");
        QTest::addRow("router: props of a cold model, not to be loaded")
            << true << get("/props?model=cold&autoload=false")
            << QByteArray("router_props_unloaded_noautoload");
        QTest::addRow("router: no model named") << true << post("/v1/chat/completions", "{\"messages\":[]}")
                                                << QByteArray("router_chat_no_model");
        QTest::addRow("router: an unknown model")
            << true << chat("does-not-exist") << QByteArray("router_chat_unknown_model");
        QTest::addRow("router: a model that does not load")
            << true << chat("broken") << QByteArray("router_chat_broken");
    }
    void llamaAnswersInTheRecordedShapes()
    {
        QFETCH(bool, isRouter);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, recording);
        SimulatedModel broken = model("broken", SimulatedState::Cold);
        broken.failsToLoad = true;
        SimulatedServer::Setup setup = isRouter
            ? router({model("warm"), model("cold", SimulatedState::Cold), broken})
            : llama(model("warm"));
        setup.hasMetrics = isRouter;
        Practice practice(setup);
        const RawAnswer answer = practice.ask(request);
        const Recording recorded = Recording::read(recording.constData());
        QCOMPARE(answer.status, recorded.status);
        QCOMPARE(keysOf(answer.body), keysOf(recorded.body));
        QCOMPARE(answer.header("Server"), QByteArray("llama.cpp"));
        const auto typeOf = [](const QByteArray &body) {
            return QJsonDocument::fromJson(body)
                .object()
                .value(QLatin1String("error"))
                .toObject()
                .value(QLatin1String("type"));
        };
        QCOMPARE(typeOf(answer.body), typeOf(recorded.body));
    }

    void llamaIs503EverywhereWhileItLoadsEvenWithoutKey()
    {
        SimulatedModel slow = model("only", SimulatedState::Loading);
        slow.loadTime = 10min;
        SimulatedServer::Setup setup = llama(slow);
        setup.apiKey = "secret";
        Practice practice(setup);
        const Recording recorded = Recording::read("health_503");
        for (const QByteArray &request : {get("/health"), get("/v1/models"), get("/nothing"), chat("x")}) {
            const RawAnswer answer = practice.ask(request);
            QCOMPARE(answer.status, 503);
            QCOMPARE(answer.body, recorded.body);
        }
        QCOMPARE(practice.ask(get("/")).status, 200);
    }

    void llamaLoadsItsColdModelFromTheStart()
    {
        Practice practice(llama(model("only", SimulatedState::Cold)));
        QTRY_COMPARE(practice.server.stateOf(QStringLiteral("only")), SimulatedState::Loaded);
        QCOMPARE(practice.ask(get("/health")).status, 200);
    }

    void onlyTheRightRequestsWakeASleepingLlama_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("wakes");
        QTest::addRow("health") << get("/health") << false;
        QTest::addRow("props") << get("/props") << false;
        QTest::addRow("models") << get("/v1/models") << false;
        QTest::addRow("metrics") << get("/metrics") << false;
        QTest::addRow("slots") << get("/slots") << true;
        QTest::addRow("adapters") << get("/lora-adapters") << true;
        QTest::addRow("tokenize") << post("/tokenize", "{\"content\":\"hello\"}") << true;
        QTest::addRow("counting") << post("/v1/chat/completions/input_tokens", "{\"messages\":[]}") << true;
        QTest::addRow("chat") << chat("x") << true;
    }
    void onlyTheRightRequestsWakeASleepingLlama()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, wakes);
        Practice practice(llama(model("only", SimulatedState::Sleeping)));
        QCOMPARE(practice.ask(request).status, 200);
        QCOMPARE(practice.server.counters().loads, wakes ? 1 : 0);
        QCOMPARE(practice.server.stateOf(QStringLiteral("only")),
            wakes ? SimulatedState::Loaded : SimulatedState::Sleeping);
    }

    void aSleepingLlamaSaysSoInItsPropsAlone()
    {
        Practice practice(llama(model("only", SimulatedState::Loaded)));
        practice.server.sleep(QStringLiteral("only"));
        QVERIFY(json(practice.ask(get("/props"))).value(QLatin1String("is_sleeping")).toBool());
        QCOMPARE(practice.ask(get("/health")).body, QByteArray("{\"status\":\"ok\"}"));
    }

    void llamaWantsItsKeyButForHealth()
    {
        SimulatedServer::Setup setup = llama(model("only"));
        setup.apiKey = "secret";
        Practice practice(setup);
        QCOMPARE(practice.ask(get("/health")).status, 200);
        const RawAnswer refused = practice.ask(get("/v1/models"));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body, Recording::read("auth_none_models").body);
        QCOMPARE(practice.ask(get("/v1/models", "Authorization: Bearer wrong\r\n")).status, 401);
        QCOMPARE(practice.ask(get("/v1/models", "Authorization: Bearer secret\r\n")).status, 200);
        QCOMPARE(practice.ask(get("/v1/models", "X-Api-Key: secret\r\n")).status, 200);
    }

    void theRouterListsEveryStateInTheRecordedShape()
    {
        SimulatedModel broken = model("broken", SimulatedState::Cold);
        broken.failsToLoad = true;
        Practice practice(router({broken, model("cold", SimulatedState::Cold), model("warm")}));
        practice.server.load(QStringLiteral("broken"));
        QTRY_COMPARE(practice.server.stateOf(QStringLiteral("broken")), SimulatedState::Failed);
        const RawAnswer answer = practice.ask(get("/models"));
        QCOMPARE(keysOf(answer.body), keysOf(Recording::read("router_models_after_broken").body));
        QStringList states;
        for (const QJsonValue &entry : json(answer).value(QLatin1String("data")).toArray()) {
            const QJsonObject status = entry.toObject().value(QLatin1String("status")).toObject();
            states.append(status.value(QLatin1String("value")).toString()
                + (status.value(QLatin1String("failed")).toBool() ? QStringLiteral("!") : QString())
                + (entry.toObject().contains(QLatin1String("meta")) ? QStringLiteral("+meta") : QString()));
        }
        QCOMPARE(states,
            QStringList(
                {QStringLiteral("unloaded!"), QStringLiteral("unloaded"), QStringLiteral("loaded+meta")}));
    }

    void theRouterLoadsOnAGetUnlessToldNotTo()
    {
        Practice practice(router({model("cold", SimulatedState::Cold)}));
        QCOMPARE(practice.ask(get("/props?model=cold&autoload=false")).status, 400);
        for (int poll = 0; poll < 60; ++poll) {
            QCOMPARE(practice.ask(get("/models")).status, 200);
        }
        QCOMPARE(practice.server.counters().loads, 0);
        const RawAnswer props = practice.ask(get("/props?model=cold"));
        QCOMPARE(props.status, 200);
        QCOMPARE(keysOf(props.body), keysOf(Recording::read("props").body));
        QCOMPARE(practice.server.counters().loads, 1);
    }

    void theRouterBlocksARequestWhileItsModelLoads()
    {
        SimulatedModel slow = model("cold", SimulatedState::Cold);
        slow.loadTime = 80ms;
        Practice practice(router({slow}));
        practice.client.send(chat("cold", true));
        QTRY_COMPARE(practice.server.stateOf(QStringLiteral("cold")), SimulatedState::Loading);
        QVERIFY(practice.client.received.isEmpty()); // no head, no byte
        RawClient other(practice.server.port());
        QCOMPARE(other.ask(get("/props?model=cold&autoload=false")).status, 503);
        QVERIFY(practice.client.waitForBytes("[DONE]"));
        QCOMPARE(practice.server.counters().loads, 1);
    }

    void theRouterTellsOfLoadsInTheRecordedShapes()
    {
        SimulatedModel broken = model("broken", SimulatedState::Cold);
        broken.failsToLoad = true;
        Practice practice(router({model("cold", SimulatedState::Cold), broken}));
        RawClient events(practice.server.port());
        events.send(get("/models/sse"));
        QVERIFY(events.waitForBytes("\r\n\r\n"));
        QCOMPARE(practice.ask(post("/models/load", "{\"model\":\"cold\"}")).body,
            QByteArray("{\"success\":true}"));
        QTRY_COMPARE(practice.server.stateOf(QStringLiteral("cold")), SimulatedState::Loaded);
        QCOMPARE(practice.ask(post("/models/unload", "{\"model\":\"cold\"}")).status, 200);
        QVERIFY(events.waitForBytes("\"exit_code\":0"));
        QCOMPARE(practice.ask(post("/models/load", "{\"model\":\"broken\"}")).status, 200);
        QVERIFY(events.waitForBytes("\"exit_code\":1"));
        const QByteArray stream = events.answers().value(0).chunks.join();
        QCOMPARE(shapesOf(stream), shapesOf(Recording::read("router_models_sse").body));
        QVERIFY(stream.contains("\"value\":0.5"));
    }

    void theRouterPutsTheLeastRecentlyUsedOut()
    {
        SimulatedServer::Setup setup = router({model("a", SimulatedState::Cold),
            model("b", SimulatedState::Cold), model("c", SimulatedState::Cold)});
        setup.maxLoaded = 2;
        Practice practice(setup);
        for (const char *id : {"a", "b", "a", "c"}) {
            QCOMPARE(practice.ask(chat(id)).status, 200);
        }
        QCOMPARE(practice.server.stateOf(QStringLiteral("a")), SimulatedState::Loaded);
        QCOMPARE(practice.server.stateOf(QStringLiteral("b")), SimulatedState::Cold);
        QCOMPARE(practice.server.counters().loads, 3);
        QCOMPARE(practice.server.counters().unloads, 1);
    }

    void withoutAutoloadTheRouterRefusesColdModels()
    {
        SimulatedModel slow = model("cold", SimulatedState::Cold);
        slow.loadTime = 10min;
        SimulatedServer::Setup setup = router({slow});
        setup.autoload = false;
        Practice practice(setup);
        const RawAnswer refused = practice.ask(chat("cold"));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body, Recording::read("router_noautoload_chat").body);
        QCOMPARE(practice.ask(post("/models/load", "{\"model\":\"cold\"}")).status, 200);
        const RawAnswer meanwhile = practice.ask(chat("cold"));
        QCOMPARE(meanwhile.status, 500);
        QCOMPARE(meanwhile.body, QByteArray("proxy error: Could not establish connection"));
    }

    void anUnloadCutsAStreamAsRecorded()
    {
        SimulatedModel slow = model("warm");
        slow.tokensPerSecond = 200;
        slow.answerTokens = 10000;
        Practice practice(router({slow}));
        practice.client.send(chat("warm", true));
        QVERIFY(practice.client.waitForBytes("\"delta\":{\"content\":"));
        RawClient other(practice.server.port());
        QCOMPARE(other.ask(post("/models/unload", "{\"model\":\"warm\"}")).status, 200);
        const QList<RawAnswer> answers = practice.client.waitForAnswers(1);
        QVERIFY(answers.value(0).complete);
        const QByteArray lastLine = "proxy error: Failed to read connection";
        QVERIFY(answers.value(0).body.trimmed().endsWith(lastLine));
        QVERIFY(Recording::read("router_stream_cut_by_unload").body.endsWith(lastLine));
        QVERIFY(!answers.value(0).body.contains("[DONE]"));
    }

    // ---- LM Studio, as documented ----

    void lmStudioAnswersUnknownPathsWith200()
    {
        Practice practice(lmStudio({model("a")}));
        const RawAnswer answer = practice.ask(get("/health"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("X-Powered-By"), QByteArray("Express"));
        QCOMPARE(answer.body, QByteArray("{\"error\":\"Unexpected endpoint or method. (GET /health)\"}"));
        QCOMPARE(practice.ask(post("/chat/completions", "{}")).status, 200);
    }

    void lmStudioListsWhatIsLoaded()
    {
        SimulatedModel thinker = model("maker/cold", SimulatedState::Cold);
        thinker.reasoning = true;
        Practice practice(lmStudio({model("maker/warm"), thinker}));
        const QJsonArray native =
            json(practice.ask(get("/api/v1/models"))).value(QLatin1String("models")).toArray();
        QCOMPARE(native.size(), 2);
        const QJsonArray instances =
            native.at(0).toObject().value(QLatin1String("loaded_instances")).toArray();
        QCOMPARE(instances.size(), 1);
        QCOMPARE(instances.at(0)
                     .toObject()
                     .value(QLatin1String("config"))
                     .toObject()
                     .value(QLatin1String("context_length"))
                     .toInt(),
            8192);
        QVERIFY(native.at(1).toObject().value(QLatin1String("loaded_instances")).toArray().isEmpty());
        const QJsonArray legacy =
            json(practice.ask(get("/api/v0/models"))).value(QLatin1String("data")).toArray();
        QCOMPARE(legacy.at(0).toObject().value(QLatin1String("state")).toString(), QStringLiteral("loaded"));
        QVERIFY(legacy.at(0).toObject().contains(QLatin1String("loaded_context_length")));
        QCOMPARE(
            legacy.at(1).toObject().value(QLatin1String("state")).toString(), QStringLiteral("not-loaded"));
        QVERIFY(!legacy.at(1).toObject().contains(QLatin1String("loaded_context_length")));
        QCOMPARE(practice.ask(get("/api/v0/models/maker/warm")).status, 200);
        QCOMPARE(json(practice.ask(get("/v1/models"))).value(QLatin1String("data")).toArray().size(), 2);
        QCOMPARE(practice.server.counters().loads, 0);
    }

    void lmStudioLoadsJustInTimeAndEvictsWhatCameSo()
    {
        Practice practice(
            lmStudio({model("kept"), model("a", SimulatedState::Cold), model("b", SimulatedState::Cold)}));
        QCOMPARE(practice.ask(chat("a")).status, 200);
        QCOMPARE(practice.ask(chat("b")).status, 200);
        QCOMPARE(practice.server.stateOf(QStringLiteral("a")), SimulatedState::Cold);
        QCOMPARE(practice.server.stateOf(QStringLiteral("b")), SimulatedState::Loaded);
        QCOMPARE(practice.server.stateOf(QStringLiteral("kept")), SimulatedState::Loaded);
    }

    void withoutJustInTimeLmStudioHidesColdModels()
    {
        SimulatedServer::Setup setup = lmStudio({model("warm"), model("cold", SimulatedState::Cold)});
        setup.autoload = false;
        Practice practice(setup);
        QCOMPARE(json(practice.ask(get("/v1/models"))).value(QLatin1String("data")).toArray().size(), 1);
        QCOMPARE(practice.ask(chat("cold")).status, 404);
        QCOMPARE(practice.server.counters().loads, 0);
    }

    void lmStudioLoadsAndUnloadsOnDemand()
    {
        SimulatedModel slow = model("cold", SimulatedState::Cold);
        slow.loadTime = 40ms;
        Practice practice(lmStudio({slow}));
        const RawAnswer loaded =
            practice.ask(post("/api/v1/models/load", "{\"model\":\"cold\",\"context_length\":4096}"));
        QCOMPARE(json(loaded).value(QLatin1String("status")).toString(), QStringLiteral("loaded"));
        QVERIFY(json(loaded).value(QLatin1String("load_time_seconds")).toDouble() >= 0.03);
        QVERIFY(practice.ask(get("/api/v1/models")).body.contains("\"context_length\":4096"));
        QCOMPARE(practice.ask(post("/api/v1/models/unload", "{\"instance_id\":\"cold\"}")).body,
            QByteArray("{\"instance_id\":\"cold\"}"));
        QCOMPARE(practice.server.stateOf(QStringLiteral("cold")), SimulatedState::Cold);
        QCOMPARE(practice.ask(post("/api/v1/models/load", "{\"model\":\"nobody\"}")).status, 404);
    }

    void lmStudioWantsItsTokenEverywhere()
    {
        SimulatedServer::Setup setup = lmStudio({model("a")});
        setup.apiKey = "secret";
        Practice practice(setup);
        const RawAnswer refused = practice.ask(get("/api/v1/models"));
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.body.contains("LM Studio API token"));
        QVERIFY(refused.body.contains("\"type\":\"invalid_request\""));
    }

    void lmStudioRefusesAnUnknownModelAndALongPrompt()
    {
        Practice practice(lmStudio({model("a")}));
        QCOMPARE(practice.ask(chat("nobody")).status, 404);
        const RawAnswer answer = practice.ask(longChat());
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.body.contains("when context the overflows"));
        QVERIFY(json(answer).value(QLatin1String("error")).isString());
    }

    // ---- generic ----

    void aGenericServerKnowsNoStates()
    {
        Practice practice(generic(model("a", SimulatedState::Cold)));
        const RawAnswer list = practice.ask(get("/v1/models"));
        QCOMPARE(keysOf(list.body),
            QStringList({QStringLiteral(".data"), QStringLiteral(".data[].created"),
                QStringLiteral(".data[].id"), QStringLiteral(".data[].object"),
                QStringLiteral(".data[].owned_by"), QStringLiteral(".object")}));
        QCOMPARE(practice.ask(get("/v1/models/a")).status, 200);
        QCOMPARE(practice.ask(get("/health")).status, 404);
        QCOMPARE(practice.ask(chat("a")).status, 200);
        QCOMPARE(practice.ask(chat("b")).status, 404);
        QCOMPARE(practice.ask(post("/v1/responses", "{}")).status, 404);
    }

    // ---- Anthropic ----

    void anAnthropicServerSpeaksMessagesAlone()
    {
        SimulatedServer::Setup setup{SimulatedKind::Anthropic, {model("a", SimulatedState::Cold)}, {}};
        setup.apiKey = "secret";
        Practice practice(setup);
        const QByteArray key = "x-api-key: secret\r\n";
        const auto typeOf = [](const RawAnswer &answer) {
            return json(answer)
                .value(QLatin1String("error"))
                .toObject()
                .value(QLatin1String("type"))
                .toString();
        };
        QCOMPARE(typeOf(practice.ask(messages("a"))), QStringLiteral("authentication_error"));
        QCOMPARE(practice.ask(messages("a", false, key)).status, 200);
        QCOMPARE(typeOf(practice.ask(messages("b", false, key))), QStringLiteral("not_found_error"));
        const QByteArray noLimit = R"({"model":"a","messages":[{"role":"user","content":"hi"}]})";
        QCOMPARE(practice.ask(post("/v1/messages", noLimit, key)).status, 400);
        QVERIFY(json(practice.ask(post("/v1/messages/count_tokens", noLimit, key)))
                    .value(QLatin1String("input_tokens"))
                    .toInt()
            > 0);
        QCOMPARE(practice.ask(get("/v1/models", key)).status, 200);
        QCOMPARE(practice.ask(post("/v1/chat/completions", noLimit, key)).status, 404);
        QCOMPARE(practice.ask(post("/v1/responses", noLimit, key)).status, 404);
    }

    void messagesAreKnownWhereTheRealServerKnowsThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addRow("LM Studio") << int(SimulatedKind::LmStudio) << 200;
        QTest::addRow("llama.cpp") << int(SimulatedKind::LlamaCpp) << 200;
        QTest::addRow("router") << int(SimulatedKind::LlamaCppRouter) << 200;
        QTest::addRow("Anthropic") << int(SimulatedKind::Anthropic) << 200;
        QTest::addRow("Ollama") << int(SimulatedKind::Ollama) << 404;
        QTest::addRow("generic") << int(SimulatedKind::Generic) << 404;
    }
    void messagesAreKnownWhereTheRealServerKnowsThem()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        Practice practice({static_cast<SimulatedKind>(kind), {model("a")}, {}});
        const RawAnswer whole = practice.ask(messages("a"));
        QCOMPARE(whole.status, status);
        if (status != 200) {
            return;
        }
        const QString said = json(whole)
                                 .value(QLatin1String("content"))
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(QLatin1String("text"))
                                 .toString();
        QVERIFY(!said.isEmpty());
        const RawAnswer stream = practice.ask(messages("a", true));
        QVERIFY(stream.header("Content-Type").startsWith("text/event-stream"));
        QString text;
        for (const QByteArray &line : stream.body.split('\n')) {
            text += QJsonDocument::fromJson(line.mid(6))
                        .object()
                        .value(QLatin1String("delta"))
                        .toObject()
                        .value(QLatin1String("text"))
                        .toString();
        }
        QCOMPARE(text, said);
        QVERIFY(stream.body.contains("event: message_stop"));
    }

    void messagesMeetTheSameFaults_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contains");
        QTest::addRow("401") << int(SimulatedFault::Kind::Unauthorized) << 401
                             << QByteArray("authentication_error");
        QTest::addRow("429") << int(SimulatedFault::Kind::RateLimited) << 429
                             << QByteArray("rate_limit_error");
        QTest::addRow("500") << int(SimulatedFault::Kind::ServerError) << 500 << QByteArray("api_error");
        QTest::addRow("overflow") << int(SimulatedFault::Kind::ContextOverflow) << 400
                                  << QByteArray("prompt is too long: ");
        QTest::addRow("garbage") << int(SimulatedFault::Kind::Garbage) << 200 << QByteArray("\xff\xfe");
    }
    void messagesMeetTheSameFaults()
    {
        QFETCH(int, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, contains);
        Practice practice({SimulatedKind::Anthropic, {model("a")}, {}});
        SimulatedFault met;
        met.kind = static_cast<SimulatedFault::Kind>(fault);
        met.requests = 1;
        practice.server.addFault(met);
        const RawAnswer answer = practice.ask(messages("a", true));
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(contains), answer.body.constData());
        QCOMPARE(practice.ask(messages("a")).status, 200);
    }

    // ---- generation ----

    void streamsTheSameTextItAnswersWhole_data()
    {
        QTest::addColumn<int>("kind");
        for (const SimulatedKind kind : {SimulatedKind::LmStudio, SimulatedKind::LlamaCpp,
                 SimulatedKind::LlamaCppRouter, SimulatedKind::Ollama, SimulatedKind::Generic}) {
            QTest::addRow("%s", simulatedKindName(kind).data()) << static_cast<int>(kind);
        }
    }
    void streamsTheSameTextItAnswersWhole()
    {
        QFETCH(int, kind);
        SimulatedModel thinker = model("a");
        thinker.reasoning = true;
        Practice practice({static_cast<SimulatedKind>(kind), {thinker}, {}});
        const RawAnswer whole = practice.ask(chat("a"));
        const QString expected = json(whole)
                                     .value(QLatin1String("choices"))
                                     .toArray()
                                     .at(0)
                                     .toObject()
                                     .value(QLatin1String("message"))
                                     .toObject()
                                     .value(QLatin1String("content"))
                                     .toString();
        const RawAnswer stream = practice.ask(chat("a", true));
        QVERIFY(stream.header("Content-Type").startsWith("text/event-stream"));
        QString text;
        for (const QByteArray &line : stream.body.split('\n')) {
            text += QJsonDocument::fromJson(line.mid(6))
                        .object()
                        .value(QLatin1String("choices"))
                        .toArray()
                        .at(0)
                        .toObject()
                        .value(QLatin1String("delta"))
                        .toObject()
                        .value(QLatin1String("content"))
                        .toString();
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(text, expected);
        QVERIFY(stream.body.endsWith("data: [DONE]\n\n"));
        QCOMPARE(practice.server.counters().generations, 2);
        QCOMPARE(practice.server.counters().completed, 2);
        QCOMPARE(practice.server.counters().tokens, 2 * (24 + 12));
    }

    void callsAToolThatIsOffered()
    {
        Practice practice(llama(model("a")));
        const QByteArray request =
            "{\"messages\":[],\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
            "\"parameters\":{\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":[\"city\"]}}}]}";
        const RawAnswer answer = practice.ask(post("/v1/chat/completions", request));
        const QByteArray call =
            "\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"เชียงใหม่\\\"}\"}";
        QVERIFY2(answer.body.contains(call), answer.body.constData());
        const QByteArray finish = "\"finish_reason\":\"tool_calls\"";
        QVERIFY(answer.body.contains(finish));
    }

    void stopsWhenTheClientLeaves()
    {
        SimulatedModel endless = model("a");
        endless.answerTokens = 1000000;
        endless.tokensPerSecond = 500;
        Practice practice(generic(endless));
        practice.client.send(chat("a", true));
        QVERIFY(practice.client.waitForBytes("\"content\":"));
        QSignalSpy ended(&practice.server, &SimulatedServer::generationEnded);
        practice.client.socket.abort();
        QVERIFY(ended.count() > 0 || ended.wait());
        const SimulatedCounters counters = practice.server.counters();
        QCOMPARE(counters.aborts, 1);
        QCOMPARE(counters.completed, 0);
        QCOMPARE(counters.tokensAfterAbort, 0);
        RawClient next(practice.server.port()); // some turns later still nothing more was said
        QCOMPARE(next.ask(get("/v1/models")).status, 200);
        QCOMPARE(practice.server.counters().tokens, counters.tokens);
    }

    void waitsForASlowClient()
    {
        SimulatedModel endless = model("a");
        endless.answerTokens = 60000;
        Practice practice(generic(endless));
        practice.client.stopReading();
        practice.client.send(chat("a", true));
        // It stops saying more once the system's buffers and its own are full.
        qint64 before = -1;
        QVERIFY(QTest::qWaitFor([&] {
            const qint64 tokens = practice.server.counters().tokens;
            return tokens > 0 && std::exchange(before, tokens) == tokens;
        }));
        QVERIFY(before < endless.answerTokens);
        practice.client.resumeReading();
        QVERIFY(QTest::qWaitFor([&] { return practice.server.counters().completed == 1; }, 60000));
    }

    void keepsToTheModelsPace()
    {
        SimulatedModel paced = model("a");
        paced.answerTokens = 20;
        paced.tokensPerSecond = 200;
        Practice practice(generic(paced));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(practice.ask(chat("a")).status, 200);
        QVERIFY(clock.elapsed() >= 95); // never faster than said; slower is the machine's affair
    }

    // ---- faults ----

    void faultsOfARequest_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contains");
        QTest::addRow("401") << int(SimulatedFault::Kind::Unauthorized) << 401 << QByteArray("error");
        QTest::addRow("429") << int(SimulatedFault::Kind::RateLimited) << 429 << QByteArray("error");
        QTest::addRow("500") << int(SimulatedFault::Kind::ServerError) << 500 << QByteArray("error");
        QTest::addRow("garbage") << int(SimulatedFault::Kind::Garbage) << 200 << QByteArray("\xff\xfe");
        QTest::addRow("context overflow")
            << int(SimulatedFault::Kind::ContextOverflow) << 400 << QByteArray("context");
    }
    void faultsOfARequest()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, contains);
        for (const SimulatedKind server : {SimulatedKind::LmStudio, SimulatedKind::LlamaCpp,
                 SimulatedKind::LlamaCppRouter, SimulatedKind::Generic}) {
            Practice practice({server, {model("a")}, {}});
            SimulatedFault fault;
            fault.kind = static_cast<SimulatedFault::Kind>(kind);
            fault.requests = 2;
            practice.server.addFault(fault);
            for (int i = 0; i < 2; ++i) {
                const RawAnswer answer = practice.ask(chat("a"));
                QCOMPARE(answer.status, status);
                QVERIFY(answer.body.contains(contains));
                QCOMPARE(answer.header("Retry-After"), status == 429 ? QByteArray("7") : QByteArray());
            }
            const RawAnswer after = practice.ask(chat("a")); // it meets two requests, no more
            QCOMPARE(after.status, 200);
            QVERIFY(json(after).contains(QLatin1String("choices")));
        }
    }

    void inferenceFaultsLeaveListsAlone()
    {
        Practice practice(generic(model("a")));
        practice.server.addFault({SimulatedFault::Kind::RateLimited});
        QCOMPARE(practice.ask(get("/v1/models")).status, 200);
        QCOMPARE(practice.ask(chat("a")).status, 429);
        practice.server.clearFaults();
        QCOMPARE(practice.ask(chat("a")).status, 200);
    }

    void stallsBeforeTheHead()
    {
        Practice practice(generic(model("a")));
        practice.server.addFault({SimulatedFault::Kind::StallBeforeHead, 1});
        practice.client.send(chat("a"));
        RawClient other(practice.server.port());
        QCOMPARE(other.ask(chat("a")).status, 200); // so the first has been met meanwhile
        QVERIFY(practice.client.received.isEmpty());
        QCOMPARE(practice.client.socket.state(), QAbstractSocket::ConnectedState);
    }

    void stallsInTheMiddle()
    {
        Practice practice(generic(model("a")));
        SimulatedFault fault{SimulatedFault::Kind::StallMidStream, 1};
        fault.afterTokens = 2;
        practice.server.addFault(fault);
        practice.client.send(chat("a", true));
        QVERIFY(practice.client.waitForBytes("\"content\":\" fire\""));
        RawClient other(practice.server.port());
        QCOMPARE(other.ask(chat("a", true)).status, 200);
        const RawAnswer stalled = practice.client.answers().value(0);
        QVERIFY(!stalled.complete);
        QCOMPARE(stalled.body.count("\"content\":"), 3); // the empty first one and two tokens
        practice.client.socket.abort(); // its leaving is still an abort
        QTRY_COMPARE(practice.server.counters().aborts, 1);
    }

    void cutsInTheMiddle()
    {
        Practice practice(generic(model("a")));
        practice.server.addFault({SimulatedFault::Kind::CutMidStream, 1});
        practice.client.send(chat("a", true));
        QVERIFY(practice.client.waitForClosed());
        QVERIFY(!practice.client.answers().value(0).complete);
        QVERIFY(practice.client.received.contains("\"content\":\" fire\""));
        QCOMPARE(practice.server.counters().aborts, 0);
    }

    void garbageInAStreamHasNoEnd()
    {
        Practice practice(generic(model("a")));
        practice.server.addFault({SimulatedFault::Kind::Garbage, 1});
        const RawAnswer answer = practice.ask(chat("a", true));
        QVERIFY(answer.body.contains("\xff\xfe"));
        QVERIFY(!answer.body.contains("[DONE]"));
    }

    void refusesAndComesBackOnTheSamePort()
    {
        Practice practice(generic(model("a")));
        QVERIFY(practice.client.waitForConnected());
        practice.server.addFault({SimulatedFault::Kind::Refuse});
        QVERIFY(practice.client.waitForClosed());
        RawClient refused(practice.server.port());
        QTRY_COMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);
        practice.server.clearFaults();
        RawClient again(practice.server.port());
        QCOMPARE(again.ask(chat("a")).status, 200);
    }

    void refusesFromTheStart()
    {
        SimulatedServer server(generic(model("a")));
        server.addFault({SimulatedFault::Kind::Refuse});
        const quint16 port = server.listen().value_or(0);
        QVERIFY(port != 0);
        RawClient refused(port);
        QTRY_COMPARE(refused.socket.error(), QAbstractSocket::ConnectionRefusedError);
        server.clearFaults();
        RawClient again(port);
        QCOMPARE(again.ask(chat("a")).status, 200);
    }

    void refusesOneRequestByBreakingOff()
    {
        Practice practice(generic(model("a")));
        practice.server.addFault({SimulatedFault::Kind::Refuse, 1});
        practice.client.send(chat("a"));
        QVERIFY(practice.client.waitForClosed());
        QVERIFY(practice.client.received.isEmpty());
        RawClient next(practice.server.port());
        QCOMPARE(next.ask(chat("a")).status, 200);
    }

    void loadsSlowly()
    {
        Practice practice(lmStudio({model("a", SimulatedState::Cold)}));
        SimulatedFault slow{SimulatedFault::Kind::SlowLoad, 1};
        slow.loadTime = 10min;
        practice.server.addFault(slow);
        practice.client.send(chat("a"));
        QTRY_COMPARE(practice.server.stateOf(QStringLiteral("a")), SimulatedState::Loading);
        RawClient other(practice.server.port());
        QVERIFY(other.ask(get("/api/v1/models")).body.contains("\"loaded_instances\":[]"));
        QVERIFY(practice.client.received.isEmpty());
        practice.server.unload(QStringLiteral("a")); // gives up: the waiting request gets an error
        QCOMPARE(practice.client.waitForAnswers(1).value(0).status, 400);
        QCOMPARE(other.ask(chat("a")).status, 200);
    }

    // ---- the rest ----

    void countsRequestsByPath()
    {
        Practice practice(generic(model("a")));
        (void)practice.ask(get("/v1/models?x=1"));
        (void)practice.ask(get("/v1/models"));
        (void)practice.ask(chat("a"));
        const SimulatedCounters counters = practice.server.counters();
        QCOMPARE(counters.requestsTo("GET /v1/models"), 2);
        QCOMPARE(counters.requestsTo("POST /v1/chat/completions"), 1);
        QCOMPARE(counters.requestsTo("GET /health"), 0);
        QCOMPARE(practice.server.baseUrl().toString(),
            QStringLiteral("http://127.0.0.1:%1/v1").arg(practice.server.port()));
    }

    void namesOfKindsAndFaultsReadBack()
    {
        for (const SimulatedKind kind :
            {SimulatedKind::LmStudio, SimulatedKind::LlamaCpp, SimulatedKind::LlamaCppRouter,
                SimulatedKind::Ollama, SimulatedKind::Generic, SimulatedKind::Anthropic}) {
            QCOMPARE(simulatedKindFromName(simulatedKindName(kind)), kind);
        }
        QVERIFY(!simulatedKindFromName(u"lemonade"));
        QSet<QString> names;
        for (const SimulatedFault::Kind kind : allSimulatedFaults()) {
            names.insert(simulatedFaultName(kind));
            QCOMPARE(simulatedFaultFromName(simulatedFaultName(kind)), kind);
        }
        QCOMPARE(names.size(), 10);
        QVERIFY(!simulatedFaultFromName(u"gremlins"));
    }

    void aServerWithoutModelsStillAnswers()
    {
        for (const SimulatedKind kind :
            {SimulatedKind::LmStudio, SimulatedKind::LlamaCpp, SimulatedKind::LlamaCppRouter,
                SimulatedKind::Ollama, SimulatedKind::Generic, SimulatedKind::Anthropic}) {
            Practice practice({kind, {}, {}});
            QVERIFY(practice.ask(get("/v1/models")).status != 0);
            QVERIFY(practice.ask(chat("a")).status >= 400);
        }
    }

    void itMayGoInTheMiddleOfEverything()
    {
        SimulatedModel slow = model("cold", SimulatedState::Cold);
        slow.loadTime = 10min;
        SimulatedModel endless = model("warm");
        endless.answerTokens = 1000000;
        auto server = std::make_unique<SimulatedServer>(router({slow, endless}));
        const quint16 port = server->listen().value_or(0);
        RawClient waiting(port);
        RawClient streaming(port);
        RawClient listening(port);
        waiting.send(chat("cold"));
        streaming.send(chat("warm", true));
        listening.send(get("/models/sse"));
        QVERIFY(streaming.waitForBytes("\"content\":"));
        QVERIFY(listening.waitForBytes("\r\n\r\n"));
        server.reset();
        QVERIFY(waiting.waitForClosed());
        QVERIFY(streaming.waitForClosed());
        QVERIFY(listening.waitForClosed());
    }
};

QTEST_GUILESS_MAIN(TestSimulatedServer)
#include "tst_simulatedserver.moc"
