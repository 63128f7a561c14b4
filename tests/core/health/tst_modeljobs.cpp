#include "health/modeljobs.h"
#include "health/warmkeeper.h"

#include "simulatedbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hearth;
using namespace std::chrono_literals;

namespace {

ModelRef refOf(const char *provider, const char *model)
{
    return {QLatin1String(provider), QLatin1String(model)};
}

/// Simulated servers, and jobs on them.
struct Bench : SimulatedBench
{
    ModelJobs jobs{manager, clock, monitor, [](const ModelRef &ref) {
                       return ref.model == QLatin1String("a") ? std::optional(7000ms) : std::nullopt;
                   }};
    QList<ModelJob> told;

    Bench()
    {
        QObject::connect(&jobs, &ModelJobs::jobChanged, [this](const ModelJob &job) { told.append(job); });
    }

    [[nodiscard]] bool lookOften()
    {
        QSignalSpy read(&monitor, &HealthMonitor::providerRead);
        for (int look = 0; look < 6; ++look) {
            monitor.checkNow();
            if (!read.wait(30000)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool waitForEnd(const ModelRef &ref)
    {
        return QTest::qWaitFor([&] { return jobs.job(ref) && !jobs.job(ref)->isRunning(); }, 30000);
    }
};

} // namespace

class TestModelJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<SimulatedKind>("kind");
        QTest::addRow("LM Studio") << SimulatedKind::LmStudio;
        QTest::addRow("Ollama") << SimulatedKind::Ollama;
        QTest::addRow("llama.cpp router") << SimulatedKind::LlamaCppRouter;
    }

    void loadsAndUnloads_data() { kinds_data(); }

    void loadsAndUnloads()
    {
        QFETCH(SimulatedKind, kind);
        Bench bench;
        SimulatedServer &server = bench.add("p", kind, {simulatedModel("a"), simulatedModel("b")});
        QVERIFY(bench.watch(1h)); // no poll by the clock
        QCOMPARE(bench.stateOf("p", "a"), ModelState::Cold);
        StateRecorder recorder(bench, "p", "a");
        const ModelRef a = refOf("p", "a");
        QSignalSpy read(&bench.monitor, &HealthMonitor::providerRead);
        QVERIFY(bench.jobs.load(a, {}).has_value());
        QCOMPARE(bench.told.size(), 1);
        QCOMPARE(bench.told.first().usual, std::optional(7000ms));
        QCOMPARE(bench.stateOf("p", "a"), ModelState::Loading); // at once, whatever the server can say
        QVERIFY(bench.waitForEnd(a));
        const ModelJob loaded = *bench.jobs.job(a);
        QVERIFY2(loaded.state == ModelJob::State::Done, qPrintable(loaded.error.value_or(Error()).detail));
        QVERIFY(loaded.endedAt && *loaded.endedAt >= loaded.startedAt);
        QCOMPARE(server.counters().loads, 1);
        QCOMPARE(bench.stateOf("p", "a"), ModelState::Loaded);
        QTRY_VERIFY(!read.isEmpty()); // looked at at once
        QCOMPARE(bench.stateOf("p", "a"), ModelState::Loaded);

        QVERIFY(bench.jobs.unload(a).has_value());
        QVERIFY(bench.waitForEnd(a));
        QCOMPARE(bench.jobs.job(a)->state, ModelJob::State::Done);
        QCOMPARE(server.stateOf(QStringLiteral("a")), SimulatedState::Cold);
        QTRY_COMPARE(bench.stateOf("p", "a"), ModelState::Cold);
        QCOMPARE(recorder.states,
            (QList{ModelState::Cold, ModelState::Loading, ModelState::Loaded, ModelState::Cold}));
        QCOMPARE(bench.jobs.jobs().size(), 1); // the last one of each model
        QCOMPARE(server.counters().loads, 1);
        QCOMPARE(server.stateOf(QStringLiteral("b")), SimulatedState::Cold);
    }

    void aFailureIsToldInTheServersWords_data() { kinds_data(); }

    void aFailureIsToldInTheServersWords()
    {
        QFETCH(SimulatedKind, kind);
        Bench bench;
        SimulatedModel broken = simulatedModel("a");
        broken.failsToLoad = true;
        bench.add("p", kind, {broken});
        QVERIFY(bench.watch(1h));
        const ModelRef a = refOf("p", "a");
        QVERIFY(bench.jobs.load(a, {}).has_value());
        QVERIFY(bench.waitForEnd(a));
        QCOMPARE(bench.jobs.job(a)->state, ModelJob::State::Failed);
        QVERIFY(bench.jobs.job(a)->error && !bench.jobs.job(a)->error->detail.isEmpty());
        QTRY_VERIFY(
            bench.stateOf("p", "a") == ModelState::Cold || bench.stateOf("p", "a") == ModelState::Failed);
        QVERIFY(bench.jobs.load(a, {}).has_value()); // it may be tried again
        QVERIFY(bench.waitForEnd(a));
    }

    void whatCannotBeDoneIsRefused()
    {
        Bench bench;
        bench.add("p", SimulatedKind::LmStudio,
            {simulatedModel("a", SimulatedState::Loaded), simulatedModel("b", SimulatedState::Cold, 10s)});
        bench.add("g", SimulatedKind::Generic, {simulatedModel("a")});
        WatchedProvider dead;
        dead.id = QStringLiteral("dead");
        dead.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v1"));
        bench.providers.append(dead);
        QVERIFY(bench.watch(1h));
        const auto loadError = [&](const char *provider, const char *model) {
            const Result<> begun = bench.jobs.load(refOf(provider, model), {});
            return begun ? std::nullopt : std::optional(begun.error().kind);
        };
        const auto unloadError = [&](const char *provider, const char *model) {
            const Result<> begun = bench.jobs.unload(refOf(provider, model));
            return begun ? std::nullopt : std::optional(begun.error().kind);
        };
        QCOMPARE(loadError("none", "a"), ErrorKind::NotFound);
        QCOMPARE(loadError("dead", "a"), ErrorKind::Unreachable);
        QCOMPARE(loadError("p", "none"), ErrorKind::ModelNotFound);
        QCOMPARE(loadError("p", "a"), ErrorKind::InvalidRequest); // loaded
        QCOMPARE(unloadError("p", "b"), ErrorKind::InvalidRequest); // cold
        QCOMPARE(loadError("g", "a"), ErrorKind::Unsupported);
        QCOMPARE(bench.jobs.cancel(refOf("p", "b")).error().kind, ErrorKind::NotFound);
        QCOMPARE(loadError("p", "b"), std::nullopt);
        QCOMPARE(loadError("p", "b"), ErrorKind::InvalidRequest); // one job of a model
        QCOMPARE(unloadError("p", "b"), ErrorKind::InvalidRequest);
        QCOMPARE(
            bench.jobs.cancel(refOf("p", "b")).error().kind, ErrorKind::Unsupported); // LM Studio goes on
        QVERIFY(bench.jobs.job(refOf("p", "b"))->isRunning());
        const qsizetype told = bench.told.size();
        bench.jobs.cancelAll();
        QCOMPARE(bench.told.size(), told);
        QCOMPARE(bench.stateOf("p", "b"), ModelState::Cold);
        QCOMPARE(bench.jobs.job(refOf("p", "b"))->state, ModelJob::State::Cancelled);
    }

    void twoLoadsOnOneMachineComeOneAfterTheOther()
    {
        Bench bench;
        SimulatedServer &studio =
            bench.add("s", SimulatedKind::LmStudio, {simulatedModel("a", SimulatedState::Cold, 400ms)});
        SimulatedServer &router = bench.add("r", SimulatedKind::LlamaCppRouter, {simulatedModel("b")});
        QVERIFY(bench.watch(1h));
        QVERIFY(bench.jobs.load(refOf("s", "a"), {}).has_value());
        QVERIFY(bench.jobs.load(refOf("r", "b"), {}).has_value());
        QVERIFY(!bench.jobs.job(refOf("s", "a"))->isWaiting);
        QVERIFY(bench.jobs.job(refOf("r", "b"))->isWaiting);
        QVERIFY(bench.jobs.job(refOf("r", "b"))->canCancel);
        QCOMPARE(bench.stateOf("r", "b"), ModelState::Cold); // it only waits
        QVERIFY(bench.waitForEnd(refOf("r", "b")));
        QCOMPARE(bench.jobs.job(refOf("r", "b"))->state, ModelJob::State::Done);
        QCOMPARE(bench.jobs.job(refOf("s", "a"))->state, ModelJob::State::Done);
        QCOMPARE(studio.counters().loads, 1);
        QCOMPARE(router.counters().loads, 1);
        bool hasBegun = false; // the second, before the first had ended
        bool hasEnded = false;
        for (const ModelJob &job : bench.told) {
            hasEnded = hasEnded || (job.ref == refOf("s", "a") && !job.isRunning());
            hasBegun = hasBegun || (job.ref == refOf("r", "b") && !job.isWaiting && !hasEnded);
        }
        QVERIFY(!hasBegun);
    }

    void anotherProgramsLoadIsWaitedFor()
    {
        Bench bench;
        SimulatedServer &router = bench.add("r", SimulatedKind::LlamaCppRouter,
            {simulatedModel("a", SimulatedState::Cold, 500ms), simulatedModel("b")});
        QVERIFY(bench.watch(1h));
        QTRY_COMPARE(router.counters().requestsTo("GET /models/sse"), 1);
        router.load(QStringLiteral("a")); // not by us
        QTRY_COMPARE(bench.stateOf("r", "a"), ModelState::Loading);
        QVERIFY(bench.jobs.load(refOf("r", "b"), {}).has_value());
        QVERIFY(bench.jobs.job(refOf("r", "b"))->isWaiting);
        QVERIFY(bench.waitForEnd(refOf("r", "b")));
        QCOMPARE(bench.jobs.job(refOf("r", "b"))->state, ModelJob::State::Done);
        QCOMPARE(router.stateOf(QStringLiteral("a")), SimulatedState::Loaded);
    }

    void aLoadCanBeGivenUp_data()
    {
        QTest::addColumn<SimulatedKind>("kind");
        QTest::addRow("Ollama: the connection closes") << SimulatedKind::Ollama;
        QTest::addRow("llama.cpp router: it is told") << SimulatedKind::LlamaCppRouter;
    }

    void aLoadCanBeGivenUp()
    {
        QFETCH(SimulatedKind, kind);
        Bench bench;
        SimulatedServer &server = bench.add("p", kind, {simulatedModel("a", SimulatedState::Cold, 60s)});
        QVERIFY(bench.watch(1h));
        const ModelRef a = refOf("p", "a");
        QVERIFY(bench.jobs.load(a, {}).has_value());
        QVERIFY(bench.jobs.job(a)->canCancel);
        QTRY_COMPARE(server.stateOf(QStringLiteral("a")), SimulatedState::Loading);
        QVERIFY(bench.jobs.cancel(a).has_value());
        QVERIFY(bench.waitForEnd(a));
        QCOMPARE(bench.jobs.job(a)->state, ModelJob::State::Cancelled);
        QVERIFY(!bench.jobs.job(a)->error);
        QTRY_VERIFY(server.stateOf(QStringLiteral("a")) != SimulatedState::Loading);
        QTRY_VERIFY(bench.stateOf("p", "a") != ModelState::Loading);
        QCOMPARE(bench.jobs.cancel(a).error().kind, ErrorKind::NotFound);
    }

    void oneThatWaitsCanBeGivenUp()
    {
        Bench bench;
        bench.add("p", SimulatedKind::LmStudio,
            {simulatedModel("a", SimulatedState::Cold, 60s), simulatedModel("b")});
        QVERIFY(bench.watch(1h));
        QVERIFY(bench.jobs.load(refOf("p", "a"), {}).has_value());
        QVERIFY(bench.jobs.load(refOf("p", "b"), {}).has_value());
        QVERIFY(bench.jobs.cancel(refOf("p", "b")).has_value());
        QVERIFY(bench.waitForEnd(refOf("p", "b")));
        QCOMPARE(bench.jobs.job(refOf("p", "b"))->state, ModelJob::State::Cancelled);
        QCOMPARE(bench.stateOf("p", "b"), ModelState::Cold);
        QVERIFY(bench.jobs.job(refOf("p", "a"))->isRunning());
    }

    void aListenerMayDeleteTheJobs()
    {
        SimulatedBench bench;
        bench.add("p", SimulatedKind::LmStudio, {simulatedModel("a")});
        QVERIFY(bench.watch(1h));
        auto jobs = std::make_unique<ModelJobs>(bench.manager, bench.clock, bench.monitor, nullptr);
        connect(jobs.get(), &ModelJobs::jobChanged, this, [&jobs](const ModelJob &job) {
            if (!job.isRunning()) {
                jobs.reset();
            }
        });
        QVERIFY(jobs->load(refOf("p", "a"), {}).has_value());
        QTRY_VERIFY(!jobs);
    }

    void keepingWarmLoadsAndLeavesAlone_data() { kinds_data(); }

    void keepingWarmLoadsAndLeavesAlone()
    {
        QFETCH(SimulatedKind, kind);
        Bench bench;
        SimulatedServer &server = bench.add("p", kind, {simulatedModel("a"), simulatedModel("b")});
        QVERIFY(bench.watch(400ms));
        WarmKeeper keeper(bench.jobs, bench.monitor, bench.clock);
        QSignalSpy ended(&keeper, &WarmKeeper::ended);
        const ModelRef a = refOf("p", "a");
        const QList<KeepWarmSetting> wishes{{a, bench.clock.sinceEpoch() + 8h}};
        keeper.setWishes(wishes);
        QTRY_COMPARE(keeper.states().value(0).state, KeepWarm::State::Warm);
        QVERIFY(bench.lookOften());
        QCOMPARE(server.counters().loads, 1);
        QVERIFY(bench.waitForEnd(a)); // the load's own steps may still ask how it went
        QVERIFY(bench.jobs.unload(a).has_value()); // the user's word counts
        QVERIFY(bench.waitForEnd(a));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().first().value<ModelRef>(), a);
        keeper.setWishes(wishes);
        QVERIFY(bench.lookOften());
        QVERIFY(keeper.states().isEmpty());
        QCOMPARE(server.counters().loads, 1);
        QCOMPARE(server.stateOf(QStringLiteral("a")), SimulatedState::Cold);
        QCOMPARE(server.stateOf(QStringLiteral("b")), SimulatedState::Cold);
    }

    void withoutAWishNothingIsLoaded()
    {
        Bench bench;
        SimulatedServer &server = bench.add("p", SimulatedKind::LmStudio, {simulatedModel("a")});
        QVERIFY(bench.watch(400ms));
        WarmKeeper keeper(bench.jobs, bench.monitor, bench.clock);
        keeper.setWishes({{refOf("p", "a"), bench.clock.sinceEpoch() - 1s}});
        QVERIFY(bench.lookOften());
        QCOMPARE(server.counters().loads, 0);
        QVERIFY(bench.told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelJobs)
#include "tst_modeljobs.moc"
