#include "net/accessmanager.h"

#include "net/foreignreply.h"
#include "net/hostorigin.h"
#include "net/outgoingrequest.h"
#include "net/requestrun.h"
#include "net/streamreply.h"
#include "net/transport.h"

#include <QBuffer>
#include <QNetworkProxyFactory>

#include <algorithm>
#include <optional>
#include <utility>

namespace Hearth {

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

/// A URL taken apart; reading one costs as much as all else that a request takes here.
struct Address
{
    QUrl url;
    HostOrigin origin;
    Result<RequestAddress> said;
    RequestHeaders postHeaders; ///< Of the last lean POST, and
    Result<QByteArray> postStart; ///< how its head began: that of the next is the same.
};

/// What is left in \a device, without copying where it is a buffer not yet read from.
QByteArray bytesOf(QIODevice &device)
{
    const auto *buffer = qobject_cast<QBuffer *>(&device);
    return buffer && buffer->pos() == 0 ? buffer->data() : device.readAll();
}

} // namespace

class AccessManager::Private
{
public:
    explicit Private(AccessManager &manager)
        : transport(Transport::create(manager))
    {
    }

    /// Kept are those of this machine without TLS: nothing but the URL decides about them.
    Address &addressOf(const AccessManager &manager, const QUrl &url)
    {
        const auto known =
            std::find_if(kept.begin(), kept.end(), [&url](const Address &each) { return each.url == url; });
        if (known != kept.end()) {
            return *known;
        }
        const HostOrigin origin = HostOrigin::of(QNetworkRequest(url), proxyFor(manager, url));
        last = Address{url, origin, RequestAddress::of(url), {}, QByteArray()};
        if (origin.encrypted || !isLoopbackHost(origin.host)) {
            return *last;
        }
        if (kept.size() == mostKept) {
            kept.removeFirst();
        }
        kept.append(*last);
        return kept.last();
    }

    std::shared_ptr<Transport> transport;

private:
    static constexpr qsizetype mostKept = 16; ///< More servers than a machine has. Our choice.
    QList<Address> kept;
    std::optional<Address> last; ///< One that is not kept.
};

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
    if (request.transferTimeout() == 0) {
        request.setTransferTimeout(transferTimeout());
    }
    const HostOrigin origin = HostOrigin::of(request, proxyFor(*this, request.url()));
    const std::optional<QByteArray> bytes = body ? std::optional(bytesOf(*body)) : std::nullopt;
    return new StreamReply(d->transport,
        {origin, RequestLimits::of(request, origin), OutgoingRequest::make(operation, request, bytes)},
        operation, request, this);
}

std::unique_ptr<LeanReply> AccessManager::postLean(
    QNetworkAccessManager &manager, const LeanPost &post, const QByteArray &body, LeanReplyUser &user)
{
    if (auto *own = qobject_cast<AccessManager *>(&manager)) {
        return own->makeLean(post, body, user);
    }
    QNetworkRequest request(post.url);
    for (const auto &[name, value] : post.headers) {
        request.setRawHeader(name, value);
    }
    return std::make_unique<ForeignReply>(manager.post(request, body), user);
}

std::unique_ptr<LeanReply> AccessManager::makeLean(
    const LeanPost &post, const QByteArray &body, LeanReplyUser &user)
{
    Address &address = d->addressOf(*this, post.url);
    if (const bool isFirst = address.postStart && address.postStart->isEmpty();
        isFirst || address.postHeaders != post.headers) {
        address.postHeaders = post.headers;
        address.postStart = address.said ? requestHeadStart("POST", *address.said, post.headers)
                                         : failure(address.said.error());
    }
    RequestRun::Sending sending{address.origin,
        {post.connectTimeout, post.headTimeout, post.silenceTimeout, std::nullopt},
        address.postStart ? OutgoingRequest::post(*address.postStart, asksToClose(post.headers), body)
                          : Result<OutgoingRequest>(failure(address.postStart.error()))};
    auto run = std::make_unique<RequestRun>(d->transport, std::move(sending), user);
    run->start();
    return run;
}

} // namespace Hearth
