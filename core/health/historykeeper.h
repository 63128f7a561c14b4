#pragma once

#include "health/learntbook.h"
#include "health/statevalues.h"
#include "health/trafficvalues.h"

#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace Hearth {

/// What the state folder holds of earlier times.
struct KeptHistory
{
    QList<TrafficSample> traffic; ///< Of the last 24 h, in the order of time.
    QList<StateChange> states; ///< The same.
    std::chrono::milliseconds lastSeen{0}; ///< Until when somebody looked, since 1970-01-01 UTC; 0: never.
    LearntBook learnt;
};

/// Keeps what was learnt in the state folder: `traffic.jsonl` and `states.jsonl` (journals), `learnt.json`.
/// No text of a request, no key is ever in them. All reading and writing is done in a thread of its own, in
/// the order of the calls; the thread that asks never waits but in the destructor. Of several Hearths the one
/// that holds `history.lock` writes; the others read, and hold a bounded amount back until they get it.
class HistoryKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryKeeper)

public:
    static constexpr std::chrono::milliseconds flushInterval{5000}; ///< Our choice.
    static constexpr std::chrono::milliseconds aliveInterval = std::chrono::minutes(10); ///< Our choice.

    /// \a stateFolder need not exist; empty: nothing is read or written.
    explicit HistoryKeeper(const QString &stateFolder, QObject *parent = nullptr);
    /// Writes what waits, which may take a moment.
    ~HistoryKeeper() override;

    /// Once, at the start; loaded() follows in any case. \a now since 1970-01-01 UTC.
    void load(std::chrono::milliseconds now);
    // To be written within flushInterval.
    void addTraffic(const TrafficSample &sample);
    void addStates(const QList<StateChange> &changes);
    /// The book as it is now; the last one given counts.
    void setLearnt(const LearntBook &book);
    /// Somebody still looks at \a now: noted now and then, so that the time after a crash is not taken for a
    /// time of sleep. Cheap: call it at each look.
    void noteAlive(std::chrono::milliseconds now);
    void flush(); ///< Begins to write what waits.

Q_SIGNALS:
    void loaded(const Hearth::KeptHistory &kept); ///< Exactly once after load(), in this object's thread.

private:
    class Disk;

    void flushSoon();

    std::shared_ptr<Disk> m_disk; ///< Used in m_worker alone; null: nothing is kept.
    QThreadPool m_worker;
    QTimer m_timer;
    QList<TrafficSample> m_traffic; ///< To be written; that thread makes the lines.
    QList<QByteArray> m_stateLines;
    std::optional<LearntBook> m_learnt;
    std::chrono::milliseconds m_aliveAt{0}; ///< Noted last.
    std::chrono::milliseconds m_lastSeen{0}; ///< Told last.
};

} // namespace Hearth

Q_DECLARE_METATYPE(Hearth::KeptHistory)
