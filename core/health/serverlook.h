#pragma once

#include "base/clock.h"
#include "health/serverexchange.h"
#include "health/watchedprovider.h"
#include "providers/probe.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace Hearth {

/// How to look at a server.
struct LookOptions
{
    /// What the server was found to be, if it still answered at the last look; Unknown: identify it first.
    ProviderKind lastKind = ProviderKind::Unknown;
    std::shared_ptr<const ProbeMemory> memory; ///< Of the last look; null: none.
    bool fullLook = true; ///< False: what changes slowly may come from \c memory.
    bool discovering = false; ///< Without any key, and in a hurry.
    /// The key only goes once the server has asked for one, also to a hosted server.
    bool anonymousFirst = false;
};

/// One look at one server: the shell that puts a ProbeSession's questions on the wire, one after another.
/// ended() comes exactly once after start(), from the event loop or from checkDeadline(). To cancel, delete
/// it: the request is aborted and nothing is emitted.
class ServerLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerLook)

public:
    /// \a manager and \a clock outlive this.
    ServerLook(QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider,
        const LookOptions &options);

    void start();
    /// When the running request is given up; each has its own time.
    [[nodiscard]] TimePoint deadline() const { return m_exchange.deadline(); }
    void checkDeadline() { m_exchange.checkDeadline(); } ///< Ends the running request if its time is over.
    /// For the next look at the same server; once ended.
    [[nodiscard]] std::shared_ptr<const ProbeMemory> memory() const { return m_session.memory(); }

Q_SIGNALS:
    void ended(const Hearth::ServerReading &reading);

private:
    void ask();
    void onAnswered(const ProbeAnswer &answer);

    const WatchedProvider m_provider;
    const LookOptions m_options;
    const LookTimes m_times;
    ProbeSession m_session;
    ServerExchange m_exchange;
    bool m_isKeyHeldBack = false; ///< Of the request under way.
    bool m_wantsKey = false; ///< The server has asked for one.
};

/// For a server of this machine, or of elsewhere. \a discovering: nobody is known to be there.
[[nodiscard]] LookTimes lookTimes(bool isLocal, bool discovering = false);

} // namespace Hearth
