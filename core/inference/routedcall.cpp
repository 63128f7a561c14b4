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

/// Decided, sent, first token, ended; and as many again for one that fails first.
constexpr qsizetype usualSteps = 8;

/// After this a client may ask again while a load runs. Our choice: a tenth of a slow load.
constexpr std::chrono::seconds loadingRetry{10};

} // namespace

QByteArray randomIdPart()
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    constexpr char digits[] = "0123456789abcdef";
    constexpr int wordDigits = 8;
    QByteArray id(static_cast<qsizetype>(words.size()) * wordDigits, Qt::Uninitialized);
    char *at = id.data();
    for (quint32 word : words) {
        for (int i = 0; i < wordDigits; ++i, word >>= 4) {
            *at++ = digits[word & 0xfU];
        }
    }
    return id;
}

RoutedCall::RoutedCall(CallParts parts, RoutedCallUser &user, ResponseRequest request, CallSender sender)
    : m_parts(std::move(parts))
    , m_user(user)
    , m_request(std::move(request))
    , m_sender(std::move(sender))
    , m_promptTokens(estimatePromptTokens(m_request))
    , m_machine(planCall(m_request, m_promptTokens, m_sender, *m_parts.state, m_parts.keeper),
          m_parts.state->settings.headHold)
    , m_headDeadline(m_parts.keeper.deadlines(), [this] { onHeadTimer(); })
    , m_slotDeadline(m_parts.keeper.deadlines(), [this] { onSlotTimeout(); })
    , m_ticket(m_parts.keeper.newTicket())
{
    m_steps.reserve(usualSteps);
}

RoutedCall::~RoutedCall()
{
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
    m_user.onHeadReady();
    // What can only pass has a first event of its own, whenever it comes.
    if (alive && !m_figures.passedThrough && !m_request.nativeOnly) {
        beginEvents();
    }
}

/// A stream that passes brings its own first event; another attempt may have been meant to pass before.
void RoutedCall::beginEvents()
{
    if (!std::exchange(m_createdSent, true)) {
        m_user.onEvent(ResponseEvent{});
    }
}

void RoutedCall::forward(const ResponseEvent *event)
{
    if (event) {
        const QPointer<RoutedCall> alive(this);
        beginEvents();
        if (alive) {
            m_user.onEvent(*event);
        }
    } else if (m_isBody) {
        m_user.onBody(m_passing);
    } else if (!m_passing.isEmpty()) {
        m_user.onBytes(m_passing);
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
    m_user.onEvent(failed);
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
    m_user.onFinished();
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
        m_user.onProgress();
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
