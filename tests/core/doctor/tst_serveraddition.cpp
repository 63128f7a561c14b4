#include "core/doctor/doctorbench.h"
#include "doctor/drift.h"
#include "doctor/serveraddition.h"

#include <QFile>
#include <QTest>

using namespace Hearth;

namespace {

FoundServer found(ProviderKind kind, const char *address, const QList<ModelReading> &models = {},
    const QList<ApiDialect> &dialects = {ApiDialect::ChatCompletions})
{
    FoundServer server;
    server.baseUrl = QUrl(QString::fromUtf8(address));
    server.reading = serverReading(kind, models);
    server.reading.dialects = dialects;
    return server;
}

QList<ModelReading> twoModels()
{
    ModelReading loaded = modelReading("acme/tiny-4b", ModelState::Loaded, 65536);
    loaded.displayName = QStringLiteral("Tiny \"4B\"");
    loaded.images = true;
    loaded.contextMax = 131072;
    ModelReading cold = modelReading("acme/large", ModelState::Cold);
    cold.contextMax = 262144;
    cold.maxOutput = 4096;
    ModelReading embedding = modelReading("acme/embed", ModelState::Cold);
    embedding.embedding = true;
    return {loaded, cold, embedding};
}

/// Servers of every kind, at their usual addresses.
QList<FoundServer> everyServer()
{
    QList<FoundServer> servers;
    for (int i = 0; i <= static_cast<int>(ProviderKind::Hosted); ++i) {
        const auto kind = static_cast<ProviderKind>(i);
        servers.append(found(
            kind, isHostedKind(kind) ? "https://api.example.com/v1" : "http://127.0.0.1:1234", twoModels()));
    }
    servers.append(found(ProviderKind::Generic, "http://10.0.0.5:13305/api/v1", {}, {}));
    servers.last().reading.product = QStringLiteral("Lemonade Server");
    servers.append(found(ProviderKind::LmStudio, "http://box.local:1234/v1", twoModels(),
        {ApiDialect::Responses, ApiDialect::ChatCompletions}));
    servers.last().reading.state = ServerState::AuthRequired;
    return servers;
}

QList<QByteArray> everyGround()
{
    QList<QByteArray> grounds{"{}\n", "{ gateway: { mode: \"local\" } }", "// mine\n{\n  // nothing yet\n}\n",
        "{\n  \"gateway\": { \"mode\": \"local\" },\n  \"models\": { \"mode\": \"merge\" }\n}\n"};
    for (const char *name : {"seed-recommended", "seed-hybrid", "seed-other-proxy", "hearth-in-front"}) {
        QFile file(QStringLiteral(HEARTH_TEST_DATA "/configs/%1.json5").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no %s", name);
        }
        grounds.append(file.readAll());
    }
    return grounds;
}

QStringList codesIn(const QByteArray &text)
{
    QStringList codes;
    for (const ConfigDiagnostic &each : readOpenClawConfig(Json5Document::parse(text)).diagnostics) {
        codes.append(each.code);
    }
    codes.sort();
    return codes;
}

} // namespace

Q_DECLARE_METATYPE(Hearth::FoundServer)

class TestServerAddition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindFitsEveryFile()
    {
        for (const QByteArray &ground : everyGround()) {
            for (const FoundServer &server : everyServer()) {
                const Json5Document document = Json5Document::parse(ground);
                const ServerAddition addition = additionFor(document, server);
                const Result<QByteArray> text = applied(document, serverAddition(document, server));
                QVERIFY(text);
                QVERIFY2(!Json5Document::parse(*text).hasErrors(), text->constData());
                QCOMPARE(codesIn(*text), codesIn(ground)); // no finding comes with it
                if (document.isStrictJson()) {
                    QVERIFY(Json5Document::parse(*text).isStrictJson());
                }
                for (const char *comment : {"// mine", "// nothing yet"}) {
                    QCOMPARE(text->contains(comment), ground.contains(comment));
                }
                const OpenClawConfig config = readOpenClawConfig(Json5Document::parse(*text)).config;
                const ProviderConfig *provider = config.provider(addition.provider.id);
                QVERIFY(provider);
                QCOMPARE(provider->models.size(), addition.models.size());
                for (const ModelForm &model : addition.models) {
                    QCOMPARE(provider->model(model.id)->contextWindow, model.contextWindow);
                }
                DoctorBench bench(*text); // and config and server agree
                bench.setReading(addition.provider.id.toUtf8().constData(), server.reading);
                for (const Drift &drift : driftOf({bench.config(), bench.health(), {addition.provider.id},
                         true, benchNow, bench.document()})) {
                    const bool isOwn =
                        drift.provider == addition.provider.id && drift.kind != Drift::Kind::KeyRefused;
                    QVERIFY2(!isOwn, text->constData());
                }
            }
        }
    }

    void isWrittenAsOpenClawWantsIt_data()
    {
        QTest::addColumn<FoundServer>("server");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const FoundServer &server, const char *id, const char *baseUrl,
                             const char *api, const char *key) {
            QTest::addRow("%s", name) << server << QString::fromUtf8(id) << QString::fromUtf8(baseUrl)
                                      << QString::fromUtf8(api) << QString::fromUtf8(key);
        };
        using A = ApiDialect;
        row("LM Studio",
            found(ProviderKind::LmStudio, "http://127.0.0.1:1234", {}, {A::Responses, A::ChatCompletions}),
            "lmstudio", "http://127.0.0.1:1234/v1", "openai-responses", "lmstudio");
        row("Ollama",
            found(ProviderKind::Ollama, "http://127.0.0.1:11434/v1", {}, {A::ChatCompletions, A::Ollama}),
            "ollama", "http://127.0.0.1:11434", "ollama", "ollama");
        row("llama-server", found(ProviderKind::LlamaCpp, "http://127.0.0.1:8080/v1/"), "llama-cpp",
            "http://127.0.0.1:8080/v1", "openai-completions", "llama-cpp");
        row("llama-swap", found(ProviderKind::LlamaSwap, "http://127.0.0.1:9292"), "llama-swap",
            "http://127.0.0.1:9292/v1", "openai-completions", "sk-local");
        FoundServer lemonade = found(ProviderKind::Generic, "http://127.0.0.1:13305/api/v1", {}, {});
        lemonade.reading.product = QStringLiteral("Lemonade");
        row("a product of its own", lemonade, "lemonade", "http://127.0.0.1:13305/api/v1",
            "openai-completions", "sk-local");
        FoundServer locked = found(ProviderKind::Vllm, "http://gpu:8000");
        locked.reading.state = ServerState::AuthRequired;
        row("asks for a key", locked, "vllm", "http://gpu:8000/v1", "openai-completions", "VLLM_API_KEY");
        row("hosted", found(ProviderKind::Hosted, "https://api.some-host.ai/v1"), "some-host",
            "https://api.some-host.ai/v1", "openai-completions", "SOME_HOST_API_KEY");
        row("Anthropic",
            found(ProviderKind::Anthropic, "https://api.anthropic.com/v1", {}, {A::AnthropicMessages}),
            "anthropic", "https://api.anthropic.com", "anthropic-messages", "ANTHROPIC_API_KEY");
        row("a password in the address",
            found(ProviderKind::Generic, "http://me:secret@127.0.0.1:5000/v1?x=1"), "local",
            "http://127.0.0.1:5000/v1", "openai-completions", "sk-local");
    }

    void isWrittenAsOpenClawWantsIt()
    {
        QFETCH(FoundServer, server);
        const ProviderForm form = additionFor(Json5Document::parse("{}"), server).provider;
        QTEST(form.id, "id");
        QTEST(form.baseUrl, "baseUrl");
        QTEST(form.api, "api");
        QTEST(form.key.text, "key");
        QVERIFY(form.key.kind == KeyForm::Kind::Marker || form.key.kind == KeyForm::Kind::Variable);
    }

    void anIdThatIsTakenGetsANumber()
    {
        const FoundServer server = found(ProviderKind::LmStudio, "http://127.0.0.1:1235");
        const Json5Document document =
            Json5Document::parse("{ models: { providers: { LMStudio: {}, 'lmstudio-2': {} } } }");
        QCOMPARE(additionFor(document, server).provider.id, QStringLiteral("lmstudio-3"));
    }

    void modelsAreAsTheServerSays()
    {
        const ServerAddition addition = additionFor(
            Json5Document::parse("{}"), found(ProviderKind::LmStudio, "http://127.0.0.1:1", twoModels()));
        QCOMPARE(addition.models.size(), 2); // no embeddings
        const ModelForm &tiny = addition.models.at(0);
        QCOMPARE(tiny.name, QStringLiteral("Tiny \"4B\""));
        QCOMPARE(tiny.contextWindow, 65536);
        QCOMPARE(tiny.maxTokens, 8192);
        QCOMPARE(tiny.input, (QStringList{QStringLiteral("text"), QStringLiteral("image")}));
        QCOMPARE(tiny.costInput, 0.0);
        QCOMPARE(tiny.reasoning, false);
        const ModelForm &large = addition.models.at(1);
        QCOMPARE(large.name, QStringLiteral("acme/large"));
        QCOMPARE(large.contextWindow, 262144);
        QCOMPARE(large.maxTokens, 4096);
    }

    void onlyTheChosenModelsAreTaken()
    {
        const FoundServer server =
            found(ProviderKind::OpenRouter, "https://openrouter.ai/api/v1", twoModels());
        const Json5Document document = Json5Document::parse("{}");
        QVERIFY(additionFor(document, server).models.isEmpty()); // not a whole catalogue
        const ServerAddition addition =
            additionFor(document, server, {QStringLiteral("acme/large"), QStringLiteral("no-such")});
        QCOMPARE(addition.models.size(), 1);
        QCOMPARE(addition.models.constFirst().id, QStringLiteral("acme/large"));
    }

    void aWindowThatNobodyTellsIsCautious()
    {
        const ModelForm form = modelFormFor(modelReading("x"));
        QCOMPARE(form.contextWindow, 32768);
        QCOMPARE(form.maxTokens, 8192);
    }

    void answersLeaveRoom_data()
    {
        QTest::addColumn<qint64>("window");
        QTest::addColumn<std::optional<qint64>>("limit");
        QTest::addColumn<qint64>("tokens");
        using None = std::optional<qint64>;
        QTest::addRow("large") << qint64(196608) << None() << qint64(8192);
        QTest::addRow("small") << qint64(8192) << None() << qint64(2048);
        QTest::addRow("limited") << qint64(196608) << None(4096) << qint64(4096);
        QTest::addRow("tiny") << qint64(2) << None() << qint64(1);
        QTest::addRow("nonsense") << qint64(8192) << None(0) << qint64(2048);
    }

    void answersLeaveRoom()
    {
        QFETCH(qint64, window);
        QFETCH(std::optional<qint64>, limit);
        QTEST(usefulMaxTokens(window, limit), "tokens");
    }

    void theOlderRulesAreKept()
    {
        const QByteArray old =
            "{ meta: { lastTouchedVersion: \"2026.2.26\" }, gateway: { mode: \"local\" } }";
        for (const FoundServer &server : everyServer()) {
            const Json5Document document = Json5Document::parse(old);
            const Result<QByteArray> text = applied(document, serverAddition(document, server));
            QVERIFY(text);
            for (const ConfigDiagnostic &each : readOpenClawConfig(Json5Document::parse(*text)).diagnostics) {
                QVERIFY2(
                    each.severity != ConfigDiagnostic::Severity::Error, qPrintable(each.code + each.path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestServerAddition)
#include "tst_serveraddition.moc"
