#include "health/pollschedule.h"

#include <algorithm>

namespace Hearth {

using std::chrono::milliseconds;

namespace {

milliseconds waitAfter(const PollSchedule::Outcome &outcome)
{
    milliseconds wait = outcome.interval;
    for (int failure = 1; failure < outcome.failuresInARow && wait < PollSchedule::longestBackOff;
         ++failure) {
        wait *= 2;
    }
    return std::max(outcome.interval, std::min(wait, PollSchedule::longestBackOff));
}

} // namespace

PollSchedule::PollSchedule(std::mt19937 random)
    : m_random(random)
{
}

void PollSchedule::add(const QString &id, TimePoint now)
{
    if (!m_entries.contains(id)) {
        Entry entry;
        entry.at = now;
        m_entries.insert(id, entry);
    }
}

void PollSchedule::remove(const QString &id)
{
    m_entries.remove(id);
}

void PollSchedule::shorten(const QString &id, milliseconds interval, TimePoint now)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end() && !entry->isBackingOff) {
        entry->at = std::min(entry->at, now + interval);
    }
}

void PollSchedule::askFor(const QString &id, TimePoint now)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end()) {
        entry->isAskedForAgain = entry->isRunning;
        entry->at = now;
    }
}

void PollSchedule::hasten(const QString &id, TimePoint at)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end()) {
        entry->isAskedForAgain = entry->isAskedForAgain || entry->isRunning;
        entry->at = std::min(entry->at, at);
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
    entry->at = entry->isAskedForAgain ? now : now + jittered(waitAfter(outcome));
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

milliseconds PollSchedule::jittered(milliseconds wait)
{
    // not std::uniform_real_distribution: its results differ between libraries
    const double chance = static_cast<double>(m_random()) / static_cast<double>(std::mt19937::max());
    const double factor = 1.0 + jitter * (2.0 * chance - 1.0);
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(wait.count()) * factor));
}

} // namespace Hearth
