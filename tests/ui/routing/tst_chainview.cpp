#include "routing/chainview.h"
#include "ui/support/snapshots.h"

#include <QTest>

using namespace Hearth;

namespace {

const TimePoint now{std::chrono::hours(1)};

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Candidate candidate(const char *ref, Candidate::Verdict verdict = Candidate::Verdict::Try, int hop = 0)
{
    Candidate each;
    each.ref = *ModelRef::parse(s(ref));
    each.verdict = verdict;
    each.hop = hop;
    each.state = ModelState::Loaded;
    return each;
}

/// Number, target, verdict, standing: one line a target, a blank line after each hop.
QString told(const QList<HopGroup> &groups)
{
    QStringList lines;
    for (const HopGroup &group : groups) {
        for (const HopView &each : group.targets) {
            lines.append(QStringLiteral("%1.%2 %3 %4 %5")
                             .arg(group.number)
                             .arg(each.number)
                             .arg(each.target)
                             .arg(int(each.verdict))
                             .arg(int(each.standing)));
        }
    }
    return lines.join(u'\n');
}

} // namespace

class TestChainView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsGetTheirVerdictsByWhatTheyMean()
    {
        const auto snapshot = aSnapshot(fourServers(now), now);
        RoutePlan plan;
        plan.candidates = {candidate("lmstudio/minimax-m2.1-gs32"),
            candidate("anthropic/claude-opus-4-6", Candidate::Verdict::Skip)};
        plan.unresolved = QStringList{s("nobody/knows")};
        const WhatIf world;
        ChainView chain{*snapshot, plan, world, std::nullopt, true, false};
        chain.hops = QList<RouteHop>{
            {{s("BIG"), s("claude-opus-4-6")}}, {{s("nobody/knows")}}, {{s("llamacpp/gpt-oss-120b")}}};
        QCOMPARE(told(groupsOf(chain)),
            s("1.1 BIG 0 0\n" // the alias of the first
              "1.2 claude-opus-4-6 2 0\n" // the only one of this id
              "2.3 nobody/knows 2 1\n"
              "3.4 llamacpp/gpt-oss-120b 2 2")); // saved later
    }

    void whatFollowsTheConfigStandsAsItIsWritten()
    {
        const auto snapshot = aSnapshot(fourServers(now), now);
        RoutePlan plan;
        plan.candidates = {candidate("b/two", Candidate::Verdict::Try, 1), candidate("a/one")};
        plan.unresolved = QStringList{s("c/three")};
        const WhatIf world;
        const QList<HopGroup> groups = groupsOf({*snapshot, plan, world, std::nullopt, false, true});
        QCOMPARE(told(groups), s("1.1 a/one 1 0\n2.2 b/two 0 0\n3.3 c/three 2 1"));
        QVERIFY(!groups.at(1).canMoveUp);
        QVERIFY(!groups.at(1).canRemove);
    }

    void whatCanBeDoneWithAHop()
    {
        const auto snapshot = aSnapshot(fourServers(now), now);
        const RoutePlan plan;
        const WhatIf world;
        ChainView chain{*snapshot, plan, world, QList<RouteHop>{{{s("a/b")}}, {{s("c/d")}}}, true, false};
        QList<HopGroup> groups = groupsOf(chain);
        QVERIFY(!groups.at(0).canMoveUp);
        QVERIFY(groups.at(0).canMoveDown);
        QVERIFY(groups.at(1).canMoveUp);
        QVERIFY(!groups.at(1).canMoveDown);
        QVERIFY(groups.at(0).canRemove);
        chain.hops = QList<RouteHop>{{{s("a/b")}}};
        QVERIFY(!groupsOf(chain).at(0).canRemove); // a named route keeps one
        chain.mayBeEmpty = true;
        QVERIFY(groupsOf(chain).at(0).canRemove);
    }

    void priceAndUsualLoadComeFromTheCatalogue()
    {
        QList<ProviderRow> servers = fourServers(now);
        servers[0].models[1].cost = ModelCost{3, 15, 0, 0};
        servers[0].models[1].learnt.usualLoad = std::chrono::seconds(38);
        const auto snapshot = aSnapshot(servers, now);
        RoutePlan plan;
        plan.candidates = {candidate("lmstudio/qwen3-coder-480b")};
        plan.candidates[0].state = ModelState::Cold;
        const WhatIf world;
        const HopView view =
            groupsOf({*snapshot, plan, world, std::nullopt, false, true}).at(0).targets.at(0);
        QCOMPARE(view.cost, std::optional(ModelCost{3, 15, 0, 0}));
        QCOMPARE(
            view.candidate.usualLoad, std::optional<std::chrono::milliseconds>(std::chrono::seconds(38)));
    }

    void meanings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ref");
        const auto row = [](const char *name, const char *ref) {
            QTest::addRow("%s", name) << s(name) << s(ref);
        };
        row("big", "lmstudio/minimax-m2.1-gs32");
        row("lmstudio/glm-4.7", "lmstudio/glm-4.7");
        row("gemma-3-4b", "llamacpp/gemma-3-4b");
        row("who/is/it", "who/is/it");
        row("who", "");
    }
    void meanings()
    {
        QFETCH(QString, name);
        const auto snapshot = aSnapshot(fourServers(now), now);
        const std::optional<ModelRef> ref = meaningOf(*snapshot, name);
        QTEST(ref ? ref->toString() : QString(), "ref");
    }
};

QTEST_APPLESS_MAIN(TestChainView)
#include "tst_chainview.moc"
