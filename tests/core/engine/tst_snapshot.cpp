#include "engine/snapshot.h"

#include <QTest>

using namespace Hearth;

namespace {

struct House
{
    RoutingState state;
    ProviderConfig provider;
    ServerReading reading;
    std::chrono::milliseconds nextIn{0};

    House()
    {
        provider.id = QStringLiteral("box");
        provider.baseUrl = QStringLiteral("http://user:pw@127.0.0.1:1234/v1?key=x");
        ModelConfig declared;
        declared.id = QStringLiteral("declared");
        declared.contextWindow = 196608;
        declared.maxTokens = 8192;
        provider.models = {declared};
        reading.kind = ProviderKind::LmStudio;
        reading.state = ServerState::Up;
        for (const char *id : {"other", "declared"}) {
            ModelReading model;
            model.id = QLatin1String(id);
            model.state = ModelState::Loaded;
            model.contextLoaded = 32768;
            model.contextMax = 262144;
            reading.models.append(model);
        }
    }

    [[nodiscard]] ProviderRow row(bool everRead = true)
    {
        ProviderHealth health;
        health.everRead = everRead;
        health.nextIn = nextIn;
        health.reading = std::make_shared<const ServerReading>(reading);
        state.health.insert(provider.id, health);
        return providerRow(provider, state);
    }
};

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatIsDeclaredAndWhatIsServed()
    {
        const ProviderRow row = House().row();
        QCOMPARE(row.models.size(), 2);
        const ModelRow &declared = row.models.at(0); // the config's order comes first
        QCOMPARE(declared.ref.toString(), QStringLiteral("box/declared"));
        QVERIFY(declared.isDeclared);
        QCOMPARE(declared.contextConfigured, std::optional<qint64>(196608));
        QCOMPARE(declared.contextLoaded, std::optional<qint64>(32768));
        QCOMPARE(declared.contextMax, std::optional<qint64>(262144));
        QCOMPARE(declared.maxTokens, std::optional<qint64>(8192));
        QVERIFY(!row.models.at(1).isDeclared);
    }

    void showsNoPasswordOfAnAddress()
    {
        QCOMPARE(House().row().baseUrl, QStringLiteral("http://127.0.0.1:1234/v1"));
    }

    void aDeclaredModelThatIsNotServedIsMissing()
    {
        House house;
        house.reading.models.removeLast();
        QCOMPARE(house.row().models.at(0).state, ModelState::Missing);
    }

    void anEmptyListMakesNothingMissing()
    {
        House house;
        house.reading.models.clear();
        QCOMPARE(house.row().models.at(0).state, ModelState::Unknown);
    }

    void aServerWithOneModelAnswersToEveryName()
    {
        House house;
        house.reading.models.removeLast();
        house.reading.answersAnyModel = true;
        const ProviderRow row = house.row();
        QCOMPARE(row.models.size(), 1);
        QCOMPARE(row.models.at(0).state, ModelState::Loaded);
    }

    void abilitiesAreThoseThatRoutingGoesBy()
    {
        House house;
        ModelConfig &config = house.provider.models.first();
        config.input = {QStringLiteral("text"), QStringLiteral("image")};
        config.compat.supportsTools = false;
        config.reasoning = true;
        config.cost.output = 4.5;
        for (ModelReading &reading : house.reading.models) {
            reading.images = false;
            reading.tools = true;
            reading.embedding = true;
        }
        const ProviderRow row = house.row();
        const ModelRow &declared = row.models.at(0);
        QCOMPARE(declared.images, std::optional<bool>(true));
        QCOMPARE(declared.tools, std::optional<bool>(false));
        QVERIFY(declared.reasoning);
        QVERIFY(declared.embedding);
        QCOMPARE(declared.cost->output, 4.5);
        const ModelRow &other = row.models.at(1);
        QCOMPARE(other.images, std::optional<bool>(false)); // as reported
        QCOMPARE(other.tools, std::optional<bool>(true));
        QVERIFY(!other.reasoning);
        QVERIFY(!other.cost);
    }

    void whatNobodySaysIsNotClaimed()
    {
        const ProviderRow row = House().row();
        QCOMPARE(row.models.at(0).images, std::optional<bool>(false)); // text alone is declared
        QVERIFY(!row.models.at(0).tools);
        QVERIFY(!row.models.at(0).cost);
        QVERIFY(!row.models.at(1).images);
    }

    void tellsTheDialectAndTheNextLook()
    {
        House house;
        house.provider.api = ApiDialect::Responses;
        house.provider.isDeclared = false;
        house.nextIn = std::chrono::milliseconds(4800);
        const ProviderRow row = house.row();
        QCOMPARE(row.api, ApiDialect::Responses);
        QVERIFY(!row.isDeclared);
        QCOMPARE(row.nextLookIn, std::chrono::milliseconds(4800));
        QCOMPARE(house.row(false).nextLookIn, std::chrono::milliseconds(0));
    }

    void autoIsAlwaysTheFirstRoute()
    {
        HearthSettings settings;
        QCOMPARE(routeNames(settings), QStringList{QStringLiteral("auto")});
        settings.routes = {{QStringLiteral("fast"), {}, {}}, {QStringLiteral("auto"), {}, {}}};
        QCOMPARE(routeNames(settings), (QStringList{QStringLiteral("auto"), QStringLiteral("fast")}));
    }

    void beforeTheFirstLookNothingIsClaimed()
    {
        const ProviderRow row = House().row(false);
        QCOMPARE(row.state, ServerState::Unknown);
        QCOMPARE(row.models.at(0).state, ModelState::Unknown);
        QVERIFY(!row.readAt);
    }

    void aHostedCatalogueShowsOnlyWhatIsConfigured()
    {
        House house;
        house.reading.kind = ProviderKind::Hosted;
        QCOMPARE(house.row().models.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
