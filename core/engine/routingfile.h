#pragma once

#include <QJsonObject>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace Hearth {

/// Keeps what routing has learnt, and what the day has cost, in `routing.json` of the state folder: a program
/// that begins again must not spend the day's money twice. All reading and writing is done in a thread of its
/// own. Of several Hearths the one that holds `routing.lock` writes.
class RoutingFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoutingFile)

public:
    static constexpr std::chrono::milliseconds flushInterval{5000}; ///< Our choice, as for the histories.

    /// \a stateFolder need not exist; empty: nothing is read or written.
    explicit RoutingFile(const QString &stateFolder, QObject *parent = nullptr);
    /// Writes what waits, which may take a moment.
    ~RoutingFile() override;

    void load(); ///< Once, at the start; loaded() follows in any case.
    /// What \a memory gives then is written within flushInterval; the last one given counts.
    void set(std::function<QJsonObject()> memory);

Q_SIGNALS:
    void loaded(const QJsonObject &memory); ///< Exactly once after load(), in this object's thread.

private:
    class Disk;

    void flush();

    std::shared_ptr<Disk> m_disk; ///< Used in m_worker alone; null: nothing is kept.
    QThreadPool m_worker;
    QTimer m_timer;
    std::function<QJsonObject()> m_waiting; ///< Empty: nothing waits.
};

} // namespace Hearth
