#include "health/pollschedule.h"

#include <algorithm>

namespace Hearth {

using std::chrono::milliseconds;

PollSchedule::PollSchedule(std::mt19937 random)
    : m_random(random)
{
}

void PollSchedule::setInterval(milliseconds interval, TimePoint now)
{
    m_interval = std::max(interval, shortestInterval);
    for (Entry &entry : m_entries) {
        if (entry.place != Place::Hosted && !entry.isBackingOff) {
            entry.at = std::min(entry.at, now + intervalAt(entry.place));
        }
    }
}

void PollSchedule::add(const QString &id, Place place, TimePoint now)
{
    const auto known = m_entries.find(id);
    if (known != m_entries.end()) {
        known->place = place;
        return;
    }
    Entry entry;
    entry.place = place;
    entry.at = now;
    m_entries.insert(id, entry);
}

void PollSchedule::remove(const QString &id)
{
    m_entries.remove(id);
}

void PollSchedule::askFor(const QString &id, TimePoint now)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end()) {
        entry->isAskedForAgain = entry->isRunning;
        entry->at = now;
    }
}

void PollSchedule::askForAll(TimePoint now)
{
    for (auto it = m_entries.keyBegin(); it != m_entries.keyEnd(); ++it) {
        askFor(*it, now);
    }
}

QStringList PollSchedule::due(TimePoint now) const
{
    QStringList ids;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (!it->isRunning && it->at <= now) {
            ids.append(it.key());
        }
    }
    ids.sort();
    return ids;
}

void PollSchedule::started(const QString &id)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end()) {
        entry->isRunning = true;
        entry->isAskedForAgain = false;
    }
}

void PollSchedule::stopped(const QString &id, TimePoint now)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end()) {
        entry->isRunning = false;
        entry->at = now;
    }
}

void PollSchedule::finished(const QString &id, const Outcome &outcome, TimePoint now)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end()) {
        return;
    }
    entry->isRunning = false;
    entry->isBackingOff = outcome.failuresInARow > 0;
    entry->at = entry->isAskedForAgain ? now : now + jittered(waitAfter(*entry, outcome));
    entry->isAskedForAgain = false;
}

std::optional<TimePoint> PollSchedule::nextAt() const
{
    std::optional<TimePoint> next;
    for (const Entry &entry : m_entries) {
        if (!entry.isRunning) {
            next = std::min(next.value_or(entry.at), entry.at);
        }
    }
    return next;
}

milliseconds PollSchedule::nextIn(const QString &id, TimePoint now) const
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.cend() || entry->at <= now) {
        return milliseconds(0);
    }
    return std::chrono::ceil<milliseconds>(entry->at - now);
}

milliseconds PollSchedule::intervalAt(Place place) const
{
    switch (place) {
    case Place::Local:
        return std::max(m_interval / localFactor, shortestInterval);
    case Place::Hosted:
        return hostedInterval;
    case Place::Lan:
        break;
    }
    return m_interval;
}

milliseconds PollSchedule::waitAfter(const Entry &entry, const Outcome &outcome) const
{
    const milliseconds interval = intervalAt(entry.place);
    if (entry.place == Place::Hosted) {
        return interval;
    }
    if (outcome.isLoading) {
        return std::min(interval, loadingInterval);
    }
    milliseconds wait = interval;
    for (int failure = 1; failure < outcome.failuresInARow && wait < longestBackOff; ++failure) {
        wait *= 2;
    }
    return std::max(interval, std::min(wait, longestBackOff));
}

milliseconds PollSchedule::jittered(milliseconds wait)
{
    // not std::uniform_real_distribution: its results differ between libraries
    const double chance = static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
    const double factor = 1.0 + jitter * (2.0 * chance - 1.0);
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(wait.count()) * factor));
}

} // namespace Hearth
