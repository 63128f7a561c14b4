#include "practiceserver.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hearth;

namespace {

const QByteArray notFound = QByteArrayLiteral("{\"error\":\"Not Found\"}");

ProbeTarget localTarget(const QString &url = QStringLiteral("http://127.0.0.1:8080/v1"))
{
    ProbeTarget target;
    target.baseUrl = QUrl(url);
    return target;
}

ProbeTarget hostedTarget(const QString &url)
{
    ProbeTarget target = localTarget(url);
    target.hosted = true;
    target.hasKey = true;
    return target;
}

ProbeAnswer json(const QString &file)
{
    return answerWith(200, dataFile(file), {{"Content-Type", "application/json"}});
}

PracticeServer llamaServer(const QString &list, const QString &props)
{
    return {{"/v1/models", recorded(list)}, {"/props", recorded(props)}};
}

PracticeServer lmStudio()
{
    return {{"/v1/models", json(QStringLiteral("lmstudio_openai_models.json"))},
        {"/api/v1/models", json(QStringLiteral("lmstudio_v1_models.json"))},
        {"/api/v0/models", json(QStringLiteral("lmstudio_v0_models.json"))}};
}

PracticeServer olderLmStudio()
{
    PracticeServer server = lmStudio();
    server.insert("/api/v1/models", json(QStringLiteral("lmstudio_unexpected_endpoint.json")));
    return server;
}

QList<QByteArray> pathsOf(const QList<ProbeRequest> &asked)
{
    QList<QByteArray> paths;
    for (const ProbeRequest &request : asked) {
        paths.append((request.withKey ? "key " : "") + request.pathAndQuery);
    }
    return paths;
}

ProbeAnswer failed(ErrorKind kind)
{
    ProbeAnswer answer;
    answer.error = Error{kind, QStringLiteral("as scripted"), 0};
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(Hearth::ProbeTarget)

class TestProbeSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServers_data()
    {
        QTest::addColumn<ProbeTarget>("target");
        QTest::addColumn<PracticeServer>("server");
        QTest::addColumn<QStringList>("expected");

        const QString twoLoaded = QStringLiteral("llama_router_models_two_loaded");
        QTest::addRow("llama.cpp: context of one slot, trained context, slots, version")
            << localTarget() << llamaServer(QStringLiteral("llama_v1_models"), QStringLiteral("llama_props"))
            << QStringList{QStringLiteral("llama.cpp up b11669-Debian any"),
                   QStringLiteral("/models/tiny-plain.gguf loaded 2048/32768 slots 2 images no tools yes")};
        QTest::addRow("llama.cpp: asleep is cold")
            << localTarget()
            << llamaServer(
                   QStringLiteral("llama_sleep_asleep_v1_models"), QStringLiteral("llama_sleep_asleep_props"))
            << QStringList{QStringLiteral("llama.cpp up b11669-Debian any"),
                   QStringLiteral("tiny-plain cold 4096/32768 slots 4 images no tools yes")};
        QTest::addRow("llama.cpp: loading, and the model has no name yet")
            << localTarget()
            << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_loading_models"))}}
            << QStringList{QStringLiteral("llama.cpp up any"),
                   QStringLiteral(" loading ?/? slots ? images ? tools ?")};
        QTest::addRow("llama.cpp: props missing, health tells")
            << localTarget()
            << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_v1_models"))},
                   {"/props", recorded(QStringLiteral("llama_unknown_path_404"))},
                   {"/health", recorded(QStringLiteral("llama_health_ok"))}}
            << QStringList{QStringLiteral("llama.cpp up any"),
                   QStringLiteral("/models/tiny-plain.gguf loaded 2048/32768 slots ? images no tools ?")};
        QTest::addRow("llama.cpp: props missing, a very old health tells of loading")
            << localTarget()
            << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_v1_models"))},
                   {"/health", answerWith(503, "{\"status\":\"loading model\"}")}}
            << QStringList{QStringLiteral("llama.cpp up any"),
                   QStringLiteral("/models/tiny-plain.gguf loading 2048/32768 slots ? images no tools ?")};
        QTest::addRow("llama.cpp: wants a key and there is none")
            << localTarget()
            << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_auth_none_models"))}}
            << QStringList{QStringLiteral("llama.cpp auth-required unauthorized")};
        QTest::addRow("router: nothing loaded")
            << localTarget()
            << llamaServer(
                   QStringLiteral("llama_router_v1_models_before"), QStringLiteral("llama_router_props_none"))
            << QStringList{QStringLiteral("llama.cpp-router up b11669-Debian"),
                   QStringLiteral("broken cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("slow-1b cold ?/8192 slots ? images no tools ?"),
                   QStringLiteral("subdir-model cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-plain cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-think cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-tool cold ?/32768 slots ? images no tools ?")};
        QTest::addRow("router: one is loading, one loaded")
            << localTarget()
            << llamaServer(QStringLiteral("llama_router_models_while_loading"),
                   QStringLiteral("llama_router_props_none"))
            << QStringList{QStringLiteral("llama.cpp-router up b11669-Debian"),
                   QStringLiteral("broken cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("slow-1b loading ?/8192 slots ? images no tools ?"),
                   QStringLiteral("subdir-model cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-plain cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-think loaded 4096/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-tool cold ?/32768 slots ? images no tools ?")};
        QTest::addRow("router: a failed load keeps its exit code")
            << localTarget()
            << llamaServer(QStringLiteral("llama_router_models_after_broken"),
                   QStringLiteral("llama_router_props_none"))
            << QStringList{QStringLiteral("llama.cpp-router up b11669-Debian"),
                   QStringLiteral("broken failed ?/32768 slots ? images no tools ? exit 1"),
                   QStringLiteral("slow-1b cold ?/8192 slots ? images no tools ?"),
                   QStringLiteral("subdir-model cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-plain cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-think cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-tool loaded 4096/32768 slots ? images no tools ?")};
        QTest::addRow("router: asleep is cold, aliases are kept")
            << localTarget()
            << llamaServer(
                   QStringLiteral("llama_router_sleep_models"), QStringLiteral("llama_router_props_none"))
            << QStringList{QStringLiteral("llama.cpp-router up b11669-Debian"),
                   QStringLiteral("fast-chat cold 4096/32768 slots ? images no tools ? alias gpt-4o-mini"),
                   QStringLiteral("thinker cold 8192/32768 slots ? images no tools ?")};
        QTest::addRow("LM Studio: native API")
            << localTarget(QStringLiteral("http://127.0.0.1:1234/v1")) << lmStudio()
            << QStringList{QStringLiteral("lm-studio up 0.4+"),
                   QStringLiteral("acme/tiny-4b loaded 8192/40960 slots 4 images no tools yes"),
                   QStringLiteral("acme/big-70b cold ?/131072 slots ? images yes tools yes"),
                   QStringLiteral(
                       "acme/twice loaded 4096/32768 slots 3 images no tools no alias acme/twice:2"),
                   QStringLiteral("text-embedding-acme cold ?/2048 slots ? images ? tools ? embedding")};
        QTest::addRow("LM Studio: legacy API where the native one is a 200 with an error")
            << localTarget(QStringLiteral("http://127.0.0.1:1234")) << olderLmStudio()
            << QStringList{QStringLiteral("lm-studio up 0.3"),
                   QStringLiteral("tiny-4b loaded 8192/40960 slots ? images no tools yes"),
                   QStringLiteral("eyes-7b cold ?/32768 slots ? images yes tools ?"),
                   QStringLiteral("embed cold ?/2048 slots ? images no tools ? embedding")};
        QTest::addRow("LM Studio: every path is a 200 with an error")
            << localTarget(QStringLiteral("http://127.0.0.1:1234/v2"))
            << PracticeServer{{"/v2/v1/models", json(QStringLiteral("lmstudio_unexpected_endpoint.json"))},
                   {"/v2/models", json(QStringLiteral("lmstudio_unexpected_endpoint.json"))},
                   {"/v2/api/v1/models", json(QStringLiteral("lmstudio_unexpected_endpoint.json"))},
                   {"/v2/api/v0/models", json(QStringLiteral("lmstudio_unexpected_endpoint.json"))}}
            << QStringList{QStringLiteral("unknown failing bad_response")};
        QTest::addRow("LM Studio: wants a token and there is none")
            << localTarget(QStringLiteral("http://127.0.0.1:1234/v1"))
            << PracticeServer{{"/v1/models",
                   answerWith(401, dataFile(QStringLiteral("lmstudio_token_required.json")))}}
            << QStringList{QStringLiteral("lm-studio auth-required unauthorized")};
        QTest::addRow("vLLM: its window is also that of its adapters")
            << localTarget(QStringLiteral("http://127.0.0.1:8000/v1"))
            << PracticeServer{{"/v1/models", json(QStringLiteral("vllm_models.json"))}}
            << QStringList{QStringLiteral("vllm up"),
                   QStringLiteral("acme/tiny loaded 16384/16384 slots ? images ? tools ?"),
                   QStringLiteral("my-lora loaded 16384/16384 slots ? images ? tools ?")};
        QTest::addRow("llama-swap: one with llama-server's header is not a llama-server")
            << localTarget()
            << PracticeServer{{"/v1/models",
                   answerWith(200, "{\"data\":[{\"id\":\"swapped\",\"owned_by\":\"llama-swap\"}]}",
                       {{"Server", "llama.cpp"}})}}
            << QStringList{QStringLiteral("llama-swap up"),
                   QStringLiteral("swapped unknown ?/? slots ? images ? tools ?")};
        QTest::addRow("generic: list beside a base URL of another version")
            << localTarget(QStringLiteral("http://127.0.0.1:9000/api/v3/"))
            << PracticeServer{{"/api/v3/models", json(QStringLiteral("openai_models.json"))}}
            << QStringList{QStringLiteral("generic up"),
                   QStringLiteral("gpt-large available ?/? slots ? images ? tools ?"),
                   QStringLiteral("gpt-small available ?/? slots ? images ? tools ?")};
        QTest::addRow("generic: an empty list that no LM Studio owns")
            << localTarget() << PracticeServer{{"/v1/models", answerWith(200, "{\"data\":[]}")}}
            << QStringList{QStringLiteral("generic up")};
        QTest::addRow("hosted: OpenAI")
            << hostedTarget(QStringLiteral("https://api.openai.com/v1"))
            << PracticeServer{{"/v1/models", json(QStringLiteral("openai_models.json"))}}
            << QStringList{QStringLiteral("openai up"),
                   QStringLiteral("gpt-large available ?/? slots ? images ? tools ?"),
                   QStringLiteral("gpt-small available ?/? slots ? images ? tools ?")};
        QTest::addRow("hosted: OpenRouter's public list does not hide a bad key")
            << hostedTarget(QStringLiteral("https://openrouter.ai/api/v1"))
            << PracticeServer{{"/api/v1/models", json(QStringLiteral("openrouter_models.json"))},
                   {"/api/v1/key", answerWith(401, "{\"error\":{\"message\":\"No auth\",\"code\":401}}")}}
            << QStringList{QStringLiteral("openrouter auth-required unauthorized"),
                   QStringLiteral("acme/see unknown 65536/131072 slots ? images yes tools yes"),
                   QStringLiteral("acme/auto unknown ?/2000000 slots ? images no tools no"),
                   QStringLiteral("acme/free:free unknown ?/8192 slots ? images no tools no embedding")};
        QTest::addRow("hosted: refused key")
            << hostedTarget(QStringLiteral("https://api.openai.com/v1"))
            << PracticeServer{{"/v1/models",
                   answerWith(401, "{\"error\":{\"message\":\"Incorrect API key\"}}")}}
            << QStringList{QStringLiteral("openai auth-required unauthorized")};
        QTest::addRow("hosted: out of credit")
            << hostedTarget(QStringLiteral("https://api.openai.com/v1"))
            << PracticeServer{{"/v1/models", answerWith(402, "{\"error\":{\"message\":\"No credit\"}}")},
                   {"/models", answerWith(402, "{}")}}
            << QStringList{QStringLiteral("openai failing billing")};
        QTest::addRow("Hearth: recognised, even when it wants a token")
            << localTarget(QStringLiteral("http://127.0.0.1:11222/v1"))
            << PracticeServer{{"/v1/models", answerWith(401, notFound, {{"x-hearth-instance", "a1b2"}})}}
            << QStringList{QStringLiteral("hearth up")};
        QTest::addRow("nobody: refused")
            << localTarget() << PracticeServer{{"/v1/models", failed(ErrorKind::Unreachable)}}
            << QStringList{QStringLiteral("unknown unreachable unreachable")};
        QTest::addRow("nobody: silent")
            << localTarget() << PracticeServer{{"/v1/models", failed(ErrorKind::TimedOut)}}
            << QStringList{QStringLiteral("unknown unreachable timed_out")};
        QTest::addRow("something that is not HTTP")
            << localTarget() << PracticeServer{{"/v1/models", failed(ErrorKind::BadHttp)}}
            << QStringList{QStringLiteral("unknown failing bad_http")};
        QTest::addRow("an address that is none")
            << localTarget(QStringLiteral("not a url")) << PracticeServer{}
            << QStringList{QStringLiteral("unknown unreachable invalid_input")};
        QTest::addRow("a scheme that is not HTTP")
            << localTarget(QStringLiteral("ftp://127.0.0.1/v1")) << PracticeServer{}
            << QStringList{QStringLiteral("unknown unreachable invalid_input")};
    }

    void readsServers()
    {
        QFETCH(ProbeTarget, target);
        QFETCH(PracticeServer, server);
        QFETCH(QStringList, expected);
        const ServerReading reading = look(target, server);
        QCOMPARE(describe(reading).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
        QCOMPARE(
            reading.latencyMs.has_value(), reading.state == ServerState::Up || !reading.models.isEmpty());

        // A second look, now that the kind is known, reads the same, and so does one that carries over.
        if (reading.state == ServerState::Up) {
            target.lastKind = reading.kind;
            QCOMPARE(look(target, server, nullptr, &target.memory), reading);
            target.fullLook = false;
            QCOMPARE(look(target, server), reading);
        }
    }

    void asksInOrder_data()
    {
        QTest::addColumn<ProbeTarget>("target");
        QTest::addColumn<PracticeServer>("server");
        QTest::addColumn<QList<QByteArray>>("paths");

        const PracticeServer single =
            llamaServer(QStringLiteral("llama_v1_models"), QStringLiteral("llama_props"));
        const PracticeServer router = llamaServer(
            QStringLiteral("llama_router_models_two_loaded"), QStringLiteral("llama_router_props_none"));

        QTest::addRow("llama.cpp: list, props, metrics as they are on; the key stays at home")
            << localTarget() << single << QList<QByteArray>{"/v1/models", "/props", "/metrics"};
        QTest::addRow("llama.cpp: asleep, it is not measured")
            << localTarget()
            << llamaServer(
                   QStringLiteral("llama_sleep_asleep_v1_models"), QStringLiteral("llama_sleep_asleep_props"))
            << QList<QByteArray>{"/v1/models", "/props"};
        ProbeTarget target = localTarget();
        target.hasKey = true;
        QTest::addRow("a server that asks for a key gets it, then and from then on")
            << target << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_auth_none_models"))}}
            << QList<QByteArray>{"/v1/models", "key /v1/models"};
        target.lastKind = ProviderKind::LlamaCpp;
        QTest::addRow("a known server gets the key at once")
            << target << single << QList<QByteArray>{"key /v1/models", "key /props", "key /metrics"};
        target = localTarget(QStringLiteral("http://127.0.0.1:8080/llm/v1/"));
        PracticeServer prefixed;
        for (auto it = single.cbegin(); it != single.cend(); ++it) {
            prefixed.insert("/llm" + it.key(), it.value());
        }
        QTest::addRow("a path before /v1 belongs to every path")
            << target << prefixed << QList<QByteArray>{"/llm/v1/models", "/llm/props", "/llm/metrics"};
        target = localTarget();
        const QList<QByteArray> ofRouter{"/v1/models", "/props", "/props?model=slow-1b&autoload=false",
            "/props?model=tiny-think&autoload=false"};
        QTest::addRow("router: list, props without a model, those of loaded models without loading")
            << target << router << ofRouter;
        target.lastKind = ProviderKind::LlamaCppRouter;
        look(target, router, nullptr, &target.memory);
        target.fullLook = false;
        QTest::addRow("a known router is asked for its list alone")
            << target << router << QList<QByteArray>{"/v1/models"};
        QTest::addRow("a router that became a single server is read anew")
            << target << single << QList<QByteArray>{"/v1/models", "/props", "/metrics"};
        target = localTarget(QStringLiteral("http://127.0.0.1:1234/v1"));
        QTest::addRow("LM Studio: list, then its own")
            << target << lmStudio() << QList<QByteArray>{"/v1/models", "/api/v1/models"};
        target.lastKind = ProviderKind::LmStudio;
        QTest::addRow("a known LM Studio is asked its own way")
            << target << lmStudio() << QList<QByteArray>{"/api/v1/models"};
        target.hasKey = true;
        QTest::addRow("another server in LM Studio's place is identified anew, without the key")
            << target << single
            << QList<QByteArray>{
                   "key /api/v1/models", "key /api/v0/models", "/v1/models", "/props", "/metrics"};
        target = localTarget();
        target.lastKind = ProviderKind::Generic;
        QTest::addRow("a known generic server is not asked LM Studio's way again")
            << target << PracticeServer{{"/v1/models", answerWith(200, "{\"data\":[]}")}}
            << QList<QByteArray>{"/v1/models"};
        QTest::addRow("a server that is not well is not tried elsewhere")
            << localTarget(QStringLiteral("http://127.0.0.1:9000"))
            << PracticeServer{{"/v1/models", answerWith(500, "oops")}} << QList<QByteArray>{"/v1/models"};
        QTest::addRow("hosted: with the key, at the base")
            << hostedTarget(QStringLiteral("https://a.example/api/v2"))
            << PracticeServer{{"/api/v2/models", json(QStringLiteral("openai_models.json"))}}
            << QList<QByteArray>{"key /api/v2/models"};
        target = hostedTarget(QStringLiteral("https://api.anthropic.com"));
        target.anthropic = true;
        QTest::addRow("hosted: Anthropic's dialect")
            << target
            << PracticeServer{{"/v1/models?limit=1000", json(QStringLiteral("anthropic_models.json"))}}
            << QList<QByteArray>{"key /v1/models?limit=1000"};
    }

    void asksInOrder()
    {
        QFETCH(ProbeTarget, target);
        QFETCH(PracticeServer, server);
        QFETCH(QList<QByteArray>, paths);
        QList<ProbeRequest> asked;
        look(target, server, &asked);
        QCOMPARE(pathsOf(asked), paths);
    }

    void anthropicsKeyGoesIntoItsOwnHeader()
    {
        ProbeTarget target = hostedTarget(QStringLiteral("https://api.anthropic.com/v1"));
        target.anthropic = true;
        QCOMPARE(ProbeSession(target).next()->keyHeader, ProbeRequest::KeyHeader::XApiKey);
        QCOMPARE(ProbeSession(target).next()->headers.size(), 1);
        target.authHeader = true;
        QCOMPARE(ProbeSession(target).next()->keyHeader, ProbeRequest::KeyHeader::Authorization);
    }

    void aRouterThatIsAskedSixtyTimesIsAskedNothingThatLoads()
    {
        const PracticeServer server = llamaServer(
            QStringLiteral("llama_router_models_two_loaded"), QStringLiteral("llama_router_props_none"));
        ProbeTarget target = localTarget();
        QList<ProbeRequest> asked;
        for (int poll = 0; poll < 60; ++poll) {
            const ServerReading reading = look(target, server, &asked, &target.memory);
            target.lastKind = reading.kind;
            target.fullLook = false;
        }
        QCOMPARE(asked.size(), 63); // the version and what each loaded model tells once, the list each time
        for (const ProbeRequest &request : asked) {
            const QByteArray path = request.pathAndQuery;
            QVERIFY(path == "/v1/models" || path == "/props"
                || (path.startsWith("/props?model=") && path.endsWith("&autoload=false")));
            QVERIFY(!request.isPost());
        }
    }

    void commandLinesAndPathsOfChildrenAreNotTakenOver()
    {
        const ServerReading reading = look(localTarget(),
            llamaServer(
                QStringLiteral("llama_router_models_two_loaded"), QStringLiteral("llama_router_props_none")));
        for (const ModelReading &model : reading.models) {
            const QString all = model.id + model.displayName + model.quantization + model.parameters
                + model.aliases.join(QLatin1Char(' '));
            QVERIFY2(!all.contains(QLatin1String("--")) && !all.contains(QLatin1String("rmodels")),
                qPrintable(all));
        }
    }

    void detailsOfModelsAreRead()
    {
        const ServerReading llama = look(
            localTarget(), llamaServer(QStringLiteral("llama_v1_models"), QStringLiteral("llama_props")));
        QCOMPARE(llama.models.first().displayName, QStringLiteral("tiny-plain.gguf"));
        QCOMPARE(llama.models.first().quantization, QStringLiteral("F16"));
        QCOMPARE(llama.models.first().parameters, QStringLiteral("3.4M"));
        QCOMPARE(llama.models.first().sizeBytes, 6827008);
        const ServerReading studio =
            look(localTarget(QStringLiteral("http://127.0.0.1:1234/v1")), lmStudio());
        QCOMPARE(studio.models.first().displayName, QStringLiteral("Tiny 4B"));
        QCOMPARE(studio.models.first().quantization, QStringLiteral("Q4_K_M"));
        QCOMPARE(studio.models.first().parameters, QStringLiteral("4B"));
        QCOMPARE(studio.models.first().sizeBytes, 2500000000);
    }

    void saysWhatCame_data()
    {
        QTest::addColumn<ProbeAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");

        QTest::addRow("a web page with status 200")
            << recorded(QStringLiteral("llama_root_ui")) << ErrorKind::BadResponse
            << QStringLiteral("GET /v1/models answered 200 with HTML; check the base URL");
        QTest::addRow("404 without a body")
            << answerWith(404, {}) << ErrorKind::BadResponse
            << QStringLiteral("GET /v1/models answered 404 with an empty body; check the base URL");
        QTest::addRow("200 with an error")
            << answerWith(200, dataFile(QStringLiteral("lmstudio_unexpected_endpoint.json")))
            << ErrorKind::BadResponse
            << QStringLiteral("GET /v1/models answered 200 with an error: Unexpected endpoint or method. "
                              "(GET /api/v1/models)");
        QTest::addRow("other JSON")
            << answerWith(200, "{\"hello\":1}") << ErrorKind::BadResponse
            << QStringLiteral(
                   "GET /v1/models answered 200 with JSON that is no model list; check the base URL");
        QTest::addRow("text")
            << answerWith(200, "Ollama is running") << ErrorKind::BadResponse
            << QStringLiteral(
                   "GET /v1/models answered 200 with something that is not JSON; check the base URL");
        QTest::addRow("a redirect")
            << answerWith(302, {}) << ErrorKind::BadResponse
            << QStringLiteral(
                   "GET /v1/models answered 302 with an empty body; redirects are not followed: set "
                   "the base URL to where it leads");
        QTest::addRow("rate limited")
            << answerWith(429, "{\"error\":{\"message\":\"slow down\"}}") << ErrorKind::RateLimited
            << QStringLiteral("GET /v1/models answered 429 with an error: slow down");
        QTest::addRow("overloaded") << answerWith(529, "{}") << ErrorKind::Overloaded
                                    << QStringLiteral(
                                           "GET /v1/models answered 529 with JSON that is no model list");
        QTest::addRow("server error with control characters")
            << answerWith(500, "{\"error\":\"a\\u001b[31m\\nb\"}") << ErrorKind::UpstreamFailed
            << QStringLiteral("GET /v1/models answered 500 with an error: a [31m b");
    }

    void saysWhatCame()
    {
        QFETCH(ProbeAnswer, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, says);
        const ServerReading reading = look(localTarget(), {{"/v1/models", answer}});
        QCOMPARE(reading.state, ServerState::Failing);
        QVERIFY(reading.error);
        QCOMPARE(reading.error->detail, says);
        QCOMPARE(reading.error->kind, kind);
        QCOMPARE(reading.error->httpStatus, answer.status);
    }

    void aRefusedKeyIsNotRepeatedInTheError()
    {
        const ServerReading reading = look(hostedTarget(QStringLiteral("https://api.openai.com/v1")),
            {{"/v1/models", answerWith(401, "{\"error\":{\"message\":\"Incorrect API key: sk-abc\"}}")}});
        QVERIFY(!reading.error->detail.contains(QLatin1String("sk-abc")));
    }

    void oversizedAnswersAreRefused()
    {
        const ServerReading reading = look(localTarget(),
            {{"/v1/models", answerWith(200, QByteArray(ProbeSession::maxBodyBytes + 1, ' '))}});
        QCOMPARE(reading.state, ServerState::Failing);
        QCOMPARE(reading.error->kind, ErrorKind::LimitExceeded);
        QByteArray many = "{\"data\":[";
        for (int i = 0; i < 10001; ++i) {
            many += QByteArrayLiteral("{\"id\":\"m") + QByteArray::number(i) + "\"},";
        }
        many.back() = ']';
        const ServerReading listed = look(localTarget(), {{"/v1/models", answerWith(200, many + '}')}});
        QCOMPARE(listed.error.value_or(Error()).kind, ErrorKind::LimitExceeded);
    }

    void hostileListsAreReadWithoutBelievingThem_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QStringList>("expected");

        const QString none = QStringLiteral("unknown failing bad_response");
        const QString up = QStringLiteral("generic up");
        const QString plain = QStringLiteral("a available ?/? slots ? images ? tools ?");
        QTest::addRow("no list") << QByteArray("{\"data\":{}}") << QStringList{none};
        QTest::addRow("entries that are no objects")
            << QByteArray("{\"data\":[1,null,\"x\",[]]}") << QStringList{up};
        QTest::addRow("ids of wrong types")
            << QByteArray("{\"data\":[{\"id\":1},{\"id\":null},{}]}") << QStringList{none};
        QTest::addRow("an id with an escape sequence beside a good one")
            << QByteArray("{\"data\":[{\"id\":\"x\\u001b[2J\"},{\"id\":\"a\"}]}") << QStringList{up, plain};
        QTest::addRow("the same id twice")
            << QByteArray("{\"data\":[{\"id\":\"a\"},{\"id\":\"a\"}]}") << QStringList{up, plain};
        QTest::addRow("numbers below zero, too large, broken and as text") << QByteArray(
            "{\"data\":[{\"id\":\"a\",\"max_model_len\":-1,\"context_length\":1e300,"
            "\"max_input_tokens\":2.5,\"max_context_window\":\"4096\"}]}") << QStringList{up, plain};
        QTest::addRow("a bare array") << QByteArray("[{\"id\":\"a\"}]") << QStringList{up, plain};
        QTest::addRow("cut short") << QByteArray("{\"data\":[{\"id\":\"a\"") << QStringList{none};
        QTest::addRow("nested without end") << QByteArray(100000, '[') << QStringList{none};
        QTest::addRow("not UTF-8") << QByteArray("{\"data\":[{\"id\":\"\xff\xfe\"}]}") << QStringList{none};
        QTest::addRow("an endless id beside a good one")
            << QByteArray("{\"data\":[{\"id\":\"" + QByteArray(100000, 'x') + "\"},{\"id\":\"a\"}]}")
            << QStringList{up, plain};
    }

    void hostileListsAreReadWithoutBelievingThem()
    {
        QFETCH(QByteArray, list);
        QFETCH(QStringList, expected);
        const ServerReading reading = look(localTarget(), {{"/v1/models", answerWith(200, list)}});
        QCOMPARE(describe(reading).join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
    }

    void changedBytesNeverBreakAReader()
    {
        const QList<std::pair<ProbeTarget, PracticeServer>> servers{
            {localTarget(), llamaServer(QStringLiteral("llama_v1_models"), QStringLiteral("llama_props"))},
            {localTarget(),
                llamaServer(QStringLiteral("llama_router_models_after_broken"),
                    QStringLiteral("llama_router_props_none"))},
            {localTarget(QStringLiteral("http://127.0.0.1:1234/v1")), lmStudio()},
            {localTarget(QStringLiteral("http://127.0.0.1:1234/v1")), olderLmStudio()},
        };
        QRandomGenerator random(20261118); // the same changes in every run
        for (const auto &[target, server] : servers) {
            for (int round = 0; round < 500; ++round) {
                PracticeServer changed = server;
                for (ProbeAnswer &answer : changed) {
                    for (int change = 0; change < 3 && !answer.body.isEmpty(); ++change) {
                        const auto at = random.bounded(int(answer.body.size()));
                        answer.body[at] = "0\"[]{}:,-e9n"[random.bounded(12)];
                    }
                }
                const ServerReading reading = look(target, changed);
                QVERIFY(reading.state != ServerState::Unknown);
                for (const ModelReading &model : reading.models) {
                    QVERIFY(model.contextLoaded.value_or(1) > 0 && model.contextMax.value_or(1) > 0);
                    QVERIFY(model.sizeBytes.value_or(1) > 0 && model.slotsTotal.value_or(1) > 0);
                }
            }
        }
    }

    void deletedMembersNeverBreakAReader_data()
    {
        QTest::addColumn<QByteArray>("props");
        QTest::addRow("empty object") << QByteArray("{}");
        QTest::addRow("settings of a wrong type") << QByteArray("{\"default_generation_settings\":7}");
        QTest::addRow("members of wrong types")
            << QByteArray("{\"default_generation_settings\":{\"n_ctx\":\"many\"},\"total_slots\":-3,"
                          "\"is_sleeping\":\"yes\",\"modalities\":[],\"chat_template_caps\":null,"
                          "\"build_info\":[\"b1\"],\"role\":1}");
    }

    void deletedMembersNeverBreakAReader()
    {
        QFETCH(QByteArray, props);
        const ServerReading reading = look(localTarget(),
            {{"/v1/models", recorded(QStringLiteral("llama_v1_models"))}, {"/props", answerWith(200, props)},
                {"/health", recorded(QStringLiteral("llama_health_ok"))}});
        QCOMPARE(describe(reading),
            (QStringList{QStringLiteral("llama.cpp up any"),
                QStringLiteral("/models/tiny-plain.gguf loaded 2048/32768 slots ? images no tools ?")}));
    }

    void aKindStaysKnownWhileItsServerIsAway()
    {
        ProbeTarget target = localTarget();
        target.lastKind = ProviderKind::LlamaCpp;
        QCOMPARE(look(target, {{"/v1/models", failed(ErrorKind::Unreachable)}}).kind, ProviderKind::LlamaCpp);
    }

    void answersThatNobodyAskedForChangeNothing()
    {
        ProbeSession session(localTarget());
        session.answer(failed(ErrorKind::Unreachable));
        const ServerReading reading = session.reading();
        session.answer(recorded(QStringLiteral("llama_v1_models")));
        QCOMPARE(session.reading(), reading);
        QVERIFY(!session.next());
    }
};

QTEST_GUILESS_MAIN(TestProbeSession)
#include "tst_probesession.moc"
