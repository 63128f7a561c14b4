#include "support/loopbackserver.h"

#include <QSslSocket>

#include <algorithm>
#include <sys/socket.h>

namespace Hearth {

QByteArray LoopbackServer::Request::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

/// One client's connection.
class LoopbackServer::Connection final : public QObject
{
public:
    Connection(LoopbackServer &server, QTcpSocket *socket, int number)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    }

    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

    void release()
    {
        if (m_isHeld) {
            m_isHeld = false;
            play();
        }
    }

private:
    void read()
    {
        m_bytes += m_socket->readAll();
        const auto end = m_bytes.indexOf("\r\n\r\n");
        if (m_isBusy || end < 0) {
            return;
        }
        Request request{m_bytes.left(end), {}, m_number};
        const auto length = request.header("content-length").toLongLong();
        if (m_bytes.size() < end + 4 + length) {
            return;
        }
        request.body = m_bytes.mid(end + 4, length);
        m_bytes.remove(0, end + 4 + length);
        m_isBusy = true;
        m_server.m_requests.append(request);
        const auto &scripts = m_server.m_scripts;
        const auto number = m_server.m_requests.size();
        m_script = m_server.m_handler ? m_server.m_handler(request)
            : scripts.isEmpty()       ? Script{}
                                      : scripts.at(std::min(number, scripts.size()) - 1);
        Q_EMIT m_server.requestReceived();
        play();
    }

    void play()
    {
        while (!m_script.isEmpty() && isOpen()) {
            const auto step = m_script.takeFirst();
            switch (step.kind) {
            case Step::Send:
                m_socket->write(step.bytes);
                m_socket->flush();
                break;
            case Step::Hold:
                m_isHeld = true;
                return;
            case Step::Close:
                m_socket->disconnectFromHost();
                return;
            case Step::Reset: {
                const linger now{1, 0};
                setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
                m_socket->abort();
                return;
            }
            }
        }
        m_isBusy = false;
        if (!m_bytes.isEmpty()) {
            read();
        }
    }

    void onDisconnected()
    {
        Q_EMIT m_server.connectionEnded();
        deleteLater();
    }

    LoopbackServer &m_server;
    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_bytes;
    Script m_script;
    bool m_isBusy = false;
    bool m_isHeld = false;
};

LoopbackServer::LoopbackServer(const QHostAddress &address)
{
    setListenBacklogSize(256);
    if (!listen(address, 0)) {
        qFatal("LoopbackServer: %s", qPrintable(errorString()));
    }
}

LoopbackServer::~LoopbackServer()
{
    const auto all = findChildren<QTcpSocket *>();
    for (auto *socket : all) {
        socket->disconnect();
    }
}

LoopbackServer::Step LoopbackServer::answer(
    const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return send("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
}

void LoopbackServer::setScripts(const QList<Script> &scripts)
{
    m_scripts = scripts;
}

QUrl LoopbackServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

int LoopbackServer::openConnections() const
{
    const auto all = findChildren<QTcpSocket *>();
    return int(std::count_if(all.begin(), all.end(),
        [](const QTcpSocket *socket) { return socket->state() == QAbstractSocket::ConnectedState; }));
}

qint64 LoopbackServer::bytesToWrite() const
{
    qint64 sum = 0;
    const auto all = findChildren<QTcpSocket *>();
    for (const auto *socket : all) {
        sum += socket->bytesToWrite();
    }
    return sum;
}

void LoopbackServer::release()
{
    const auto all = children();
    for (auto *child : all) {
        if (auto *connection = dynamic_cast<Connection *>(child)) {
            connection->release();
        }
    }
}

void LoopbackServer::sendToAll(const QByteArray &bytes)
{
    const auto all = findChildren<QTcpSocket *>();
    for (auto *socket : all) {
        socket->write(bytes);
        socket->flush();
    }
}

void LoopbackServer::closeAll()
{
    const auto all = findChildren<QTcpSocket *>();
    for (auto *socket : all) {
        socket->disconnectFromHost();
    }
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    if (!m_tls) {
        auto *socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        new Connection(*this, socket, m_connections);
        return;
    }
    auto *socket = new QSslSocket;
    socket->setSslConfiguration(*m_tls);
    socket->setSocketDescriptor(descriptor);
    new Connection(*this, socket, m_connections);
    socket->startServerEncryption();
}

} // namespace Hearth
