#include "core/doctor/doctorbench.h"
#include "doctor/drift.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

using Change = std::function<void(ModelReading &)>;

const char *const baseText =
    "{\n"
    "  gateway: { mode: \"local\" },\n"
    "  agents: { defaults: { model: { primary: \"box/qwen3-4b\", fallbacks: [\"box/other\"] } } },\n"
    "  models: { providers: { box: {\n"
    "    baseUrl: \"http://127.0.0.1:1234/v1\", // mine\n"
    "    apiKey: \"lmstudio\",\n"
    "    api: \"openai-completions\",\n"
    "    models: [\n"
    "      { id: \"qwen3-4b\", name: \"Qwen\", input: [\"text\"], contextWindow: 65536, maxTokens: 8192 },\n"
    "      { id: \"other\", name: \"Other\", contextWindow: 32768, maxTokens: 4096 },\n"
    "    ],\n"
    "  } } },\n"
    "}\n";

QByteArray text(const char *what = "", const char *by = "")
{
    return QByteArray(baseText).replace(what, by);
}

/// The server as the config has it, changed.
ServerReading reading(const Change &change = {}, ProviderKind kind = ProviderKind::LmStudio)
{
    ServerReading server = serverReading(
        kind, {modelReading("qwen3-4b", ModelState::Loaded, 65536), modelReading("other", ModelState::Cold)});
    server.version = QStringLiteral("1.0");
    if (change) {
        change(server.models.first());
    }
    return server;
}

QList<Drift> driftFor(const DoctorBench &bench, const QSet<QString> &keys = {QStringLiteral("box")})
{
    return driftOf({bench.config(), bench.health(), keys, true, benchNow, bench.document()});
}

QList<Drift> driftFor(const QByteArray &config, const ServerReading &server)
{
    DoctorBench bench(config);
    bench.setReading("box", server);
    return driftFor(bench);
}

/// What is left of \a drift's kind once \a repair is made.
bool goesAway(
    const QByteArray &config, const ServerReading &server, const Drift &drift, const ConfigRepair &repair)
{
    const Result<QByteArray> changed = applied(Json5Document::parse(config), repair.operations);
    if (!changed || Json5Document::parse(*changed).hasErrors()) {
        qWarning("the repair cannot be made");
        return false;
    }
    const QList<Drift> left = driftFor(*changed, server);
    return std::none_of(left.cbegin(), left.cend(), [&drift](const Drift &each) {
        return each.kind == drift.kind && each.model == drift.model && each.provider == drift.provider;
    });
}

} // namespace

Q_DECLARE_METATYPE(Hearth::ServerReading)

class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAgreesIsNoDrift() { QCOMPARE(driftFor(text(), reading()), QList<Drift>()); }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<ServerReading>("server");
        QTest::addColumn<Drift::Kind>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("repaired");
        using Kind = Drift::Kind;
        const QString model = QStringLiteral("models.providers.box.models[0].");
        const auto loads = [](qint64 window) {
            return Change([window](ModelReading &m) { m.contextLoaded = window; });
        };

        QTest::addRow("a window above what is loaded")
            << text() << reading(loads(32768)) << Kind::WindowAboveLoaded
            << model + QStringLiteral("contextWindow")
            << QStringLiteral("contextWindow: 32768, maxTokens: 8192");
        QTest::addRow("one that takes the answer along")
            << text() << reading(loads(4096)) << Kind::WindowAboveLoaded
            << model + QStringLiteral("contextWindow")
            << QStringLiteral("contextWindow: 4096, maxTokens: 1024");
        QTest::addRow("a window above the most") << text() << reading([](ModelReading &m) {
            m.state = ModelState::Cold;
            m.contextLoaded.reset();
            m.contextMax = 40960;
        }) << Kind::WindowAboveMaximum << model + QStringLiteral("contextWindow")
                                                 << QStringLiteral("contextWindow: 40960");
        QTest::addRow("a cap above what is loaded")
            << text("contextWindow: 65536", "contextWindow: 200000, contextTokens: 100000")
            << reading(loads(65536)) << Kind::WindowAboveLoaded << model + QStringLiteral("contextWindow")
            << QStringLiteral("contextWindow: 65536, maxTokens");
        QTest::addRow("a window below what is loaded")
            << text() << reading(loads(131072)) << Kind::WindowBelowLoaded
            << model + QStringLiteral("contextWindow") << QStringLiteral("contextWindow: 131072");
        QTest::addRow("answers longer than they may be")
            << text() << reading([](ModelReading &m) { m.maxOutput = 4096; }) << Kind::OutputAboveLimit
            << model + QStringLiteral("maxTokens") << QStringLiteral("maxTokens: 4096 }");
        QTest::addRow("answers that fill the window")
            << text("contextWindow: 65536, maxTokens: 8192", "maxTokens: 65536") << reading()
            << Kind::OutputAboveLimit << model + QStringLiteral("maxTokens")
            << QStringLiteral("maxTokens: 8192");
        QTest::addRow("the provider's own answers are too long")
            << text("maxTokens: 8192", "").replace("api:", "maxTokens: 9000, api:")
            << reading([](ModelReading &m) { m.maxOutput = 2048; }) << Kind::OutputAboveLimit
            << model + QStringLiteral("maxTokens") << QStringLiteral("maxTokens: 2048");
        QTest::addRow("a slip in a model's name")
            << text() << reading([](ModelReading &m) { m.id = QStringLiteral("Qwen3-4B"); })
            << Kind::ModelMissing << model + QStringLiteral("id")
            << QStringLiteral("primary: \"box/Qwen3-4B\"");
        QTest::addRow("the same model from another publisher")
            << text()
            << reading([](ModelReading &m) { m.id = QStringLiteral("lmstudio-community/Qwen3-4B-GGUF"); })
            << Kind::ModelMissing << model + QStringLiteral("id")
            << QStringLiteral("id: \"lmstudio-community/Qwen3-4B-GGUF\"");
        QTest::addRow("the name of a loaded copy") << text() << reading([](ModelReading &m) {
            m.aliases = {QStringLiteral("qwen3-4b")};
            m.id = QStringLiteral("qwen/qwen3-4b");
        }) << Kind::ModelIsAlias << model + QStringLiteral("id")
                                                   << QStringLiteral("id: \"qwen/qwen3-4b\"");
        QTest::addRow("images") << text("[\"text\"]", "[\"text\", \"image\"]")
                                << reading([](ModelReading &m) { m.images = false; }) << Kind::ImagesNotTaken
                                << model + QStringLiteral("input") << QStringLiteral("input: [\"text\"]");
        QTest::addRow("tools that are promised")
            << text("name: \"Qwen\"", "name: \"Qwen\", compat: { supportsTools: true }")
            << reading([](ModelReading &m) { m.tools = false; }) << Kind::ToolsNotTaken
            << model + QStringLiteral("compat.supportsTools") << QStringLiteral("supportsTools: false");
        QTest::addRow("tools at Ollama")
            << text() << reading([](ModelReading &m) { m.tools = false; }, ProviderKind::Ollama)
            << Kind::ToolsNotTaken << model + QStringLiteral("compat.supportsTools")
            << QStringLiteral("supportsTools: false");
        ServerReading chatOnly = reading({}, ProviderKind::LiteLlm);
        chatOnly.dialects = {ApiDialect::ChatCompletions};
        QTest::addRow("a dialect that an old proxy does not speak")
            << text("openai-completions", "openai-responses") << chatOnly << Kind::DialectNotSpoken
            << QStringLiteral("models.providers.box.api") << QStringLiteral("api: \"openai-completions\"");
        ServerReading studio = reading();
        studio.dialects = {ApiDialect::Responses, ApiDialect::ChatCompletions};
        QTest::addRow("Ollama's dialect elsewhere, with its address")
            << text("openai-completions", "ollama").replace(":1234/v1", ":1234") << studio
            << Kind::DialectNotSpoken << QStringLiteral("models.providers.box.api")
            << QStringLiteral("baseUrl: \"http://127.0.0.1:1234/v1\", // mine");
        QTest::addRow("a dialect of one model")
            << text("name: \"Qwen\"", "name: \"Qwen\", api: \"ollama\"") << studio << Kind::DialectNotSpoken
            << model + QStringLiteral("api") << QStringLiteral("api: \"openai-responses\"");
        QTest::addRow("an address without /v1") << text("1234/v1", "1234") << reading() << Kind::AddressOff
                                                << QStringLiteral("models.providers.box.baseUrl")
                                                << QStringLiteral("\"http://127.0.0.1:1234/v1\"");
        ServerReading ollama = reading({}, ProviderKind::Ollama);
        ollama.dialects = {ApiDialect::ChatCompletions, ApiDialect::Ollama};
        QTest::addRow("an address with a /v1 too much")
            << text("openai-completions", "ollama") << ollama << Kind::AddressOff
            << QStringLiteral("models.providers.box.baseUrl") << QStringLiteral("\"http://127.0.0.1:1234\"");
    }

    void finds()
    {
        QFETCH(QByteArray, config);
        QFETCH(ServerReading, server);
        QFETCH(QString, repaired);
        const QList<Drift> drifts = driftFor(config, server);
        QCOMPARE(drifts.size(), 1);
        const Drift &drift = drifts.constFirst();
        QTEST(drift.kind, "kind");
        QTEST(drift.path.toString(), "path");
        QCOMPARE(drift.provider, QStringLiteral("box"));
        QVERIFY(!drift.repairs.isEmpty());
        const auto changed = applied(Json5Document::parse(config), drift.repairs.constFirst().operations);
        QVERIFY(changed);
        QVERIFY2(QString::fromUtf8(*changed).contains(repaired), changed->constData());
        QVERIFY2(changed->contains("// mine"), changed->constData());
        for (const ConfigRepair &repair : drift.repairs) {
            QVERIFY(goesAway(config, server, drift, repair));
        }
        if (drift.kind != Drift::Kind::ModelMissing) {
            QCOMPARE(driftFor(*changed, server), QList<Drift>()); // and no other comes
        }
    }

    void theFirstRepairsMendEverythingAtOnce()
    {
        const ServerReading server = reading([](ModelReading &m) {
            m.contextLoaded = 4096;
            m.maxOutput = 512;
            m.images = false;
        });
        QByteArray config = text("[\"text\"]", "[\"image\"]");
        for (int round = 0; round < 10; ++round) {
            const QList<Drift> drifts = driftFor(config, server);
            if (drifts.isEmpty()) {
                return;
            }
            const auto changed =
                applied(Json5Document::parse(config), drifts.constFirst().repairs.constFirst().operations);
            QVERIFY(changed);
            config = *changed;
        }
        QFAIL("the repairs do not come to an end");
    }

    void isSilent_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<ServerReading>("server");
        const ServerReading off = reading([](ModelReading &m) { m.contextLoaded = 4096; });
        ServerReading failing = off;
        failing.state = ServerState::Failing;
        QTest::addRow("a server that fails") << text() << failing;
        ServerReading gone = off;
        gone.state = ServerState::Unreachable;
        QTest::addRow("a server that is away") << text() << gone;
        QTest::addRow("figures of a table") << text()
                                            << reading(
                                                   [](ModelReading &m) {
                                                       m.contextMax = 4096;
                                                       m.maxOutput = 100;
                                                       m.contextLoaded.reset();
                                                       m.limitsOrigin = Origin::Declared;
                                                   },
                                                   ProviderKind::LiteLlm);
        QTest::addRow("a cold model's last window") << text() << reading([](ModelReading &m) {
            m.state = ModelState::Cold;
            m.contextLoaded = 4096;
        });
        QTest::addRow("a window larger than trained for, but loaded so")
            << text() << reading([](ModelReading &m) { m.contextMax = 32768; });
        QTest::addRow("rounding") << text("65536", "65000") << reading();
        QTest::addRow("a cap below what is loaded")
            << text("contextWindow: 65536", "contextWindow: 65536, contextTokens: 30000") << reading();
        QTest::addRow("no window declared") << text("contextWindow: 65536,", "") << reading();
        ServerReading any = serverReading(
            ProviderKind::LlamaCpp, {modelReading("/models/x.gguf", ModelState::Loaded, 65536)});
        any.answersAnyModel = true;
        QTest::addRow("a server that answers any name")
            << text("contextWindow: 32768", "contextWindow: 65536") << any;
        QTest::addRow("an empty list") << text() << serverReading(ProviderKind::LmStudio, {});
        ServerReading loading =
            serverReading(ProviderKind::LlamaCpp, {modelReading("", ModelState::Loading)});
        QTest::addRow("a model that has no name yet") << text() << loading;
        QTest::addRow("Anthropic's aliases")
            << text()
            << serverReading(
                   ProviderKind::Anthropic, {modelReading("claude-x-20250101", ModelState::Available)});
        QTest::addRow("a hosted catalogue of unknown completeness")
            << text() << serverReading(ProviderKind::Hosted, {modelReading("x", ModelState::Available)});
        QTest::addRow("OpenRouter's ways to a model")
            << text("qwen3-4b", "org/qwen3-4b:nitro")
            << serverReading(ProviderKind::OpenRouter,
                   {modelReading("org/qwen3-4b", ModelState::Available),
                       modelReading("other", ModelState::Available)});
        QTest::addRow("Ollama's latest")
            << text()
            << reading(
                   [](ModelReading &m) { m.id = QStringLiteral("qwen3-4b:latest"); }, ProviderKind::Ollama);
        QTest::addRow("Ollama's cloud")
            << text("qwen3-4b", "gpt-oss:120b-cloud") << reading({}, ProviderKind::Ollama);
        QTest::addRow("a build of a model")
            << text("qwen3-4b", "qwen3-4b@q8_0")
            << reading([](ModelReading &m) { m.variants = {QStringLiteral("qwen3-4b@q8_0")}; });
        ServerReading proxy = reading({}, ProviderKind::Generic);
        proxy.dialects = {ApiDialect::ChatCompletions};
        QTest::addRow("a proxy may speak more than is known")
            << text("openai-completions", "openai-responses") << proxy;
        ServerReading legacy = reading();
        legacy.dialects = {ApiDialect::ChatCompletions};
        QTest::addRow("so may an older LM Studio")
            << text("openai-completions", "openai-responses") << legacy;
        QTest::addRow("a path of one's own") << text("1234/v1", "1234/studio") << reading();
        QTest::addRow("llama-server answers without /v1")
            << text("1234/v1", "1234") << reading({}, ProviderKind::LlamaCppRouter);
        QTest::addRow("another address for the model")
            << text("name: \"Qwen\"", "name: \"Qwen\", baseUrl: \"http://127.0.0.1:9/v1\"") << off;
        QTest::addRow("tools that nobody promised")
            << text() << reading([](ModelReading &m) { m.tools = false; });
        QTest::addRow("another Hearth")
            << text() << serverReading(ProviderKind::Hearth, {modelReading("auto")});
    }

    void isSilent()
    {
        QFETCH(QByteArray, config);
        QFETCH(ServerReading, server);
        QCOMPARE(driftFor(config, server), QList<Drift>());
    }

    void repairsThatTakeLongComeInRounds()
    {
        QByteArray config = "{ gateway: { mode: \"local\" }, models: { providers: { box: { baseUrl: "
                            "\"http://127.0.0.1:1234/v1\",";
        config += " apiKey: \"x\", api: \"openai-completions\", models: [\n";
        QList<ModelReading> models;
        constexpr int many = 10;
        for (int i = 0; i < many; ++i) {
            const QByteArray name = "long-enough-model-" + QByteArray::number(i);
            config +=
                QByteArray("{ id: \"" + name + "\", name: \"M\", contextWindow: 65536, maxTokens: 100 },\n");
            models.append(modelReading(name.toUpper().constData(), ModelState::Loaded, 65536));
        }
        config += "] } } } } // " + QByteArray(64 * 1024, 'x') + '\n';
        DoctorBench bench(config);
        bench.setReading("box", serverReading(ProviderKind::LmStudio, models));
        const DriftQuestion question{
            bench.config(), bench.health(), {QStringLiteral("box")}, true, benchNow, bench.document()};
        DriftRepairs repairs;
        int rounds = 0;
        qsizetype mended = 0;
        QList<Drift> drifts;
        do {
            drifts = driftOf(question, repairs);
            QCOMPARE(drifts.size(), many);
            const qsizetype now = std::count_if(
                drifts.cbegin(), drifts.cend(), [](const Drift &drift) { return !drift.repairs.isEmpty(); });
            QVERIFY(now >= mended); // what was found stays
            mended = now;
        } while (!repairs.isWhole() && ++rounds < 1000);
        QVERIFY(rounds > 3);
        QCOMPARE(mended, many);
        const QList<Drift> again = driftOf(question, repairs);
        QCOMPARE(again, drifts);
        QVERIFY(goesAway(config, *bench.health().value(QStringLiteral("box")).reading, drifts.at(7),
            drifts.at(7).repairs.constFirst()));

        DoctorBench other(QByteArray(config).replace("name: \"M\"", "name: \"N\"")); // another text: anew
        other.setReading("box", serverReading(ProviderKind::LmStudio, models));
        const QList<Drift> fresh = driftOf(
            {other.config(), other.health(), {QStringLiteral("box")}, true, benchNow, other.document()},
            repairs);
        QVERIFY(!repairs.isWhole());
        QVERIFY(fresh.constLast().repairs.isEmpty());
    }

    void anOldReadingProvesNothing()
    {
        DoctorBench bench(text());
        const ServerReading off = reading([](ModelReading &m) { m.contextLoaded = 4096; });
        bench.setReading("box", off, 29s);
        QCOMPARE(driftFor(bench).size(), 1);
        bench.setReading("box", off, 31s);
        QCOMPARE(driftFor(bench), QList<Drift>());
    }

    void anUnlistedModelWithoutALikeCanOnlyGo()
    {
        const ServerReading server = reading([](ModelReading &m) { m.id = QStringLiteral("mistral-large"); });
        const QList<Drift> drifts = driftFor(text(), server);
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().kind, Drift::Kind::ModelMissing);
        QVERIFY(drifts.constFirst().actualText.isEmpty());
        QVERIFY(drifts.constFirst().repairs.isEmpty()); // it is the primary model: another has to be chosen

        const QByteArray unused = text("primary: \"box/qwen3-4b\"", "primary: \"box/other\"");
        const Drift drift = driftFor(unused, server).constFirst();
        QCOMPARE(drift.repairs.size(), 1);
        QCOMPARE(drift.repairs.constFirst().act, ConfigRepair::Act::Remove);
        QVERIFY(goesAway(unused, server, drift, drift.repairs.constFirst()));
    }

    void withoutTheTextOnlyTheValueItselfIsRepaired()
    {
        DoctorBench bench(text());
        bench.setReading("box", reading([](ModelReading &m) { m.id = QStringLiteral("Qwen3-4B"); }));
        const QList<Drift> drifts =
            driftOf({bench.config(), bench.health(), {QStringLiteral("box")}, true, benchNow});
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().repairs.size(), 1);
        QCOMPARE(drifts.constFirst().repairs.constFirst().operations.size(), 1);
    }

    void whatIsIncludedHasNoRepair()
    {
        DoctorBench bench(text());
        bench.config().providers.first().file = QStringLiteral("/x/models.json5");
        bench.config().providers.first().models.first().file = QStringLiteral("/x/models.json5");
        ServerReading server =
            reading([](ModelReading &m) { m.contextLoaded = 4096; }, ProviderKind::LiteLlm);
        bench.setReading("box", server);
        const QList<Drift> drifts = driftFor(bench);
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().file, QStringLiteral("/x/models.json5"));
        QVERIFY(drifts.constFirst().repairs.isEmpty());
    }

    void anAddressWithAVariableIsNotOverwritten()
    {
        DoctorBench bench(text("http://127.0.0.1:1234/v1", "${BOX}"));
        bench.config().providers.first().baseUrl = QStringLiteral("http://127.0.0.1:1234");
        bench.setReading("box", reading());
        const QList<Drift> drifts = driftFor(bench);
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().kind, Drift::Kind::AddressOff);
        QVERIFY(drifts.constFirst().repairs.isEmpty());
    }

    void the2026_2RulesKnowNoSwitchForTools()
    {
        const QByteArray old = text("gateway:", "meta: { lastTouchedVersion: \"2026.2.26\" }, gateway:");
        const QList<Drift> drifts =
            driftFor(old, reading([](ModelReading &m) { m.tools = false; }, ProviderKind::Ollama));
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().kind, Drift::Kind::ToolsNotTaken);
        QVERIFY(drifts.constFirst().repairs.isEmpty());
    }

    void keys_data()
    {
        QTest::addColumn<ServerState>("state");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<std::optional<Drift::Kind>>("kind");
        using None = std::optional<Drift::Kind>;
        QTest::addRow("asked for, none")
            << ServerState::AuthRequired << false << None(Drift::Kind::KeyMissing);
        QTest::addRow("refused") << ServerState::AuthRequired << true << None(Drift::Kind::KeyRefused);
        QTest::addRow("not asked for") << ServerState::Up << false << None();
        QTest::addRow("away") << ServerState::Unreachable << false << None();
    }

    void keys()
    {
        QFETCH(ServerState, state);
        QFETCH(bool, hasKey);
        QFETCH(std::optional<Drift::Kind>, kind);
        DoctorBench bench(text());
        ServerReading server = reading();
        server.state = state;
        bench.setReading("box", server);
        const QList<Drift> drifts = driftFor(bench, hasKey ? QSet{QStringLiteral("box")} : QSet<QString>());
        QCOMPARE(drifts.isEmpty(), !kind);
        if (kind) {
            QCOMPARE(drifts.constFirst().kind, *kind);
            QCOMPARE(drifts.constFirst().severity, Drift::Severity::Trouble);
            QVERIFY(drifts.constFirst().model.isEmpty());
        }
    }

    void aHostedHopWithoutAKeyIsToldWithoutAsking()
    {
        DoctorBench bench(text("box/other", "openai/gpt-5.2"));
        bench.setReading("box", reading());
        const QList<Drift> drifts = driftFor(bench);
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().kind, Drift::Kind::KeyMissing);
        QCOMPARE(drifts.constFirst().severity, Drift::Severity::Warning);
        QCOMPARE(drifts.constFirst().actualText, QStringLiteral("OPENAI_API_KEY"));
        QVERIFY(driftFor(bench, {QStringLiteral("box"), QStringLiteral("openai")}).isEmpty());
        QVERIFY(driftOf({bench.config(), bench.health(), {}, false, benchNow, bench.document()}).isEmpty());
    }

    void referencesThatAreLost_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("nearest");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("repairs");
        QTest::addRow("a provider's name")
            << QByteArray("box/other\"") << QByteArray("bix/other\"") << QStringLiteral("box/other")
            << QStringLiteral("agents.defaults.model.fallbacks[0]") << 2;
        QTest::addRow("a model that the server has not")
            << QByteArray("primary: \"box/qwen3-4b\"") << QByteArray("primary: \"box/qwen3-4\"")
            << QStringLiteral("box/qwen3-4b") << QStringLiteral("agents.defaults.model.primary") << 1;
        QTest::addRow("nothing like it")
            << QByteArray("box/other\"") << QByteArray("nowhere/at-all\"") << QString()
            << QStringLiteral("agents.defaults.model.fallbacks[0]") << 1;
    }

    void referencesThatAreLost()
    {
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, by);
        QFETCH(int, repairs);
        const QByteArray config = text(what.constData(), by.constData());
        const QList<Drift> drifts = driftFor(config, reading());
        QCOMPARE(drifts.size(), 1);
        const Drift &drift = drifts.constFirst();
        QCOMPARE(drift.kind, Drift::Kind::ReferenceLost);
        QTEST(drift.actualText, "nearest");
        QTEST(drift.path.toString(), "path");
        QCOMPARE(drift.repairs.size(), repairs);
        for (const ConfigRepair &repair : drift.repairs) {
            QVERIFY(goesAway(config, reading(), drift, repair));
        }
    }

    void aPrimaryModelWrittenAsATextIsRepairedToo()
    {
        const QByteArray config =
            text("{ primary: \"box/qwen3-4b\", fallbacks: [\"box/other\"] }", "\"box/qwen3-4\"");
        const QList<Drift> drifts = driftFor(config, reading());
        QCOMPARE(drifts.size(), 1);
        QCOMPARE(drifts.constFirst().path.toString(), QStringLiteral("agents.defaults.model"));
        QVERIFY(goesAway(config, reading(), drifts.constFirst(), drifts.constFirst().repairs.constFirst()));
    }

    void referencesThatMayBeRightAreLeft_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addRow("a built-in provider without a known address") << QByteArray("google/gemini-2.5-pro");
        QTest::addRow("Hearth itself") << QByteArray("hearth/auto");
        QTest::addRow("a model that is not declared, but listed") << QByteArray("box/extra");
    }

    void referencesThatMayBeRightAreLeft()
    {
        QFETCH(QByteArray, reference);
        ServerReading server = reading();
        server.models.append(modelReading("extra", ModelState::Cold));
        QCOMPARE(
            driftFor(text("box/other\"", QByteArray(reference + '"').constData()), server), QList<Drift>());
    }

    void theWorstComesFirst()
    {
        const ServerReading server = reading([](ModelReading &m) {
            m.contextLoaded = 131072; // a hint
            m.images = false; // a warning
        });
        DoctorBench bench(text("[\"text\"]", "[\"text\", \"image\"]").replace("box/other\"", "bix/other\""));
        bench.setReading("box", server);
        const QList<Drift> drifts = driftFor(bench);
        QCOMPARE(drifts.size(), 3);
        QVERIFY(std::is_sorted(drifts.cbegin(), drifts.cend(),
            [](const Drift &one, const Drift &other) { return one.severity < other.severity; }));
        QCOMPARE(drifts.constLast().kind, Drift::Kind::WindowBelowLoaded);
    }

    void anEmptyConfigHasNone()
    {
        DoctorBench bench("{}");
        QCOMPARE(driftFor(bench), QList<Drift>());
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
