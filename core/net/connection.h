#pragma once

#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QSslSocket;
class QTcpSocket;
QT_END_NAMESPACE

namespace Hearth {

class Connection;

/// Whom a Connection tells what happens to it. A plain interface: connecting signals anew for each request
/// would cost as much as reading its answer. Each may give up or discard the connection.
class ConnectionUser
{
public:
    virtual void onReadable(Connection &connection) = 0; ///< Bytes have come, or readSoon() was asked for.
    virtual void onWritten(qint64 bytes) = 0; ///< The system has taken \a bytes.
    virtual void onDisconnected(Connection &connection) = 0; ///< Also after an error.

protected:
    ConnectionUser() = default;
    ~ConnectionUser() = default;
    Q_DISABLE_COPY_MOVE(ConnectionUser)
};

/// A connection to a server that serves one user after another.
class Connection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Connection)

public:
    /// Takes over \a socket, which is connected, and its parent.
    explicit Connection(QTcpSocket *socket);

    [[nodiscard]] QTcpSocket &socket() const { return m_socket; }
    [[nodiscard]] QSslSocket *tls() const { return m_tls; } ///< The same; null where it is none.
    void setUser(ConnectionUser *user) { m_user = user; } ///< Null: none.
    void readSoon(); ///< The user's onReadable() comes once more, from the event loop.
    /// Ends the connection now, without a word to the user; the object goes when the event loop comes round.
    void discard();

private:
    void onReadyRead();

    QTcpSocket &m_socket; ///< A child.
    QSslSocket *m_tls;
    ConnectionUser *m_user = nullptr;
    bool m_readsSoon = false;
};

/// For a std::unique_ptr that must not destroy a connection in the middle of one of its socket's signals.
struct DiscardConnection
{
    void operator()(Connection *connection) const { connection->discard(); }
};
using ConnectionPtr = std::unique_ptr<Connection, DiscardConnection>;

/// Ends \a socket's connection now, without a signal; the object goes when the event loop comes round.
void discardSocket(QTcpSocket *socket);

} // namespace Hearth
