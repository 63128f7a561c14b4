#include "net/transport.h"

#include "net/streamreply.h"

#include <QTcpSocket>

#include <utility>

namespace Hearth {

std::shared_ptr<Transport> Transport::create(AccessManager &manager)
{
    return {new Transport(manager), [](Transport *transport) { transport->deleteLater(); }};
}

Transport::Transport(AccessManager &manager)
    : m_manager(&manager)
    , m_pool(m_deadlines, nullptr)
{
}

void Transport::shutDown()
{
    QList<QPointer<StreamReply>> running; // a slot of one may delete another
    for (auto *reply : std::as_const(m_replies)) {
        running.append(reply);
    }
    for (const auto &reply : std::as_const(running)) {
        if (reply && reply->parent() != m_manager) {
            reply->finishWithManager();
        }
    }
    m_manager.clear();
    m_pool.clear();
}

void Transport::setPlacePredicate(PlacePredicate predicate)
{
    m_predicate = std::move(predicate);
    m_pool.clear();
}

bool Transport::allows(const QString &host, const QHostAddress &address) const
{
    return !m_predicate || m_predicate(host, address);
}

QTcpSocket *Transport::takeIdle(const HostOrigin &origin)
{
    auto *socket = m_pool.take(origin);
    const bool isAllowed =
        !socket || (allows(origin.host, {}) && (origin.proxy || allows(origin.host, socket->peerAddress())));
    if (!isAllowed) {
        discardSocket(socket);
        return nullptr; // the dialer asks again, and says why
    }
    return socket;
}

} // namespace Hearth
