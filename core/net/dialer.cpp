#include "net/dialer.h"

#include "net/transport.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QSslSocket>

#include <utility>

namespace Hearth {

using namespace std::chrono;
using namespace std::chrono_literals;

Dialer::Dialer(std::shared_ptr<Transport> transport, HostOrigin origin, QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_origin(std::move(origin))
    , m_deadline(m_transport->deadlines(), [this] { onDeadline(); })
{
}

Dialer::~Dialer()
{
    cancel();
}

void Dialer::start(milliseconds limit)
{
    if (limit > 0ms) {
        m_giveUpAt = steady_clock::now() + limit;
        m_deadline.set(m_giveUpAt);
    }
    if (!m_transport->allows(m_origin.host, {})) {
        fail(transportFailure({ErrorKind::PlaceRefused,
            QStringLiteral("The place policy does not allow %1").arg(m_origin.host), 0}));
        return;
    }
    if (m_origin.proxy) {
        m_step = Step::Connecting;
        m_socket = makeSocket();
        m_socket->connectToHost(m_origin.host, m_origin.port);
        return;
    }
    if (const QHostAddress literal(m_origin.host); !literal.isNull()) {
        m_addresses = {literal};
        dialNextAddress();
    } else if (isLocalhostName(m_origin.host)) {
        // Never asked of a name server [RFC 6761 6.3]. A local server may listen on either.
        m_addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
        dialNextAddress();
    } else {
        m_step = Step::LookingUp;
        m_lookup =
            QHostInfo::lookupHost(m_origin.host, this, [this](const QHostInfo &info) { onLookedUp(info); });
    }
}

void Dialer::cancel()
{
    if (m_step == Step::LookingUp) {
        QHostInfo::abortHostLookup(m_lookup);
    }
    m_step = Step::Done;
    m_deadline.clear();
    dropSocket();
}

void Dialer::ignoreSslErrors()
{
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
        socket->ignoreSslErrors();
    }
}

void Dialer::ignoreSslErrors(const QList<QSslError> &errors)
{
    if (auto *socket = qobject_cast<QSslSocket *>(m_socket)) {
        socket->ignoreSslErrors(errors);
    }
}

QAbstractSocket *Dialer::takeSocket()
{
    return std::exchange(m_socket, nullptr);
}

void Dialer::onLookedUp(const QHostInfo &info)
{
    if (m_step != Step::LookingUp) {
        return;
    }
    m_addresses = info.addresses();
    if (info.error() != QHostInfo::NoError || m_addresses.isEmpty()) {
        fail(transportFailure(
            {ErrorKind::Unreachable, QStringLiteral("%1: %2").arg(m_origin.host, info.errorString()), 0}));
        return;
    }
    dialNextAddress();
}

void Dialer::dialNextAddress()
{
    dropSocket();
    while (m_next < m_addresses.size()) {
        const auto left = m_addresses.size() - m_next;
        const auto address = m_addresses.at(m_next++);
        if (!m_transport->allows(m_origin.host, address)) {
            continue;
        }
        if (m_giveUpAt != TimePoint::max()) {
            const auto now = steady_clock::now();
            m_deadline.set(now + (m_giveUpAt - now) / left);
        }
        m_step = Step::Connecting;
        m_socket = makeSocket();
        m_socket->connectToHost(address, m_origin.port);
        return;
    }
    if (!m_lastFailure) {
        fail(transportFailure({ErrorKind::PlaceRefused,
            QStringLiteral("The place policy allows none of the addresses of %1").arg(m_origin.host), 0}));
    } else if (m_lastFailure->code == QNetworkReply::ConnectionRefusedError && !m_triedAgain
        && isLoopbackHost(m_origin.host)) {
        m_triedAgain = true;
        m_step = Step::Pausing;
        m_deadline.setIn(retryPause);
    } else {
        fail(*m_lastFailure);
    }
}

QAbstractSocket *Dialer::makeSocket()
{
    QAbstractSocket *socket = nullptr;
    if (m_origin.encrypted) {
        auto *secure = new QSslSocket(m_transport.get());
        secure->setSslConfiguration(*m_origin.ssl);
        secure->setPeerVerifyName(m_origin.verifyName);
        connect(secure, &QSslSocket::encrypted, this, &Dialer::succeed);
        connect(secure, &QSslSocket::sslErrors, this, &Dialer::sslErrors);
        socket = secure;
    } else if (m_origin.proxy) {
        socket = new QTcpSocket(m_transport.get()); // what speaks to a proxy has buffers in between anyway
    } else {
        socket = new QAbstractSocket(QAbstractSocket::TcpSocket, m_transport.get()); // unbuffered
    }
    socket->setProxy(m_origin.proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy)));
    connect(socket, &QAbstractSocket::connected, this, &Dialer::onTcpConnected);
    // Queued: connectToHost() may fail while it is being called, and a socket should not go in its own
    // signal.
    connect(socket, &QAbstractSocket::errorOccurred, this, &Dialer::onSocketError, Qt::QueuedConnection);
    connect(socket, &QAbstractSocket::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
            if (auto *manager = m_transport->manager()) {
                Q_EMIT manager->proxyAuthenticationRequired(proxy, authenticator);
            }
        });
    return socket;
}

void Dialer::onTcpConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (!secure) {
        succeed();
    } else if (!QSslSocket::supportsSsl()) {
        fail(transportFailure({ErrorKind::TlsFailed, QStringLiteral("Qt finds no TLS library here"), 0}));
    } else {
        m_step = Step::Securing;
        m_deadline.set(m_giveUpAt);
        secure->startClientEncryption();
    }
}

void Dialer::onSocketError()
{
    if (!m_socket || sender() != m_socket || m_step == Step::Done) {
        return;
    }
    const auto where = QStringLiteral("%1:%2: %3")
                           .arg(m_origin.host, QString::number(m_origin.port), m_socket->errorString());
    if (m_step == Step::Securing) {
        fail(transportFailure({ErrorKind::TlsFailed, where, 0}));
    } else {
        afterFailure(connectFailure(m_socket->error(), where));
    }
}

void Dialer::onDeadline()
{
    const auto tooLate = transportFailure({ErrorKind::TimedOut,
        QStringLiteral("%1:%2: no connection in time").arg(m_origin.host).arg(m_origin.port), 0});
    if (m_step == Step::Pausing) {
        m_next = 0;
        dialNextAddress();
    } else if (m_step == Step::Connecting) {
        afterFailure(tooLate);
    } else {
        fail(tooLate);
    }
}

void Dialer::afterFailure(const TransportFailure &failure)
{
    m_lastFailure = failure;
    if (!m_origin.proxy && steady_clock::now() < m_giveUpAt) {
        dialNextAddress();
    } else {
        fail(failure);
    }
}

void Dialer::succeed()
{
    m_step = Step::Done;
    m_deadline.clear();
    m_socket->disconnect(this);
    Q_EMIT connected(); // may delete this
}

void Dialer::fail(const TransportFailure &failure)
{
    const TransportFailure given = failure; // it may be ours
    cancel();
    Q_EMIT failed(given); // may delete this
}

void Dialer::dropSocket()
{
    if (m_socket) {
        m_socket->disconnect();
        m_socket->abort();
        std::exchange(m_socket, nullptr)->deleteLater();
    }
}

} // namespace Hearth
