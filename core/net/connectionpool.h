#pragma once

#include "base/clock.h"
#include "net/connection.h"
#include "net/deadlines.h"
#include "net/hostorigin.h"

#include <vector>

namespace Hearth {

/// How long a connection may lie idle after an answer whose `Keep-Alive` header is \a keepAlive: less than
/// the server will keep it. Without `timeout=N` 4 s, below Node's 5 s, the shortest default met
/// [PERF_BASELINE.md 7.1]; with it a second less, or half where that is longer; at most a minute.
[[nodiscard]] std::chrono::milliseconds idleTime(const QByteArray &keepAlive);

/// Idle connections, last in first out. One that ends, speaks or grows old while idle is dropped.
class ConnectionPool final : private ConnectionUser
{
    Q_DISABLE_COPY_MOVE(ConnectionPool)

public:
    /// Our choice: two for each of 64 concurrent streams.
    static constexpr std::size_t maxConnections = 128;

    explicit ConnectionPool(Deadlines &deadlines);

    /// \a connection must be connected and have nothing left to write; what it has left to read makes it
    /// useless, which take() sees.
    void put(const HostOrigin &origin, ConnectionPtr connection, std::chrono::milliseconds keepFor);
    /// The newest idle connection to \a origin that still stands; null: none.
    [[nodiscard]] ConnectionPtr take(const HostOrigin &origin);
    void clear();
    [[nodiscard]] int size() const { return int(m_idle.size()); }

private:
    struct Idle
    {
        HostOrigin origin;
        ConnectionPtr connection;
        TimePoint expires;
    };

    void onReadable(Connection &connection) override;
    void onWritten(qint64 bytes) override;
    void onDisconnected(Connection &connection) override; // take() sees an error that comes without it
    void drop(const Connection &connection);
    void dropExpired();

    std::vector<Idle> m_idle; ///< Oldest first.
    Deadline m_deadline;
};

} // namespace Hearth
