#pragma once

#include "base/clock.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace Hearth {

class Deadline;

/// One coarse timer for all deadlines of one thread: moving a deadline into the future, as every read does,
/// costs no more than a store. Must outlive its deadlines.
class Deadlines final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Deadlines)

public:
    explicit Deadlines(QObject *parent = nullptr);

private:
    friend class Deadline;

    void arm(TimePoint at);
    void onTimeout();

    QTimer m_timer;
    TimePoint m_armedFor = TimePoint::max();
    std::vector<Deadline *> m_running;
};

/// A point in time at which something is due; cleared when it comes. Calls \a due from the event loop alone.
class Deadline final
{
    Q_DISABLE_COPY_MOVE(Deadline)

public:
    Deadline(Deadlines &owner, std::function<void()> due);
    ~Deadline();

    void set(TimePoint at); ///< TimePoint::max(): never.
    void setIn(std::chrono::milliseconds delay); ///< From now; 0: never.
    void clear() { m_at = TimePoint::max(); }

private:
    friend class Deadlines;

    Deadlines &m_owner;
    std::function<void()> m_due;
    TimePoint m_at = TimePoint::max();
    std::size_t m_position; ///< In the owner's list.
};

} // namespace Hearth
