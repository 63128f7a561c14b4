#pragma once

#include "base/clock.h"
#include "health/discoveryplan.h"
#include "health/discoveryvalues.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>

class QNetworkAccessManager;

namespace Hearth {

/// Looks for model servers at the usual ports of this machine, or of named hosts when asked: anonymously, by
/// safe GETs alone [PROTOCOLS.md 7]. What is no model server, or another Hearth, is not found. Lives in one
/// thread with its manager, whose place policy applies.
class ServerFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerFinder)

public:
    static constexpr int mostAtOnce = 16; ///< Addresses asked at the same time. Our choice.
    static constexpr int mostPerPort = 2; ///< Of one port of one machine [PROTOCOLS.md 7.1].

    /// \a manager and \a clock outlive this.
    ServerFinder(QNetworkAccessManager &manager, const Clock &clock, QObject *parent = nullptr);
    ~ServerFinder() override;

    /// Ends a search that runs and begins a new one. \a hosts as in discoveryHosts(); empty: this machine.
    void start(const QStringList &hosts);
    /// The same at other ports, for tests.
    void start(const QStringList &hosts, const QList<DiscoveryPort> &ports);
    void cancel(); ///< What was found stays; the state says that nothing runs.
    /// The config's providers, for FoundServer::configuredAs; of what was found before, too.
    void setConfigured(const QList<ConfiguredAddress> &configured);
    [[nodiscard]] const DiscoveryState &state() const;
    /// Gives up what is over its time; the internal timer calls it, tests call it after moving a fake clock.
    void tick();

Q_SIGNALS:
    /// Begun, an address done, a server found, ended: at most one per address.
    void changed(const Hearth::DiscoveryState &state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
