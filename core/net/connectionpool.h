#pragma once

#include "base/clock.h"
#include "net/deadlines.h"
#include "net/hostorigin.h"

#include <QObject>

#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Hearth {

/// How long a connection may lie idle after an answer whose `Keep-Alive` header is \a keepAlive: less than
/// the server will keep it. Without `timeout=N` 4 s, below Node's 5 s, the shortest default met
/// [PERF_BASELINE.md 7.1]; with it a second less, or half where that is longer; at most a minute.
[[nodiscard]] std::chrono::milliseconds idleTime(const QByteArray &keepAlive);

/// Ends \a socket's connection now, without a signal; the object goes when the event loop comes round.
void discardSocket(QTcpSocket *socket);

/// Idle connections, last in first out. One that ends, speaks or grows old while idle is dropped.
class ConnectionPool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPool)

public:
    /// Our choice: two for each of 64 concurrent streams.
    static constexpr std::size_t maxConnections = 128;

    ConnectionPool(Deadlines &deadlines, QObject *parent);
    ~ConnectionPool() override;

    /// Takes over \a socket, which must be connected and have nothing left to read or write.
    void put(const HostOrigin &origin, QTcpSocket *socket, std::chrono::milliseconds keepFor);
    /// The newest idle connection to \a origin that still stands; null: none.
    [[nodiscard]] QTcpSocket *take(const HostOrigin &origin);
    void clear();
    [[nodiscard]] int size() const { return int(m_idle.size()); }

private:
    struct Idle
    {
        HostOrigin origin;
        QTcpSocket *socket;
        TimePoint expires;
    };

    void drop(const QTcpSocket *socket);
    void dropExpired();

    std::vector<Idle> m_idle; ///< Oldest first.
    Deadline m_deadline;
};

} // namespace Hearth
