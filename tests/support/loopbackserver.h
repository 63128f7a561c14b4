#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

namespace Hearth {

/// An HTTP server that does what its script says, on a free port of this machine. It reads whole requests
/// (head and Content-Length) and plays one script for each; it knows nothing else about HTTP.
class LoopbackServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackServer)

public:
    struct Step
    {
        enum Kind {
            Send, ///< Write these bytes.
            Hold, ///< Wait for release().
            Close, ///< End the connection after what was sent.
            Reset, ///< Break the connection off (RST).
        };
        Kind kind = Send;
        QByteArray bytes;
    };
    using Script = QList<Step>;

    struct Request
    {
        QByteArray head; ///< Request line and headers, without the empty line.
        QByteArray body;
        int connection = 0; ///< Number of its connection, from 1.

        [[nodiscard]] QByteArray line() const { return head.left(head.indexOf('\r')); }
        [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< Without case; empty: none.
    };

    explicit LoopbackServer(const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    ~LoopbackServer() override;

    [[nodiscard]] static Step send(const QByteArray &bytes) { return {Step::Send, bytes}; }
    [[nodiscard]] static Step hold() { return {Step::Hold, {}}; }
    [[nodiscard]] static Step endConnection() { return {Step::Close, {}}; }
    [[nodiscard]] static Step breakOff() { return {Step::Reset, {}}; }
    /// A whole answer with Content-Length; \a headers: whole lines with CRLF.
    [[nodiscard]] static Step answer(
        const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});

    /// The n-th request gets the n-th script, the last one all that follow.
    void setScripts(const QList<Script> &scripts);
    /// Asked for each request instead.
    void setHandler(std::function<Script(const Request &)> handler) { m_handler = std::move(handler); }
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; } ///< Accepted so far.
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 bytesToWrite() const; ///< Written by scripts, not yet taken by the other side.
    void release(); ///< All held scripts go on.
    void sendToAll(const QByteArray &bytes); ///< Outside any script.
    void closeAll();

Q_SIGNALS:
    void requestReceived();
    void connectionEnded();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    class Connection;

    QList<Script> m_scripts;
    std::function<Script(const Request &)> m_handler;
    std::optional<QSslConfiguration> m_tls;
    QList<Request> m_requests;
    int m_connections = 0;
};

} // namespace Hearth
