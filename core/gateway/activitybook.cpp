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

quint64 ActivityBook::begin(RequestRecord record)
{
    cut(record);
    record.number = m_next++;
    const quint64 number = record.number;
    m_running.emplace_hint(m_running.end(), number, std::make_shared<const RequestRecord>(std::move(record)));
    m_runningChanged = true;
    return number;
}

bool ActivityBook::update(RequestRecord record)
{
    const auto found = m_running.find(record.number);
    if (found == m_running.end()) {
        return false;
    }
    cut(record);
    found->second = std::make_shared<const RequestRecord>(std::move(record));
    m_runningChanged = true;
    return true;
}

ActivityBook::Record ActivityBook::end(RequestRecord record)
{
    if (record.number == 0) {
        record.number = m_next++;
    } else if (m_running.erase(record.number) > 0) {
        m_runningChanged = true;
    } else {
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

ActivityBook::Record ActivityBook::running(quint64 number) const
{
    const auto found = m_running.find(number);
    return found == m_running.end() ? nullptr : found->second;
}

ActivityView ActivityBook::view(std::chrono::milliseconds now)
{
    while (!m_ended.isEmpty() && m_ended.constLast()->at < now - m_age) {
        m_ended.removeLast();
        m_endedChanged = true;
    }
    if (std::exchange(m_runningChanged, false)) {
        QList<Record> running;
        running.reserve(qsizetype(m_running.size()));
        for (const auto &[number, record] : m_running) {
            running.append(record);
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
