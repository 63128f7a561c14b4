#include "health/warmplan.h"

#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const ModelRef qwen{QStringLiteral("ollama"), QStringLiteral("qwen3")};
const ModelRef other{QStringLiteral("ollama"), QStringLiteral("other")};
constexpr milliseconds epoch{1795000000000};

/// A world of models, their server and a clock.
struct World
{
    WarmPlan plan;
    QHash<ModelRef, WarmFacts> models;
    TimePoint now{1h};
    milliseconds sinceEpoch = epoch;

    explicit World(bool keepsItself, ModelState state = ModelState::Cold)
    {
        for (const ModelRef &ref : {qwen, other}) {
            models.insert(ref, factsOf(state, keepsItself));
        }
    }

    static WarmFacts factsOf(ModelState state, bool keepsItself)
    {
        WarmFacts facts;
        facts.server = ServerState::Up;
        facts.state = state;
        facts.abilities.load = state == ModelState::Cold || state == ModelState::Failed;
        facts.abilities.unload = state == ModelState::Loaded;
        facts.abilities.keepFor = keepsItself;
        return facts;
    }

    void set(const ModelRef &ref, ModelState state)
    {
        models[ref] = factsOf(state, models.value(ref).abilities.keepFor);
    }

    void pass(milliseconds time)
    {
        now += time;
        sinceEpoch += time;
    }

    QList<WarmStep> steps()
    {
        return plan.steps([this](const ModelRef &ref) { return models.value(ref); }, now, sinceEpoch);
    }

    void end(const ModelRef &ref, ModelJob::State state, ModelAct act = ModelAct::Load)
    {
        ModelJob job;
        job.ref = ref;
        job.act = act;
        job.state = state;
        plan.jobEnded(job, now);
    }

    KeepWarm::State stateOf(const ModelRef &ref)
    {
        const auto states =
            plan.states([this](const ModelRef &each) { return models.value(each); }, sinceEpoch);
        for (const KeepWarm &each : states) {
            if (each.ref == ref) {
                return each.state;
            }
        }
        return KeepWarm::State(-1);
    }
};

} // namespace

class TestWarmPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatEndsItItselfIsToldOnce()
    {
        World world(true);
        world.plan.setWishes({{qwen, epoch + 8h}});
        QCOMPARE(world.steps(), (QList{WarmStep{qwen, ModelAct::Load, {std::nullopt, 8h}}}));
        QVERIFY(world.steps().isEmpty()); // under way
        QCOMPARE(world.stateOf(qwen), KeepWarm::State::Waiting);
        world.end(qwen, ModelJob::State::Done);
        world.set(qwen, ModelState::Loaded);
        QCOMPARE(world.stateOf(qwen), KeepWarm::State::Warm);
        for (int minute = 0; minute < 7 * 60; ++minute) {
            world.models[qwen].unloadsAt = world.now + (epoch + 8h - world.sinceEpoch);
            QVERIFY(world.steps().isEmpty());
            world.pass(1min);
        }
    }

    void aLoadedOneIsToldTheRemainingTime()
    {
        World world(true, ModelState::Loaded);
        world.models[qwen].unloadsAt = world.now + 5min;
        world.plan.setWishes({{qwen, epoch + 1h}});
        QCOMPARE(world.steps(), (QList{WarmStep{qwen, ModelAct::Load, {std::nullopt, 1h}}}));
        world.end(qwen, ModelJob::State::Done);
        // A client's request sets the server's own five minutes again: told anew just before they are over.
        world.pass(20min);
        world.models[qwen].unloadsAt = world.now + 5min;
        QVERIFY(world.steps().isEmpty());
        world.pass(4min + 30s);
        QCOMPARE(world.steps(), (QList{WarmStep{qwen, ModelAct::Load, {std::nullopt, 35min + 30s}}}));
    }

    void onePinnedOrLongEnoughIsLeftAlone()
    {
        World world(true, ModelState::Loaded);
        world.models[qwen].isPinned = true;
        world.models[other].unloadsAt = world.now + 2h;
        world.plan.setWishes({{qwen, epoch + 1h}, {other, epoch + 1h}});
        QVERIFY(world.steps().isEmpty());
    }

    void aColdOneIsLoadedAgainButNotTooOften()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 8h}});
        QCOMPARE(world.steps(), (QList{WarmStep{qwen, ModelAct::Load, {}}}));
        world.end(qwen, ModelJob::State::Done);
        world.set(qwen, ModelState::Loaded);
        world.pass(20min);
        QVERIFY(world.steps().isEmpty());
        world.set(qwen, ModelState::Cold); // after 20 min somebody put it out
        QCOMPARE(world.steps().size(), 1);
        world.end(qwen, ModelJob::State::Done);
        world.set(qwen, ModelState::Loaded);
        world.pass(30s);
        QVERIFY(world.steps().isEmpty());
        world.set(qwen, ModelState::Cold); // at once: something fights for the memory
        QVERIFY(world.steps().isEmpty());
        QCOMPARE(world.stateOf(qwen), KeepWarm::State::Failed);
        world.pass(4min + 59s);
        QVERIFY(world.steps().isEmpty());
        world.pass(1s);
        QCOMPARE(world.steps().size(), 1);
    }

    void failedLoadsWaitLongerEachTime()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 24h}});
        QList<milliseconds> waits;
        TimePoint last = world.now;
        while (waits.size() < 6) {
            if (!world.steps().isEmpty()) {
                waits.append(std::chrono::duration_cast<milliseconds>(world.now - last));
                last = world.now;
                world.end(qwen, ModelJob::State::Failed);
                world.set(qwen, ModelState::Failed);
                QCOMPARE(world.stateOf(qwen), KeepWarm::State::Failed);
            }
            world.pass(10s);
        }
        QCOMPARE(waits, (QList<milliseconds>{0ms, 5min, 10min, 20min, 20min, 20min}));
    }

    void twoModelsOfOneServerAreLoadedAMinuteApart()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 8h}, {other, epoch + 8h}});
        const QList<WarmStep> first = world.steps();
        QCOMPARE(first.size(), 1);
        world.end(qwen, ModelJob::State::Done);
        world.set(qwen, ModelState::Loaded);
        world.pass(59s);
        QVERIFY(world.steps().isEmpty());
        world.pass(1s);
        QCOMPARE(world.steps(), (QList{WarmStep{other, ModelAct::Load, {}}}));
    }

    void neverMoreThanOneLoadAMinuteWhateverHappens()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 24h}});
        int loads = 0;
        for (int second = 0; second < 3600; ++second) {
            const bool begins = !world.steps().isEmpty();
            loads += begins;
            if (begins) { // each load works, and each model is gone a second later
                world.end(qwen, ModelJob::State::Done);
                world.set(qwen, ModelState::Loaded);
            } else {
                world.set(qwen, ModelState::Cold);
            }
            world.pass(1s);
        }
        QVERIFY2(loads <= 5, qPrintable(QString::number(loads)));
    }

    void atTheEndOnlyWhatWasLoadedForItGoes_data()
    {
        QTest::addColumn<bool>("keepsItself");
        QTest::addColumn<bool>("isOurs");
        QTest::addColumn<bool>("isInSettings"); // a past entry is read as none
        QTest::addColumn<bool>("goes");

        QTest::addRow("loaded for it") << false << true << true << true;
        QTest::addRow("loaded for it, and its entry is gone") << false << true << false << true;
        QTest::addRow("loaded by somebody else") << false << false << true << false;
        QTest::addRow("the server ends it itself") << true << true << true << false;
    }

    void atTheEndOnlyWhatWasLoadedForItGoes()
    {
        QFETCH(bool, keepsItself);
        QFETCH(bool, isOurs);
        QFETCH(bool, isInSettings);
        QFETCH(bool, goes);
        World world(keepsItself, isOurs ? ModelState::Cold : ModelState::Loaded);
        world.plan.setWishes({{qwen, epoch + 1h}});
        QCOMPARE(world.steps().isEmpty(), !isOurs);
        if (isOurs) {
            world.end(qwen, ModelJob::State::Done);
            world.set(qwen, ModelState::Loaded);
        }
        world.pass(1h);
        if (!isInSettings) {
            world.plan.setWishes({});
        }
        const QList<WarmStep> atEnd = world.steps();
        QCOMPARE(atEnd, goes ? (QList{WarmStep{qwen, ModelAct::Unload, {}}}) : QList<WarmStep>());
        QVERIFY(world.steps().isEmpty());
        if (goes) {
            world.end(qwen, ModelJob::State::Done, ModelAct::Unload);
        }
        QVERIFY(world.steps().isEmpty());
        QVERIFY(world.plan.isIdle());
        QVERIFY(world.plan.takeEnded().isEmpty());
    }

    void anEntryThatIsTakenAwayBeforeItsTimeUnloadsNothing()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 1h}});
        QCOMPARE(world.steps().size(), 1);
        world.end(qwen, ModelJob::State::Done);
        world.set(qwen, ModelState::Loaded);
        world.plan.setWishes({});
        QVERIFY(world.steps().isEmpty());
        world.pass(2h);
        QVERIFY(world.steps().isEmpty());
    }

    void whatTheUserUnloadsStaysOut()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 8h}});
        QCOMPARE(world.steps().size(), 1);
        world.end(qwen, ModelJob::State::Done);
        world.set(qwen, ModelState::Loaded);
        QVERIFY(world.steps().isEmpty());
        world.end(qwen, ModelJob::State::Done, ModelAct::Unload); // not asked for by the plan
        QCOMPARE(world.plan.takeEnded(), QList{qwen});
        QVERIFY(world.plan.takeEnded().isEmpty());
        world.set(qwen, ModelState::Cold);
        world.pass(1h);
        QVERIFY(world.steps().isEmpty());
        QCOMPARE(world.stateOf(qwen), KeepWarm::State(-1));
        world.plan.setWishes({{qwen, epoch + 8h}}); // the same file, read again
        QVERIFY(world.steps().isEmpty());
        world.plan.setWishes({{qwen, epoch + 9h}}); // a new wish
        QCOMPARE(world.steps().size(), 1);
    }

    void aLoadThatTheUserGivesUpIsNotRepeated()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 8h}});
        QCOMPARE(world.steps().size(), 1);
        world.end(qwen, ModelJob::State::Cancelled);
        QCOMPARE(world.plan.takeEnded(), QList{qwen});
        world.pass(1h);
        QVERIFY(world.steps().isEmpty());
    }

    void waitsForWhatIsUnderWay_data()
    {
        QTest::addColumn<ServerState>("server");
        QTest::addColumn<ModelState>("state");
        QTest::addColumn<bool>("hasJob");
        QTest::addColumn<bool>("canLoad");
        QTest::addColumn<KeepWarm::State>("shown");

        using enum ModelState;
        using Shown = KeepWarm::State;
        QTest::addRow("a server that is away")
            << ServerState::Unreachable << Cold << false << true << Shown::Waiting;
        QTest::addRow("somebody else's load")
            << ServerState::Up << Loading << false << false << Shown::Loading;
        QTest::addRow("a job of the user's") << ServerState::Up << Cold << true << true << Shown::Waiting;
        QTest::addRow("a server that cannot load")
            << ServerState::Up << Cold << false << false << Shown::Unsupported;
        QTest::addRow("loaded or cold cannot be told")
            << ServerState::Up << Available << false << false << Shown::Unsupported;
        QTest::addRow("a model that is not there")
            << ServerState::Up << Missing << false << false << Shown::Waiting;
        QTest::addRow("a state that is not known")
            << ServerState::Up << Unknown << false << false << Shown::Waiting;
    }

    void waitsForWhatIsUnderWay()
    {
        QFETCH(ServerState, server);
        QFETCH(ModelState, state);
        QFETCH(bool, hasJob);
        QFETCH(bool, canLoad);
        QFETCH(KeepWarm::State, shown);
        World world(false, state);
        world.models[qwen].server = server;
        world.models[qwen].abilities.load = canLoad;
        if (hasJob) {
            world.models[qwen].job = ModelAct::Load;
        }
        world.plan.setWishes({{qwen, epoch + 8h}});
        QVERIFY(world.steps().isEmpty());
        QCOMPARE(world.stateOf(qwen), shown);
    }

    void aRefusedStepIsTriedAgainInAMinute()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch + 8h}});
        const QList<WarmStep> steps = world.steps();
        QCOMPARE(steps.size(), 1);
        world.plan.jobRefused(steps.first(), world.now);
        QVERIFY(world.steps().isEmpty());
        world.pass(1min);
        QCOMPARE(world.steps().size(), 1);
    }

    void pastWishesAreNone()
    {
        World world(false);
        world.plan.setWishes({{qwen, epoch}, {other, epoch - 1h}});
        QVERIFY(world.steps().isEmpty());
        QCOMPARE(world.stateOf(qwen), KeepWarm::State(-1));
        QVERIFY(world.plan.isIdle());
    }
};

QTEST_GUILESS_MAIN(TestWarmPlan)
#include "tst_warmplan.moc"
