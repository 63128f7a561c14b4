#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <utility>

namespace Hearth {

/// One request as it came, whole.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< As in the request line: path and query.
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names as sent.
    QByteArray body;
    QHostAddress peer;

    [[nodiscard]] QByteArray path() const; ///< The target without query.
    [[nodiscard]] QByteArray query() const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< Without case; the first; empty: none.
};

/// Status, headers and body of an answer. Content-Length, Transfer-Encoding, Connection and Date are the
/// server's.
struct HttpAnswer
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// One request being answered. Owned by the server; valid until ended() has been emitted (hold a QPointer).
/// All calls after the end do nothing.
class HttpExchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    [[nodiscard]] virtual const HttpRequest &request() const = 0;
    virtual void answer(const HttpAnswer &answer) = 0; ///< The whole answer at once.
    virtual void beginStream(
        const HttpAnswer &head) = 0; ///< Head now (its body is ignored), chunks by write().
    virtual void write(const QByteArray &bytes) = 0; ///< Flushed at once.
    virtual void finishStream() = 0;
    virtual void abort() = 0; ///< Breaks the connection: the one way to tell of a failure after a plain head.
    [[nodiscard]] virtual bool hasBegun() const = 0; ///< answer() or beginStream() has been called.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0; ///< Not yet taken by the client.

Q_SIGNALS:
    /// The client closed, or broke off, before the answer was complete. Comes before ended().
    void clientGone();
    /// bytesToWrite() fell under a quarter of the limit after having been over it: go on reading upstream.
    void drained();
    /// Exactly once, whatever happens; the object goes by deleteLater() after it.
    void ended();

protected:
    using QObject::QObject;
};

/// HTTP/1.1 server on loopback or wherever it is told to listen: QTcpServer and Beast's request parser, with
/// limits and deadlines against hostile clients [DESIGN.md, Inbound; PERF_BASELINE.md 5, 7.2]. Pipelined
/// requests are answered in order. No protocol knowledge above HTTP.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    struct Limits
    {
        qsizetype maxHeadBytes = 64 * 1024; ///< Our choice: eight times Beast's 8 KiB.
        qsizetype maxBodyBytes =
            64 * 1024 * 1024; ///< Our choice: twice Anthropic's 32 MB [PROTOCOLS.md 2.8].
        int maxConnections = 1024;
        std::chrono::milliseconds headTime{15000}; ///< First byte of a head to its end.
        std::chrono::milliseconds bodyTime{60000}; ///< Longest silence inside a body.
        std::chrono::milliseconds idleTime{75000}; ///< Between requests of one connection; nginx's default.
        qint64 highWater = 256 * 1024; ///< drained() goes with this [PERF_BASELINE.md 7.1].
    };

    explicit HttpServer(const Limits &limits, QObject *parent = nullptr);
    ~HttpServer() override;

    /// May be called for several addresses. Port 0: any free one.
    /// Errors: AddressInUse, PermissionDenied, InvalidInput (no such address), IoError.
    [[nodiscard]] Result<quint16> listen(const QHostAddress &address, quint16 port);
    void stopListening(); ///< Requests under way go on; idle connections are closed.
    void closeAll(); ///< Breaks every connection.
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
