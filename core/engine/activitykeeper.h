#pragma once

#include "gateway/requestrecord.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace Hearth {

/// Keeps the request log in the state folder: `activity.jsonl`, a journal of requestLine()s. All reading and
/// writing is done in a thread of its own, in the order of the calls; the thread that asks never waits but in
/// the destructor. Of several Hearths the one that holds `activity.lock` writes; the others read, and hold a
/// bounded amount back until they get it.
class ActivityKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityKeeper)

public:
    static constexpr std::chrono::milliseconds flushInterval{1000}; ///< Our choice: `hearthctl log` follows.
    static constexpr const char *fileName = "activity.jsonl";
    static constexpr const char *format = "hearth-activity";
    static constexpr int version = 1;

    /// \a stateFolder need not exist; empty: nothing is read or written.
    explicit ActivityKeeper(const QString &stateFolder, QObject *parent = nullptr);
    /// Writes what waits, which may take a moment.
    ~ActivityKeeper() override;

    void setLimits(int rows, int days);
    /// Once, at the start; loaded() follows in any case. \a now since 1970-01-01 UTC.
    void load(std::chrono::milliseconds now);
    void add(const std::shared_ptr<const RequestRecord> &record); ///< To be written within flushInterval.
    /// From now on the file holds \a records alone, given the oldest first.
    void replace(const QList<std::shared_ptr<const RequestRecord>> &records);
    void flush(); ///< Begins to write what waits.

Q_SIGNALS:
    /// Exactly once after load(), in this object's thread; the oldest first.
    void loaded(const QList<Hearth::RequestRecord> &kept);

private:
    class Disk;

    std::shared_ptr<Disk> m_disk; ///< Used in m_worker alone; null: nothing is kept.
    QThreadPool m_worker;
    QTimer m_timer;
    QList<std::shared_ptr<const RequestRecord>> m_records; ///< To be written; that thread makes the lines.
};

/// Size of the file that holds \a rows at least, with the one before it: see Journal. Pure.
[[nodiscard]] qint64 activityFileSize(int rows);

} // namespace Hearth
