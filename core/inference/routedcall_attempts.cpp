#include "inference/callplan.h"
#include "inference/routedcall.h"
#include "inference/routekeeper.h"

namespace Hearth {

// A RoutedCall's attempts at one candidate after the other, as told by its machine (routedcall.cpp).

namespace {

/// Of a stream that passes: most events are a token, and take 150 to 250 bytes.
constexpr qsizetype bytesPerOutput = 200;

} // namespace

CallWishes RoutedCall::wishes() const
{
    CallWishes wishes;
    wishes.via = m_sender.via;
    wishes.mayPassThrough = m_sender.mayPassThrough && !m_createdSent;
    wishes.mustTranslate = !m_sender.mayPassThrough;
    wishes.clientHeaders = m_sender.headers;
    wishes.loadBudget = m_machine.plan().loadBudget;
    wishes.urls = &m_parts.keeper.urls();
    return wishes;
}

void RoutedCall::startAttempt(const ModelRef &ref)
{
    if (!m_parts.keeper.mayStart(ref)) {
        leaveSlot();
        // Queued: a chain of such candidates must not grow the stack.
        QMetaObject::invokeMethod(
            this,
            [this, ref] {
                run(m_machine.passedOver(SkipReason::CoolingDown, m_parts.keeper.coolDown(ref.provider)));
            },
            Qt::QueuedConnection);
        return;
    }
    m_current = ref;
    const Result<CallTarget> target = callTarget(ref, *m_parts.state, m_request, wishes());
    if (!target) {
        const AttemptFailure failure{target.error(), {}};
        QMetaObject::invokeMethod(
            this,
            [this, failure] {
                leaveSlot();
                run(m_machine.attemptFailed(failure));
            },
            Qt::QueuedConnection);
        return;
    }
    send(*target);
}

void RoutedCall::send(const CallTarget &target)
{
    m_figures.passedThrough = target.passThrough;
    m_attemptRuns = true;
    m_parts.keeper.attemptStarted(target.ref);
    m_sentAt = elapsed();
    addStep(RequestStep::Kind::Sent, target.ref);
    const Candidate *tried = candidate(target.ref);
    if (tried && (tried->state == ModelState::Cold || tried->state == ModelState::Loading)) {
        addStep(RequestStep::Kind::WaitsForLoad, target.ref);
    }
    if (m_idPrefix.isEmpty() && !target.passThrough) {
        m_idPrefix = randomIdPart();
    }
    m_call = new ModelCall(m_parts.manager, *this, this);
    m_call->setPaused(m_paused);
    m_call->start(target, m_request, m_idPrefix);
}

void RoutedCall::onAnswering()
{
    m_upstreamId = m_call->upstreamId();
    if (!m_figures.passedThrough) { // a stream that passes commits with its first output
        run(m_machine.upstreamAnswers());
    }
}

void RoutedCall::outputSeen()
{
    if (m_outputSeen) {
        return;
    }
    m_outputSeen = true;
    m_upstreamId = m_call->upstreamId();
    m_figures.toFirstOutput = elapsed();
    m_parts.keeper.attemptAnswers(m_current);
    const Candidate *tried = candidate(m_current);
    if (tried && (tried->state == ModelState::Cold || tried->state == ModelState::Loading)) {
        m_figures.load = elapsed() - m_sentAt;
    }
    addStep(RequestStep::Kind::FirstToken, m_current);
}

void RoutedCall::onEvent(const ResponseEvent &event)
{
    if (!event.isOutput()) {
        return; // created is sent with the head, once for all attempts
    }
    m_outputs += event.delta.isEmpty() ? 0 : 1;
    if (m_outputSeen && !event.isTerminal()) {
        m_user.onEvent(event); // the machine has nothing to decide any more
        return;
    }
    outputSeen();
    if (event.isTerminal()) {
        attemptOver(std::nullopt, event.usage);
    }
    run(m_machine.outputReceived(event.isTerminal()), &event);
}

void RoutedCall::onDelivered()
{
    m_user.onDelivered();
}

void RoutedCall::onBytes(const QByteArray &bytes)
{
    m_outputs += bytes.size() / bytesPerOutput;
    if (m_outputSeen) {
        m_user.onBytes(bytes);
        return;
    }
    outputSeen();
    m_passing = bytes;
    run(m_machine.outputReceived(false));
}

void RoutedCall::onBody(const QByteArray &body)
{
    outputSeen();
    m_passing = body;
    m_isBody = true;
}

void RoutedCall::onCallFinished(const CallEnd &end)
{
    if (m_call) {
        m_upstreamId = m_call->upstreamId();
        m_call->deleteLater();
        m_call = nullptr;
    }
    if (end.failure) {
        const UpstreamFailure &failure = *end.failure;
        m_refusal = m_refusal ? m_refusal : failure.refused;
        const AttemptFailure failed{failure.error, failure.contextWindow, failure.retryAfter};
        addStep(RequestStep::Kind::HopFailed, m_current, errorKindName(failure.error.kind).data(),
            failure.error.detail);
        attemptOver(failed, end.usage);
        run(m_machine.attemptFailed(failed));
    } else if (m_figures.passedThrough && m_machine.outcome() == AttemptMachine::Outcome::Running) {
        attemptOver(std::nullopt, end.usage);
        if (!m_isBody) {
            m_passing.clear(); // all of it has gone
        }
        run(m_machine.outputReceived(true));
    }
}

/// Tells the keeper how it went, and gives the slot back.
void RoutedCall::attemptOver(
    const std::optional<AttemptFailure> &failure, const std::optional<ResponseUsage> &usage)
{
    if (!std::exchange(m_attemptRuns, false)) {
        return;
    }
    AttemptOutcome outcome;
    outcome.failure = failure;
    outcome.estimatedTokens = m_promptTokens;
    const Candidate *tried = candidate(m_current);
    outcome.window = tried ? tried->limit : std::nullopt;
    if (usage) {
        m_figures.usage = usage;
        m_figures.costUsd = costOf(m_current, *m_parts.state, *usage);
        outcome.costUsd = m_figures.costUsd;
        outcome.reportedTokens = usage->inputTokens;
        const double factor = m_parts.keeper.live().tokenFactor.value(m_current, 1.0);
        m_figures.promptCut = wasCut(
            qRound64(static_cast<double>(m_promptTokens) * factor), usage->inputTokens, outcome.window);
    } else if (m_outputSeen) {
        // Cut off before it told: it costs all the same, and whoever leaves early must not get around the
        // cap.
        ResponseUsage guessed;
        guessed.inputTokens = m_promptTokens;
        guessed.outputTokens = m_outputs;
        m_figures.costUsd = costOf(m_current, *m_parts.state, guessed);
        outcome.costUsd = m_figures.costUsd;
    }
    m_parts.keeper.attemptEnded(m_current, outcome);
    leaveSlot();
}

} // namespace Hearth
