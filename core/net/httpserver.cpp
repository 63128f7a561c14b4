#include "net/httpserver.h"

#include "base/logging.h"
#include "net/httpconnection.h"
#include "net/httptoken.h"

#include <QSet>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace Hearth {

namespace {

/// Above Qt's 50, so that a burst of agents is not refused; systems cap it themselves (Linux: somaxconn).
constexpr int listenBacklog = 512;
/// Connections over the limit that are being told so; beyond, they are closed without a word.
constexpr int maxRefusals = 64;
constexpr std::chrono::milliseconds longestTick{1000};
constexpr std::chrono::milliseconds shortestTick{5};

/// Hands each accepted descriptor on, instead of queueing QTcpSockets.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accepted)
        : m_accepted(std::move(accepted))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};

ErrorKind listenErrorKind(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorKind::AddressInUse;
    case QAbstractSocket::SocketAccessError:
        return ErrorKind::PermissionDenied;
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::UnsupportedSocketOperationError:
        return ErrorKind::InvalidInput;
    default:
        return ErrorKind::IoError;
    }
}

std::chrono::milliseconds tickFor(const HttpServer::Limits &limits)
{
    const auto shortest = std::min({limits.headTime, limits.bodyTime, limits.idleTime});
    return std::clamp(shortest / 4, shortestTick, longestTick);
}

} // namespace

QByteArray HttpRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray HttpRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[present, value] : headers) {
        if (isSameToken(name, present)) {
            return value;
        }
    }
    return {};
}

class HttpServer::Private
{
public:
    Private(HttpServer *server, const Limits &limits);

    void accept(qintptr descriptor);
    void onClosed(HttpConnection *connection);
    void onTick();
    [[nodiscard]] bool makeRoom();

    HttpServer *const q;
    HttpConnectionContext context;
    std::vector<std::unique_ptr<Listener>> listeners;
    bool acceptingPaused = false; ///< Out of descriptors: Qt stops accepting, the next tick goes on.
    QSet<HttpConnection *> connections; ///< Children of q.
    QTimer ticker; ///< One for all deadlines; runs while there is something to watch.
};

HttpServer::Private::Private(HttpServer *server, const Limits &limits)
    : q(server)
    , context(limits)
{
    context.requestReceived = [server](HttpExchange *exchange) { Q_EMIT server->requestReceived(exchange); };
    ticker.setTimerType(Qt::CoarseTimer);
    ticker.setInterval(tickFor(limits));
    QObject::connect(&ticker, &QTimer::timeout, q, [this] { onTick(); });
}

void HttpServer::Private::accept(qintptr descriptor)
{
    const bool refused = connections.size() >= context.limits.maxConnections && !makeRoom();
    auto *connection = new HttpConnection(context, q);
    if (!connection->open(descriptor) || connections.size() >= context.limits.maxConnections + maxRefusals) {
        delete connection;
        return;
    }
    QObject::connect(connection, &HttpConnection::closed, q, [this, connection] { onClosed(connection); });
    connections.insert(connection);
    if (!ticker.isActive()) {
        ticker.start();
    }
    if (refused) {
        qCDebug(logNet, "%d connections are open, one more is refused", context.limits.maxConnections);
        connection->refuse({503, "Too many connections are open; try again in a moment."});
    }
}

/// Closes the connection that has been idle longest; false when none is idle.
bool HttpServer::Private::makeRoom()
{
    HttpConnection *oldest = nullptr;
    for (HttpConnection *connection : std::as_const(connections)) {
        if (connection->isIdle() && (!oldest || connection->since() < oldest->since())) {
            oldest = connection;
        }
    }
    if (oldest) {
        oldest->closeIfIdle();
    }
    return oldest != nullptr;
}

void HttpServer::Private::onClosed(HttpConnection *connection)
{
    connections.remove(connection);
    connection->deleteLater();
    if (connections.isEmpty() && !acceptingPaused) {
        ticker.stop();
    }
}

void HttpServer::Private::onTick()
{
    if (std::exchange(acceptingPaused, false)) {
        for (const auto &listener : listeners) {
            listener->resumeAccepting();
        }
    }
    const TimePoint now = std::chrono::steady_clock::now();
    for (HttpConnection *connection : std::as_const(connections)) {
        connection->checkDeadline(now);
    }
    if (connections.isEmpty()) {
        ticker.stop();
    }
}

HttpServer::HttpServer(const Limits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, limits))
{
}

HttpServer::~HttpServer()
{
    d->listeners.clear();
    qDeleteAll(std::exchange(d->connections, {}));
}

void HttpServer::setLimits(const Limits &limits)
{
    d->context.limits = limits;
    d->ticker.setInterval(tickFor(limits));
}

void HttpServer::setTls(const std::optional<QSslConfiguration> &configuration)
{
    d->context.tls = configuration;
}

void HttpServer::setHeadCheck(const HeadCheck &check)
{
    d->context.headCheck = check;
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<Listener>([this](qintptr descriptor) { d->accept(descriptor); });
    listener->setListenBacklogSize(listenBacklog);
    if (!listener->listen(address, port)) {
        return failure(listenErrorKind(listener->serverError()),
            QStringLiteral("cannot listen on %1 port %2: %3")
                .arg(address.toString())
                .arg(port)
                .arg(listener->errorString()));
    }
    connect(listener.get(), &QTcpServer::acceptError, this, [this] {
        qCWarning(logNet, "A connection could not be accepted (too many open files?); trying again soon");
        d->acceptingPaused = true;
        d->ticker.start();
    });
    const quint16 actualPort = listener->serverPort();
    d->listeners.push_back(std::move(listener));
    d->context.draining = false;
    return actualPort;
}

void HttpServer::stopListening()
{
    d->listeners.clear();
    d->context.draining = true;
    for (HttpConnection *connection : std::as_const(d->connections)) {
        connection->closeIfIdle();
    }
}

void HttpServer::closeAll()
{
    for (HttpConnection *connection : std::as_const(d->connections)) {
        connection->breakOff();
    }
}

int HttpServer::openConnections() const
{
    return static_cast<int>(d->connections.size());
}

int HttpServer::openExchanges() const
{
    return static_cast<int>(std::count_if(d->connections.cbegin(), d->connections.cend(),
        [](const HttpConnection *connection) { return connection->hasExchange(); }));
}

} // namespace Hearth
