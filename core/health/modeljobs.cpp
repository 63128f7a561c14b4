#include "health/modeljobs.h"

#include "base/logging.h"
#include "health/healthmonitor.h"
#include "health/jobrules.h"
#include "health/modeljobrun.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

/// Ended jobs that are remembered, each model's last one. Our choice.
constexpr qsizetype mostRemembered = 256;

Result<JobTarget> targetOf(const HealthMonitor &monitor, const ModelRef &ref)
{
    return jobTarget(ref, monitor.provider(ref.provider), monitor.asReported(ref.provider));
}

QLatin1String stateName(ModelJob::State state)
{
    switch (state) {
    case ModelJob::State::Running:
        return QLatin1String("running");
    case ModelJob::State::Done:
        return QLatin1String("done");
    case ModelJob::State::Failed:
        return QLatin1String("failed");
    case ModelJob::State::Cancelled:
        break;
    }
    return QLatin1String("cancelled");
}

} // namespace

class ModelJobs::Private
{
public:
    using Run = std::unique_ptr<ModelJobRun>;

    Private(ModelJobs &jobs, QNetworkAccessManager &manager, const Clock &ofClock, HealthMonitor &ofMonitor,
        UsualTime ofUsual)
        : clock(ofClock)
        , monitor(ofMonitor)
        , usual(std::move(ofUsual))
        , m_jobs(jobs)
        , m_manager(manager)
    {
        timer.setSingleShot(true);
    }

    [[nodiscard]] Result<> add(const ModelRef &ref, ModelAct act, const LoadOptions &options);
    [[nodiscard]] ModelJobRun *runOf(const ModelRef &ref) const;
    void beginWaiting();
    void onMonitorChanged();
    void cancelAll();
    void arm();

    const Clock &clock;
    HealthMonitor &monitor;
    const UsualTime usual;
    QTimer timer;
    std::vector<Run> runs; ///< In the order they were asked for.
    QList<ModelJob> ended; ///< The last one of each model, the newest last.

private:
    void begin(ModelJobRun &run);
    void onEnded(ModelJobRun *run);
    void remember(const ModelJob &job);
    void markLoads();
    [[nodiscard]] bool isTurnOf(const ModelJobRun &run) const;
    [[nodiscard]] bool isOthersLoad(const QString &machine) const;
    [[nodiscard]] QString machineOfRef(const ModelRef &ref) const;

    ModelJobs &m_jobs;
    QNetworkAccessManager &m_manager;
    bool m_isEnding = false;
    QList<ModelRef> m_unmarked; ///< Loads that only set the time of a model in memory.
};

ModelJobRun *ModelJobs::Private::runOf(const ModelRef &ref) const
{
    const auto found =
        std::find_if(runs.cbegin(), runs.cend(), [&ref](const Run &run) { return run->job().ref == ref; });
    return found == runs.cend() ? nullptr : found->get();
}

QString ModelJobs::Private::machineOfRef(const ModelRef &ref) const
{
    const std::optional<WatchedProvider> provider = monitor.provider(ref.provider);
    return provider ? machineOf(provider->baseUrl) : ref.provider;
}

Result<> ModelJobs::Private::add(const ModelRef &ref, ModelAct act, const LoadOptions &options)
{
    if (runOf(ref)) {
        return failure(
            ErrorKind::InvalidRequest, QStringLiteral("\"%1\" has a job under way").arg(ref.toString()));
    }
    if (qsizetype(runs.size()) >= mostWaiting) {
        return failure(ErrorKind::LimitExceeded, QStringLiteral("too many jobs wait"));
    }
    const Result<JobTarget> target = targetOf(monitor, ref);
    if (!target) {
        return failure(target.error());
    }
    const Result<> may = act == ModelAct::Load ? mayLoad(*target, options) : mayUnload(*target);
    if (!may) {
        return may;
    }
    ModelJob job;
    job.ref = ref;
    job.act = act;
    job.options = options;
    job.startedAt = clock.now();
    job.isWaiting = true;
    job.canCancel = true;
    if (act == ModelAct::Load && usual) {
        job.usual = usual(ref);
    }
    auto run = std::make_unique<ModelJobRun>(m_manager, clock, job);
    ModelJobRun *added = run.get();
    QObject::connect(added, &ModelJobRun::ended, &m_jobs, [this, added] { onEnded(added); });
    QObject::connect(added, &ModelJobRun::stepped, &m_jobs, [this] { arm(); });
    QObject::connect(added, &ModelJobRun::progressed, &m_jobs, [this, added] {
        const ModelJob told = added->job();
        markLoads();
        Q_EMIT m_jobs.jobChanged(told);
    });
    runs.push_back(std::move(run));
    if (isTurnOf(*added)) {
        begin(*added);
    } else {
        arm();
        Q_EMIT m_jobs.jobChanged(added->job());
    }
    return {};
}

/// Another program's: no model of ours.
bool ModelJobs::Private::isOthersLoad(const QString &machine) const
{
    const HealthSnapshot health = monitor.snapshot();
    for (auto it = health.cbegin(); it != health.cend(); ++it) {
        const std::optional<WatchedProvider> provider = monitor.provider(it.key());
        const auto reading = monitor.asReported(it.key());
        if (!provider || !reading || machineOf(provider->baseUrl) != machine
            || reading->state != ServerState::Up) {
            continue;
        }
        const auto isOthers = [this, &it](const ModelReading &model) {
            return model.state == ModelState::Loading && !runOf({it.key(), model.id});
        };
        if (std::any_of(reading->models.cbegin(), reading->models.cend(), isOthers)) {
            return true;
        }
    }
    return false;
}

bool ModelJobs::Private::isTurnOf(const ModelJobRun &run) const
{
    if (run.job().act != ModelAct::Load) {
        return true; // it gives memory back
    }
    const QString machine = machineOfRef(run.job().ref);
    const bool isBusy = std::any_of(runs.cbegin(), runs.cend(), [&](const Run &other) {
        return other.get() != &run && other->hasBegun() && other->job().act == ModelAct::Load
            && machineOfRef(other->job().ref) == machine;
    });
    const bool isPatient = clock.now() - run.job().startedAt < longestCourtesy;
    return !isBusy && !(isPatient && isOthersLoad(machine));
}

void ModelJobs::Private::begin(ModelJobRun &run)
{
    const ModelJob &job = run.job();
    const ModelRef ref = job.ref;
    const Result<JobTarget> target = targetOf(monitor, ref); // things may have changed while it waited
    run.setWaiting(false);
    if (!target) {
        run.end(ModelJob::State::Failed, target.error());
    } else {
        const bool isLoad = job.act == ModelAct::Load;
        const bool isLoaded = target->model.state == ModelState::Loaded;
        if (isLoad && isLoaded && !job.options.contextWindow) {
            m_unmarked.append(ref);
        }
        std::unique_ptr<ModelAction> action = isLoad
            ? loadAction(target->provider.baseUrl, *target->server, target->model.id, job.options)
            : unloadAction(target->provider.baseUrl, *target->server, target->model.id);
        if (isLoad && isLoaded && !mayLoad(*target, job.options)) {
            run.end(ModelJob::State::Done); // somebody else was quicker
        } else if (!action) {
            run.end(ModelJob::State::Failed,
                Error{ErrorKind::Unsupported, QStringLiteral("this server cannot do it by command"), 0});
        } else {
            run.setCanCancel(isLoad && target->abilities.cancelLoad);
            qCDebug(logHealth) << (isLoad ? "load" : "unload") << ref.toString();
            run.begin(target->provider, std::move(action));
        }
    }
    const ModelJob begun = run.job();
    arm();
    const QPointer<ModelJobs> self(&m_jobs);
    markLoads();
    if (self) {
        Q_EMIT self->jobChanged(begun);
    }
}

void ModelJobs::Private::beginWaiting()
{
    if (m_isEnding) {
        return;
    }
    std::vector<QPointer<ModelJobRun>> waiting; // what begins may change the list
    for (const Run &run : runs) {
        if (!run->hasBegun()) {
            waiting.emplace_back(run.get());
        }
    }
    const QPointer<ModelJobs> self(&m_jobs);
    for (const QPointer<ModelJobRun> &run : waiting) {
        if (self && run && !run->hasBegun() && !run->isCancelling() && isTurnOf(*run)) {
            begin(*run);
        }
    }
}

void ModelJobs::Private::onEnded(ModelJobRun *run)
{
    const auto at =
        std::find_if(runs.begin(), runs.end(), [run](const Run &each) { return each.get() == run; });
    if (at == runs.end()) {
        return;
    }
    const ModelJob job = run->job();
    at->release()->deleteLater(); // it is still in its own signal
    runs.erase(at);
    remember(job);
    qCDebug(logHealth) << (job.act == ModelAct::Load ? "load" : "unload") << job.ref.toString()
                       << stateName(job.state) << (job.error ? job.error->detail : QString());
    const QPointer<ModelJobs> self(&m_jobs);
    m_isEnding = true; // what waits begins when this end has been told
    if (job.state == ModelJob::State::Done) {
        monitor.note(job.ref, job.act == ModelAct::Load ? ModelState::Loaded : ModelState::Cold);
    }
    if (self) {
        m_unmarked.removeAll(job.ref);
        markLoads();
    }
    if (self) {
        monitor.checkNow(job.ref.provider);
        Q_EMIT self->jobChanged(job);
    }
    if (self) {
        m_isEnding = false;
        beginWaiting();
    }
    if (self) {
        arm();
    }
}

void ModelJobs::Private::remember(const ModelJob &job)
{
    ended.removeIf([&job](const ModelJob &each) { return each.ref == job.ref; });
    ended.append(job);
    if (ended.size() > mostRemembered) {
        ended.removeFirst();
    }
}

void ModelJobs::Private::markLoads()
{
    QList<ModelJob> loads;
    for (const Run &run : runs) {
        const ModelJob &job = run->job();
        if (run->hasBegun() && job.act == ModelAct::Load && !m_unmarked.contains(job.ref)) {
            loads.append(job);
        }
    }
    monitor.setLoads(loads);
}

/// Figures of loads that only the readings tell, and turns that have come.
void ModelJobs::Private::onMonitorChanged()
{
    if (runs.empty()) {
        return;
    }
    QList<ModelJob> told;
    for (const Run &run : runs) {
        const ModelRef ref = run->job().ref;
        const auto reading = monitor.asReported(ref.provider);
        const ModelReading *model = reading ? reading->answering(ref.model) : nullptr;
        const bool isLoading = model && model->state == ModelState::Loading && run->hasBegun();
        if (isLoading && run->takeTold(model->loadProgress, model->loadStage)) {
            told.append(run->job());
        }
    }
    const QPointer<ModelJobs> self(&m_jobs);
    for (const ModelJob &job : told) {
        if (self) {
            Q_EMIT self->jobChanged(job);
        }
    }
    if (self) {
        beginWaiting();
    }
}

void ModelJobs::Private::cancelAll()
{
    std::vector<Run> all = std::move(runs);
    runs.clear();
    m_unmarked.clear();
    for (const Run &run : all) {
        ModelJob job = run->job();
        job.state = ModelJob::State::Cancelled;
        job.isWaiting = false;
        job.canCancel = false;
        job.endedAt = clock.now();
        remember(job);
    }
    all.clear(); // which aborts
    markLoads();
}

void ModelJobs::Private::arm()
{
    TimePoint next = TimePoint::max();
    for (const Run &run : runs) {
        const TimePoint courtesy = run->job().startedAt + longestCourtesy;
        const bool isHeldBack = !run->hasBegun() && courtesy > clock.now();
        next = std::min({next, run->nextAt(), isHeldBack ? courtesy : TimePoint::max()});
    }
    if (next == TimePoint::max()) {
        timer.stop();
        return;
    }
    const auto wait = std::clamp<std::chrono::nanoseconds>(next - clock.now(), 1ms, 1min);
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

ModelJobs::ModelJobs(QNetworkAccessManager &manager, const Clock &clock, HealthMonitor &monitor,
    UsualTime usual, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, manager, clock, monitor, std::move(usual)))
{
    connect(&d->timer, &QTimer::timeout, this, &ModelJobs::tick);
    connect(&monitor, &HealthMonitor::changed, this, [this] { d->onMonitorChanged(); });
}

ModelJobs::~ModelJobs() = default;

Result<> ModelJobs::load(const ModelRef &ref, const LoadOptions &options)
{
    return d->add(ref, ModelAct::Load, options);
}

Result<> ModelJobs::unload(const ModelRef &ref)
{
    return d->add(ref, ModelAct::Unload, {});
}

Result<> ModelJobs::cancel(const ModelRef &ref)
{
    ModelJobRun *run = d->runOf(ref);
    if (!run) {
        return failure(ErrorKind::NotFound, QStringLiteral("nothing runs for \"%1\"").arg(ref.toString()));
    }
    if (!run->job().canCancel) {
        return failure(ErrorKind::Unsupported,
            QStringLiteral("the server would go on with \"%1\" all the same").arg(ref.toString()));
    }
    run->cancel();
    d->arm();
    const ModelJob cancelling = run->job();
    Q_EMIT jobChanged(cancelling);
    return {};
}

void ModelJobs::cancelAll()
{
    d->cancelAll();
}

QList<ModelJob> ModelJobs::jobs() const
{
    QList<ModelJob> all;
    for (const ModelJob &job : std::as_const(d->ended)) {
        if (!d->runOf(job.ref)) {
            all.append(job);
        }
    }
    for (const auto &run : d->runs) {
        all.append(run->job());
    }
    return all;
}

std::optional<ModelJob> ModelJobs::job(const ModelRef &ref) const
{
    if (const ModelJobRun *run = d->runOf(ref)) {
        return run->job();
    }
    const auto found = std::find_if(
        d->ended.cbegin(), d->ended.cend(), [&ref](const ModelJob &each) { return each.ref == ref; });
    return found == d->ended.cend() ? std::nullopt : std::optional(*found);
}

void ModelJobs::tick()
{
    std::vector<QPointer<ModelJobRun>> runs; // their ends change the list
    for (const auto &run : d->runs) {
        runs.emplace_back(run.get());
    }
    const QPointer<ModelJobs> self(this);
    for (const QPointer<ModelJobRun> &run : runs) {
        if (self && run) {
            run->tick();
        }
    }
    if (self) {
        d->beginWaiting();
    }
    if (self) {
        d->arm();
    }
}

} // namespace Hearth
