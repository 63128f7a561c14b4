#include "net/connection.h"

#include <QSslSocket>

#include <utility>

namespace Hearth {

Connection::Connection(QAbstractSocket *socket)
    : QObject(socket->parent())
    , m_socket(*socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
    , m_isBuffered(qobject_cast<QTcpSocket *>(socket))
{
    socket->setParent(this);
    connect(socket, &QAbstractSocket::readyRead, this, &Connection::onReadyRead);
    connect(socket, &QAbstractSocket::bytesWritten, this, [this](qint64 bytes) {
        if (m_user) {
            m_user->onWritten(bytes);
        }
    });
    const auto end = [this] {
        if (m_user) {
            m_user->onDisconnected(*this);
        }
    };
    connect(socket, &QAbstractSocket::disconnected, this, end);
    connect(socket, &QAbstractSocket::errorOccurred, this, end);
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

} // namespace Hearth
