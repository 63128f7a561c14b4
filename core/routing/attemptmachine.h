#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "routing/routingvalues.h"

#include <QList>

#include <optional>

namespace Hearth {

/// Why an attempt ended without serving, as far as routing cares.
struct AttemptFailure
{
    Error error;
    std::optional<qint64> contextWindow; ///< ContextOverflow: the window that was too small, where told.

    bool operator==(const AttemptFailure &) const = default;
};

/// One candidate as it was passed: skipped, failed, serving or served.
struct AttemptRecord
{
    enum class State { Skipped, Running, Served, Failed, Cancelled };

    Candidate candidate;
    State state = State::Skipped;
    AttemptFailure failure; ///< Failed.

    bool operator==(const AttemptRecord &) const = default;
};

/// Why a whole route failed: what the client must be told [DESIGN.md, A request's way].
enum class RouteFailure {
    UnknownModel, ///< The name stands for nothing.
    ContextTooSmall, ///< A larger window would have helped.
    Loading, ///< A load is running; come back soon.
    Billing, ///< All that could serve are out of credit.
    UpstreamKey, ///< All that could serve refuse their key, or have none.
    PlacePolicy, ///< Policy leaves nobody.
    InvalidRequest, ///< An upstream calls the request wrong; it would be wrong elsewhere too.
    AllFailed, ///< Mixed reasons.
};

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

/// Value of `x-hearth-route`: `lmstudio/m;unreachable, llama/m;served`.
[[nodiscard]] QByteArray routeHeader(const QList<AttemptRecord> &records);

/// One word on how an attempt ended: a skip reason's or an error kind's name, `serving`, `served`,
/// `cancelled`.
[[nodiscard]] QLatin1String attemptWord(const AttemptRecord &record);

} // namespace Hearth
