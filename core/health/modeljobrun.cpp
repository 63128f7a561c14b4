#include "health/modeljobrun.h"

#include "config/place.h"
#include "health/serverlook.h"

#include <algorithm>
#include <utility>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

/// Of steps that tell a server to stop, whatever they ask for: nobody waits for it. Our choice.
constexpr std::chrono::milliseconds cancelPatience = 10s;

} // namespace

ModelJobRun::ModelJobRun(QNetworkAccessManager &manager, const Clock &clock, const ModelJob &job)
    : m_clock(clock)
    , m_job(job)
    , m_exchange(manager, clock)
{
    connect(&m_exchange, &ServerExchange::ended, this, &ModelJobRun::onAnswered);
}

bool ModelJobRun::takeTold(const std::optional<double> &share, const QString &stage)
{
    if (!m_action || m_action->progress() != ActionProgress()) {
        return false; // the steps themselves tell
    }
    if (m_job.progress == share && m_job.stage == stage) {
        return false;
    }
    m_job.progress = share;
    m_job.stage = stage;
    return true;
}

void ModelJobRun::begin(const WatchedProvider &provider, std::unique_ptr<ModelAction> action)
{
    m_provider = provider;
    m_action = std::move(action);
    m_job.isWaiting = false;
    proceed();
}

void ModelJobRun::end(ModelJob::State state, const std::optional<Error> &error)
{
    QMetaObject::invokeMethod(
        this, [this, state, error] { finish(state, error); }, Qt::QueuedConnection);
}

void ModelJobRun::proceed()
{
    const std::optional<ActionStep> step = m_action->next();
    if (!step) {
        end(m_action->error() ? ModelJob::State::Failed : ModelJob::State::Done, m_action->error());
    } else if (step->after > 0ms) {
        m_sendAt = m_clock.now() + step->after;
    } else {
        send(*step);
    }
}

void ModelJobRun::send(const ActionStep &step)
{
    ServerRequest request;
    request.method = step.method;
    request.pathAndQuery = step.pathAndQuery;
    request.body = step.body;
    request.withKey = true; // the server is the one that was identified, and the user asked for it
    request.times = lookTimes(placeOfHost(m_provider.baseUrl.host()) == Place::Local);
    request.times.answer = std::max(request.times.answer, step.patience);
    m_exchange.start(m_provider, request);
}

void ModelJobRun::onAnswered(const ProbeAnswer &answer)
{
    if (m_isCancelling) {
        nextOfCancel();
        Q_EMIT stepped();
        return;
    }
    m_action->answer(answer);
    const ActionProgress progress = m_action->progress();
    const bool isNew =
        progress != ActionProgress() && (m_job.progress != progress.share || m_job.stage != progress.stage);
    if (isNew) {
        m_job.progress = progress.share;
        m_job.stage = progress.stage;
    }
    proceed();
    Q_EMIT stepped();
    if (isNew) {
        Q_EMIT progressed();
    }
}

void ModelJobRun::cancel()
{
    if (std::exchange(m_isCancelling, true)) {
        return;
    }
    m_job.canCancel = false;
    m_exchange.cancel();
    m_sendAt.reset();
    if (m_action) {
        m_cancelSteps = m_action->cancel();
    }
    nextOfCancel();
}

void ModelJobRun::nextOfCancel()
{
    if (m_cancelSteps.isEmpty()) {
        end(ModelJob::State::Cancelled);
        return;
    }
    ActionStep step = m_cancelSteps.takeFirst();
    step.patience = std::min(step.patience, cancelPatience);
    send(step);
}

TimePoint ModelJobRun::nextAt() const
{
    return std::min(m_exchange.deadline(), m_sendAt.value_or(TimePoint::max()));
}

void ModelJobRun::tick()
{
    if (m_sendAt && m_clock.now() >= *m_sendAt) {
        m_sendAt.reset();
        if (const std::optional<ActionStep> step = m_action->next()) {
            send(*step);
        }
        return;
    }
    m_exchange.checkDeadline();
}

void ModelJobRun::finish(ModelJob::State state, const std::optional<Error> &error)
{
    if (!m_job.isRunning()) {
        return;
    }
    m_job.state = m_isCancelling ? ModelJob::State::Cancelled : state;
    m_job.error = m_isCancelling ? std::nullopt : error;
    m_job.isWaiting = false;
    m_job.canCancel = false;
    m_job.endedAt = m_clock.now();
    Q_EMIT ended();
}

} // namespace Hearth
