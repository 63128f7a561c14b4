#pragma once

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QAbstractSocket;
class QSslSocket;
QT_END_NAMESPACE

namespace Hearth {

class Connection;

/// Whom a Connection tells what happens to it. A plain interface: connecting signals anew for each request
/// would cost as much as reading its answer. Each may give up or discard the connection.
class ConnectionUser
{
public:
    /// Bytes have come or the other side has ended, or readSoon() was asked for.
    virtual void onReadable(Connection &connection) = 0;
    virtual void onWritten(qint64 bytes) = 0; ///< The system has taken \a bytes that had to wait.
    virtual void onDisconnected(Connection &connection) = 0; ///< Also after an error.

protected:
    ConnectionUser() = default;
    ~ConnectionUser() = default;
    Q_DISABLE_COPY_MOVE(ConnectionUser)
};

/// A connection to a server that serves one user after another. Straight and without TLS its socket has no
/// buffers: what comes waits in the system until it is read, what is written goes there at once, without a
/// signal, as far as there is room, and the end of the other side is told by reading alone.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// Takes over \a socket, which is connected, and its parent.
    explicit Connection(QAbstractSocket *socket);

    [[nodiscard]] QAbstractSocket &socket() const { return m_socket; }
    [[nodiscard]] QSslSocket *tls() const { return m_tls; } ///< The same; null where it is none.
    [[nodiscard]] bool isBuffered() const { return m_isBuffered; }
    void setUser(ConnectionUser *user) { m_user = user; } ///< Null: none.
    void readSoon(); ///< The user's onReadable() comes once more, from the event loop.
    /// Ends the connection now, without a word to the user; the object goes when the event loop comes round.
    void discard();

private:
    void onReadyRead();

    QAbstractSocket &m_socket; ///< A child.
    QSslSocket *m_tls;
    bool m_isBuffered;
    ConnectionUser *m_user = nullptr;
    bool m_readsSoon = false;
};

/// For a std::unique_ptr that must not destroy a connection in the middle of one of its socket's signals.
struct DiscardConnection
{
    void operator()(Connection *connection) const { connection->discard(); }
};
using ConnectionPtr = std::unique_ptr<Connection, DiscardConnection>;

} // namespace Hearth
