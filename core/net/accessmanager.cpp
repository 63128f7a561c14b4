#include "net/accessmanager.h"

#include "net/hostorigin.h"
#include "net/streamreply.h"
#include "net/transport.h"

#include <QBuffer>
#include <QNetworkProxyFactory>

#include <optional>
#include <utility>

namespace Hearth {

class AccessManager::Private
{
public:
    explicit Private(AccessManager &manager)
        : transport(Transport::create(manager))
    {
    }

    std::shared_ptr<Transport> transport;
};

namespace {

/// As QNetworkAccessManager chooses: its factory, else its own proxy, else the application's. None for this
/// machine [PROTOCOLS.md 6.3].
std::optional<QNetworkProxy> proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    if (isLoopbackHost(url.host())) {
        return {};
    }
    QNetworkProxy proxy = manager.proxy();
    QList<QNetworkProxy> offered;
    if (auto *factory = manager.proxyFactory()) {
        offered = factory->queryProxy(QNetworkProxyQuery(url));
        proxy = QNetworkProxy::NoProxy;
    } else if (proxy.type() == QNetworkProxy::DefaultProxy) {
        offered = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
        proxy = QNetworkProxy::NoProxy;
    }
    if (!offered.isEmpty()) {
        proxy = offered.constFirst();
    }
    if (proxy.type() == QNetworkProxy::HttpCachingProxy) { // sockets tunnel, they do not rewrite requests
        proxy.setType(QNetworkProxy::HttpProxy);
    }
    if (proxy.type() == QNetworkProxy::NoProxy) {
        return {};
    }
    return proxy;
}

/// What is left in \a device, without copying where it is a buffer not yet read from.
QByteArray bytesOf(QIODevice &device)
{
    const auto *buffer = qobject_cast<QBuffer *>(&device);
    return buffer && buffer->pos() == 0 ? buffer->data() : device.readAll();
}

} // namespace

AccessManager::AccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
    , d(std::make_unique<Private>(*this))
{
}

AccessManager::~AccessManager()
{
    d->transport->shutDown();
}

void AccessManager::setPlacePredicate(PlacePredicate predicate)
{
    d->transport->setPlacePredicate(std::move(predicate));
}

ErrorKind AccessManager::errorKindOf(const QNetworkReply &reply)
{
    const auto *own = qobject_cast<const StreamReply *>(&reply);
    return own ? own->errorKind() : ErrorKind::Internal;
}

int AccessManager::idleConnections() const
{
    return d->transport->pool().size();
}

void AccessManager::closeIdleConnections()
{
    d->transport->pool().clear();
}

QNetworkReply *AccessManager::createRequest(
    Operation operation, const QNetworkRequest &original, QIODevice *body)
{
    // What the base class does for its own replies in createRequest().
    QNetworkRequest request(original);
    if (autoDeleteReplies()
        && request.attribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute).isNull()) {
        request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, true);
    }
    return makeReply(operation, std::move(request), body ? std::optional(bytesOf(*body)) : std::nullopt);
}

QNetworkReply *AccessManager::postBytes(
    QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &body)
{
    auto *own = qobject_cast<AccessManager *>(&manager);
    return own ? own->makeReply(PostOperation, request, body) : manager.post(request, body);
}

QNetworkReply *AccessManager::makeReply(
    Operation operation, QNetworkRequest request, const std::optional<QByteArray> &body)
{
    if (request.transferTimeout() == 0) {
        request.setTransferTimeout(transferTimeout());
    }
    return new StreamReply(d->transport, operation, request, body, proxyFor(*this, request.url()), this);
}

} // namespace Hearth
