#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace Hearth {

/// An HTTP proxy that takes CONNECT alone, and tunnels to a port of this machine whatever host is asked for.
/// Port 0: refuses.
class ConnectProxy final : public QTcpServer
{
public:
    explicit ConnectProxy(quint16 port)
        : m_port(port)
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost), 0)) {
            qFatal("ConnectProxy: %s", qPrintable(errorString()));
        }
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    [[nodiscard]] const QList<QByteArray> &targets() const { return m_targets; } ///< Asked for so far.

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            const auto head = client->peek(4096);
            if (!head.contains("\r\n\r\n")) {
                return;
            }
            client->skip(head.indexOf("\r\n\r\n") + 4);
            client->disconnect(this);
            m_targets.append(head.split(' ').value(1));
            if (m_port == 0 || !head.startsWith("CONNECT ")) {
                client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                client->disconnectFromHost();
            } else {
                tunnel(client);
            }
        });
    }
    void tunnel(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(
            client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(
            server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    }

    quint16 m_port;
    QList<QByteArray> m_targets;
};

} // namespace Hearth
