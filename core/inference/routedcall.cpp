#include "inference/routedcall.h"

#include "inference/routefailure.h"
#include "routing/routeplan.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

/// After this a client may ask again while a load runs. Our choice: a tenth of a slow load.
constexpr std::chrono::seconds loadingRetry{10};

RoutePlan makePlan(const RoutingState &state, const ResponseRequest &request, qint64 promptTokens)
{
    RouteQuestion question;
    question.model = QString::fromUtf8(request.model);
    question.promptTokens = promptTokens;
    question.maxOutputTokens = request.maxOutputTokens;
    question.needsImages = request.hasImages();
    question.needsTools = !request.tools.isEmpty();
    return planRoute(question, state);
}

} // namespace

QByteArray randomIdPart()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

RoutedCall::RoutedCall(QNetworkAccessManager &manager, const Clock &clock,
    std::shared_ptr<const RoutingState> state, ResponseRequest request, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
    , m_state(std::move(state))
    , m_request(std::move(request))
    , m_promptTokens(estimatePromptTokens(m_request))
    , m_idPrefix(randomIdPart())
    , m_machine(makePlan(*m_state, m_request, m_promptTokens), m_state->settings.headHold)
{
    m_headTimer.setSingleShot(true);
    connect(&m_headTimer, &QTimer::timeout, this, &RoutedCall::onHeadTimer);
}

RoutedCall::~RoutedCall() = default;

void RoutedCall::start()
{
    m_startedAt = m_clock.now();
    m_headTimer.start(m_state->settings.headHold);
    // Queued: a chain of which nobody can be tried ends at once, and never inside start().
    QMetaObject::invokeMethod(
        this, [this] { run(m_machine.start(m_startedAt)); }, Qt::QueuedConnection);
}

void RoutedCall::cancel()
{
    const QList<RouteAction> actions = m_machine.clientGone();
    if (actions.isEmpty()) {
        return;
    }
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    QMetaObject::invokeMethod(this, &RoutedCall::finishUp, Qt::QueuedConnection);
}

void RoutedCall::setPaused(bool paused)
{
    m_paused = paused;
    if (m_call) {
        m_call->setPaused(paused);
    }
}

const RoutePlan &RoutedCall::plan() const
{
    return m_machine.plan();
}

AttemptMachine::Outcome RoutedCall::outcome() const
{
    return m_machine.outcome();
}

const QList<AttemptRecord> &RoutedCall::records() const
{
    return m_machine.records();
}

int RoutedCall::attempts() const
{
    return m_machine.attempts();
}

ProtocolError RoutedCall::error() const
{
    const std::optional<RouteFailure> failure = m_machine.failure();
    if (!failure) {
        return {};
    }
    const QList<AttemptRecord> &all = m_machine.records();
    if (m_outputSeen) {
        return streamError(all.constLast().failure);
    }
    return routeError(*failure, m_machine.plan(), all);
}

std::optional<std::chrono::seconds> RoutedCall::retryAfter() const
{
    if (m_machine.failure() == RouteFailure::Loading) {
        return loadingRetry;
    }
    return std::nullopt;
}

void RoutedCall::run(const QList<RouteAction> &actions, const ResponseEvent *event)
{
    const QPointer<RoutedCall> alive(this);
    for (const RouteAction &action : actions) {
        switch (action.kind) {
        case RouteAction::Kind::WarmBehind:
            break;
        case RouteAction::Kind::WaitForSlot:
            run(m_machine.slotGranted());
            break;
        case RouteAction::Kind::RetryAttempt:
            QTimer::singleShot(quickRetryDelay, this, [this, ref = action.candidate] {
                if (m_machine.outcome() == AttemptMachine::Outcome::Running) {
                    startAttempt(ref);
                }
            });
            break;
        case RouteAction::Kind::StartAttempt:
            startAttempt(action.candidate);
            break;
        case RouteAction::Kind::CancelAttempt:
            break; // cancel() did it at once
        case RouteAction::Kind::CommitHead:
            m_headTimer.stop();
            Q_EMIT headReady();
            if (alive && !m_createdSent) {
                m_createdSent = true;
                Q_EMIT eventReceived(ResponseEvent{});
            }
            break;
        case RouteAction::Kind::Forward:
            forward(*event);
            break;
        case RouteAction::Kind::ForwardFailure:
            forwardFailure();
            break;
        case RouteAction::Kind::Finish:
            if (m_machine.outcome() == AttemptMachine::Outcome::Failed && !m_outputSeen
                && m_machine.isHeadCommitted()) {
                forwardFailure();
            }
            if (alive) {
                finishUp();
            }
            return;
        }
        if (!alive) {
            return;
        }
    }
}

void RoutedCall::onHeadTimer()
{
    const QPointer<RoutedCall> alive(this);
    run(m_machine.tick(m_clock.now()));
    if (alive && m_machine.outcome() == AttemptMachine::Outcome::Running && !m_machine.isHeadCommitted()) {
        // A coarse timer may fire early by the clock: wait for the rest.
        const auto waited =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_startedAt);
        m_headTimer.start(std::max(m_state->settings.headHold - waited, std::chrono::milliseconds(1)));
    }
}

void RoutedCall::startAttempt(const ModelRef &ref)
{
    m_current = ref;
    const Result<CallTarget> target = callTarget(ref, *m_state, m_via);
    if (!target) {
        // Queued: a chain of such candidates must not grow the stack.
        const AttemptFailure failure{target.error(), {}, {}};
        QMetaObject::invokeMethod(
            this, [this, failure] { run(m_machine.attemptFailed(failure)); }, Qt::QueuedConnection);
        return;
    }
    m_call = new ModelCall(m_manager, this);
    connect(m_call, &ModelCall::answering, this, [this] { run(m_machine.upstreamAnswers()); });
    connect(m_call, &ModelCall::eventReceived, this, &RoutedCall::onEvent);
    connect(m_call, &ModelCall::finished, this, &RoutedCall::onCallFinished);
    m_call->setPaused(m_paused);
    m_call->start(*target, m_request, m_idPrefix);
}

void RoutedCall::onEvent(const ResponseEvent &event)
{
    if (!event.isOutput()) {
        return; // created is sent with the head, once for all attempts
    }
    if (!m_outputSeen) {
        m_outputSeen = true;
        m_figures.toFirstOutput =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_startedAt);
    }
    if (event.isTerminal()) {
        m_figures.usage = event.usage;
    }
    run(m_machine.outputReceived(event.isTerminal()), &event);
}

void RoutedCall::onCallFinished(const CallEnd &end)
{
    if (m_call) {
        m_call->deleteLater();
        m_call = nullptr;
    }
    if (end.failure) {
        run(m_machine.attemptFailed(
            {end.failure->error, end.failure->contextWindow, end.failure->retryAfter}));
    }
}

void RoutedCall::forward(const ResponseEvent &event)
{
    Q_EMIT eventReceived(event);
}

void RoutedCall::forwardFailure()
{
    ResponseEvent failed;
    failed.type = ResponseEvent::Type::Failed;
    failed.error = error();
    Q_EMIT eventReceived(failed);
}

void RoutedCall::finishUp()
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_headTimer.stop();
    m_figures.total = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_startedAt);
    Q_EMIT finished();
}

} // namespace Hearth
