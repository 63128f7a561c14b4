#include "net/deadlines.h"

#include <algorithm>
#include <utility>

namespace Hearth {

using namespace std::chrono;

Deadlines::Deadlines(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::onTimeout);
}

void Deadlines::arm(TimePoint at)
{
    if (at >= m_armedFor) {
        return;
    }
    m_armedFor = at;
    // A QTimer counts milliseconds in an int; a far deadline is looked at again on the way.
    const auto delay =
        std::clamp(ceil<milliseconds>(at - steady_clock::now()), milliseconds(0), milliseconds(hours(24)));
    m_timer.start(delay);
}

void Deadlines::onTimeout()
{
    m_armedFor = TimePoint::max();
    const auto now = steady_clock::now();
    std::vector<Deadline *> due;
    for (auto *deadline : m_running) {
        if (deadline->m_at <= now) {
            due.push_back(deadline);
        }
    }
    for (auto *deadline : due) {
        // One that came first may have destroyed or moved another.
        if (std::find(m_running.begin(), m_running.end(), deadline) != m_running.end()
            && deadline->m_at <= now) {
            deadline->clear();
            const auto call = deadline->m_due; // which may destroy the deadline
            call();
        }
    }
    TimePoint next = TimePoint::max();
    for (const auto *deadline : m_running) {
        next = std::min(next, deadline->m_at);
    }
    arm(next);
}

Deadline::Deadline(Deadlines &owner, std::function<void()> due)
    : m_owner(owner)
    , m_due(std::move(due))
    , m_position(owner.m_running.size())
{
    m_owner.m_running.push_back(this);
}

Deadline::~Deadline()
{
    auto &running = m_owner.m_running;
    running[m_position] = running.back();
    running[m_position]->m_position = m_position;
    running.pop_back();
}

void Deadline::set(TimePoint at)
{
    m_at = at;
    m_owner.arm(at);
}

void Deadline::setIn(milliseconds delay)
{
    if (delay == milliseconds(0)) {
        clear();
    } else {
        set(steady_clock::now() + delay);
    }
}

} // namespace Hearth
