#include "practicekinds.h"

#include <QTest>
#include <algorithm>

using namespace Hearth;

namespace {

QString lines(const QStringList &texts)
{
    return texts.join(QLatin1Char('\n'));
}

QString dialectsOf(const ServerReading &reading)
{
    QStringList names;
    for (const ApiDialect dialect : reading.dialects) {
        names.append(dialectName(dialect));
    }
    return names.join(QLatin1Char(' '));
}

ProbeTarget known(ProbeTarget target, ProviderKind kind)
{
    target.lastKind = kind;
    return target;
}

ProbeTarget ollamaTarget()
{
    return targetAt(QStringLiteral("http://127.0.0.1:11434/v1"));
}

} // namespace

Q_DECLARE_METATYPE(Hearth::ProbeTarget)

class TestProviderKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachKind_data()
    {
        QTest::addColumn<ProbeTarget>("target");
        QTest::addColumn<PracticeServer>("server");
        QTest::addColumn<QStringList>("models"); // as describe() says, the server first
        QTest::addColumn<QStringList>("extras"); // the dialects, then each model
        QTest::addRow("Ollama: loaded in part on the GPU, pinned, cold, of the cloud")
            << ollamaTarget() << practiceOllama()
            << QStringList{QStringLiteral("ollama up 0.13.5"),
                   QStringLiteral("qwen3:4b loaded 8192/40960 slots ? images no tools yes"),
                   QStringLiteral("acme/tiny:latest loaded 4096/2048 slots ? images no tools no alias "
                                  "acme/tiny embedding"),
                   QStringLiteral("big:70b cold ?/? slots ? images ? tools ?"),
                   QStringLiteral("huge:480b-cloud available ?/? slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat ollama responses"),
                   QStringLiteral("qwen3:4b quant=Q4_K_M parameters=4.0B architecture=qwen3 size=2620788260 "
                                  "memory=4000000000 gpu=0.75 unloads=270 reasoning=yes"),
                   QStringLiteral("acme/tiny:latest quant=F16 parameters=137M architecture=nomic-bert "
                                  "size=1000000000 memory=1500000000 gpu=1 pinned=yes reasoning=no"),
                   QStringLiteral(
                       "big:70b quant=Q4_K_M parameters=70.6B architecture=llama size=40000000000"),
                   QStringLiteral("huge:480b-cloud quant=BF16 parameters=480B architecture=qwen3moe "
                                  "at=https://ollama.com:443")};
        QTest::addRow("LM Studio: instances, variants, thinking, bits per weight")
            << targetAt(QStringLiteral("http://127.0.0.1:1234/v1")) << practiceLmStudio()
            << QStringList{QStringLiteral("lm-studio up 0.4+"),
                   QStringLiteral("acme/tiny-4b loaded 8192/40960 slots 4 images no tools yes"),
                   QStringLiteral("acme/big-70b cold ?/131072 slots ? images yes tools yes"),
                   QStringLiteral(
                       "acme/twice loaded 4096/32768 slots 3 images no tools no alias acme/twice:2"),
                   QStringLiteral("text-embedding-acme cold ?/2048 slots ? images ? tools ? embedding")}
            << QStringList{QStringLiteral("responses chat messages"),
                   QStringLiteral("acme/tiny-4b name=Tiny 4B quant=Q4_K_M bits=4 parameters=4B "
                                  "architecture=qwen3 size=2500000000 reasoning=yes "
                                  "variants=acme/tiny-4b@q8_0 variant=acme/tiny-4b@q4_k_m "
                                  "instance=acme/tiny-4b@8192x4"),
                   QStringLiteral("acme/big-70b name=Big 70B quant=Q4_K_M bits=4 parameters=70B "
                                  "architecture=llama size=40000000000"),
                   QStringLiteral("acme/twice name=Twice architecture=llama size=1000000000 "
                                  "instance=acme/twice@32768x2 instance=acme/twice:2@4096x1"),
                   QStringLiteral("text-embedding-acme name=Acme Embed quant=F16 bits=16 architecture=bert "
                                  "size=100000000")};
        QTest::addRow("llama.cpp: busy slots and those that wait")
            << targetAt(QStringLiteral("http://127.0.0.1:8080/v1")) << practiceLlama()
            << QStringList{QStringLiteral("llama.cpp up b11669-Debian any"),
                   QStringLiteral("/models/tiny-plain.gguf loaded 2048/32768 slots 2 images no tools yes")}
            << QStringList{QStringLiteral("chat messages responses"),
                   QStringLiteral("/models/tiny-plain.gguf name=tiny-plain.gguf quant=F16 parameters=3.4M "
                                  "size=6827008 busy=2 queued=1")};
        QTest::addRow("router: what a loaded model's child tells; one that was unloaded meanwhile")
            << targetAt(QStringLiteral("http://127.0.0.1:8080/v1")) << practiceLlamaRouter()
            << QStringList{QStringLiteral("llama.cpp-router up b11669-Debian"),
                   QStringLiteral("broken cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("slow-1b loaded 4096/8192 slots ? images no tools ?"),
                   QStringLiteral("subdir-model cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-plain cold ?/32768 slots ? images no tools ?"),
                   QStringLiteral("tiny-think loaded 4096/32768 slots 4 images no tools yes"),
                   QStringLiteral("tiny-tool cold ?/32768 slots ? images no tools ?")}
            << QStringList{QStringLiteral("chat messages responses"), QStringLiteral("broken"),
                   QStringLiteral("slow-1b quant=Q4_K - Medium parameters=1.2B size=799862784"),
                   QStringLiteral("subdir-model"), QStringLiteral("tiny-plain"),
                   QStringLiteral("tiny-think quant=F16 parameters=3.4M size=6827008 busy=0 queued=0 "
                                  "reasoning=yes"),
                   QStringLiteral("tiny-tool")};
        QTest::addRow("router: asleep")
            << targetAt(QStringLiteral("http://127.0.0.1:8080/v1"))
            << PracticeServer{{"/v1/models", recorded(QStringLiteral("llama_router_sleep_models"))},
                   {"/props", recorded(QStringLiteral("llama_router_props_none"))}}
            << QStringList{QStringLiteral("llama.cpp-router up b11669-Debian"),
                   QStringLiteral("fast-chat cold 4096/32768 slots ? images no tools ? alias gpt-4o-mini"),
                   QStringLiteral("thinker cold 8192/32768 slots ? images no tools ?")}
            << QStringList{QStringLiteral("chat messages responses"),
                   QStringLiteral("fast-chat quant=F16 parameters=3.4M size=6827008 asleep=yes"),
                   QStringLiteral("thinker quant=F16 parameters=3.4M size=6827008 asleep=yes")};
        QTest::addRow("vLLM: load of the engine, no sleep")
            << targetAt(QStringLiteral("http://127.0.0.1:8000/v1")) << practiceVllm()
            << QStringList{QStringLiteral("vllm up 0.11.0"),
                   QStringLiteral("acme/tiny loaded 16384/16384 slots ? images ? tools ?"),
                   QStringLiteral("my-lora loaded 16384/16384 slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat responses"), QStringLiteral("acme/tiny busy=3 queued=1"),
                   QStringLiteral("my-lora")};
        QTest::addRow("vLLM: asleep")
            << targetAt(QStringLiteral("http://127.0.0.1:8000/v1")) << practiceVllm(true, true)
            << QStringList{QStringLiteral("vllm up 0.11.0"),
                   QStringLiteral("acme/tiny cold 16384/16384 slots ? images ? tools ?"),
                   QStringLiteral("my-lora cold 16384/16384 slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat responses"),
                   QStringLiteral("acme/tiny asleep=yes busy=3 queued=1 instance=acme/tiny@16384x?"),
                   QStringLiteral("my-lora asleep=yes instance=my-lora@16384x?")};
        QTest::addRow("LiteLLM: the least of what shares a name, all of it declared")
            << targetAt(QStringLiteral("http://127.0.0.1:4000")) << practiceLiteLlm()
            << QStringList{QStringLiteral("litellm up 1.74.3"),
                   QStringLiteral("chat available ?/32768 slots ? images no tools yes"),
                   QStringLiteral("vectors available ?/8191 slots ? images ? tools ? embedding"),
                   QStringLiteral("local available ?/? slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat responses"),
                   QStringLiteral("chat output=4096 price=0.5/2/0 origin=declared"),
                   QStringLiteral("vectors price=0.02/0/0 origin=declared"),
                   QStringLiteral("local origin=declared")};
        QTest::addRow("llama-swap: ready, starting, stopping, at rest, of a peer")
            << targetAt(QStringLiteral("http://127.0.0.1:9292/v1")) << practiceLlamaSwap()
            << QStringList{QStringLiteral("llama-swap up"),
                   QStringLiteral("author/ready-8b loaded 16384/32768 slots ? images ? tools ?"),
                   QStringLiteral("starting-4b loading ?/? slots ? images ? tools ?"),
                   QStringLiteral("stopping-4b cold ?/? slots ? images ? tools ?"),
                   QStringLiteral("swapped cold ?/? slots ? images ? tools ?"),
                   QStringLiteral("far-70b available ?/? slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat"), QStringLiteral("author/ready-8b name=Ready 8B"),
                   QStringLiteral("starting-4b"), QStringLiteral("stopping-4b"), QStringLiteral("swapped"),
                   QStringLiteral("far-70b name=cellar: far-70b at=cellar")};
        QTest::addRow("Lemonade: what is loaded, and pinned")
            << targetAt(QStringLiteral("http://127.0.0.1:13305/api/v1")) << practiceLemonade()
            << QStringList{QStringLiteral("generic up 9.1.0"),
                   QStringLiteral("Tiny-4B-GGUF loaded 8192/40960 slots ? images ? tools ?"),
                   QStringLiteral("Other-8B-GGUF cold ?/131072 slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat"), QStringLiteral("Tiny-4B-GGUF pinned=yes"),
                   QStringLiteral("Other-8B-GGUF")};
        QTest::addRow("KoboldCpp: always loaded, one at a time")
            << targetAt(QStringLiteral("http://127.0.0.1:5001/v1")) << practiceKobold()
            << QStringList{QStringLiteral("generic up 1.96"),
                   QStringLiteral("koboldcpp/tiny-4b loaded 8192/? slots ? images ? tools ?")}
            << QStringList{QStringLiteral("chat"), QStringLiteral("koboldcpp/tiny-4b busy=1 queued=2")};
        QTest::addRow("OpenRouter: price per million, window of the host, answers, thinking")
            << hostedAt(QStringLiteral("https://openrouter.ai/api/v1")) << practiceOpenRouter()
            << QStringList{QStringLiteral("openrouter up"),
                   QStringLiteral("acme/see available 65536/131072 slots ? images yes tools yes"),
                   QStringLiteral("acme/auto available ?/2000000 slots ? images no tools no"),
                   QStringLiteral("acme/free:free available ?/8192 slots ? images no tools no embedding")}
            << QStringList{QStringLiteral("chat responses"),
                   QStringLiteral("acme/see name=Acme: See output=16384 reasoning=yes price=0.25/1/0.025"),
                   QStringLiteral("acme/auto name=Acme: Auto reasoning=no"),
                   QStringLiteral("acme/free:free name=Acme: Free reasoning=no price=0/0/0")};
        ProbeTarget anthropic = hostedAt(QStringLiteral("https://api.anthropic.com"));
        anthropic.anthropic = true;
        QTest::addRow("Anthropic: limits and abilities, page by page")
            << anthropic << practiceAnthropic()
            << QStringList{QStringLiteral("anthropic up"),
                   QStringLiteral("claude-one available ?/200000 slots ? images ? tools ?"),
                   QStringLiteral("claude-big available ?/200000 slots ? images yes tools ?")}
            << QStringList{QStringLiteral("messages"),
                   QStringLiteral("claude-one name=Claude One output=32000"),
                   QStringLiteral("claude-big name=Claude Big output=64000 reasoning=yes")};
        QTest::addRow("OpenAI: names alone")
            << hostedAt(QStringLiteral("https://eu.api.openai.com/v1")) << practiceOpenAi()
            << QStringList{QStringLiteral("openai up"),
                   QStringLiteral("gpt-large available ?/? slots ? images ? tools ?"),
                   QStringLiteral("gpt-small available ?/? slots ? images ? tools ?")}
            << QStringList{QStringLiteral("responses chat"), QStringLiteral("gpt-large"),
                   QStringLiteral("gpt-small")};
    }

    void readsEachKind()
    {
        QFETCH(ProbeTarget, target);
        QFETCH(PracticeServer, server);
        QFETCH(QStringList, models);
        QFETCH(QStringList, extras);
        std::shared_ptr<const ProbeMemory> memory;
        const ServerReading reading = look(target, server, nullptr, &memory);
        QStringList found{dialectsOf(reading)};
        for (const ModelReading &model : reading.models) {
            found.append(extrasOf(model));
        }
        QCOMPARE(lines(describe(reading)), lines(models));
        QCOMPARE(lines(found), lines(extras));

        // Known, it reads the same; carrying over what changes slowly, too.
        target.lastKind = reading.kind;
        target.memory = memory;
        QCOMPARE(look(target, server), reading);
        target.fullLook = false;
        QCOMPARE(look(target, server), reading);
    }

    void tellsWhatIsOfTheWholeServer()
    {
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:8000")), practiceVllm()).kvCacheShare, 0.25);
        QCOMPARE(
            look(hostedAt(QStringLiteral("https://openrouter.ai/api/v1")), practiceOpenRouter()).creditUsd,
            12.75);
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:13305/api/v1")), practiceLemonade()).product,
            QStringLiteral("Lemonade"));
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:5001")), practiceKobold()).product,
            QStringLiteral("KoboldCpp"));
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:12434/engines/v1")),
                     {{"/engines/v1/models", documented(QStringLiteral("openai_models.json"))}})
                     .product,
            QStringLiteral("Docker Model Runner"));
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:30000/v1")),
                     {{"/v1/models", documented(QStringLiteral("openai_models.json"))},
                         {"/get_model_info", documented(QStringLiteral("sglang_model_info.json"))}})
                     .product,
            QStringLiteral("SGLang"));
    }

    void whatChangesFastIsAskedAloneBetweenFullLooks_data()
    {
        QTest::addColumn<ProbeTarget>("target");
        QTest::addColumn<PracticeServer>("server");
        QTest::addColumn<QList<QByteArray>>("asked");
        using Paths = QList<QByteArray>;
        QTest::addRow("Ollama") << ollamaTarget() << practiceOllama() << Paths{"/api/ps"};
        QTest::addRow("LM Studio") << targetAt(QStringLiteral("http://127.0.0.1:1234")) << practiceLmStudio()
                                   << Paths{"/api/v1/models"};
        QTest::addRow("llama.cpp") << targetAt(QStringLiteral("http://127.0.0.1:8080")) << practiceLlama()
                                   << Paths{"/props", "/metrics"};
        QTest::addRow("router") << targetAt(QStringLiteral("http://127.0.0.1:8080")) << practiceLlamaRouter()
                                << Paths{"/v1/models", "/metrics?model=tiny-think&autoload=false"};
        QTest::addRow("vLLM") << targetAt(QStringLiteral("http://127.0.0.1:8000")) << practiceVllm()
                              << Paths{"/metrics", "/health"};
        QTest::addRow("vLLM that can sleep")
            << targetAt(QStringLiteral("http://127.0.0.1:8000")) << practiceVllm(true)
            << Paths{"/metrics", "/health", "/is_sleeping"};
        QTest::addRow("LiteLLM") << targetAt(QStringLiteral("http://127.0.0.1:4000")) << practiceLiteLlm()
                                 << Paths{"/health/liveliness"};
        QTest::addRow("llama-swap") << targetAt(QStringLiteral("http://127.0.0.1:9292"))
                                    << practiceLlamaSwap() << Paths{"/running"};
        QTest::addRow("Lemonade") << targetAt(QStringLiteral("http://127.0.0.1:13305/api/v1"))
                                  << practiceLemonade() << Paths{"/api/v1/health"};
        QTest::addRow("KoboldCpp") << targetAt(QStringLiteral("http://127.0.0.1:5001")) << practiceKobold()
                                   << Paths{"/api/extra/perf"};
        QTest::addRow("OpenRouter") << hostedAt(QStringLiteral("https://openrouter.ai/api/v1"))
                                    << practiceOpenRouter() << Paths{"/api/v1/key"};
    }

    void whatChangesFastIsAskedAloneBetweenFullLooks()
    {
        QFETCH(ProbeTarget, target);
        QFETCH(PracticeServer, server);
        QFETCH(QList<QByteArray>, asked);
        target.lastKind = look(target, server, nullptr, &target.memory).kind;
        target.fullLook = false;
        QList<ProbeRequest> requests;
        look(target, server, &requests);
        QList<QByteArray> paths;
        for (const ProbeRequest &request : requests) {
            paths.append(request.pathAndQuery);
        }
        QCOMPARE(paths, asked);
    }

    void anotherServerInAKnownOnesPlaceIsFound_data() { readsEachKind_data(); }

    void anotherServerInAKnownOnesPlaceIsFound()
    {
        QFETCH(ProbeTarget, target);
        QFETCH(PracticeServer, server);
        if (target.hosted) {
            return; // their kind is told by their address
        }
        const ServerReading before = look(target, server, nullptr, &target.memory);
        target.lastKind = before.kind;
        target.fullLook = false;
        PracticeServer other{{"/v1/models", documented(QStringLiteral("openai_models.json"))},
            {"/api/v1/models", documented(QStringLiteral("openai_models.json"))}};
        const ServerReading reading = look(target, other);
        QCOMPARE(reading.state, ServerState::Up);
        QCOMPARE(reading.kind, ProviderKind::Generic);
        QCOMPARE(reading.models.size(), 2);
    }

    // ---- Ollama ----

    void ollamaIsAskedForDetailsOncePerBuild()
    {
        ProbeTarget target = ollamaTarget();
        PracticeServer server = practiceOllama();
        const auto shows = [&] {
            QList<ProbeRequest> asked;
            target.lastKind = look(target, server, &asked, &target.memory).kind;
            return std::count_if(
                asked.cbegin(), asked.cend(), [](const ProbeRequest &request) { return request.isPost(); });
        };
        QCOMPARE(shows(), 4);
        QCOMPARE(shows(), 0); // a full look
        server["/api/tags"].body.replace("\"aa11\"", "\"ee55\"");
        QCOMPARE(shows(), 1);
        target.fullLook = false;
        QCOMPARE(shows(), 0);
    }

    void ollamaWithManyModelsIsAskedForTheirDetailsBitByBit()
    {
        ProbeTarget target = ollamaTarget();
        PracticeServer server = practiceOllama();
        QByteArray tags = "{\"models\":[";
        for (int i = 0; i < 20; ++i) {
            tags += "{\"name\":\"m" + QByteArray::number(i) + "\",\"digest\":\"d" + QByteArray::number(i)
                + "\"},";
        }
        tags.back() = ']';
        server.insert("/api/tags", answerWith(200, tags + '}'));
        server.insert("/api/ps", answerWith(200, "{\"models\":null}"));
        QList<ProbeRequest> asked;
        for (int round = 0; round < 5; ++round) {
            target.lastKind = look(target, server, &asked, &target.memory).kind;
            target.fullLook = false;
        }
        const auto posts = std::count_if(
            asked.cbegin(), asked.cend(), [](const ProbeRequest &request) { return request.isPost(); });
        QCOMPARE(posts, 20);
        asked.clear();
        target.fullLook = true;
        look(target, server, &asked);
        QCOMPARE(asked.size(), 3); // version, tags, ps: what was told is kept
    }

    void ollamaModelsThatCameSinceAreListed()
    {
        ProbeTarget target = ollamaTarget();
        PracticeServer server = practiceOllama();
        server["/api/tags"].body.replace("acme/tiny:latest", "acme/old:latest");
        const ServerReading before = look(target, server, nullptr, &target.memory);
        QVERIFY(!before.model(QStringLiteral("acme/tiny:latest")));
        target.lastKind = before.kind;
        target.fullLook = false;
        const ServerReading reading = look(target, practiceOllama());
        QCOMPARE(reading.model(QStringLiteral("acme/tiny:latest"))->state, ModelState::Loaded);
    }

    void ollamaWithoutModelsIsOllama()
    {
        const QByteArray none = "{\"object\":\"list\",\"data\":null}"; // as Go writes no list
        PracticeServer server = practiceOllama();
        server.insert("/v1/models", answerWith(200, none));
        server.insert("/api/tags", answerWith(200, "{\"models\":null}"));
        server.insert("/api/ps", answerWith(200, "{\"models\":null}"));
        const ServerReading reading = look(targetAt(QStringLiteral("http://127.0.0.1:9999")), server);
        QCOMPARE(describe(reading), QStringList{QStringLiteral("ollama up 0.13.5")});
    }

    void tagsAloneAreNoProofOfOllama_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addRow("no version") << QByteArray("/api/version");
        QTest::addRow("no greeting") << QByteArray("/");
    }

    void tagsAloneAreNoProofOfOllama()
    {
        QFETCH(QByteArray, missing);
        PracticeServer server = practiceOllama();
        server.remove(missing);
        QCOMPARE(look(ollamaTarget(), server).kind, ProviderKind::Generic);
    }

    // ---- What a look must not fall over ----

    void extrasThatFailLeaveTheReadingGood_data()
    {
        QTest::addColumn<ProbeAnswer>("answer");
        ProbeAnswer silence;
        silence.error = Error{ErrorKind::TimedOut, QStringLiteral("as scripted"), 0};
        QTest::addRow("silence") << silence;
        QTest::addRow("refused") << answerWith(401, "{\"error\":\"no\"}");
        QTest::addRow("HTML") << answerWith(200, "<html>", {{"Content-Type", "text/html"}});
        QTest::addRow("too long") << answerWith(200, QByteArray(ProbeSession::maxBodyBytes + 1, ' '));
        QTest::addRow("nonsense") << answerWith(200, "{\"data\":[null,7],\"version\":[],\"error\":null}");
    }

    void extrasThatFailLeaveTheReadingGood()
    {
        QFETCH(ProbeAnswer, answer);
        PracticeServer vllm = practiceVllm();
        vllm.insert("/version", answer);
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:8000")), vllm).state, ServerState::Up);
        PracticeServer swap = practiceLlamaSwap();
        swap.insert("/running", answer);
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:9292")), swap).state, ServerState::Up);
        PracticeServer lite = practiceLiteLlm();
        lite.insert("/model/info", answer);
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:4000")), lite).state, ServerState::Up);
        PracticeServer llama = practiceLlama();
        llama.insert("/metrics", answer);
        const ServerReading reading = look(targetAt(QStringLiteral("http://127.0.0.1:8080")), llama);
        QCOMPARE(reading.models.first().state, ModelState::Loaded);
        QVERIFY(!reading.models.first().slotsBusy);
    }

    void whoeverRefusesIsNamedWhereThatCanBeTold()
    {
        const ProbeAnswer vllm = answerWith(401, "{\"error\":\"Unauthorized\"}");
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:8000")),
                     {{"/v1/models", vllm}, {"/metrics", practiceVllm().value("/metrics")}})
                     .kind,
            ProviderKind::Vllm);
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:8000")), {{"/v1/models", vllm}}).kind,
            ProviderKind::Generic);
        const ProbeAnswer lite = answerWith(401, dataFile(QStringLiteral("litellm_auth_error.json")));
        QCOMPARE(look(targetAt(QStringLiteral("http://127.0.0.1:9")), {{"/v1/models", lite}}).kind,
            ProviderKind::LiteLlm);
        const ServerReading alive = look(targetAt(QStringLiteral("http://127.0.0.1:4000")),
            {{"/v1/models", answerWith(401, "{\"detail\":\"no\"}")},
                {"/health/liveliness", answerWith(200, "\"I'm alive!\"")}});
        QCOMPARE(alive.kind, ProviderKind::LiteLlm);
        QCOMPARE(alive.state, ServerState::AuthRequired);
    }

    void aDeadEngineAndAShutdownAreFailures()
    {
        ProbeTarget target = targetAt(QStringLiteral("http://127.0.0.1:8000"));
        PracticeServer vllm = practiceVllm();
        target.lastKind = look(target, vllm, nullptr, &target.memory).kind;
        target.fullLook = false;
        vllm.insert("/health", answerWith(503, {}));
        const ServerReading dead = look(target, vllm);
        QCOMPARE(dead.kind, ProviderKind::Vllm);
        QCOMPARE(dead.state, ServerState::Failing);
        QCOMPARE(dead.models.first().state, ModelState::Unknown);

        target = targetAt(QStringLiteral("http://127.0.0.1:4000"));
        PracticeServer lite = practiceLiteLlm();
        target.lastKind = look(target, lite, nullptr, &target.memory).kind;
        target.fullLook = false;
        lite.insert("/health/liveliness", answerWith(503, "{\"status\":\"shutting_down\"}"));
        QCOMPARE(look(target, lite).state, ServerState::Failing);
    }

    void aModelThatLoadsHasItsProgress()
    {
        PracticeServer server = practiceLlamaRouter();
        server["/v1/models"].body.replace("\"status\":{\"value\":\"unloaded\",",
            "\"status\":{\"value\":\"loading\",\"progress\":{\"stages\":[\"text_model\",\"mmproj\"],"
            "\"current\":\"mmproj\",\"value\":0.5},");
        const ServerReading reading = look(targetAt(QStringLiteral("http://127.0.0.1:8080")), server);
        QCOMPARE(reading.models.first().state, ModelState::Loading);
        QCOMPARE(reading.models.first().loadProgress, 0.75);
        QCOMPARE(reading.models.first().loadStage, QStringLiteral("mmproj"));
    }

    void anotherModelOnAKnownLlamaServerIsReadAnew()
    {
        ProbeTarget target = targetAt(QStringLiteral("http://127.0.0.1:8080"));
        const PracticeServer before{{"/v1/models", recorded(QStringLiteral("llama_sleep_asleep_v1_models"))},
            {"/props", recorded(QStringLiteral("llama_sleep_asleep_props"))}};
        target.lastKind = look(target, before, nullptr, &target.memory).kind;
        target.fullLook = false;
        const ServerReading reading = look(target, practiceLlama());
        QCOMPARE(reading.models.first().id, QStringLiteral("/models/tiny-plain.gguf"));
        QVERIFY(!reading.models.first().isSleeping);
        QCOMPARE(reading.models.first().sizeBytes, 6827008);
    }

    void listsOfTenThousandAreReadInOneGo()
    {
        const auto list = [](const QByteArray &head, const char *key, const QByteArray &rest) {
            QByteArray body = head;
            for (int i = 0; i < 10000; ++i) {
                body += "{\"" + QByteArray(key) + "\":\"m" + QByteArray::number(i) + '"' + rest + "},";
            }
            body.back() = ']';
            return answerWith(200, body + '}');
        };
        PracticeServer ollama = practiceOllama();
        ollama.insert("/api/tags", list("{\"models\":[", "name", ",\"digest\":\"d\""));
        ollama.insert("/api/ps", list("{\"models\":[", "name", {}));
        ProbeTarget target = ollamaTarget();
        for (const bool isFull : {true, true, false}) {
            target.fullLook = isFull;
            const ServerReading reading = look(target, ollama, nullptr, &target.memory);
            QCOMPARE(reading.models.size(), 10000);
            QCOMPARE(reading.models.last().state, ModelState::Loaded);
            target.lastKind = reading.kind;
        }
        PracticeServer swap = practiceLlamaSwap();
        swap.insert("/v1/models", list("{\"data\":[", "id", ",\"owned_by\":\"llama-swap\""));
        swap.insert("/running", list("{\"running\":[", "model", ",\"state\":\"ready\""));
        const ServerReading swapped = look(targetAt(QStringLiteral("http://127.0.0.1:9292")), swap);
        QCOMPARE(swapped.models.size(), 10000);
        QCOMPARE(swapped.models.last().state, ModelState::Loaded);
        PracticeServer router = practiceLlamaRouter();
        router.insert("/v1/models",
            list("{\"data\":[", "id", ",\"owned_by\":\"llamacpp\",\"status\":{\"value\":\"loaded\"}"));
        target = targetAt(QStringLiteral("http://127.0.0.1:8080"));
        for (int count = 0; count < 3; ++count) {
            const ServerReading reading = look(target, router, nullptr, &target.memory);
            QCOMPARE(reading.models.size(), 10000);
            target.lastKind = reading.kind;
        }
    }

    void absurdFiguresAreNotBelieved()
    {
        PracticeServer server = practiceOllama();
        server.insert("/api/ps",
            answerWith(200,
                "{\"models\":[{\"name\":\"qwen3:4b\",\"size\":-1,\"size_vram\":1e300,\"context_length\":1e18,"
                "\"expires_at\":\"yesterday\"},{\"name\":null},null,7]}",
                {{"Date", "now"}}));
        const ServerReading reading = look(known(ollamaTarget(), ProviderKind::Ollama), server);
        const ModelReading &model = reading.models.first();
        QCOMPARE(model.state, ModelState::Loaded);
        QVERIFY(!model.memoryBytes && !model.gpuShare && !model.contextLoaded && !model.unloadsIn);

        PracticeServer vllm = practiceVllm();
        vllm.insert("/metrics",
            plainText("vllm:num_requests_running{a=\"}\"} -4\nvllm:num_requests_waiting NaN\n"
                      "vllm:kv_cache_usage_perc 17\nvllm:num_requests_running_total 9\n"));
        const ServerReading engine = look(targetAt(QStringLiteral("http://127.0.0.1:8000")), vllm);
        QVERIFY(!engine.models.first().slotsBusy && !engine.models.first().queued && !engine.kvCacheShare);
    }
};

QTEST_GUILESS_MAIN(TestProviderKinds)
#include "tst_providerkinds.moc"
