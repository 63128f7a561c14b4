#include "health/warmkeeper.h"

#include "base/logging.h"
#include "health/healthmonitor.h"
#include "health/modeljobs.h"
#include "providers/modelaction.h"

#include <QPointer>

#include <utility>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

/// End times and pauses are looked at so often; what the servers say is heard at once. Our choice.
constexpr auto rhythm = 10s;

} // namespace

WarmKeeper::WarmKeeper(ModelJobs &jobs, HealthMonitor &monitor, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_monitor(monitor)
    , m_clock(clock)
{
    m_timer.setInterval(rhythm);
    connect(&m_timer, &QTimer::timeout, this, &WarmKeeper::tick);
    connect(&m_jobs, &ModelJobs::jobChanged, this, &WarmKeeper::onJobChanged);
    connect(&m_monitor, &HealthMonitor::changed, this, &WarmKeeper::tick);
}

void WarmKeeper::setWishes(const QList<KeepWarmSetting> &wishes)
{
    m_plan.setWishes(wishes);
    tick();
}

QList<KeepWarm> WarmKeeper::states() const
{
    return m_shown;
}

WarmFacts WarmKeeper::factsOf(const ModelRef &ref) const
{
    WarmFacts facts;
    const std::optional<ModelJob> job = m_jobs.job(ref);
    if (job && job->isRunning()) {
        facts.job = job->act;
    }
    const HealthSnapshot snapshot = m_monitor.snapshot();
    const auto health = snapshot.constFind(ref.provider);
    if (health == snapshot.cend()) {
        return facts;
    }
    facts.server = health->reading->state;
    const ModelReading *model = health->reading->answering(ref.model);
    if (!model) {
        facts.state = ModelState::Missing;
        return facts;
    }
    facts.state = model->state;
    facts.abilities = abilitiesOf(*health->reading, *model);
    facts.isPinned = model->isPinned;
    if (model->unloadsIn) {
        facts.unloadsAt = health->readAt + *model->unloadsIn;
    }
    return facts;
}

void WarmKeeper::onJobChanged(const ModelJob &job)
{
    if (!job.isRunning()) {
        m_plan.jobEnded(job, m_clock.now());
    }
    tick();
}

void WarmKeeper::tick()
{
    if (std::exchange(m_isActing, true)) {
        return; // what begins a job tells of it at once
    }
    const WarmPlan::Facts facts = [this](const ModelRef &ref) { return factsOf(ref); };
    const QPointer<WarmKeeper> self(this);
    for (const WarmStep &step : m_plan.steps(facts, m_clock.now(), m_clock.sinceEpoch())) {
        const Result<> begun =
            step.act == ModelAct::Load ? m_jobs.load(step.ref, step.options) : m_jobs.unload(step.ref);
        if (!self) {
            return;
        }
        if (!begun) {
            qCDebug(logHealth) << "keep warm:" << step.ref.toString() << begun.error().detail;
            m_plan.jobRefused(step, m_clock.now());
        }
    }
    m_isActing = false;
    if (m_plan.isIdle()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
    for (const ModelRef &ref : m_plan.takeEnded()) {
        Q_EMIT ended(ref);
        if (!self) {
            return;
        }
    }
    QList<KeepWarm> states = m_plan.states(facts, m_clock.sinceEpoch());
    if (states != m_shown) {
        m_shown = std::move(states);
        Q_EMIT changed();
    }
}

} // namespace Hearth
