#include "practicekinds.h"
#include "providers/openrouter.h"

#include <QTest>

using namespace Hearth;

class TestOpenRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsHosts()
    {
        QVERIFY(isOpenRouter(QUrl(QStringLiteral("https://openrouter.ai/api/v1"))));
        QVERIFY(isOpenRouter(QUrl(QStringLiteral("https://eu.openrouter.ai/api/v1"))));
        QVERIFY(!isOpenRouter(QUrl(QStringLiteral("https://openrouter.ai.example/api/v1"))));
        QVERIFY(isOpenRouterRegion(QUrl(QStringLiteral("https://us.openrouter.ai/api/v1"))));
        QVERIFY(!isOpenRouterRegion(QUrl(QStringLiteral("https://openrouter.ai/api/v1"))));
    }

    void aRegionHasItsOwnList()
    {
        QList<ProbeRequest> asked;
        const ServerReading reading =
            look(hostedAt(QStringLiteral("https://eu.openrouter.ai/api/v1")), practiceOpenRouter(), &asked);
        QCOMPARE(asked.first().pathAndQuery, QByteArray("/api/v1/models/user"));
        QVERIFY(asked.first().withKey);
        QCOMPARE(reading.kind, ProviderKind::OpenRouter);
    }

    void asksForTheHostsOfAModel()
    {
        QCOMPARE(endpointsPath(QStringLiteral("acme/see")), QByteArray("/models/acme/see/endpoints"));
        QCOMPARE(endpointsPath(QStringLiteral("acme/see:nitro")), QByteArray("/models/acme/see/endpoints"));
        QCOMPARE(
            endpointsPath(QStringLiteral("acme/see:free")), QByteArray("/models/acme/see%3Afree/endpoints"));
        QCOMPARE(endpointsPath(QStringLiteral("see")), QByteArray());
        QCOMPARE(endpointsPath(QStringLiteral("../../key")), QByteArray());
        QCOMPARE(endpointsPath(QStringLiteral("../key")), QByteArray());
        QCOMPARE(endpointsPath(QStringLiteral("a/b/c")), QByteArray());
    }

    void readsTheHostsOfAModel()
    {
        const auto endpoints =
            readEndpoints(JsonAnswer(documented(QStringLiteral("openrouter_endpoints.json")), "/x"));
        QVERIFY(endpoints);
        QCOMPARE(endpoints->size(), 2);
        HostedEndpoint first;
        first.provider = QStringLiteral("Fireworks");
        first.tag = QStringLiteral("fireworks/fp8");
        first.contextWindow = 65536;
        first.maxOutput = 16384;
        first.price = ModelCost{0.25, 1, 0, 0};
        first.quantization = QStringLiteral("fp8");
        first.tools = true;
        first.uptime = 0.995;
        QCOMPARE(endpoints->at(0), first);
        QVERIFY(!endpoints->at(1).isWell);
        QCOMPARE(endpoints->at(1).quantization, QString());
        QCOMPARE(endpoints->at(1).tools, false);
        QVERIFY(!endpoints->at(1).uptime && !endpoints->at(1).maxOutput);
        QVERIFY(!readEndpoints(JsonAnswer(answerWith(404, "{\"error\":{\"message\":\"no\"}}"), "/x")));
        QVERIFY(!readEndpoints(JsonAnswer(answerWith(200, "{\"data\":[]}"), "/x")));
    }

    void readsPrices_data()
    {
        QTest::addColumn<QJsonObject>("pricing");
        QTest::addColumn<double>("input"); // below zero: none
        const auto price = [](const QJsonValue &prompt) {
            return QJsonObject{{QStringLiteral("prompt"), prompt}, {QStringLiteral("completion"), prompt}};
        };
        QTest::addRow("per token, as text") << price(QStringLiteral("0.0000003")) << 0.3;
        QTest::addRow("tiny") << price(QStringLiteral("1e-8")) << 0.01;
        QTest::addRow("free") << price(QStringLiteral("0")) << 0.0;
        QTest::addRow("a number") << price(0.000002) << 2.0;
        QTest::addRow("it depends") << price(QStringLiteral("-1")) << -1.0;
        QTest::addRow("not a number") << price(QStringLiteral("nan")) << -1.0;
        QTest::addRow("absurd") << price(QStringLiteral("1e30")) << -1.0;
        QTest::addRow("no price") << price(QJsonValue::Null) << -1.0;
        QTest::addRow("words") << price(QStringLiteral("cheap")) << -1.0;
    }

    void readsPrices()
    {
        QFETCH(QJsonObject, pricing);
        QFETCH(double, input);
        const std::optional<ModelCost> cost = readPricing(pricing);
        QCOMPARE(cost.has_value(), input >= 0);
        if (cost) {
            QCOMPARE(cost->input, input);
            QCOMPARE(cost->output, input);
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenRouter)
#include "tst_openrouter.moc"
