#include "inference/calltarget.h"

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
        const Result<CallTarget> target = callTarget({id, QStringLiteral("m")}, state);
        QVERIFY(target);
        QCOMPARE(target->url.toString(), baseUrl + QStringLiteral("/chat/completions"));
        QTEST(target->chat.maxTokensField, "maxTokensField");
        QTEST(target->chat.developerRole, "developerRole");
        QCOMPARE(target->chat.maxTokensLimit, std::optional<qint64>(4096));
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
            {QStringLiteral("lmstudio"), QStringLiteral("m")}, stateWith(config, ProviderKind::LmStudio));
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
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")}, state);
        QVERIFY(target);
        QCOMPARE(target->key.reveal(), QByteArray("sk-box"));
        QVERIFY(target->headers.contains(std::pair(QByteArray("X-Team"), QByteArray("blue"))));
        QVERIFY(target->headers.contains(std::pair(QByteArray(viaHeader), QByteArray("instance"))));
    }

    void addsItselfToTheInstancesPassed()
    {
        const RoutingState state = stateWith(
            provider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:1/v1")), ProviderKind::Generic);
        const Result<CallTarget> target =
            callTarget({QStringLiteral("box"), QStringLiteral("m")}, state, "first");
        QVERIFY(target);
        QVERIFY(target->headers.contains(std::pair(QByteArray(viaHeader), QByteArray("first, instance"))));
    }

    void refusesWhatHasNoAddress()
    {
        const RoutingState state =
            stateWith(provider(QStringLiteral("box"), QStringLiteral("nonsense")), ProviderKind::Generic);
        const Result<CallTarget> target = callTarget({QStringLiteral("box"), QStringLiteral("m")}, state);
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(callTarget({QStringLiteral("gone"), QStringLiteral("m")}, state).error().kind,
            ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCallTarget)
#include "tst_calltarget.moc"
