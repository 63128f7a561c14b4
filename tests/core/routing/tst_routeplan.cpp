#include "routing/routeplan.h"

#include "routing/routingindex.h"

#include <QTest>

#include <functional>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

RouteQuestion ask(const QString &model, qint64 promptTokens)
{
    RouteQuestion question;
    question.model = model;
    question.promptTokens = promptTokens;
    return question;
}

/// A small world: a local LM Studio, a hosted provider, one more local server; each test changes what it is
/// about.
struct World
{
    OpenClawConfig config;
    HearthSettings settings;
    HealthSnapshot health;
    QHash<QString, Secret> keys{{QStringLiteral("anthropic-like"), Secret()}};
    RoutingLive live;

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
        const RoutePlan plan = planRoute(question, {config, settings, health, keys, live});
        // The same with an index.
        const RoutingIndex index(config, settings, health);
        const RoutePlan indexed = planRoute(question, {config, settings, health, keys, live, &index});
        return indexed == plan ? plan : RoutePlan{QStringLiteral("the index differs"), {}, {}};
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
            << Change([](World &w) { w.config.providers[1].api = ApiDialect::Other; })
            << all.arg(good, QStringLiteral("dialect_unsupported"), good);
        QTest::addRow("a model's own dialect counts") << Change([](World &w) {
            w.config.providers[1].api = ApiDialect::Other;
            w.config.providers[1].models[0].api = ApiDialect::ChatCompletions;
        }) << all.arg(good, good, good);
        QTest::addRow("Anthropic's dialect is spoken")
            << Change([](World &w) { w.config.providers[1].api = ApiDialect::AnthropicMessages; })
            << all.arg(good, good, good);
        QTest::addRow("resting after failures") << Change([](World &w) {
            w.live.coolDowns.insert(
                QStringLiteral("lmstudio"), {ErrorKind::UpstreamFailed, 4, TimePoint(1s)});
        }) << all.arg(QStringLiteral("cooling_down"), good, good);
        QTest::addRow("the rest is over: one may try") << Change([](World &w) {
            w.live.now = TimePoint(1s);
            w.live.coolDowns.insert(
                QStringLiteral("lmstudio"), {ErrorKind::UpstreamFailed, 4, TimePoint(1s)});
        }) << all.arg(good, good, good);
        QTest::addRow("the rest is over: the try loads nothing") << Change([](World &w) {
            w.live.now = TimePoint(1s);
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
            w.live.coolDowns.insert(
                QStringLiteral("lmstudio"), {ErrorKind::UpstreamFailed, 4, TimePoint(1s)});
        }) << all.arg(QStringLiteral("cold"), good, good);
        QTest::addRow("the rest is over: a load, where nobody else can serve") << Change([](World &w) {
            w.live.now = TimePoint(1s);
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
            w.keys.clear();
            w.edit(QStringLiteral("box")).state = ServerState::Unreachable;
            w.live.coolDowns.insert(
                QStringLiteral("lmstudio"), {ErrorKind::UpstreamFailed, 4, TimePoint(1s)});
        }) << all.arg(good, QStringLiteral("no_key"), QStringLiteral("unreachable"));
        QTest::addRow("the rest is over, and somebody tries it") << Change([](World &w) {
            w.live.now = TimePoint(1s);
            w.live.coolDowns.insert(
                QStringLiteral("lmstudio"), {ErrorKind::UpstreamFailed, 4, TimePoint(1s), true});
        }) << all.arg(QStringLiteral("cooling_down"), good, good);
        QTest::addRow("the day's money is spent") << Change([](World &w) {
            w.settings.policy.dailySpendUsd = 2.5;
            w.live.spentTodayUsd = 2.5;
        }) << all.arg(good, QStringLiteral("spend_cap_reached"), good);
        QTest::addRow("some of the day's money is left") << Change([](World &w) {
            w.settings.policy.dailySpendUsd = 2.5;
            w.live.spentTodayUsd = 2.4;
        }) << all.arg(good, good, good);
        QTest::addRow("hosted ones of one region alone") << Change([](World &w) {
            w.settings.policy.allow = {Place::Local};
            w.settings.policy.allowRegions = {QStringLiteral("EU")};
            w.settings.providers = {{QStringLiteral("anthropic-like"), QStringLiteral("EU"), {}, {}}};
        }) << all.arg(good, good, good);
        QTest::addRow("hosted ones of another region") << Change([](World &w) {
            w.settings.policy.allow = {Place::Local};
            w.settings.policy.allowRegions = {QStringLiteral("EU")};
            w.settings.providers = {{QStringLiteral("anthropic-like"), QStringLiteral("US"), {}, {}}};
        }) << all.arg(good, QStringLiteral("place_not_allowed"), good);
        QTest::addRow("a region that nobody declared") << Change([](World &w) {
            w.settings.policy.allow = {Place::Local};
            w.settings.policy.allowRegions = {QString()};
        }) << all.arg(good, QStringLiteral("place_not_allowed"), good);
        QTest::addRow("a model for vectors")
            << Change([](World &w) { w.edit(QStringLiteral("box")).models[0].embedding = true; })
            << all.arg(good, good, QStringLiteral("embedding_only"));
        QTest::addRow("loading, and the policy does not wait") << Change([](World &w) {
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Loading;
            w.settings.policy.coldStart = ColdStart::Skip;
        }) << all.arg(QStringLiteral("cold"), good, good);
        QTest::addRow("a load that takes longer than the policy waits") << Change([](World &w) {
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
            w.settings.policy.loadBudget = 20s;
            w.live.usualLoad.insert({QStringLiteral("lmstudio"), QStringLiteral("big")}, 21s);
        }) << all.arg(QStringLiteral("cold"), good, good);
        QTest::addRow("a load that is done in time") << Change([](World &w) {
            w.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
            w.settings.policy.loadBudget = 20s;
            w.live.usualLoad.insert({QStringLiteral("lmstudio"), QStringLiteral("big")}, 20s);
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

    void aLearntFactorCounts()
    {
        World world;
        world.live.tokenFactor.insert({QStringLiteral("box"), QStringLiteral("small")}, 1.5);
        const RoutePlan plan = world.plan(QStringLiteral("box/small"), 20000);
        QCOMPARE(plan.candidates.constFirst().needs, std::optional<qint64>(30000 + 512));
    }

    void aColdModelIsWarmedBehindTheNext()
    {
        World world;
        world.settings.policy.coldStart = ColdStart::WarmBehind;
        world.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
        world.live.usualLoad.insert({QStringLiteral("lmstudio"), QStringLiteral("big")}, 9s);
        const RoutePlan plan = world.plan(QStringLiteral("auto"));
        const Candidate &cold = plan.candidates.constFirst();
        QCOMPARE(cold.reason, SkipReason::Cold);
        QVERIFY(cold.warmBehind);
        QVERIFY(cold.usualLoad == std::optional<std::chrono::milliseconds>(9s));
        QCOMPARE(plan.winner()->ref.provider, QStringLiteral("anthropic-like"));
    }

    void whereNobodyElseCouldServeTheColdOneIsWaitedFor()
    {
        World world;
        world.settings.policy.coldStart = ColdStart::WarmBehind;
        world.edit(QStringLiteral("box")).models[0].state = ModelState::Cold;
        const RoutePlan plan = world.plan(QStringLiteral("box/small"));
        QVERIFY(plan.winner());
        QVERIFY(!plan.winner()->warmBehind);
        world.settings.policy.coldStart = ColdStart::Skip;
        QVERIFY(!world.plan(QStringLiteral("box/small")).winner());
    }

    void aModelThatDoesNotFitIsNotWarmed()
    {
        World world;
        world.settings.policy.coldStart = ColdStart::WarmBehind;
        world.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
        const RoutePlan plan = world.plan(QStringLiteral("auto"), 196600);
        QCOMPARE(plan.candidates.constFirst().reason, SkipReason::ContextTooSmall);
        QVERIFY(!plan.candidates.constFirst().warmBehind);
    }

    void whatIsInMemoryGoesFirstWhereItIsPreferred()
    {
        World world;
        world.settings.policy.preferLoaded = true;
        world.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
        QCOMPARE(shown(world.plan(QStringLiteral("auto"))),
            QStringLiteral("anthropic-like/claude:try box/small:try lmstudio/big:try"));
        world.edit(QStringLiteral("box")).models[0].state = ModelState::Loading;
        world.keys.clear();
        QCOMPARE(shown(world.plan(QStringLiteral("auto"))),
            QStringLiteral("box/small:try anthropic-like/claude:no_key lmstudio/big:try"));
    }

    void aLongPromptIsRefusedWhereThePolicySaysSo()
    {
        World world;
        world.settings.policy.longPrompt = LongPrompt::Refuse;
        QCOMPARE(shown(world.plan(QStringLiteral("auto"), 65000)),
            QStringLiteral("lmstudio/big:context_too_small anthropic-like/claude:long_prompt_refused "
                           "box/small:context_too_small"));
        world.edit(QStringLiteral("lmstudio")).state = ServerState::Unreachable; // it is not its turn
        QCOMPARE(world.plan(QStringLiteral("auto"), 65000).winner()->ref.provider,
            QStringLiteral("anthropic-like"));
    }

    void aRoutesOwnPolicyCounts()
    {
        World world;
        RouteSettings near{QStringLiteral("near"),
            {{{QStringLiteral("anthropic-like/claude")}}, {{QStringLiteral("box/small")}}}, {}};
        near.policy.allow = QList<Place>{Place::Local, Place::Hosted};
        near.policy.coldStart = ColdStart::Skip;
        near.policy.loadBudget = 20s;
        world.settings.routes = {near};
        world.settings.policy.allow = {Place::Local};
        world.edit(QStringLiteral("box")).models[0].state = ModelState::Cold;
        const RoutePlan plan = world.plan(QStringLiteral("near"));
        QCOMPARE(shown(plan), QStringLiteral("anthropic-like/claude:place_not_allowed box/small:cold"));
        QVERIFY(plan.loadBudget == 20s);
        world.settings.policy.allow = allPlaces();
        world.settings.routes[0].policy.allow = QList<Place>{Place::Local};
        QCOMPARE(shown(world.plan(QStringLiteral("near"))),
            QStringLiteral("anthropic-like/claude:place_not_allowed box/small:cold"));
    }

    void autoWithoutHopsHasAPolicyOfItsOwn()
    {
        World world;
        RouteSettings follows{QStringLiteral("auto"), {}, {}};
        follows.policy.coldStart = ColdStart::Skip;
        world.settings.routes = {follows};
        world.edit(QStringLiteral("lmstudio")).models[0].state = ModelState::Cold;
        QCOMPARE(shown(world.plan(QStringLiteral("auto"))),
            QStringLiteral("lmstudio/big:cold anthropic-like/claude:try box/small:try"));
    }

    void aClientGoesNoFartherThanItsScope_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("scope");
        QTest::addColumn<QString>("expected");
        const QString all = QStringLiteral("lmstudio/big:%1 anthropic-like/claude:%2 box/small:%3");
        const QString good = QStringLiteral("try");
        const QString bad = QStringLiteral("client_not_allowed");
        const QString route = QStringLiteral("auto");
        QTest::addRow("no scope") << route << QStringList{} << all.arg(good, good, good);
        QTest::addRow("the name itself")
            << route << QStringList{QStringLiteral("auto")} << all.arg(good, good, good);
        QTest::addRow("the name as a client of Hearth writes it")
            << QStringLiteral("hearth/auto") << QStringList{QStringLiteral("Hearth/Auto")}
            << all.arg(good, good, good);
        QTest::addRow("everything") << route << QStringList{QStringLiteral("*")} << all.arg(good, good, good);
        QTest::addRow("one provider")
            << route << QStringList{QStringLiteral("lmstudio/*")} << all.arg(good, bad, bad);
        QTest::addRow("a provider whose name begins alike")
            << route << QStringList{QStringLiteral("bo/*"), QStringLiteral("bo*")} << all.arg(bad, bad, bad);
        QTest::addRow("one model") << route << QStringList{QStringLiteral("box/small")}
                                   << all.arg(bad, bad, good);
        QTest::addRow("a model asked for by name, outside")
            << QStringLiteral("box/small") << QStringList{QStringLiteral("auto")}
            << QStringLiteral("box/small:") + bad;
    }
    void aClientGoesNoFartherThanItsScope()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, scope);
        QFETCH(QString, expected);
        RouteQuestion question = ask(name, 100);
        question.clientModels = scope;
        QCOMPARE(shown(World().plan(question)), expected);
    }

    void aClientStaysInItsPlaces()
    {
        RouteQuestion question = ask(QStringLiteral("auto"), 100);
        question.clientPlaces = QList<Place>{Place::Local};
        QCOMPARE(shown(World().plan(question)),
            QStringLiteral("lmstudio/big:try anthropic-like/claude:client_not_allowed box/small:try"));
    }

    void whatOnlyOneDialectCanSayGoesThereAlone()
    {
        World world;
        world.config.providers[1].api = ApiDialect::AnthropicMessages;
        RouteQuestion question = ask(QStringLiteral("auto"), 100);
        question.nativeOnly = ApiDialect::AnthropicMessages;
        QCOMPARE(shown(world.plan(question)),
            QStringLiteral("lmstudio/big:native_only anthropic-like/claude:try box/small:native_only"));
        world.edit(QStringLiteral("lmstudio")).dialects = {
            ApiDialect::ChatCompletions, ApiDialect::AnthropicMessages};
        QCOMPARE(world.plan(question).winner()->ref.provider, QStringLiteral("lmstudio"));
    }

    void toolsAreNotSentWhereTheyAreRefused()
    {
        World world;
        world.edit(QStringLiteral("lmstudio")).models[0].tools = false; // it would try all the same
        const RouteQuestion question{QStringLiteral("auto"), 10, std::nullopt, false, true};
        QCOMPARE(world.plan(question).winner()->ref.provider, QStringLiteral("lmstudio"));
        world.edit(QStringLiteral("lmstudio")).kind = ProviderKind::Ollama;
        QCOMPARE(world.plan(question).candidates.constFirst().reason, SkipReason::NoTools);
    }

    void afterToolsOneAttemptIsAll()
    {
        World world;
        RouteQuestion question = ask(QStringLiteral("auto"), 100);
        QVERIFY(!world.plan(question).onlyOneAttempt);
        question.afterTools = true;
        QVERIFY(world.plan(question).onlyOneAttempt);
        world.settings.policy.fallbackAfterTools = true;
        QVERIFY(!world.plan(question).onlyOneAttempt);
    }

    void slotsAreTheSettingsElseTheServers()
    {
        World world;
        world.edit(QStringLiteral("lmstudio")).models[0].slotsTotal = 2;
        world.settings.providers = {{QStringLiteral("box"), {}, 3, {}}};
        world.live.inFlight.insert({QStringLiteral("box"), QStringLiteral("small")}, 1);
        const RoutePlan plan = world.plan(QStringLiteral("auto"));
        QCOMPARE(plan.candidates.at(0).slotsTotal, std::optional<int>(2));
        QCOMPARE(plan.candidates.at(1).slotsTotal, std::optional<int>());
        QCOMPARE(plan.candidates.at(2).slotsTotal, std::optional<int>(3));
        QCOMPARE(plan.candidates.at(2).inFlight, 1);
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
