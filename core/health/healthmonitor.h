#pragma once

#include "base/clock.h"
#include "health/healthvalues.h"
#include "health/jobvalues.h"
#include "health/watchedprovider.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Hearth {

/// Looks at every provider by safe requests, each on its own schedule, and tells what it saw. No provider
/// delays another. A llama.cpp router also tells what happens by events of its own; then it is looked at less
/// often. After the machine slept, everything is looked at at once. Lives in one thread with \a manager; the
/// decisions are pure (pollplan.h, pollschedule.h, readingrules.h, resumedetector.h).
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
    /// Between two looks, as the settings say; what follows for each kind and place of server says
    /// pollInterval(). Default 5 s, give or take 10 %. For one that is away it doubles up to 2 min.
    void setInterval(std::chrono::milliseconds interval);
    void start(); ///< Looks at all that is due, at first everything.
    void stop(); ///< Aborts the looks that run; readings stay.
    void checkNow(); ///< All providers at once and fully, for example because the user asks.
    void checkNow(const QString &providerId); ///< The same of one.
    /// At once those on this machine or its network whose last look ended longer than \a age ago, also those
    /// that are away; nothing leaves the network for it.
    void checkOlderThan(std::chrono::milliseconds age);
    /// Fires whatever is due by the clock; the internal timer calls it, tests call it after moving a fake
    /// clock.
    void tick();

    /// The loads that Hearth itself runs, of models that were not loaded when they began: each makes its
    /// model Loading in the readings.
    void setLoads(const QList<ModelJob> &loads);
    /// The outcome of a load or unload that Hearth ran, until the look that it asks for says it.
    void note(const ModelRef &ref, ModelState state);

    [[nodiscard]] HealthSnapshot snapshot() const; ///< Shares what did not change since the last one.
    [[nodiscard]] std::optional<WatchedProvider> provider(const QString &id) const;
    /// As the server itself says, without what Hearth knows of its own loads; null: not watched.
    [[nodiscard]] std::shared_ptr<const ServerReading> asReported(const QString &id) const;
    [[nodiscard]] bool isSettled() const; ///< Every provider has been read at least once.

    /// For tests: where to read how long the machine has slept in all; timeAsleep() unless set.
    void setSleepSource(std::function<std::chrono::milliseconds()> source);

Q_SIGNALS:
    void providerRead(const QString &providerId); ///< A look was completed, changed or not.
    /// At least one reading differs from before, its latency aside: by a look, by an event, by a load that
    /// Hearth runs. After a look: after providerRead().
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
