#include "inference/routedcall.h"

#include "inference/callplan.h"
#include "inference/promptcount.h"
#include "inference/routefailure.h"
#include "inference/routekeeper.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

/// After this a client may ask again while a load runs. Our choice: a tenth of a slow load.
constexpr std::chrono::seconds loadingRetry{10};
/// Of a stream that passes: most events are a token, and take 150 to 250 bytes.
constexpr qsizetype bytesPerOutput = 200;

} // namespace

QByteArray randomIdPart()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex();
}

RoutedCall::RoutedCall(CallParts parts, ResponseRequest request, CallSender sender, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_request(std::move(request))
    , m_sender(std::move(sender))
    , m_promptTokens(estimatePromptTokens(m_request))
    , m_idPrefix(randomIdPart())
    , m_machine(planCall(m_request, m_promptTokens, m_sender, *m_parts.state, m_parts.keeper),
          m_parts.state->settings.headHold)
    , m_headDeadline(m_parts.keeper.deadlines(), [this] { onHeadTimer(); })
    , m_slotDeadline(m_parts.keeper.deadlines(), [this] { onSlotTimeout(); })
    , m_ticket(m_parts.keeper.newTicket())
{
}

RoutedCall::~RoutedCall()
{
    m_parts.keeper.disconnect(this);
    if (m_attemptRuns) {
        attemptOver(AttemptFailure{{ErrorKind::Cancelled, {}, 0}, {}}, {});
    }
    leaveSlot();
}

void RoutedCall::start()
{
    m_startedAt = m_parts.clock.now();
    if (const std::optional<CallTarget> counts =
            countTarget(m_machine.plan(), *m_parts.state, m_request, wishes())) {
        m_counter = new PromptCounter(m_parts.manager, this);
        connect(m_counter, &PromptCounter::finished, this, &RoutedCall::onCounted);
        m_counter->start(*counts, m_request);
        return;
    }
    // Queued: a chain of which nobody can be tried ends at once, and never inside start().
    QMetaObject::invokeMethod(
        this, [this] { begin(); }, Qt::QueuedConnection);
}

/// The plan is made anew with what the server has counted, or followed as it is where it could not.
void RoutedCall::onCounted(const std::optional<PromptCount> &count)
{
    std::exchange(m_counter, nullptr)->deleteLater();
    if (count) {
        m_machine = AttemptMachine(
            planCall(m_request, m_promptTokens, m_sender, *m_parts.state, m_parts.keeper, &*count),
            m_parts.state->settings.headHold);
    }
    begin();
}

void RoutedCall::begin()
{
    if (m_machine.outcome() != AttemptMachine::Outcome::Running) {
        return; // cancelled before its turn
    }
    const auto rest = std::max(m_parts.state->settings.headHold - elapsed(), std::chrono::milliseconds(1));
    m_headDeadline.set(std::chrono::steady_clock::now() + rest);
    run(m_machine.start(m_startedAt));
}

void RoutedCall::cancel()
{
    const QList<RouteAction> actions = m_machine.clientGone();
    if (actions.isEmpty()) {
        return;
    }
    delete std::exchange(m_counter, nullptr);
    if (m_call) {
        m_call->cancel();
    }
    if (m_attemptRuns) {
        attemptOver(AttemptFailure{{ErrorKind::Cancelled, {}, 0}, {}}, {});
    }
    leaveSlot();
    QMetaObject::invokeMethod(this, &RoutedCall::finishUp, Qt::QueuedConnection);
}

void RoutedCall::setPaused(bool paused)
{
    m_paused = paused;
    if (m_call) {
        m_call->setPaused(paused);
    }
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
    const bool needsNative = std::any_of(all.cbegin(), all.cend(),
        [](const AttemptRecord &record) { return record.candidate.reason == SkipReason::NativeOnly; });
    if (m_request.nativeOnly && needsNative) {
        return *m_request.nativeOnly; // names the field
    }
    const bool isRefused = std::all_of(all.cbegin(), all.cend(), [](const AttemptRecord &record) {
        return record.state != AttemptRecord::State::Failed
            || record.failure.error.kind == ErrorKind::Unsupported;
    });
    if (m_refusal && isRefused) {
        return *m_refusal; // so does this
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

// ---- the machine's wishes ----

void RoutedCall::run(const QList<RouteAction> &actions, const ResponseEvent *event)
{
    noteDecisions();
    const QPointer<RoutedCall> alive(this);
    for (const RouteAction &action : actions) {
        if (!act(action, event) || !alive) {
            return;
        }
    }
}

/// False: nothing comes after it.
bool RoutedCall::act(const RouteAction &action, const ResponseEvent *event)
{
    switch (action.kind) {
    case RouteAction::Kind::WarmBehind:
        m_parts.keeper.askToWarm(action.candidate);
        break;
    case RouteAction::Kind::WaitForSlot:
        waitForSlot(action.candidate);
        break;
    case RouteAction::Kind::StartAttempt:
        startAttempt(action.candidate);
        break;
    case RouteAction::Kind::RetryAttempt:
        QTimer::singleShot(quickRetryDelay, this, [this, ref = action.candidate] {
            if (m_machine.outcome() == AttemptMachine::Outcome::Running) {
                startAttempt(ref);
            }
        });
        break;
    case RouteAction::Kind::CancelAttempt:
        break; // cancel() did it at once
    case RouteAction::Kind::CommitHead:
        commitHead();
        break;
    case RouteAction::Kind::Forward:
        forward(event);
        break;
    case RouteAction::Kind::ForwardFailure:
        if (!m_figures.passedThrough) { // else the call has told the client in its own dialect
            forwardFailure();
        }
        break;
    case RouteAction::Kind::Finish: {
        const QPointer<RoutedCall> alive(this);
        if (m_machine.outcome() == AttemptMachine::Outcome::Failed && !m_outputSeen
            && m_machine.isHeadCommitted()) {
            forwardFailure();
        }
        if (alive) {
            finishUp();
        }
        return false;
    }
    }
    return true;
}

void RoutedCall::commitHead()
{
    m_headDeadline.clear();
    const QPointer<RoutedCall> alive(this);
    Q_EMIT headReady();
    // What can only pass has a first event of its own, whenever it comes.
    if (alive && !m_figures.passedThrough && !m_request.nativeOnly) {
        beginEvents();
    }
}

/// A stream that passes brings its own first event; another attempt may have been meant to pass before.
void RoutedCall::beginEvents()
{
    if (!std::exchange(m_createdSent, true)) {
        Q_EMIT eventReceived(ResponseEvent{});
    }
}

void RoutedCall::forward(const ResponseEvent *event)
{
    if (event) {
        const QPointer<RoutedCall> alive(this);
        beginEvents();
        if (alive) {
            Q_EMIT eventReceived(*event);
        }
    } else if (m_isBody) {
        Q_EMIT bodyPassed(m_passing);
    } else if (!m_passing.isEmpty()) {
        Q_EMIT bytesPassed(m_passing);
    }
}

void RoutedCall::onHeadTimer()
{
    const QPointer<RoutedCall> alive(this);
    run(m_machine.tick(m_parts.clock.now()));
    if (alive && m_machine.outcome() == AttemptMachine::Outcome::Running && !m_machine.isHeadCommitted()) {
        // A coarse timer may fire early by the clock: wait for the rest.
        m_headDeadline.set(std::chrono::steady_clock::now()
            + std::max(m_parts.state->settings.headHold - elapsed(), std::chrono::milliseconds(1)));
    }
}

// ---- slots ----

void RoutedCall::waitForSlot(const ModelRef &ref)
{
    const Candidate *wanted = candidate(ref);
    const int limit = wanted && wanted->slotsTotal ? *wanted->slotsTotal : 1;
    if (m_parts.keeper.enter(m_ticket, ref, m_sender.client, limit)) {
        run(m_machine.slotGranted());
        return;
    }
    m_isQueued = true;
    m_queuedAt = elapsed();
    addStep(RequestStep::Kind::Queued, ref);
    m_slotDeadline.set(std::chrono::steady_clock::now() + m_machine.plan().queueTime);
    // Queued: whoever leaves a slot is in the middle of its own end.
    connect(&m_parts.keeper, &RouteKeeper::slotGranted, this, &RoutedCall::onSlotGranted,
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
}

void RoutedCall::onSlotGranted(quint64 ticket)
{
    if (ticket != m_ticket || !m_isQueued) {
        return;
    }
    m_isQueued = false;
    m_slotDeadline.clear();
    m_figures.queued = m_figures.queued.value_or(std::chrono::milliseconds(0)) + elapsed() - m_queuedAt;
    run(m_machine.slotGranted());
}

void RoutedCall::onSlotTimeout()
{
    if (!m_isQueued) {
        return;
    }
    leaveSlot();
    m_figures.queued = m_figures.queued.value_or(std::chrono::milliseconds(0)) + elapsed() - m_queuedAt;
    run(m_machine.slotTimedOut());
}

void RoutedCall::leaveSlot()
{
    m_isQueued = false;
    m_slotDeadline.clear();
    m_parts.keeper.leave(m_ticket);
}

// ---- one attempt ----

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
        Q_EMIT eventReceived(event); // the machine has nothing to decide any more
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
    Q_EMIT delivered();
}

void RoutedCall::onBytes(const QByteArray &bytes)
{
    m_outputs += bytes.size() / bytesPerOutput;
    if (m_outputSeen) {
        Q_EMIT bytesPassed(bytes);
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

// ---- the end ----

void RoutedCall::forwardFailure()
{
    const QPointer<RoutedCall> alive(this);
    beginEvents();
    if (!alive) {
        return;
    }
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
    m_headDeadline.clear();
    m_figures.total = elapsed();
    addStep(RequestStep::Kind::Ended, m_current);
    Q_EMIT finished();
}

// ---- the timeline ----

std::chrono::milliseconds RoutedCall::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_parts.clock.now() - m_startedAt);
}

void RoutedCall::addStep(
    RequestStep::Kind kind, const ModelRef &ref, const QByteArray &word, const QString &detail)
{
    m_steps.append({kind, elapsed(), ref, word, detail});
    if (!m_finished) {
        Q_EMIT progressed();
    }
}

/// Every candidate that has been passed since the last look, or whose turn has come.
void RoutedCall::noteDecisions()
{
    const QList<AttemptRecord> &records = m_machine.records();
    for (; m_decisionsNoted < records.size(); ++m_decisionsNoted) {
        const AttemptRecord &record = records.at(m_decisionsNoted);
        const bool isSkipped = record.state == AttemptRecord::State::Skipped;
        addStep(RequestStep::Kind::Decided, record.candidate.ref,
            isSkipped ? QByteArray(attemptWord(record).data()) : QByteArrayLiteral("try"));
    }
}

const Candidate *RoutedCall::candidate(const ModelRef &ref) const
{
    const QList<Candidate> &all = m_machine.plan().candidates;
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&ref](const Candidate &each) { return each.ref == ref; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace Hearth
