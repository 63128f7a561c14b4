#pragma once

#include "base/clock.h"
#include "health/healthvalues.h"
#include "health/watchedprovider.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace Hearth {

/// Looks at every provider by safe requests, each on its own schedule, and tells what it saw. No provider
/// delays another. Lives in one thread with \a manager; the schedule itself is a pure PollSchedule.
class HealthMonitor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthMonitor)

public:
    /// \a manager and \a clock outlive this.
    HealthMonitor(QNetworkAccessManager &manager, const Clock &clock, QObject *parent = nullptr);
    ~HealthMonitor() override;

    /// What to watch from now on; those that stay keep their readings, unless their address changed. Looks at
    /// what went or changed are aborted. Local and LAN providers are polled, hosted ones are asked once, and
    /// then only when the user asks or after 5 min. Of equal ids the first counts. Emits nothing.
    void setProviders(const QList<WatchedProvider> &providers);
    /// Between two looks at a local or LAN provider that answers; default 5 s, give or take 10 %. While a
    /// model loads it is 1 s at the most; for one that is away it doubles up to 2 min [PollSchedule].
    void setInterval(std::chrono::milliseconds interval);
    void start(); ///< Looks at all that is due, at first everything.
    void stop(); ///< Aborts the looks that run; readings stay.
    void checkNow(); ///< All providers at once, for example because the user asks.
    /// At once those on this machine or its network whose last look ended longer than \a age ago, also those
    /// that are away; nothing leaves the network for it.
    void checkOlderThan(std::chrono::milliseconds age);
    /// Fires whatever is due by the clock; the internal timer calls it, tests call it after moving a fake
    /// clock.
    void tick();

    [[nodiscard]] HealthSnapshot snapshot() const;
    [[nodiscard]] bool isSettled() const; ///< Every provider has been read at least once.

Q_SIGNALS:
    void providerRead(const QString &providerId); ///< A look was completed, changed or not.
    void changed(); ///< At least one reading differs from before, its latency aside.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
