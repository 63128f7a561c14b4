#include "inference/calltarget.h"
#include "protocol/sealedthinking.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

RoutingState stateWith(const ProviderConfig &provider, ProviderKind kind)
{
    RoutingState state;
    state.config.providers = {provider};
    auto reading = std::make_shared<ServerReading>();
    reading->kind = kind;
    ProviderHealth health;
    health.reading = std::move(reading);
    state.health.insert(provider.id, health);
    state.instanceId = "instance";
    return state;
}

ProviderConfig provider(const QString &id, const QString &baseUrl)
{
    ProviderConfig result;
    result.id = id;
    result.baseUrl = baseUrl;
    ModelConfig model;
    model.id = QStringLiteral("m");
    model.maxTokens = 4096;
    result.models = {model};
    return result;
}

} // namespace

class TestCallTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsTheRequestToTheKindOfServer_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("maxTokensField");
        QTest::addColumn<bool>("developerRole");
        const auto kind = [](ProviderKind value) { return static_cast<int>(value); };
        QTest::addRow("LM Studio") << QStringLiteral("lmstudio") << QStringLiteral("http://127.0.0.1:1234/v1")
                                   << kind(ProviderKind::LmStudio) << QByteArray("max_tokens") << false;
        QTest::addRow("llama.cpp") << QStringLiteral("llama") << QStringLiteral("http://127.0.0.1:8080/v1")
                                   << kind(ProviderKind::LlamaCpp) << QByteArray("max_completion_tokens")
                                   << false;
        QTest::addRow("any OpenAI-style server")
            << QStringLiteral("local") << QStringLiteral("http://127.0.0.1:8000/v1")
            << kind(ProviderKind::Generic) << QByteArray("max_tokens") << false;
        QTest::addRow("OpenAI itself")
            << QStringLiteral("openai") << QStringLiteral("https://api.openai.com/v1")
            << kind(ProviderKind::Hosted) << QByteArray("max_completion_tokens") << true;
    }
    void fitsTheRequestToTheKindOfServer()
    {
        QFETCH(QString, id);
        QFETCH(QString, baseUrl);
        QFETCH(int, kind);
        const RoutingState state = stateWith(provider(id, baseUrl), static_cast<ProviderKind>(kind));
        const Result<CallTarget> target = callTarget({id, QStringLiteral("m")}, state, {});
        QVERIFY(target);
        QCOMPARE(target->url.toString(), baseUrl + QStringLiteral("/chat/completions"));
        QTEST(target->chat.maxTokensField, "maxTokensField");
        QTEST(target->chat.developerRole, "developerRole");
        QCOMPARE(target->chat.localSampling, !baseUrl.startsWith(QLatin1String("https://api.")));
        QCOMPARE(target->chat.maxTokensLimit, std::optional<qint64>(4096));
    }

    void knowsWhatAServerIgnoresOrRefuses_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("forcedToolChoice");
        QTest::addColumn<bool>("thinkingSwitch");
        QTest::addColumn<QByteArray>("efforts");
        const auto row = [](const char *name, ProviderKind kind, bool forcedToolChoice, bool thinkingSwitch,
                             const char *efforts) {
            QTest::addRow("%s", name)
                << static_cast<int>(kind) << forcedToolChoice << thinkingSwitch << QByteArray(efforts);
        };
        row("Ollama", ProviderKind::Ollama, false, false, "none low medium high max");
        row("LM Studio", ProviderKind::LmStudio, true, false, "low medium high");
        row("llama.cpp", ProviderKind::LlamaCpp, true, true, "");
        row("vLLM", ProviderKind::Vllm, true, true, "low medium high");
        row("any OpenAI-style server", ProviderKind::Generic, true, false, "low medium high");
        row("OpenAI", ProviderKind::OpenAi, true, false, "");
    }
    void knowsWhatAServerIgnoresOrRefuses()
    {
        QFETCH(int, kind);
        const RoutingState state =
            stateWith(provider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:1/v1")),
                static_cast<ProviderKind>(kind));
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")}, state, {});
        QVERIFY(target);
        QTEST(target->chat.forcedToolChoice, "forcedToolChoice");
        QTEST(target->chat.thinkingSwitch, "thinkingSwitch");
        QTEST(target->chat.efforts.join(' '), "efforts");
    }

    void speaksTheDialectThatTheServerSpeaksWell_data()
    {
        QTest::addColumn<int>("api");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<bool>("nativeOnly");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, ApiDialect api, ProviderKind kind, const char *base,
                             const char *url, bool nativeOnly = false) {
            QTest::addRow("%s", name) << static_cast<int>(api) << static_cast<int>(kind)
                                      << QString::fromLatin1(base) << nativeOnly << QString::fromLatin1(url);
        };
        const char *box = "http://127.0.0.1:1/v1";
        row("Chat Completions", ApiDialect::ChatCompletions, ProviderKind::LmStudio, box,
            "http://127.0.0.1:1/v1/chat/completions");
        row("Responses of OpenAI", ApiDialect::Responses, ProviderKind::OpenAi, "https://api.openai.com/v1",
            "https://api.openai.com/v1/responses");
        row("Responses of a server nobody knows", ApiDialect::Responses, ProviderKind::Generic, box,
            "http://127.0.0.1:1/v1/responses");
        row("Responses of llama-server are defective", ApiDialect::Responses, ProviderKind::LlamaCpp, box,
            "http://127.0.0.1:1/v1/chat/completions");
        row("so are Ollama's", ApiDialect::Responses, ProviderKind::Ollama, box,
            "http://127.0.0.1:1/v1/chat/completions");
        row("what cannot be translated goes there all the same", ApiDialect::Responses,
            ProviderKind::LmStudio, box, "http://127.0.0.1:1/v1/responses", true);
        row("Messages, address without version", ApiDialect::AnthropicMessages, ProviderKind::Anthropic,
            "https://api.anthropic.com", "https://api.anthropic.com/v1/messages");
        row("Messages, address with version", ApiDialect::AnthropicMessages, ProviderKind::LlamaCpp, box,
            "http://127.0.0.1:1/v1/messages");
        row("Ollama's own dialect", ApiDialect::Ollama, ProviderKind::Ollama, "http://127.0.0.1:1",
            "http://127.0.0.1:1/v1/chat/completions");
    }
    void speaksTheDialectThatTheServerSpeaksWell()
    {
        QFETCH(int, api);
        QFETCH(int, kind);
        QFETCH(QString, baseUrl);
        QFETCH(bool, nativeOnly);
        ProviderConfig config = provider(QStringLiteral("box"), baseUrl);
        config.api = static_cast<ApiDialect>(api);
        ResponseRequest request;
        if (nativeOnly) {
            request.nativeOnly = ProtocolError{};
        }
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")},
            stateWith(config, static_cast<ProviderKind>(kind)), request);
        QVERIFY(target);
        QTEST(target->url.toString(), "url");
    }

    void letsBytesPassWhereTheUpstreamConforms_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("door");
        QTest::addColumn<QVariant>("setting");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, ProviderKind kind, WireDialect door, const QVariant &setting,
                             bool passes) {
            QTest::addRow("%s", name)
                << static_cast<int>(kind) << static_cast<int>(door) << setting << passes;
        };
        row("OpenAI in its own dialect", ProviderKind::OpenAi, WireDialect::ChatCompletions, {}, true);
        row("another dialect", ProviderKind::OpenAi, WireDialect::Messages, {}, false);
        row("a server of whose streams nothing is known", ProviderKind::Generic, WireDialect::ChatCompletions,
            {}, false);
        row("the user says that it conforms", ProviderKind::Generic, WireDialect::ChatCompletions, true,
            true);
        row("the user says that it does not", ProviderKind::OpenAi, WireDialect::ChatCompletions, false,
            false);
    }
    void letsBytesPassWhereTheUpstreamConforms()
    {
        QFETCH(int, kind);
        QFETCH(int, door);
        QFETCH(QVariant, setting);
        RoutingState state =
            stateWith(provider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:1/v1")),
                static_cast<ProviderKind>(kind));
        if (setting.isValid()) {
            ProviderSettings settings;
            settings.id = QStringLiteral("box");
            settings.passThrough = setting.toBool();
            state.settings.providers = {settings};
        }
        ResponseRequest request;
        request.dialect = static_cast<WireDialect>(door);
        request.body = "{}";
        CallWishes wishes;
        wishes.mayPassThrough = true;
        const ModelRef ref{QStringLiteral("box"), QStringLiteral("m")};
        QTEST(callTarget(ref, state, request, wishes)->passThrough, "passes");
        QVERIFY(!callTarget(ref, state, request)->passThrough); // nobody asked for bytes
    }

    void thoughtsThatNobodyThereHasSignedDoNotPass_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("sealed");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, WireDialect door, const QByteArray &id,
                             const QByteArray &sealed, bool passes) {
            const ProviderKind kind =
                door == WireDialect::Messages ? ProviderKind::Anthropic : ProviderKind::OpenAi;
            QTest::addRow("%s", name) << int(door) << int(kind) << id << sealed << passes;
        };
        const QByteArray signedBlock = encryptedContentOf({"hm", "c2ln", {}});
        row("Anthropic's own", WireDialect::Messages, {}, signedBlock, true);
        row("not signed", WireDialect::Messages, {}, {}, false);
        row("OpenAI's, for a client of Messages", WireDialect::Messages, {}, "gAAAA", false);
        row("OpenAI's own", WireDialect::Responses, "rs_1", "gAAAA", true);
        row("OpenAI's, which it keeps itself", WireDialect::Responses, "rs_" + QByteArray(50, 'a'), {}, true);
        row("of a local server", WireDialect::Responses, "rs_0123456789abcdef012345671", {}, false);
        row("Anthropic's, for a client of Responses", WireDialect::Responses, "rs_1", signedBlock, false);
    }
    void thoughtsThatNobodyThereHasSignedDoNotPass()
    {
        QFETCH(int, door);
        QFETCH(int, kind);
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, sealed);
        ProviderConfig config = provider(QStringLiteral("box"), QStringLiteral("https://api.example.com/v1"));
        ResponseRequest request;
        request.dialect = static_cast<WireDialect>(door);
        config.api = apiOf(request.dialect);
        request.body = "{}";
        InputItem thought;
        thought.kind = InputItem::Kind::Reasoning;
        thought.id = id;
        thought.encryptedContent = sealed;
        request.input = {thought};
        CallWishes wishes;
        wishes.mayPassThrough = true;
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")},
            stateWith(config, static_cast<ProviderKind>(kind)), request, wishes);
        QTEST(target->passThrough, "passes");
    }

    void whatOneDialectAloneCanSayGoesWhereTheServerSpeaksIt()
    {
        RoutingState state = stateWith(
            provider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:1/v1")), ProviderKind::LlamaCpp);
        ProviderHealth &health = state.health[QStringLiteral("box")];
        ServerReading reading = *health.reading;
        reading.dialects = {ApiDialect::ChatCompletions, ApiDialect::AnthropicMessages};
        health.reading = std::make_shared<const ServerReading>(reading);
        ResponseRequest request;
        request.dialect = WireDialect::Messages;
        request.body = "{}";
        const ModelRef ref{QStringLiteral("box"), QStringLiteral("m")};
        QCOMPARE(callTarget(ref, state, request)->dialect, WireDialect::ChatCompletions);
        request.nativeOnly = ProtocolError{};
        const Result<CallTarget> native = callTarget(ref, state, request);
        QCOMPARE(native->dialect, WireDialect::Messages);
        QVERIFY(native->passThrough);
        QCOMPARE(native->url.path(), QStringLiteral("/v1/messages"));
        CallWishes finalTextOnly;
        finalTextOnly.mustTranslate = true;
        QVERIFY(!callTarget(ref, state, request, finalTextOnly)->passThrough);
    }

    void aStreamWhoseCostMustBeKnownIsAskedForItsUsage()
    {
        RoutingState state =
            stateWith(provider(QStringLiteral("box"), QStringLiteral("https://api.example.com/v1")),
                ProviderKind::OpenAi);
        ResponseRequest request;
        request.dialect = WireDialect::ChatCompletions;
        request.body = "{}";
        request.stream = true;
        request.includeUsage = false;
        CallWishes wishes;
        wishes.mayPassThrough = true;
        const ModelRef ref{QStringLiteral("box"), QStringLiteral("m")};
        QVERIFY(callTarget(ref, state, request, wishes)->passThrough);
        state.settings.policy.dailySpendUsd = 5;
        QVERIFY(!callTarget(ref, state, request, wishes)->passThrough);
        request.includeUsage = true;
        QVERIFY(callTarget(ref, state, request, wishes)->passThrough);
    }

    void sendsAnthropicsKeyItsOwnWay()
    {
        ProviderConfig config =
            provider(QStringLiteral("anthropic"), QStringLiteral("https://api.anthropic.com"));
        config.api = ApiDialect::AnthropicMessages;
        const ModelRef ref{QStringLiteral("anthropic"), QStringLiteral("m")};
        const Result<CallTarget> target = callTarget(ref, stateWith(config, ProviderKind::Anthropic), {});
        QVERIFY(target);
        QCOMPARE(target->keyHeader, CallTarget::KeyHeader::XApiKey);
        QVERIFY(
            target->headers.contains(std::pair(QByteArray("anthropic-version"), QByteArray("2023-06-01"))));
        config.authHeader = true;
        QCOMPARE(callTarget(ref, stateWith(config, ProviderKind::Anthropic), {})->keyHeader,
            CallTarget::KeyHeader::Authorization);
    }

    void theClientsOwnHeadersGoOnlyWithItsOwnBytes()
    {
        RoutingState state =
            stateWith(provider(QStringLiteral("openai"), QStringLiteral("https://api.openai.com/v1")),
                ProviderKind::OpenAi);
        ResponseRequest request;
        request.dialect = WireDialect::ChatCompletions;
        request.body = "{}";
        CallWishes wishes;
        wishes.mayPassThrough = true;
        wishes.clientHeaders = {{"OpenAI-Beta", "x=1"}, {"Cookie", "secret"}, {"Authorization", "Bearer t"}};
        const ModelRef ref{QStringLiteral("openai"), QStringLiteral("m")};
        const Result<CallTarget> passed = callTarget(ref, state, request, wishes);
        QVERIFY(passed->headers.contains(std::pair(QByteArray("OpenAI-Beta"), QByteArray("x=1"))));
        for (const auto &[name, value] : passed->headers) {
            QVERIFY2(name != "Cookie" && name != "Authorization", name.constData());
        }
        wishes.mayPassThrough = false;
        const Result<CallTarget> translated = callTarget(ref, state, request, wishes);
        QVERIFY(!translated->headers.contains(std::pair(QByteArray("OpenAI-Beta"), QByteArray("x=1"))));
    }

    void theConfigsFlagsWin()
    {
        ProviderConfig config =
            provider(QStringLiteral("lmstudio"), QStringLiteral("http://127.0.0.1:1234/v1"));
        config.models[0].compat.maxTokensField = QStringLiteral("max_completion_tokens");
        config.models[0].compat.supportsDeveloperRole = true;
        config.models[0].compat.supportsUsageInStreaming = false;
        config.models[0].baseUrl = QStringLiteral("http://127.0.0.1:4321/v1/");
        config.timeout = 20s;
        const Result<CallTarget> target = callTarget(
            {QStringLiteral("lmstudio"), QStringLiteral("m")}, stateWith(config, ProviderKind::LmStudio), {});
        QVERIFY(target);
        QCOMPARE(target->chat.maxTokensField, QByteArray("max_completion_tokens"));
        QVERIFY(target->chat.developerRole);
        QVERIFY(!target->chat.usageInStreaming);
        QCOMPARE(target->url.toString(), QStringLiteral("http://127.0.0.1:4321/v1/chat/completions"));
        QCOMPARE(target->headTimeout, 20s);
        QCOMPARE(target->silenceTimeout, 20s);
    }

    void carriesTheKeyAndTheConfiguredHeaders()
    {
        RoutingState state = stateWith(
            provider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:1/v1")), ProviderKind::Generic);
        state.keys.insert(QStringLiteral("box"), Secret("sk-box"));
        state.headers.insert(QStringLiteral("box"), {{"X-Team", "blue"}});
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")}, state, {});
        QVERIFY(target);
        QCOMPARE(target->key.reveal(), QByteArray("sk-box"));
        QVERIFY(target->headers.contains(std::pair(QByteArray("X-Team"), QByteArray("blue"))));
        QVERIFY(target->headers.contains(std::pair(QByteArray(viaHeader), QByteArray("instance"))));
    }

    void addsItselfToTheInstancesPassed()
    {
        const RoutingState state = stateWith(
            provider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:1/v1")), ProviderKind::Generic);
        CallWishes wishes;
        wishes.via = "first";
        const Result<CallTarget> target =
            callTarget({QStringLiteral("box"), QStringLiteral("m")}, state, {}, wishes);
        QVERIFY(target);
        QVERIFY(target->headers.contains(std::pair(QByteArray(viaHeader), QByteArray("first, instance"))));
    }

    void refusesWhatHasNoAddress()
    {
        const RoutingState state =
            stateWith(provider(QStringLiteral("box"), QStringLiteral("nonsense")), ProviderKind::Generic);
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")}, state, {});
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(callTarget({QStringLiteral("gone"), QStringLiteral("m")}, state, {}).error().kind,
            ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCallTarget)
#include "tst_calltarget.moc"
