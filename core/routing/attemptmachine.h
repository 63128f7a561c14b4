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
        StartAttempt, ///< \c candidate
        CancelAttempt, ///< The running one.
        CommitHead, ///< The client's head goes out now.
        Forward, ///< The event just received goes to the client.
        ForwardFailure, ///< The failure just received goes to the client as an error event: output had begun.
        Finish, ///< Exactly once, last.
    };

    Kind kind = Kind::Finish;
    ModelRef candidate; ///< StartAttempt.

    bool operator==(const RouteAction &) const = default;
};

/// Runs a plan: pure, events in, actions out; time is an argument. A failed attempt falls to the next
/// candidate only before the first output event; every request ends in exactly one of served, failed,
/// cancelled. Events after the end give no actions.
class AttemptMachine
{
public:
    enum class Outcome { Running, Served, Failed, Cancelled };

    /// \a headHold: how long the client's head may be held.
    AttemptMachine(RoutePlan plan, std::chrono::milliseconds headHold);

    [[nodiscard]] QList<RouteAction> start(TimePoint now);
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
    [[nodiscard]] bool mayTry(const Candidate &candidate) const;

    RoutePlan m_plan;
    std::chrono::milliseconds m_headHold;
    TimePoint m_startedAt;
    qsizetype m_position = 0; ///< The next candidate to look at.
    bool m_headCommitted = false;
    bool m_outputSent = false;
    std::optional<qint64> m_tooSmall; ///< Largest window that turned out too small.
    Outcome m_outcome = Outcome::Running;
    QList<AttemptRecord> m_records;
};

/// What a route that served nobody failed of.
[[nodiscard]] RouteFailure routeFailure(const RoutePlan &plan, const QList<AttemptRecord> &records);

} // namespace Hearth
