#include "net/connectionpool.h"

#include <QTcpSocket>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#endif

namespace Hearth {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// As far as Qt knows, nothing has come from the other side since the last answer.
bool seemsQuiet(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0;
}

/// Nothing has come, not even the other side's end: Qt learns of that when the event loop comes round, which
/// for a request made now is too late.
bool isQuiet(const QTcpSocket &socket)
{
    if (!seemsQuiet(socket)) {
        return false;
    }
#ifdef Q_OS_UNIX
    if (const auto descriptor = socket.socketDescriptor(); descriptor >= 0) {
        char byte = 0;
        const auto got = ::recv(int(descriptor), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    }
#endif
    return true;
}

} // namespace

milliseconds idleTime(const QByteArray &keepAlive)
{
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

void discardSocket(QTcpSocket *socket)
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

ConnectionPool::ConnectionPool(Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_deadline(deadlines, [this] { dropExpired(); })
{
}

ConnectionPool::~ConnectionPool()
{
    clear();
}

void ConnectionPool::put(const HostOrigin &origin, QTcpSocket *socket, milliseconds keepFor)
{
    if (keepFor <= 0ms || !seemsQuiet(*socket)) {
        discardSocket(socket);
        return;
    }
    if (m_idle.size() >= maxConnections) {
        drop(m_idle.front().socket);
    }
    const auto end = [this, socket] { drop(socket); };
    connect(socket, &QTcpSocket::readyRead, this, end);
    connect(socket, &QTcpSocket::disconnected, this, end); // after an error, too; else take() sees it
    const auto expires = steady_clock::now() + keepFor;
    m_idle.push_back({origin, socket, expires});
    m_deadline.set(std::ranges::min(m_idle, {}, &Idle::expires).expires);
}

QTcpSocket *ConnectionPool::take(const HostOrigin &origin)
{
    const auto now = steady_clock::now();
    for (auto at = m_idle.size(); at-- > 0;) {
        if (m_idle[at].origin != origin) {
            continue;
        }
        const Idle found = m_idle[at];
        m_idle.erase(m_idle.begin() + std::ptrdiff_t(at));
        if (found.expires > now && isQuiet(*found.socket)) {
            found.socket->disconnect(this);
            return found.socket;
        }
        discardSocket(found.socket);
    }
    return nullptr;
}

void ConnectionPool::clear()
{
    for (const auto &idle : m_idle) {
        discardSocket(idle.socket);
    }
    m_idle.clear();
    m_deadline.clear();
}

void ConnectionPool::drop(const QTcpSocket *socket)
{
    const auto found = std::ranges::find(m_idle, socket, &Idle::socket);
    if (found != m_idle.end()) {
        discardSocket(found->socket);
        m_idle.erase(found);
    }
}

void ConnectionPool::dropExpired()
{
    const auto now = steady_clock::now();
    std::erase_if(m_idle, [now](const Idle &idle) {
        if (idle.expires > now) {
            return false;
        }
        discardSocket(idle.socket);
        return true;
    });
    if (!m_idle.empty()) {
        m_deadline.set(std::ranges::min(m_idle, {}, &Idle::expires).expires);
    }
}

} // namespace Hearth
