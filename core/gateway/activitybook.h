#pragma once

#include "gateway/bodyshelf.h"
#include "gateway/requestlog.h"

#include <QList>

#include <chrono>
#include <map>
#include <memory>

namespace Hearth {

/// The request log: what is under way and what has ended, bounded by rows and days. Pure; all times are
/// milliseconds since 1970-01-01 UTC. Views are shared: one costs nothing until the log changes, and the
/// first change after it copies a list of pointers.
class ActivityBook
{
public:
    using Record = std::shared_ptr<const RequestRecord>;
    static constexpr std::chrono::milliseconds restoreTime{10000}; ///< UX.md 7.
    /// Requests of this run are numbered from here; those kept from earlier runs have the numbers below.
    static constexpr quint64 firstNumber = quint64(1) << 32;

    /// At least one row and one day.
    void setLimits(int rows, int days);
    /// A request that came; its number, by which it is known from now on. view() asks \a request for its
    /// record, until end() or forget().
    [[nodiscard]] quint64 begin(const LoggedRequest &request);
    /// To be asked again; false, and nothing happens, when no such request is under way.
    bool change(quint64 number);
    bool forget(quint64 number); ///< It goes without a trace; false: no such request is under way.
    /// It has ended; number 0 is one that never began, such as one refused at the door. What went into the
    /// log; null when no such request is under way.
    Record end(RequestRecord record);
    /// What earlier runs left behind, the oldest first; goes before all that has come since the start.
    void addKept(const QList<RequestRecord> &kept);

    /// Takes all that has ended out of the log; it can come back for restoreTime.
    void clear(std::chrono::milliseconds now);
    bool restore(std::chrono::milliseconds now); ///< False: nothing was cleared, or its time is over.
    /// True, once, when what was cleared is gone for good.
    bool forgetCleared(std::chrono::milliseconds now);
    [[nodiscard]] bool canRestore(std::chrono::milliseconds now) const { return now < m_restoreUntil; }

    [[nodiscard]] bool isRunning(quint64 number) const { return m_running.contains(number); }
    [[nodiscard]] const QList<Record> &ended() const { return m_ended; } ///< Newest first.
    /// The log at \a now; what is too old has gone. \a bodies tells of which requests under way one is kept.
    [[nodiscard]] ActivityView view(std::chrono::milliseconds now, const BodyShelf &bodies = BodyShelf());

private:
    struct Running
    {
        const LoggedRequest *request;
        Record asLastSeen; ///< Null: it is to be asked.
    };

    void put(const Record &record);
    void bound();

    std::map<quint64, Running> m_running;
    QList<Record> m_ended; ///< Newest first.
    QList<Record> m_cleared; ///< The same, while it can come back.
    std::chrono::milliseconds m_restoreUntil{0}; ///< 0: nothing is cleared.
    quint64 m_next = firstNumber;
    int m_rows = LogSettings().keepRows;
    std::chrono::milliseconds m_age = std::chrono::hours(24) * LogSettings().keepDays;
    ActivityView m_view;
    bool m_runningChanged = false;
    bool m_endedChanged = false;
};

} // namespace Hearth
