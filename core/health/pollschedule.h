#pragma once

#include "base/clock.h"
#include "config/place.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <random>

namespace Hearth {

/// When to look at which provider. Pure: the time and the chance come from outside. Each provider has its
/// own timetable, and while a look at it runs it is not due.
class PollSchedule
{
public:
    static constexpr std::chrono::milliseconds defaultInterval{5000}; ///< UX.md 1, visible window
    static constexpr std::chrono::milliseconds shortestInterval{100}; ///< Our choice.
    /// So much more often is a server of this computer looked at: it costs it next to nothing, and what
    /// another program does there shows within two seconds. Our choice.
    static constexpr int localFactor = 4;
    static constexpr std::chrono::milliseconds loadingInterval{1000}; ///< While a model loads: our choice.
    static constexpr std::chrono::milliseconds hostedInterval{300000}; ///< PROTOCOLS.md 7.4
    static constexpr std::chrono::milliseconds longestBackOff{120000}; ///< UX.md 1
    static constexpr double jitter = 0.1; ///< Share of a wait, both ways [UX.md 1].

    /// How a look ended, as far as the next one depends on it.
    struct Outcome
    {
        int failuresInARow = 0; ///< Looks without any answer.
        bool isLoading = false; ///< Some model is being loaded.
    };

    explicit PollSchedule(std::mt19937 random);

    /// For servers of the network; localFactor times as often for those of this computer. Waits of providers
    /// that answer are shortened to the new interval, if longer.
    void setInterval(std::chrono::milliseconds interval, TimePoint now);
    /// A new provider is due at once; one already there changes nothing but its place.
    void add(const QString &id, Place place, TimePoint now);
    void remove(const QString &id);
    /// Makes a provider due; while a look at it runs, due again when that ends.
    void askFor(const QString &id, TimePoint now);
    void askForAll(TimePoint now);

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
        Place place = Place::Lan;
        bool isRunning = false;
        bool isAskedForAgain = false;
        bool isBackingOff = false;
        TimePoint at;
    };

    [[nodiscard]] std::chrono::milliseconds intervalAt(Place place) const;
    [[nodiscard]] std::chrono::milliseconds waitAfter(const Entry &entry, const Outcome &outcome) const;
    [[nodiscard]] std::chrono::milliseconds jittered(std::chrono::milliseconds wait);

    std::mt19937 m_random;
    std::chrono::milliseconds m_interval = defaultInterval;
    QHash<QString, Entry> m_entries;
};

} // namespace Hearth
