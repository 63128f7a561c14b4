#include "net/transport.h"

#include "net/leanreply.h"
#include "net/streamreply.h"

#include <QAbstractSocket>

#include <utility>

namespace Hearth {

std::shared_ptr<Transport> Transport::create(AccessManager &manager)
{
    return {new Transport(manager), [](Transport *transport) { transport->deleteLater(); }};
}

Transport::Transport(AccessManager &manager)
    : m_manager(&manager)
    , m_pool(m_deadlines)
{
}

Transport::~Transport() = default;

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
    m_draining.clear();
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

ConnectionPtr Transport::takeIdle(const HostOrigin &origin)
{
    ConnectionPtr connection = m_pool.take(origin);
    const bool isAllowed = !connection
        || (allows(origin.host, {})
            && (origin.proxy || allows(origin.host, connection->socket().peerAddress())));
    if (!isAllowed) {
        connection.reset(); // the dialer asks again, and says why
    }
    return connection;
}

void Transport::keepDraining(std::unique_ptr<LeanReply> reply)
{
    m_draining.push_back(std::move(reply));
}

void Transport::dropDrained(const LeanReply &reply)
{
    std::erase_if(m_draining, [&reply](const auto &each) { return each.get() == &reply; });
}

} // namespace Hearth
