#pragma once

#include "base/clock.h"
#include "routing/attemptvalues.h"

#include <QList>

#include <optional>

namespace Hearth {

/// What the shell has to do next, in this order.
struct RouteAction
{
    enum class Kind {
        WarmBehind, ///< \c candidate has been passed over: load it, and do not wait. Once for each.
        WaitForSlot, ///< \c candidate: answer with slotGranted() or slotTimedOut().
        StartAttempt, ///< \c candidate
        RetryAttempt, ///< The same \c candidate again, after quickRetryDelay.
        CancelAttempt, ///< The running one.
        CommitHead, ///< The client's head goes out now.
        Forward, ///< The event just received goes to the client.
        ForwardFailure, ///< The failure just received goes to the client as an error event: output had begun.
        Finish, ///< Exactly once, last.
    };

    Kind kind = Kind::Finish;
    ModelRef candidate; ///< The first four.

    bool operator==(const RouteAction &) const = default;
};

/// Pause before the one retry of a refused connection on this machine. Our choice: a listener that is being
/// replaced in place is back by then, and a client does not feel it.
inline constexpr std::chrono::milliseconds quickRetryDelay{25};

/// Runs a plan: pure, events in, actions out; time is an argument. A failed attempt falls to the next
/// candidate only before the first output event, and to none once tools have run (RoutePlan::onlyOneAttempt);
/// a connection refused on this machine is tried once more first. Every request ends in exactly one of
/// served, failed, cancelled. Events after the end give no actions.
class AttemptMachine
{
public:
    enum class Outcome { Running, Served, Failed, Cancelled };

    /// \a headHold: how long the client's head may be held.
    AttemptMachine(RoutePlan plan, std::chrono::milliseconds headHold);

    [[nodiscard]] QList<RouteAction> start(TimePoint now);
    [[nodiscard]] QList<RouteAction> slotGranted(); ///< Answers WaitForSlot.
    [[nodiscard]] QList<RouteAction> slotTimedOut(); ///< Answers WaitForSlot: the next candidate.
    /// Instead of starting: the candidate just named cannot be tried after all (it has begun to rest, a load
    /// budget is over …), and the next one's turn has come.
    [[nodiscard]] QList<RouteAction> passedOver(
        SkipReason reason, const std::optional<CoolDown> &coolDown = {});
    [[nodiscard]] QList<RouteAction> upstreamAnswers(); ///< A 2xx head with a stream behind it has come.
    [[nodiscard]] QList<RouteAction> outputReceived(
        bool terminal); ///< An output event; \a terminal: the last.
    [[nodiscard]] QList<RouteAction> attemptFailed(const AttemptFailure &failure);
    [[nodiscard]] QList<RouteAction> clientGone();
    [[nodiscard]] QList<RouteAction> tick(
        TimePoint now); ///< Commits the head when it has been held long enough.

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] bool isHeadCommitted() const { return m_headCommitted; }
    [[nodiscard]] std::optional<RouteFailure> failure() const; ///< Once the outcome is Failed.
    /// Every candidate passed so far, skipped ones included, in order.
    [[nodiscard]] const QList<AttemptRecord> &records() const { return m_records; }
    [[nodiscard]] const RoutePlan &plan() const { return m_plan; }
    [[nodiscard]] int attempts() const; ///< Those really tried.

private:
    [[nodiscard]] QList<RouteAction> next();
    void finish(Outcome outcome, QList<RouteAction> &actions);
    void commitHead(QList<RouteAction> &actions);
    void begin(const Candidate &candidate, QList<RouteAction> &actions);
    [[nodiscard]] std::optional<SkipReason> reasonToSkip(const Candidate &candidate) const;
    [[nodiscard]] bool mayRetry(const AttemptFailure &failure) const;

    RoutePlan m_plan;
    std::chrono::milliseconds m_headHold;
    TimePoint m_startedAt;
    qsizetype m_position = 0; ///< The next candidate to look at.
    bool m_headCommitted = false;
    bool m_outputSent = false;
    bool m_isWaiting = false; ///< For a slot.
    bool m_hasRetried = false; ///< The current candidate.
    std::optional<qint64> m_tooSmall; ///< Largest window that turned out too small.
    Outcome m_outcome = Outcome::Running;
    QList<AttemptRecord> m_records;
};

/// What a route that served nobody failed of.
[[nodiscard]] RouteFailure routeFailure(const RoutePlan &plan, const QList<AttemptRecord> &records);

} // namespace Hearth
