#include "routing/attemptmachine.h"

#include <algorithm>

namespace Hearth {

namespace {

/// A request that one server calls wrong is wrong at the next too; all else may be better elsewhere.
bool fallsOver(ErrorKind kind)
{
    return kind != ErrorKind::InvalidRequest && kind != ErrorKind::Cancelled;
}

bool failedOf(const AttemptRecord &record, ErrorKind kind)
{
    return record.state == AttemptRecord::State::Failed && record.failure.error.kind == kind;
}

bool skippedFor(const AttemptRecord &record, SkipReason reason)
{
    return record.state == AttemptRecord::State::Skipped && record.candidate.reason == reason;
}

/// Who rests has failed of the same just before.
bool restsOf(const AttemptRecord &record, ErrorKind kind)
{
    return skippedFor(record, SkipReason::CoolingDown) && record.candidate.coolDown
        && record.candidate.coolDown->why == kind;
}

bool isKeyTrouble(const AttemptRecord &record)
{
    return failedOf(record, ErrorKind::Unauthorized) || skippedFor(record, SkipReason::Unauthorized)
        || skippedFor(record, SkipReason::NoKey) || restsOf(record, ErrorKind::Unauthorized);
}

bool isCreditTrouble(const AttemptRecord &record)
{
    return failedOf(record, ErrorKind::Billing) || restsOf(record, ErrorKind::Billing);
}

bool isContextTrouble(const AttemptRecord &record)
{
    if (record.state == AttemptRecord::State::Failed) {
        return record.failure.error.kind == ErrorKind::ContextOverflow;
    }
    return record.candidate.reason == SkipReason::ContextTooSmall;
}

/// What the user's own rules keep from being tried.
bool isPolicy(const AttemptRecord &record)
{
    return skippedFor(record, SkipReason::PlaceNotAllowed) || failedOf(record, ErrorKind::PlaceRefused)
        || skippedFor(record, SkipReason::ClientNotAllowed)
        || skippedFor(record, SkipReason::SpendCapReached);
}

/// Loading now, so that waiting would help: the server said so, or the last look did and the attempt failed,
/// or it is being loaded for the next request.
bool isLoading(const AttemptRecord &record)
{
    return failedOf(record, ErrorKind::ModelLoading) || record.candidate.state == ModelState::Loading
        || record.candidate.warmBehind;
}

} // namespace

AttemptMachine::AttemptMachine(RoutePlan plan, std::chrono::milliseconds headHold)
    : m_plan(std::move(plan))
    , m_headHold(headHold)
{
}

QList<RouteAction> AttemptMachine::start(TimePoint now)
{
    m_startedAt = now;
    return next();
}

QList<RouteAction> AttemptMachine::slotGranted()
{
    QList<RouteAction> actions;
    if (m_outcome == Outcome::Running && m_isWaiting) {
        m_isWaiting = false;
        actions.append({RouteAction::Kind::StartAttempt, m_records.constLast().candidate.ref});
    }
    return actions;
}

QList<RouteAction> AttemptMachine::slotTimedOut()
{
    return m_isWaiting ? passedOver(SkipReason::NoFreeSlot) : QList<RouteAction>();
}

QList<RouteAction> AttemptMachine::passedOver(SkipReason reason, const std::optional<CoolDown> &coolDown)
{
    if (m_outcome != Outcome::Running || m_outputSent || m_records.isEmpty()
        || m_records.constLast().state != AttemptRecord::State::Running) {
        return {};
    }
    AttemptRecord &record = m_records.last();
    record.state = AttemptRecord::State::Skipped;
    record.candidate.verdict = Candidate::Verdict::Skip;
    record.candidate.reason = reason;
    record.candidate.coolDown = coolDown;
    return next();
}

QList<RouteAction> AttemptMachine::upstreamAnswers()
{
    QList<RouteAction> actions;
    if (m_outcome == Outcome::Running) {
        commitHead(actions);
    }
    return actions;
}

QList<RouteAction> AttemptMachine::outputReceived(bool terminal)
{
    QList<RouteAction> actions;
    if (m_outcome != Outcome::Running) {
        return actions;
    }
    m_outputSent = true;
    if (terminal) {
        m_records.last().state = AttemptRecord::State::Served;
    }
    commitHead(actions);
    actions.append({RouteAction::Kind::Forward, {}});
    if (terminal) {
        finish(Outcome::Served, actions);
    }
    return actions;
}

QList<RouteAction> AttemptMachine::attemptFailed(const AttemptFailure &failure)
{
    QList<RouteAction> actions;
    if (m_outcome != Outcome::Running) {
        return actions;
    }
    AttemptRecord &record = m_records.last();
    if (mayRetry(failure)) {
        m_hasRetried = true;
        actions.append({RouteAction::Kind::RetryAttempt, record.candidate.ref});
        return actions;
    }
    record.state = AttemptRecord::State::Failed;
    record.failure = failure;
    if (m_outputSent) {
        actions.append({RouteAction::Kind::ForwardFailure, {}});
        finish(Outcome::Failed, actions);
        return actions;
    }
    if (failure.error.kind == ErrorKind::ContextOverflow) {
        const std::optional<qint64> window =
            failure.contextWindow ? failure.contextWindow : record.candidate.limit;
        m_tooSmall = std::max(m_tooSmall.value_or(0), window.value_or(0));
    }
    if (fallsOver(failure.error.kind)) {
        return next();
    }
    finish(Outcome::Failed, actions);
    return actions;
}

QList<RouteAction> AttemptMachine::clientGone()
{
    QList<RouteAction> actions;
    if (m_outcome != Outcome::Running) {
        return actions;
    }
    if (!m_records.isEmpty() && m_records.last().state == AttemptRecord::State::Running) {
        m_records.last().state = AttemptRecord::State::Cancelled;
        actions.append({RouteAction::Kind::CancelAttempt, {}});
    }
    finish(Outcome::Cancelled, actions);
    return actions;
}

QList<RouteAction> AttemptMachine::tick(TimePoint now)
{
    QList<RouteAction> actions;
    if (m_outcome == Outcome::Running && now - m_startedAt >= m_headHold) {
        commitHead(actions);
    }
    return actions;
}

std::optional<RouteFailure> AttemptMachine::failure() const
{
    if (m_outcome != Outcome::Failed) {
        return std::nullopt;
    }
    return routeFailure(m_plan, m_records);
}

int AttemptMachine::attempts() const
{
    return static_cast<int>(std::count_if(m_records.cbegin(), m_records.cend(),
        [](const AttemptRecord &record) { return record.state != AttemptRecord::State::Skipped; }));
}

QList<RouteAction> AttemptMachine::next()
{
    QList<RouteAction> actions;
    m_isWaiting = false;
    m_hasRetried = false;
    while (m_position < m_plan.candidates.size()) {
        const Candidate &candidate = m_plan.candidates.at(m_position);
        ++m_position;
        m_records.append({candidate, AttemptRecord::State::Skipped, {}});
        const std::optional<SkipReason> reason = reasonToSkip(candidate);
        if (!reason) {
            begin(candidate, actions);
            return actions;
        }
        Candidate &passed = m_records.last().candidate;
        passed.verdict = Candidate::Verdict::Skip;
        passed.reason = *reason;
        passed.warmBehind = candidate.warmBehind && *reason == candidate.reason;
        if (passed.warmBehind) {
            actions.append({RouteAction::Kind::WarmBehind, candidate.ref});
        }
    }
    finish(Outcome::Failed, actions);
    return actions;
}

void AttemptMachine::begin(const Candidate &candidate, QList<RouteAction> &actions)
{
    m_records.last().state = AttemptRecord::State::Running;
    m_isWaiting = candidate.slotsTotal.has_value();
    actions.append(
        {m_isWaiting ? RouteAction::Kind::WaitForSlot : RouteAction::Kind::StartAttempt, candidate.ref});
}

void AttemptMachine::finish(Outcome outcome, QList<RouteAction> &actions)
{
    m_outcome = outcome;
    actions.append({RouteAction::Kind::Finish, {}});
}

void AttemptMachine::commitHead(QList<RouteAction> &actions)
{
    if (!m_headCommitted) {
        m_headCommitted = true;
        actions.append({RouteAction::Kind::CommitHead, {}});
    }
}

std::optional<SkipReason> AttemptMachine::reasonToSkip(const Candidate &candidate) const
{
    if (candidate.verdict != Candidate::Verdict::Try) {
        return candidate.reason;
    }
    const bool hasTried = std::any_of(m_records.cbegin(), m_records.cend(),
        [](const AttemptRecord &record) { return record.state == AttemptRecord::State::Failed; });
    if (m_plan.onlyOneAttempt && hasTried) {
        return SkipReason::ToolsHaveRun;
    }
    // After an overflow only a window known to be larger is worth the try [PROTOCOLS.md 3.3].
    if (m_tooSmall && (!candidate.limit || *candidate.limit <= *m_tooSmall)) {
        return SkipReason::ContextTooSmall;
    }
    return std::nullopt;
}

/// Refused means that nothing has been written: the same request may go there again [DESIGN.md, Retries].
bool AttemptMachine::mayRetry(const AttemptFailure &failure) const
{
    return failure.error.kind == ErrorKind::Unreachable && !m_outputSent && !m_hasRetried
        && m_records.constLast().candidate.place == Place::Local;
}

RouteFailure routeFailure(const RoutePlan &plan, const QList<AttemptRecord> &records)
{
    if (plan.candidates.isEmpty()) {
        return RouteFailure::UnknownModel;
    }
    const auto any = [&records](
                         auto predicate) { return std::any_of(records.cbegin(), records.cend(), predicate); };
    const auto all = [&records](
                         auto predicate) { return std::all_of(records.cbegin(), records.cend(), predicate); };
    if (any([](const AttemptRecord &record) { return failedOf(record, ErrorKind::InvalidRequest); })) {
        return RouteFailure::InvalidRequest;
    }
    if (any(isContextTrouble)) {
        return RouteFailure::ContextTooSmall;
    }
    if (any(isLoading)) {
        return RouteFailure::Loading;
    }
    if (all(isCreditTrouble)) {
        return RouteFailure::Billing;
    }
    if (all(isKeyTrouble)) {
        return RouteFailure::UpstreamKey;
    }
    for (const auto &[reason, failure] : {std::pair(SkipReason::ClientNotAllowed, RouteFailure::ClientScope),
             std::pair(SkipReason::SpendCapReached, RouteFailure::SpendCap),
             std::pair(SkipReason::NativeOnly, RouteFailure::NativeOnly)}) {
        if (all([reason = reason](const AttemptRecord &record) { return skippedFor(record, reason); })) {
            return failure;
        }
    }
    return all(isPolicy) ? RouteFailure::PlacePolicy : RouteFailure::AllFailed;
}

} // namespace Hearth
