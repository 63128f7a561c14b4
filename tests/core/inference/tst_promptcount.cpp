#include "inference/callplan.h"
#include "inference/promptcount.h"
#include "inference/routedcall.h"
#include "inference/routekeeper.h"
#include "support/fakeclock.h"
#include "support/fakenetworkaccessmanager.h"
#include "support/plainprovider.h"

#include <QTest>

using namespace Hearth;

namespace {

constexpr auto countPath = "127.0.0.1:1001/v1/chat/completions/input_tokens";

struct EndWatch final : RoutedCallUser
{
    bool hasCome = false;

    void onFinished() override { hasCome = true; }
};

/// A llama.cpp server with a window of 4096 tokens in memory, and a larger model behind it.
struct Bench
{
    FakeNetworkAccessManager network;
    FakeClock clock;
    std::shared_ptr<RoutingState> state = std::make_shared<RoutingState>();
    RouteKeeper keeper{clock};
    ServerReading server;

    Bench()
    {
        add(QStringLiteral("small"), QStringLiteral("http://127.0.0.1:1001/v1"));
        add(QStringLiteral("large"), QStringLiteral("http://127.0.0.1:1002/v1"));
        state->config.primary = QStringLiteral("small/m");
        state->config.fallbacks = {QStringLiteral("large/m")};
        server.kind = ProviderKind::LlamaCpp;
        server.state = ServerState::Up;
        ModelReading model;
        model.id = QStringLiteral("m");
        model.state = ModelState::Loaded;
        model.contextLoaded = 4096;
        server.models = {model};
    }

    void add(const QString &id, const QString &baseUrl)
    {
        state->config.providers.append(plainProvider(id, baseUrl, 131072));
    }

    /// About \a tokens by the estimate.
    [[nodiscard]] static ResponseRequest request(qint64 tokens)
    {
        ResponseRequest request;
        request.model = "auto";
        request.maxOutputTokens = 100;
        InputItem item;
        item.role = "user";
        ContentPart part;
        part.text = QByteArray(qsizetype(tokens * 7 / 2), 'a');
        item.content = {part};
        request.input = {item};
        return request;
    }

    void take()
    {
        ProviderHealth health;
        health.providerId = QStringLiteral("small");
        health.reading = std::make_shared<const ServerReading>(server);
        health.everRead = true;
        state->health.insert(health.providerId, health);
    }

    [[nodiscard]] bool asks(const ResponseRequest &request)
    {
        take();
        const RoutePlan plan = planCall(request, estimatePromptTokens(request), {}, *state, keeper);
        return countTarget(plan, *state, request, {}).has_value();
    }

    /// The provider that answers a prompt of about \a tokens.
    [[nodiscard]] QString servedBy(qint64 tokens)
    {
        take();
        FakeAnswer answer;
        answer.headers = {{"Content-Type", "text/event-stream"}};
        answer.chunks = {"data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Hi\"},"
                         "\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"};
        network.setAnswer("/v1/chat/completions", answer);
        EndWatch end;
        RoutedCall call({network, clock, keeper, state}, end, request(tokens));
        call.start();
        return QTest::qWaitFor([&end] { return end.hasCome; }) ? call.servedBy().provider : QString();
    }
};

FakeAnswer counted(int tokens)
{
    return FakeAnswer::json("{\"input_tokens\":" + QByteArray::number(tokens) + "}");
}

} // namespace

class TestPromptCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyWhereTheEstimateLeavesADoubt_data()
    {
        QTest::addColumn<qint64>("tokens");
        QTest::addColumn<bool>("asks");
        QTest::newRow("short") << qint64(100) << false;
        QTest::newRow("surely fits") << qint64(3000) << false;
        QTest::newRow("fits by the estimate") << qint64(3900) << true;
        QTest::newRow("too long by the estimate") << qint64(6000) << true;
        QTest::newRow("surely too long") << qint64(20000) << false;
    }

    void asksOnlyWhereTheEstimateLeavesADoubt()
    {
        QFETCH(qint64, tokens);
        Bench bench;
        QTEST(bench.asks(Bench::request(tokens)), "asks");
    }

    void asksNobodyWhomItMightWake_data()
    {
        QTest::addColumn<ModelState>("state");
        QTest::addColumn<bool>("isSleeping");
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<bool>("asks");
        QTest::newRow("awake") << ModelState::Loaded << false << ProviderKind::LlamaCpp << true;
        QTest::newRow("router") << ModelState::Loaded << false << ProviderKind::LlamaCppRouter << true;
        QTest::newRow("asleep") << ModelState::Loaded << true << ProviderKind::LlamaCpp << false;
        QTest::newRow("cold") << ModelState::Cold << false << ProviderKind::LlamaCppRouter << false;
        QTest::newRow("loading") << ModelState::Loading << false << ProviderKind::LlamaCpp << false;
        QTest::newRow("no tokenizer") << ModelState::Loaded << false << ProviderKind::Ollama << false;
    }

    void asksNobodyWhomItMightWake()
    {
        QFETCH(ModelState, state);
        QFETCH(bool, isSleeping);
        QFETCH(ProviderKind, kind);
        Bench bench;
        bench.server.kind = kind;
        bench.server.models.first().state = state;
        bench.server.models.first().isSleeping = isSleeping;
        QTEST(bench.asks(Bench::request(6000)), "asks");
    }

    void takesTheServersCountForTheEstimate()
    {
        Bench bench;
        bench.network.setAnswer(countPath, counted(2000));
        QCOMPARE(bench.servedBy(6000), QStringLiteral("small"));
        const QByteArray body = bench.network.requests().constFirst().body;
        QVERIFY2(body.contains("\"messages\""), body.left(200).constData());
    }

    void goesPastAServerThatCountsTooMuch()
    {
        Bench bench;
        bench.network.setAnswer(countPath, counted(4090));
        QCOMPARE(bench.servedBy(3900), QStringLiteral("large"));
        QCOMPARE(bench.network.requests().size(), 2);
    }

    void keepsToTheEstimateWhereNobodyCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("not found") << QByteArray() << 404;
        QTest::newRow("no number") << QByteArray("{\"input_tokens\":\"many\"}") << 200;
        QTest::newRow("none") << QByteArray("{\"input_tokens\":0}") << 200;
        QTest::newRow("no JSON") << QByteArray("<html>") << 200;
    }

    void keepsToTheEstimateWhereNobodyCounts()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        Bench bench;
        bench.network.setAnswer(countPath, FakeAnswer::json(body, status));
        QCOMPARE(bench.servedBy(6000), QStringLiteral("large"));
        bench.network.forgetRequests();
        QCOMPARE(bench.servedBy(3900), QStringLiteral("small"));
    }

    void doesNotWaitForAServerThatIsTooBusyToCount()
    {
        Bench bench;
        bench.network.setAnswer(countPath, FakeAnswer::silent());
        QCOMPARE(bench.servedBy(3900), QStringLiteral("small"));
        QCOMPARE(bench.network.aborts(), 1);
    }

    void stopsCountingForAClientThatHasGone()
    {
        Bench bench;
        bench.take();
        bench.network.setAnswer(countPath, FakeAnswer::silent());
        EndWatch end;
        RoutedCall call({bench.network, bench.clock, bench.keeper, bench.state}, end, Bench::request(3900));
        call.start();
        QTRY_COMPARE(bench.network.running(), 1);
        call.cancel();
        QTRY_VERIFY(end.hasCome);
        QCOMPARE(call.outcome(), AttemptMachine::Outcome::Cancelled);
        QCOMPARE(bench.network.running(), 0);
        QCOMPARE(bench.network.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPromptCount)

#include "tst_promptcount.moc"
