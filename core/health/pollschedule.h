#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <random>

namespace Hearth {

/// When to look at which provider. Pure: the time and the chance come from outside, the intervals from the
/// poll plan (pollplan.h). Each provider has its own timetable, and while a look at it runs it is not due.
class PollSchedule
{
public:
    static constexpr std::chrono::milliseconds longestBackOff{120000}; ///< UX.md 1
    static constexpr double jitter = 0.1; ///< Share of a wait, both ways [UX.md 1].

    /// How a look ended, as far as the next one depends on it.
    struct Outcome
    {
        int failuresInARow = 0; ///< Looks without any answer: each after the first doubles the wait.
        std::chrono::milliseconds interval{0}; ///< To the next look, if this one was answered.
    };

    explicit PollSchedule(std::mt19937 random);

    /// A new provider is due at once; one already there is left as it is.
    void add(const QString &id, TimePoint now);
    void remove(const QString &id);
    /// The wait of a provider that answers is cut to \a interval, if longer.
    void shorten(const QString &id, std::chrono::milliseconds interval, TimePoint now);
    /// Makes a provider due; while a look at it runs, due again when that ends.
    void askFor(const QString &id, TimePoint now);
    /// Makes a provider due at \a at, unless it is sooner anyway; while a look at it runs, as askFor().
    void hasten(const QString &id, TimePoint at);

    [[nodiscard]] QStringList due(TimePoint now) const; ///< In the order of the ids.
    void started(const QString &id);
    void stopped(const QString &id, TimePoint now); ///< Given up without an outcome: due again.
    void finished(const QString &id, const Outcome &outcome, TimePoint now);

    /// The earliest time at which something is due; nothing while all wait for their looks to end.
    [[nodiscard]] std::optional<TimePoint> nextAt() const;
    /// Until the next look at \a id; zero when due or unknown.
    [[nodiscard]] std::chrono::milliseconds nextIn(const QString &id, TimePoint now) const;

private:
    struct Entry
    {
        bool isRunning = false;
        bool isAskedForAgain = false;
        bool isBackingOff = false;
        TimePoint at;
    };

    [[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds wait);

    std::mt19937 m_random;
    QHash<QString, Entry> m_entries;
};

} // namespace Hearth
