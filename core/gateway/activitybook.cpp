#include "gateway/activitybook.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

// What a client may put into a row, in characters: our choice.
constexpr qsizetype longestAsked = 256;
constexpr qsizetype longestError = 2000;

void cut(RequestRecord &record)
{
    record.asked.truncate(longestAsked);
    record.errorText.truncate(longestError);
}

} // namespace

void ActivityBook::setLimits(int rows, int days)
{
    m_rows = std::max(rows, 1);
    m_age = std::chrono::hours(24) * std::max(days, 1);
    bound();
}

quint64 ActivityBook::begin(const LoggedRequest &request)
{
    m_running.emplace_hint(m_running.end(), m_next, Running{&request, nullptr});
    m_runningChanged = true;
    return m_next++;
}

bool ActivityBook::change(quint64 number)
{
    const auto found = m_running.find(number);
    if (found == m_running.end()) {
        return false;
    }
    found->second.asLastSeen.reset();
    m_runningChanged = true;
    return true;
}

bool ActivityBook::forget(quint64 number)
{
    const bool wasRunning = m_running.erase(number) > 0;
    m_runningChanged |= wasRunning;
    return wasRunning;
}

ActivityBook::Record ActivityBook::end(RequestRecord record)
{
    if (record.number == 0) {
        record.number = m_next++;
    } else if (!forget(record.number)) {
        return nullptr;
    }
    if (record.isRunning()) {
        record.state = RequestRecord::State::Cancelled; // nobody has said how it ended
    }
    cut(record);
    const auto shared = std::make_shared<const RequestRecord>(std::move(record));
    put(shared);
    return shared;
}

void ActivityBook::put(const Record &record)
{
    m_ended.prepend(record);
    m_endedChanged = true;
    bound();
}

void ActivityBook::bound()
{
    if (m_ended.size() > m_rows) {
        m_ended.remove(m_rows, m_ended.size() - m_rows);
        m_endedChanged = true;
    }
}

void ActivityBook::addKept(const QList<RequestRecord> &kept)
{
    // Cleared before the disk had answered: then this is cleared, too.
    QList<Record> &target = m_restoreUntil.count() > 0 ? m_cleared : m_ended;
    target.reserve(target.size() + kept.size());
    quint64 number = firstNumber;
    for (qsizetype i = kept.size() - 1; i >= 0 && target.size() < m_rows; --i) {
        RequestRecord record = kept.at(i);
        record.number = --number;
        target.append(std::make_shared<const RequestRecord>(std::move(record)));
    }
    m_endedChanged = true;
}

void ActivityBook::clear(std::chrono::milliseconds now)
{
    if (!canRestore(now)) {
        m_cleared.clear();
    }
    m_cleared = std::exchange(m_ended, {}) + m_cleared; // cleared twice: all of it can come back
    m_restoreUntil = now + restoreTime;
    m_endedChanged = true;
}

bool ActivityBook::restore(std::chrono::milliseconds now)
{
    if (!canRestore(now)) {
        return false;
    }
    m_ended += std::exchange(m_cleared, {});
    m_restoreUntil = {};
    m_endedChanged = true;
    bound();
    return true;
}

bool ActivityBook::forgetCleared(std::chrono::milliseconds now)
{
    if (m_restoreUntil.count() == 0 || canRestore(now)) {
        return false;
    }
    m_cleared.clear();
    m_restoreUntil = {};
    return true;
}

ActivityView ActivityBook::view(std::chrono::milliseconds now, const BodyShelf &bodies)
{
    while (!m_ended.isEmpty() && m_ended.constLast()->at < now - m_age) {
        m_ended.removeLast();
        m_endedChanged = true;
    }
    if (std::exchange(m_runningChanged, false)) {
        QList<Record> running;
        running.reserve(qsizetype(m_running.size()));
        for (auto &[number, each] : m_running) {
            if (!each.asLastSeen) {
                RequestRecord record = each.request->record();
                record.number = number;
                record.hasBody = bodies.has(number);
                cut(record);
                each.asLastSeen = std::make_shared<const RequestRecord>(std::move(record));
            }
            running.append(each.asLastSeen);
        }
        m_view.running = std::make_shared<const QList<Record>>(std::move(running));
    }
    if (std::exchange(m_endedChanged, false)) {
        m_view.ended = std::make_shared<const QList<Record>>(m_ended);
    }
    m_view.canRestore = canRestore(now);
    return m_view;
}

} // namespace Hearth
