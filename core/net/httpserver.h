#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Hearth {

/// One request as it came, whole.
struct HttpRequest
{
    QByteArray method;
    /// Path and query as in the request line; scheme and host, where given, have gone into the Host header
    /// [RFC 9112 3.2.2].
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names as sent.
    QByteArray body;
    QHostAddress peer;

    [[nodiscard]] QByteArray path() const; ///< The target without query.
    [[nodiscard]] QByteArray query() const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< Without case; the first; empty: none.
};

/// Status, headers and body of an answer. Content-Length, Transfer-Encoding, Connection, Date, Keep-Alive
/// and Upgrade are the server's: given ones are left out. So is a header whose name is not a token; control
/// characters in values become spaces.
struct HttpAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// One request being answered. Owned by the server; valid until ended() has been emitted (hold a QPointer).
/// All calls after the end do nothing. No signal comes from inside a call of the user, but for the destructor
/// of the server, which ends what is open. To HEAD and to HTTP/1.0 the same calls give what these want.
class HttpExchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    [[nodiscard]] virtual const HttpRequest &request() const = 0;
    virtual void answer(const HttpAnswer &answer) = 0; ///< The whole answer at once.
    virtual void beginStream(
        const HttpAnswer &head) = 0; ///< Head now (its body is ignored), chunks by write().
    virtual void write(const QByteArray &bytes) = 0; ///< One chunk and one system call: join small pieces.
    virtual void finishStream() = 0;
    virtual void abort() = 0; ///< Breaks the connection: the one way to tell of a failure after a plain head.
    [[nodiscard]] virtual bool hasBegun() const = 0; ///< answer() or beginStream() has been called.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0; ///< Not yet taken by the operating system.

Q_SIGNALS:
    /// The client closed, or broke off, before the answer was complete; also after closeAll(). Comes before
    /// ended(). A client that only half-closes counts as gone: until one writes to it, TCP cannot tell it
    /// from one that left, and a GPU must not generate for nobody (nginx decides alike).
    void clientGone();
    /// bytesToWrite() fell under a quarter of the limit after having been over it: go on reading upstream.
    void drained();
    /// Exactly once, whatever happens; the object is deleted when all have heard it.
    void ended();

protected:
    using QObject::QObject;
};

/// HTTP/1.1 server on loopback or wherever it is told to listen: QTcpServer and a strict reader of requests,
/// with limits and deadlines against hostile clients [DESIGN.md, Inbound; PERF_BASELINE.md 5, 7.2], in TLS
/// where it is given a certificate. Pipelined requests are answered in order. What cannot be served (400,
/// 408, 413, 431, 505; 503 over the connection limit) is answered with OpenAI's error envelope and the
/// connection closed. No protocol knowledge above HTTP. Lives in the thread it is made in.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    struct Limits
    {
        qsizetype maxHeadBytes = 32 * 1024; ///< Our choice: four times Beast's 8 KiB.
        qsizetype maxBodyBytes =
            64 * 1024 * 1024; ///< Our choice: twice Anthropic's 32 MB [PROTOCOLS.md 2.8].
        int maxConnections = 1024; ///< Over it the longest idle one is closed, else the new one refused.
        std::chrono::milliseconds headTime{15000}; ///< First byte of a head, or of a handshake, to its end.
        std::chrono::milliseconds bodyTime{60000}; ///< Longest silence inside a body.
        /// Bytes a second that a body longer than \c bodyTime must come with, so that one byte now and then
        /// does not hold a connection for ever; Apache's default (RequestReadTimeout, MinRate).
        qint64 minBodyRate = 500;
        /// Between requests of one connection, and for an answer of which nobody takes more; nginx's
        /// default (keepalive_timeout).
        std::chrono::milliseconds idleTime{75000};
        qint64 highWater = 256 * 1024; ///< drained() goes with this [PERF_BASELINE.md 7.1].
    };

    /// Asked of each request whose body is still to come, with what its head says: an answer refuses it, so
    /// that nobody makes the server hold bytes that it would refuse anyway; the connection closes then.
    using HeadCheck = std::function<std::optional<HttpAnswer>(const HttpRequest &head)>;

    explicit HttpServer(const Limits &limits, QObject *parent = nullptr);
    ~HttpServer() override;

    /// For connections that come from now on; the number of connections at once.
    void setLimits(const Limits &limits);
    /// Connections that come from now on are encrypted (see serverTls()), or not. A client that speaks plain
    /// HTTP to an encrypted port is told so (400).
    void setTls(const std::optional<QSslConfiguration> &configuration);

    void setHeadCheck(const HeadCheck &check); ///< Empty: every body is read.

    /// May be called for several addresses. Port 0: any free one. The answer is the port.
    /// Errors: AddressInUse, PermissionDenied, InvalidInput (no such address), IoError.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);
    void stopListening(); ///< Requests under way go on; idle connections are closed.
    void closeAll(); ///< Breaks every connection; goes on listening.
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int openExchanges() const;

Q_SIGNALS:
    /// A whole request has come. If nobody answers or keeps it, the client waits.
    void requestReceived(Hearth::HttpExchange *exchange);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
