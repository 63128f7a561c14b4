#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "health/healthvalues.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace Hearth {

/// One server to watch.
struct WatchedProvider
{
    QString id;
    QUrl baseUrl;
    bool hosted = false;
    Secret key;
    QList<std::pair<QByteArray, QByteArray>>
        headers; ///< Configured, values resolved; sent with the key only.

    bool operator==(const WatchedProvider &) const = default;
};

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

    /// What to watch from now on; those that stay keep their readings. Local and LAN providers are polled,
    /// hosted ones are asked once, and then only when the user asks or after 5 min.
    void setProviders(const QList<WatchedProvider> &providers);
    void setInterval(std::chrono::milliseconds interval);
    void start();
    void stop();
    void checkNow(); ///< All providers at once, for example because the user asks.
    /// Fires whatever is due by the clock; the internal timer calls it, tests call it after moving a fake
    /// clock.
    void tick();

    [[nodiscard]] HealthSnapshot snapshot() const;
    [[nodiscard]] bool isSettled() const; ///< Every provider has been read at least once.

Q_SIGNALS:
    void providerRead(const QString &providerId); ///< A look was completed, changed or not.
    void changed(); ///< At least one reading differs from before.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
