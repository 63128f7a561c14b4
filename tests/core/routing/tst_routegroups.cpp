#include "routing/routeplan.h"

#include "routing/routingindex.h"
#include "support/plainprovider.h"

#include <QTest>

using namespace Hearth;

namespace {

RouteQuestion ask(const QString &model, qint64 promptTokens)
{
    RouteQuestion question;
    question.model = model;
    question.promptTokens = promptTokens;
    return question;
}

ServerReading unreachable()
{
    ServerReading reading;
    reading.state = ServerState::Unreachable;
    return reading;
}

/// Three boxes with the same model, and a hosted one behind them.
struct World
{
    OpenClawConfig config;
    HearthSettings settings;
    HealthSnapshot health;
    QHash<QString, Secret> keys{{QStringLiteral("hosted"), Secret()}};
    RoutingLive live;

    World()
    {
        for (const char *id : {"one", "two", "three"}) {
            add(QString::fromLatin1(id), QStringLiteral("http://127.0.0.1:80/v1"));
            reading(QString::fromLatin1(id), ModelState::Loaded);
        }
        add(QStringLiteral("hosted"), QStringLiteral("https://api.example.com/v1"));
        settings.routes = {{QStringLiteral("auto"),
            {{{QStringLiteral("one/m"), QStringLiteral("two/m"), QStringLiteral("three/m")}},
                {{QStringLiteral("hosted/m")}}},
            {}}};
    }

    void add(const QString &id, const QString &baseUrl)
    {
        config.providers.append(plainProvider(id, baseUrl));
    }

    void reading(const QString &id, ModelState state, std::optional<int> slotsTotal = {})
    {
        auto server = std::make_shared<ServerReading>();
        server->state = ServerState::Up;
        ModelReading model;
        model.id = QStringLiteral("m");
        model.state = state;
        model.slotsTotal = slotsTotal;
        server->models = {model};
        health[id].reading = std::move(server);
    }

    void busy(const QString &id, int requests) { live.inFlight.insert({id, QStringLiteral("m")}, requests); }

    [[nodiscard]] QString order(quint64 conversation = 0, qint64 tokens = 100) const
    {
        RouteQuestion question = ask(QStringLiteral("auto"), tokens);
        question.conversation = conversation;
        QStringList names;
        for (const Candidate &each : plan(question).candidates) {
            names.append(
                each.verdict == Candidate::Verdict::Try ? each.ref.provider : u'-' + each.ref.provider);
        }
        return names.join(u' ');
    }
    [[nodiscard]] RoutePlan plan(const RouteQuestion &question) const
    {
        const RoutingIndex index(config, settings, health);
        return planRoute(question, {config, settings, health, keys, live, &index});
    }
    [[nodiscard]] QString first(quint64 conversation) const
    {
        return order(conversation).section(u' ', 0, 0);
    }
};

} // namespace

class TestRouteGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTargetsShareAHop()
    {
        const RoutePlan plan = World().plan(ask(QStringLiteral("auto"), 100));
        QList<int> hops;
        for (const Candidate &each : plan.candidates) {
            hops.append(each.hop);
        }
        QCOMPARE(hops, (QList<int>{0, 0, 0, 1}));
    }

    void whoAnswersAtOnceGoesFirst()
    {
        World world;
        world.reading(QStringLiteral("one"), ModelState::Cold);
        world.reading(QStringLiteral("two"), ModelState::Loading);
        QCOMPARE(world.order(), QStringLiteral("three two one hosted"));
        QVERIFY(world.order(7).startsWith(QStringLiteral("three two one"))); // a conversation, too
    }

    void whoIsLeastBusyGoesFirst()
    {
        World world;
        world.busy(QStringLiteral("one"), 2);
        world.busy(QStringLiteral("two"), 1);
        QCOMPARE(world.order(), QStringLiteral("three two one hosted"));
    }

    void whoCannotServeGoesLastInItsGroup()
    {
        World world;
        world.health[QStringLiteral("one")].reading = std::make_shared<const ServerReading>(unreachable());
        QCOMPARE(world.order(), QStringLiteral("two three -one hosted"));
    }

    void aConversationStaysWhereItIs()
    {
        World world;
        const QString home = world.first(42);
        for (const char *id : {"one", "two", "three"}) {
            if (home != QLatin1String(id)) {
                world.busy(QString::fromLatin1(id), 0);
            }
        }
        world.busy(home, 3); // busier than the others, but its prompt is in the cache there
        QCOMPARE(world.first(42), home);
        world.busy(home, 4);
        QVERIFY(world.first(42) != home);
    }

    void aConversationLeavesATargetWithoutAFreeSlot()
    {
        World world;
        const QString home = world.first(42);
        world.reading(home, ModelState::Loaded, 2);
        world.busy(home, 1);
        QCOMPARE(world.first(42), home);
        world.busy(home, 2);
        QVERIFY(world.first(42) != home);
    }

    void theSlotsOfAWholeProviderCountTogether()
    {
        World world;
        const QString home = world.first(42);
        world.settings.providers = {{home, {}, 2, {}}};
        world.live.inFlight.insert({home, QStringLiteral("other model")}, 2);
        QVERIFY(world.first(42) != home);
    }

    void conversationsSpreadOverTheTargets()
    {
        const World world;
        QHash<QString, int> counts;
        for (quint64 conversation = 1; conversation <= 300; ++conversation) {
            ++counts[world.first(conversation * 0x9e3779b97f4a7c15)];
        }
        QCOMPARE(counts.size(), 3);
        for (const int count : std::as_const(counts)) {
            QVERIFY2(count > 60, qPrintable(QString::number(count)));
        }
    }

    void whenOneGoesOnlyItsConversationsMove()
    {
        const World before;
        World after;
        after.settings.routes[0].hops[0].targets.removeAll(QStringLiteral("two/m"));
        int moved = 0;
        for (quint64 conversation = 1; conversation <= 100; ++conversation) {
            const QString home = before.first(conversation * 0x9e3779b97f4a7c15);
            const QString now = after.first(conversation * 0x9e3779b97f4a7c15);
            if (home == QLatin1String("two")) {
                ++moved;
            } else {
                QCOMPARE(now, home);
            }
        }
        QVERIFY(moved > 0);
    }

    void anEqualOneWithRoomTakesALongPrompt()
    {
        World world;
        world.settings.policy.longPrompt = LongPrompt::Refuse;
        world.config.providers[0].models[0].contextWindow = 1000;
        QCOMPARE(world.order(0, 10000), QStringLiteral("two three -one hosted"));
        world.config.providers[1].models[0].contextWindow = 1000;
        world.config.providers[2].models[0].contextWindow = 1000;
        QCOMPARE(world.order(0, 10000), QStringLiteral("-one -two -three -hosted"));
    }

    void anIndexTakesOverWhatHasNotChanged()
    {
        World world;
        auto many = std::make_shared<ServerReading>();
        many->state = ServerState::Up;
        for (int i = 0; i < 50; ++i) {
            ModelReading model;
            model.id = QStringLiteral("m%1").arg(i);
            model.aliases = {QStringLiteral("also-%1").arg(i), QStringLiteral("m0")};
            many->models.append(model);
        }
        world.health[QStringLiteral("one")].reading = many;
        const RoutingIndex first(world.config, world.settings, world.health);
        const RoutingIndex second(world.config, world.settings, world.health, first);
        for (const RoutingIndex *index : {&first, &second}) {
            for (const char *name : {"m0", "m49", "also-7", "nobody"}) {
                const QString id = QString::fromLatin1(name);
                QCOMPARE(index->answering(QStringLiteral("one"), *many, id), many->answering(id));
            }
        }
        world.settings.routes[0].hops.removeFirst();
        const RoutingIndex third(world.config, world.settings, world.health, second);
        QCOMPARE(second.route(QStringLiteral("hearth/Auto"))->targets.size(), 4);
        QCOMPARE(third.route(QStringLiteral("auto"))->targets.size(), 1);
        QVERIFY(!third.route(QStringLiteral("one/nobody")));
        for (const char *reference : {"one/m", "hearth/two/m"}) {
            const QString name = QString::fromLatin1(reference);
            QVERIFY(third.route(name));
            QVERIFY(*third.route(name) == indexedRoute(world.config, world.settings, name));
        }
        // A reading that the index was not made of is searched itself.
        const ServerReading other = *many;
        QCOMPARE(first.answering(QStringLiteral("one"), other, QStringLiteral("m3")), &other.models.at(3));
    }
};

QTEST_GUILESS_MAIN(TestRouteGroups)
#include "tst_routegroups.moc"
