#include "config/configreader.h"
#include "config/policyedit.h"
#include "config/routeedit.h"
#include "formtexts.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

using Hops = QList<RouteHop>;

namespace {

const QByteArray written = "{\n"
                           "  routes: {\n"
                           "    auto: { hops: [] },\n"
                           "    // For chats on the phone.\n"
                           "    fast: {\n"
                           "      hops: [\n"
                           "        \"lmstudio/small\", // never cold\n"
                           "        [\"box1/big\", \"box2/big\"], // the two boxes\n"
                           "        \"anthropic/haiku\",\n"
                           "      ],\n"
                           "      coldStart: \"skip\",\n"
                           "    },\n"
                           "  },\n"
                           "  gateway: { clients: [{ name: \"phone\", tokenSha256: \"00\", models: "
                           "[\"fast\", \"lmstudio/*\"] }] },\n"
                           "}\n";

Hops hops(const char *text)
{
    Hops list;
    for (const QString &hop : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts)) {
        list.append({hop.split(u'=')});
    }
    return list;
}

QString told(const Hops &hops)
{
    QStringList texts;
    for (const RouteHop &hop : hops) {
        texts.append(hop.targets.join(u'='));
    }
    return texts.join(u' ');
}

Hops fastIn(const QByteArray &text)
{
    return readRoute(parsed(text), s("fast")).value_or(RouteSettings{}).hops;
}

const char fastHops[] = "lmstudio/small box1/big=box2/big anthropic/haiku";

} // namespace

class TestRouteEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHopsGroupsAndWhatARouteDoesOtherwise()
    {
        const QList<RouteSettings> routes = readRoutes(parsed(written));
        QCOMPARE(routes.size(), 2);
        QCOMPARE(routes.at(0).name, s("auto"));
        QVERIFY(routes.at(0).hops.isEmpty());
        QCOMPARE(told(routes.at(1).hops), s(fastHops));
        QCOMPARE(routes.at(1).policy.coldStart, std::optional(ColdStart::Skip));
        QCOMPARE(readRoutes(parsed("")).size(), 1);
        QVERIFY(!readRoute(parsed(written), s("slow")));
    }

    void setHops_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("kept");
        const auto row = [](const char *name, const char *wanted, const QStringList &kept) {
            QTest::addRow("%s", name) << s(wanted) << kept;
        };
        const QString small = s("\"lmstudio/small\", // never cold");
        const QString boxes = s("[\"box1/big\", \"box2/big\"], // the two boxes");
        row("the same is no change", fastHops, {small, boxes});
        row("moved to the end", "box1/big=box2/big anthropic/haiku lmstudio/small", {small, boxes});
        row("moved to the front", "anthropic/haiku lmstudio/small box1/big=box2/big", {small, boxes});
        row("one added", "lmstudio/small box1/big=box2/big anthropic/haiku openai/gpt", {small, boxes});
        row("one removed", "box1/big=box2/big anthropic/haiku", {boxes});
        row("the group parted", "lmstudio/small box1/big box2/big anthropic/haiku", {small});
        row("a target leaves the group", "lmstudio/small box1/big anthropic/haiku", {small});
        row("a group grows", "lmstudio/small box1/big=box2/big=anthropic/haiku", {small});
        row("all is new", "x/y z/w", {});
        row("nothing is left", "", {});
    }
    void setHops()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, kept);
        const QByteArray now =
            after(written, setRouteHops(parsed(written), s("fast"), hops(wanted.toLatin1().constData())));
        QCOMPARE(told(fastIn(now)), wanted);
        for (const QString &line : kept) {
            QVERIFY2(now.contains(line.toUtf8()), now.constData());
        }
        QVERIFY(now.contains("// For chats on the phone."));
        QCOMPARE(setRouteHops(parsed(now), s("fast"), hops(wanted.toLatin1().constData())).size(), 0);
    }

    void aSecondMentionOfATargetIsDropped()
    {
        const Hops wanted{{{s("a/b")}}, {{s("a/b"), s(" c/d ")}}, {{s("")}}, {{s("c/d")}}};
        QCOMPARE(told(tidyHops(wanted)), s("a/b c/d"));
    }

    void makesWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("nothing at all") << QByteArray("{}");
        QTest::addRow("no such route") << QByteArray("{ routes: {} }");
        QTest::addRow("a route without hops") << QByteArray("{ routes: { fast: { coldStart: \"wait\" } } }");
        QTest::addRow("hops that are no list") << QByteArray("{ routes: { fast: { hops: \"x\" } } }");
        QTest::addRow("strict JSON") << QByteArray(
            "{\n  \"routes\": {\n    \"auto\": { \"hops\": [] }\n  }\n}");
        QTest::addRow("the first text") << defaultHearthSettingsText();
    }
    void makesWhatIsMissing()
    {
        QFETCH(QByteArray, text);
        const bool wasStrict = parsed(text).isStrictJson();
        const QByteArray now = after(text, setRouteHops(parsed(text), s("fast"), hops("a/b c/d=e/f")));
        QCOMPARE(told(fastIn(now)), s("a/b c/d=e/f"));
        QCOMPARE(parsed(now).isStrictJson(), wasStrict);
    }

    void emptyAutoFollowsTheConfig()
    {
        QCOMPARE(setRouteHops(parsed("{}"), s("auto"), {}).size(), 0);
        const QByteArray text = "{ routes: { auto: { hops: [\"a/b\"] } } }";
        QCOMPARE(after(text, setRouteHops(parsed(text), s("auto"), {})),
            QByteArray("{ routes: { auto: { hops: [] } } }"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("now");
        QTest::addColumn<std::optional<RouteNameProblem>>("problem");
        const auto row = [](const char *name, const char *now, std::optional<RouteNameProblem> problem) {
            QTest::addRow("'%s' for '%s'", name, now) << s(name) << s(now) << problem;
        };
        row("slow", "", std::nullopt);
        row("Slow-2.b_c", "", std::nullopt);
        row("", "", RouteNameProblem::Empty);
        row("two words", "", RouteNameProblem::BadForm);
        row("a/b", "", RouteNameProblem::BadForm);
        row("-x", "", RouteNameProblem::BadForm);
        row("auto", "", RouteNameProblem::Reserved);
        row("AUTO", "", RouteNameProblem::Reserved);
        row("hearth", "", RouteNameProblem::Reserved);
        row("fast", "", RouteNameProblem::Taken);
        row("FAST", "", RouteNameProblem::Taken);
        row("Fast", "fast", std::nullopt);
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, now);
        QTEST(routeNameProblem(parsed(written), name, now), "problem");
    }

    void aNewNameReachesTheScopesOfClients()
    {
        const QByteArray now = after(written, renameRoute(parsed(written), s("fast"), s("phone")));
        QVERIFY(!readRoute(parsed(now), s("fast")));
        QCOMPARE(told(readRoute(parsed(now), s("phone"))->hops), s(fastHops));
        QVERIFY2(now.contains("models: [\"phone\", \"lmstudio/*\"]"), now.constData());
        QVERIFY(now.contains("// For chats on the phone."));
        QCOMPARE(renameRoute(parsed(written), s("nobody"), s("x")).size(), 0);
    }

    void removesTheRouteAlone()
    {
        const QByteArray now = after(written, removeRoute(parsed(written), s("fast")));
        QVERIFY(!readRoute(parsed(now), s("fast")));
        QVERIFY(now.contains("auto: { hops: [] }"));
        QCOMPARE(removeRoute(parsed(written), s("nobody")).size(), 0);
    }

    void handsOnHops()
    {
        const Hops all = hops("a b=c d");
        QCOMPARE(told(withHopMoved(all, 0, 2)), s("b=c d a"));
        QCOMPARE(told(withHopMoved(all, 0, 3)), s("a b=c d"));
        QCOMPARE(told(withTarget(all, s("e"))), s("a b=c d e"));
        QCOMPARE(told(withTarget(all, s("c"))), s("a b=c d"));
        QCOMPARE(told(withoutTarget(all, 1, 0)), s("a c d"));
        QCOMPARE(told(withoutTarget(all, 0, 0)), s("b=c d"));
        QCOMPARE(told(withoutTarget(all, 5, 0)), s("a b=c d"));
        QCOMPARE(told(withHopJoined(all, 0)), s("a=b=c d"));
        QCOMPARE(told(withHopJoined(all, 2)), s("a b=c d"));
        QCOMPARE(told(withHopSplit(all, 1)), s("a b c d"));
        QCOMPARE(told(withHopSplit(all, -1)), s("a b=c d"));
    }

    void aRoutesOwnPolicy()
    {
        RoutePolicy policy;
        policy.preferLoaded = true;
        policy.loadBudget = 20s;
        policy.longPrompt = LongPrompt::Refuse;
        policy.allow = QList<Place>{Place::Local, Place::Lan};
        const QByteArray now = after(written, setRoutePolicy(parsed(written), s("fast"), policy));
        QCOMPARE(readRoute(parsed(now), s("fast"))->policy, policy); // coldStart has gone
        QVERIFY(now.contains("allow: [\"local\", \"lan\"]"));
        QVERIFY(now.contains("loadBudgetMs: 20000"));
        QCOMPARE(setRoutePolicy(parsed(now), s("fast"), policy).size(), 0);
        const QByteArray bare = after("{}", setRoutePolicy(parsed("{}"), s("auto"), policy));
        QCOMPARE(readRoute(parsed(bare), s("auto"))->policy, policy);
    }

    void thePolicyOfAllRoutes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("empty") << QByteArray("{}");
        QTest::addRow("the first text") << defaultHearthSettingsText();
        QTest::addRow("strict JSON") << QByteArray("{ \"policy\": { \"coldStart\": \"skip\" } }");
    }
    void thePolicyOfAllRoutes()
    {
        QFETCH(QByteArray, text);
        PolicySettings policy;
        policy.coldStart = ColdStart::WarmBehind;
        policy.loadBudget = 20s;
        policy.silence = 90s;
        policy.preferLoaded = true;
        policy.longPrompt = LongPrompt::Refuse;
        policy.fallbackAfterTools = true;
        policy.dailySpendUsd = 2.5;
        policy.breakerFailures = 3;
        policy.breakerPause = 30s;
        policy.queueTime = 10s;
        policy.allow = {Place::Local};
        policy.allowRegions = QStringList{s("EU")};
        const QByteArray now = after(text, setPolicy(parsed(text), policy));
        QCOMPARE(readPolicy(parsed(now)), policy);
        QCOMPARE(setPolicy(parsed(now), policy).size(), 0);
        const QByteArray back = after(now, setPolicy(parsed(now), PolicySettings{}));
        QCOMPARE(readPolicy(parsed(back)), PolicySettings{});
        QVERIFY(!readHearthSettings(parsed(back)).settings.policy.dailySpendUsd);
    }

    void whatIsNotSaidIsTheDefault()
    {
        QCOMPARE(readPolicy(parsed("{}")), PolicySettings{});
        QCOMPARE(readPolicy(parsed(defaultHearthSettingsText())), PolicySettings{});
        QCOMPARE(setPolicy(parsed("{}"), PolicySettings{}).size(), 0);
        // A slip never opens a door.
        QCOMPARE(readPolicy(parsed("{ policy: { allow: [\"wan\"] } }")).allow, QList<Place>{Place::Local});
    }

    void regions()
    {
        const QByteArray text = "{ providers: { OpenRouter: { maxConcurrent: 4 } } }";
        const QByteArray now = after(text, setRegion(parsed(text), s("openrouter"), s(" eu ")));
        QCOMPARE(readRegion(parsed(now), s("openrouter")), s("EU"));
        QVERIFY2(now.contains("OpenRouter: { region: \"EU\", maxConcurrent: 4 }"), now.constData());
        QCOMPARE(readRegion(parsed(now), s("anthropic")), QString());
        const QByteArray none = after(now, setRegion(parsed(now), s("openrouter"), {}));
        QCOMPARE(none, text);
    }
};

QTEST_APPLESS_MAIN(TestRouteEdit)
#include "tst_routeedit.moc"
