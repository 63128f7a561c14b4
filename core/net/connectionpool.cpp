#include "net/connectionpool.h"

#include <QAbstractSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#endif

namespace Hearth {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

bool isConnected(const Connection &connection)
{
    return connection.socket().state() == QAbstractSocket::ConnectedState;
}

/// Nothing has come, not even the other side's end: Qt learns of that when the event loop comes round, which
/// for a request made now is too late.
bool isQuiet(const Connection &connection)
{
    const QAbstractSocket &socket = connection.socket();
    if (!isConnected(connection) || (connection.isBuffered() && socket.bytesAvailable() > 0)) {
        return false;
    }
#ifdef Q_OS_UNIX
    if (const auto descriptor = socket.socketDescriptor(); descriptor >= 0) {
        char byte = 0;
        const auto got = ::recv(int(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    }
#endif
    return socket.bytesAvailable() == 0;
}

} // namespace

milliseconds idleTime(const QByteArray &keepAlive)
{
    if (keepAlive.isEmpty()) {
        return 4s;
    }
    const auto parameters = keepAlive.toLower().split(',');
    for (const auto &parameter : parameters) {
        const auto trimmed = parameter.trimmed();
        if (trimmed.startsWith("timeout=")) {
            bool isNumber = false;
            const auto given = milliseconds(seconds(trimmed.sliced(8).toUInt(&isNumber)));
            if (isNumber) {
                return std::min<milliseconds>(given - std::min<milliseconds>(1s, given / 2), 60s);
            }
        }
    }
    return 4s;
}

ConnectionPool::ConnectionPool(Deadlines &deadlines)
    : m_deadline(deadlines, [this] { dropExpired(); })
{
}

void ConnectionPool::put(const HostOrigin &origin, ConnectionPtr connection, milliseconds keepFor)
{
    if (keepFor <= 0ms || !isConnected(*connection)) {
        return;
    }
    if (m_idle.size() >= maxConnections) {
        m_idle.erase(m_idle.begin());
    }
    connection->setUser(this);
    const auto expires = steady_clock::now() + keepFor;
    m_idle.push_back({origin, std::move(connection), expires});
    m_deadline.set(std::ranges::min_element(m_idle, {}, &Idle::expires)->expires);
}

ConnectionPtr ConnectionPool::take(const HostOrigin &origin)
{
    const auto now = steady_clock::now();
    for (auto at = m_idle.size(); at-- > 0;) {
        if (m_idle[at].origin != origin) {
            continue;
        }
        Idle found = std::move(m_idle[at]);
        m_idle.erase(m_idle.begin() + std::ptrdiff_t(at));
        if (found.expires > now && isQuiet(*found.connection)) {
            found.connection->setUser(nullptr);
            return std::move(found.connection);
        }
    }
    return nullptr;
}

void ConnectionPool::clear()
{
    m_idle.clear();
    m_deadline.clear();
}

void ConnectionPool::onReadable(Connection &connection)
{
    char byte = 0;
    if (connection.socket().read(&byte, 1) != 0) { // else its last user had asked to be told again
        drop(connection);
    }
}

void ConnectionPool::onWritten(qint64 /*bytes*/) { }

void ConnectionPool::onDisconnected(Connection &connection)
{
    drop(connection);
}

void ConnectionPool::drop(const Connection &connection)
{
    std::erase_if(m_idle, [&connection](const Idle &idle) { return idle.connection.get() == &connection; });
}

void ConnectionPool::dropExpired()
{
    const auto now = steady_clock::now();
    std::erase_if(m_idle, [now](const Idle &idle) { return idle.expires <= now; });
    if (!m_idle.empty()) {
        m_deadline.set(std::ranges::min_element(m_idle, {}, &Idle::expires)->expires);
    }
}

} // namespace Hearth
