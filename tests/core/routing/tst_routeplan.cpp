#include "routing/routeplan.h"

#include <QTest>

#include <functional>

using namespace Hearth;

namespace {

/// A small world: a local LM Studio, a hosted provider, one more local server; each test changes what it is
/// about.
struct World
{
    OpenClawConfig config;
    HearthSettings settings;
    HealthSnapshot health;
    QSet<QString> keys{QStringLiteral("anthropic-like")};

    World()
    {
        addProvider(QStringLiteral("lmstudio"), QStringLiteral("http://127.0.0.1:1234/v1"),
            {model(QStringLiteral("big"), 196608, 8192)});
        addProvider(QStringLiteral("anthropic-like"), QStringLiteral("https://api.example.com/v1"),
            {model(QStringLiteral("claude"), 200000, 8192)});
        addProvider(QStringLiteral("box"), QStringLiteral("http://127.0.0.1:8000/v1"),
            {model(QStringLiteral("small"), 32768, 512)});
        config.primary = QStringLiteral("lmstudio/big");
        config.fallbacks = {QStringLiteral("anthropic-like/claude"), QStringLiteral("box/small")};
        reading(QStringLiteral("lmstudio"), ModelState::Loaded, QStringLiteral("big"), 65536);
        reading(QStringLiteral("box"), ModelState::Loaded, QStringLiteral("small"), 32768);
    }

    static ModelConfig model(const QString &id, qint64 window, qint64 maxTokens)
    {
        ModelConfig result;
        result.id = id;
        result.name = id;
        result.contextWindow = window;
        result.maxTokens = maxTokens;
        return result;
    }

    void addProvider(const QString &id, const QString &baseUrl, const QList<ModelConfig> &models)
    {
        ProviderConfig provider;
        provider.id = id;
        provider.baseUrl = baseUrl;
        provider.models = models;
        config.providers.append(provider);
    }

    ServerReading &edit(const QString &id)
    {
        ProviderHealth &entry = health[id];
        entry.providerId = id;
        entry.everRead = true;
        auto copy = std::make_shared<ServerReading>(entry.reading ? *entry.reading : ServerReading{});
        ServerReading &result = *copy;
        entry.reading = std::move(copy);
        return result;
    }

    void reading(const QString &id, ModelState state, const QString &modelId, std::optional<qint64> loaded)
    {
        ServerReading &server = edit(id);
        server.kind = ProviderKind::LmStudio;
        server.state = ServerState::Up;
        ModelReading entry;
        entry.id = modelId;
        entry.state = state;
        entry.contextLoaded = loaded;
        entry.contextMax = 262144;
        server.models = {entry};
    }

    [[nodiscard]] RoutePlan plan(RouteQuestion question) const
    {
        return planRoute(question, {config, settings, health, keys});
    }
    [[nodiscard]] RoutePlan plan(const QString &name, qint64 promptTokens = 100) const
    {
        return plan(RouteQuestion{name, promptTokens, std::nullopt, false, false});
    }
};

QString shown(const RoutePlan &plan)
{
    QStringList parts;
    for (const Candidate &each : plan.candidates) {
        const bool isTry = each.verdict == Candidate::Verdict::Try;
        parts.append(each.ref.toString() + QLatin1Char(':')
            + (isTry ? QLatin1String("try") : skipReasonName(each.reason)));
    }
    return parts.join(QLatin1Char(' '));
}

using Change = std::function<void(World &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRoutePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void skipsWhoCannotServe_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const QString all = QStringLiteral("lmstudio/big:%1 anthropic-like/claude:%2 box/small:%3");
        const QString good = QStringLiteral("try");
        QTest::addRow("all are well") << Change([](World &) {}) << all.arg(good, good, good);
        QTest::addRow("nothing answers")
            << Change([](World &w) { w.edit(QStringLiteral("lmstudio")).state = ServerState::Unreachable; })
            << all.arg(QStringLiteral("unreachable"), good, good);
        QTest::addRow("a key is refused")
            << Change([](World &w) { w.edit(QStringLiteral("lmstudio")).state = ServerState::AuthRequired; })
            << all.arg(QStringLiteral("unauthorized"), good, good);
        QTest::addRow("a hosted provider without a key")
            << Change([](World &w) { w.keys.clear(); }) << all.arg(good, QStringLiteral("no_key"), good);
        QTest::addRow("the server lists other models only") << Change([](World &w) {
            w.edit(QStringLiteral("lmstudio")).models[0].id = QStringLiteral("other");
        }) << all.arg(QStringLiteral("model_missing"), good, good);
        QTest::addRow("an empty list proves nothing")
            << Change([](World &w) { w.edit(QStringLiteral("lmstudio")).models.clear(); })
            << all.arg(good, good, good);
        QTest::addRow("a server that ignores the name has every model") << Change([](World &w) {
            ServerReading &server = w.edit(QStringLiteral("lmstudio"));
            server.models[0].id = QStringLiteral("other");
            server.answersAnyModel = true;
        }) << all.arg(good, good, good);
        QTest::addRow("found by another of its names") << Change([](World &w) {
            ModelReading &model = w.edit(QStringLiteral("lmstudio")).models[0];
            model.id = QStringLiteral("other");
            model.aliases = {QStringLiteral("big")};
        }) << all.arg(good, good, good);
        QTest::addRow("the last load failed") << Change([](World &w) {
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Failed;
        }) << all.arg(QStringLiteral("load_failed"), good, good);
        QTest::addRow("cold, and the policy waits")
            << Change([](World &w) { w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold; })
            << all.arg(good, good, good);
        QTest::addRow("cold, and the policy does not wait") << Change([](World &w) {
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
            w.settings.policy.coldStart = ColdStart::Skip;
        }) << all.arg(QStringLiteral("cold"), good, good);
        QTest::addRow("local only") << Change([](World &w) { w.settings.policy.allow = {Place::Local}; })
                                    << all.arg(good, QStringLiteral("place_not_allowed"), good);
        QTest::addRow("a dialect not spoken")
            << Change([](World &w) { w.config.providers[1].api = ApiDialect::AnthropicMessages; })
            << all.arg(good, QStringLiteral("dialect_unsupported"), good);
        QTest::addRow("a model's own dialect counts") << Change([](World &w) {
            w.config.providers[1].api = ApiDialect::AnthropicMessages;
            w.config.providers[1].models[0].api = ApiDialect::ChatCompletions;
        }) << all.arg(good, good, good);
        QTest::addRow("no address") << Change([](World &w) { w.config.providers[0].baseUrl.clear(); })
                                    << all.arg(QStringLiteral("no_address"), good, good);
        QTest::addRow("another Hearth")
            << Change([](World &w) { w.edit(QStringLiteral("lmstudio")).kind = ProviderKind::Hearth; })
            << all.arg(QStringLiteral("self_reference"), good, good);
        QTest::addRow("replace, and every hop is listed")
            << Change([](World &w) { w.config.mode = OpenClawConfig::Mode::Replace; })
            << all.arg(good, good, good);
        QTest::addRow("replace, and a hop is not listed") << Change([](World &w) {
            w.config.mode = OpenClawConfig::Mode::Replace;
            w.config.providers[1].models.clear();
        }) << all.arg(good, QStringLiteral("outside_config"), good);
        QTest::addRow("merge takes a model that is not listed")
            << Change([](World &w) { w.config.providers[1].models.clear(); }) << all.arg(good, good, good);
        QTest::addRow("errors now may be over now")
            << Change([](World &w) { w.edit(QStringLiteral("lmstudio")).state = ServerState::Failing; })
            << all.arg(good, good, good);
        QTest::addRow("never asked") << Change([](World &w) { w.health.clear(); })
                                     << all.arg(good, good, good);
    }
    void skipsWhoCannotServe()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        World world;
        change(world);
        QCOMPARE(shown(world.plan(QStringLiteral("auto"))), expected);
    }

    void comparesWithTheLoadedWindow()
    {
        const World world;
        const RoutePlan plan = world.plan(QStringLiteral("auto"), 65000);
        const Candidate &first = plan.candidates.constFirst();
        QCOMPARE(first.reason, SkipReason::ContextTooSmall);
        QCOMPARE(first.limit, std::optional<qint64>(65536)); // loaded, not the configured 196608
        QVERIFY(first.limitIsLoaded);
        QCOMPARE(first.needs, std::optional<qint64>(65000 + unaskedOutputTokens));
        QCOMPARE(plan.winner()->ref.toString(), QStringLiteral("anthropic-like/claude"));
    }

    void aColdModelIsComparedWithWhatTheConfigSays()
    {
        World world;
        world.reading(QStringLiteral("lmstudio"), ModelState::Cold, QStringLiteral("big"), std::nullopt);
        QCOMPARE(
            world.plan(QStringLiteral("auto"), 150000).winner()->ref.provider, QStringLiteral("lmstudio"));
    }

    void theAnswerCountsToo_data()
    {
        QTest::addColumn<qint64>("prompt");
        QTest::addColumn<qint64>("asked"); // below zero: not asked
        QTest::addColumn<bool>("fits"); // into box/small: 32768 loaded, maxTokens 512
        QTest::addRow("asked, just fits") << qint64(32668) << qint64(100) << true;
        QTest::addRow("asked, one too many") << qint64(32669) << qint64(100) << false;
        QTest::addRow("not asked: room for the model's own maximum") << qint64(32256) << qint64(-1) << true;
        QTest::addRow("not asked, one too many") << qint64(32257) << qint64(-1) << false;
    }
    void theAnswerCountsToo()
    {
        QFETCH(qint64, prompt);
        QFETCH(qint64, asked);
        QFETCH(bool, fits);
        RouteQuestion question{QStringLiteral("box/small"), prompt, std::nullopt, false, false};
        if (asked >= 0) {
            question.maxOutputTokens = asked;
        }
        QCOMPARE(World().plan(question).winner() != nullptr, fits);
    }

    void imagesGoWhereTheyAreTaken()
    {
        World world;
        world.config.providers[1].models[0].input.append(QStringLiteral("image"));
        const RoutePlan plan = world.plan({QStringLiteral("auto"), 10, std::nullopt, true, false});
        QCOMPARE(plan.winner()->ref.provider, QStringLiteral("anthropic-like"));
        QCOMPARE(plan.candidates.constFirst().reason, SkipReason::NoImages);
    }

    void toolsGoWhereTheyAreTaken()
    {
        World world;
        world.config.providers[0].models[0].compat.supportsTools = false;
        const RoutePlan plan = world.plan({QStringLiteral("auto"), 10, std::nullopt, false, true});
        QCOMPARE(plan.candidates.constFirst().reason, SkipReason::NoTools);
    }

    void namesLeadToHops_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const QString chain = QStringLiteral("lmstudio/big:try anthropic-like/claude:try box/small:try");
        QTest::addRow("auto is the config's chain") << QStringLiteral("auto") << chain;
        QTest::addRow("with the gateway's own prefix") << QStringLiteral("hearth/auto") << chain;
        QTest::addRow("case does not count") << QStringLiteral("Auto") << chain;
        QTest::addRow("a reference is itself alone")
            << QStringLiteral("box/small") << QStringLiteral("box/small:try");
        QTest::addRow("prefix and reference")
            << QStringLiteral("hearth/box/small") << QStringLiteral("box/small:try");
        QTest::addRow("an alias") << QStringLiteral("Tiny") << QStringLiteral("box/small:try");
        QTest::addRow("a route of the settings")
            << QStringLiteral("night") << QStringLiteral("box/small:try lmstudio/big:try");
        QTest::addRow("a provider that is not there") << QStringLiteral("nobody/x") << QString();
        QTest::addRow("nothing of that name") << QStringLiteral("gpt-unheard-of") << QString();
    }
    void namesLeadToHops()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        World world;
        world.config.aliases.insert(QStringLiteral("tiny"), {QStringLiteral("box"), QStringLiteral("small")});
        world.settings.routes = {
            {QStringLiteral("night"), {{{QStringLiteral("tiny")}}, {{QStringLiteral("lmstudio/big")}}}, {}}};
        QCOMPARE(shown(world.plan(name)), expected);
    }

    void aRouteNamedAutoReplacesTheChain()
    {
        World world;
        world.settings.routes = {{QStringLiteral("auto"),
            {{{QStringLiteral("box/small")}}, {{QStringLiteral("gone alias")}}}, {}}};
        const RoutePlan plan = world.plan(QStringLiteral("auto"));
        QCOMPARE(shown(plan), QStringLiteral("box/small:try"));
        QCOMPARE(plan.unresolved, QStringList{QStringLiteral("gone alias")});
    }

    void withoutAPrimaryEveryDeclaredModelStandsInOrder()
    {
        World world;
        world.config.primary.clear();
        world.config.fallbacks.clear();
        QCOMPARE(shown(world.plan(QStringLiteral("auto"))),
            QStringLiteral("lmstudio/big:try anthropic-like/claude:try box/small:try"));
    }

    void everyReasonHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (int reason = 0; reason <= static_cast<int>(lastSkipReason); ++reason) {
            names.insert(skipReasonName(static_cast<SkipReason>(reason)));
        }
        QCOMPARE(names.size(), static_cast<int>(lastSkipReason) + 1);
    }
};

QTEST_GUILESS_MAIN(TestRoutePlan)
#include "tst_routeplan.moc"
