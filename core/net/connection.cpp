#include "net/connection.h"

#include <QSslSocket>

#include <utility>

namespace Hearth {

Connection::Connection(QTcpSocket *socket)
    : QObject(socket->parent())
    , m_socket(*socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) {
        if (m_user) {
            m_user->onWritten(bytes);
        }
    });
    const auto end = [this] {
        if (m_user) {
            m_user->onDisconnected(*this);
        }
    };
    connect(socket, &QTcpSocket::disconnected, this, end);
    connect(socket, &QTcpSocket::errorOccurred, this, end);
}

void Connection::onReadyRead()
{
    if (m_user) {
        m_user->onReadable(*this);
    }
}

void Connection::readSoon()
{
    if (std::exchange(m_readsSoon, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readsSoon = false;
            onReadyRead();
        },
        Qt::QueuedConnection);
}

void Connection::discard()
{
    m_user = nullptr;
    m_socket.abort();
    deleteLater();
}

void discardSocket(QTcpSocket *socket)
{
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

} // namespace Hearth
