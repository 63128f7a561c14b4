#pragma once

#include "net/httpanswerwriter.h"
#include "net/httpserver.h"

namespace Hearth {

class HttpConnection;

/// The server's HttpExchange: frames the answer to one request and hands the bytes to its connection, which
/// owns it.
class HttpServerExchange final : public HttpExchange
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServerExchange)

public:
    enum class End { Complete, ClientGone };

    HttpServerExchange(HttpConnection &connection, HttpRequest request, bool http10, bool keepAlive);

    [[nodiscard]] const HttpRequest &request() const override { return m_request; }
    void answer(const HttpAnswer &answer) override;
    void beginStream(const HttpAnswer &head) override;
    void write(const QByteArray &bytes) override;
    void finishStream() override;
    void abort() override;
    [[nodiscard]] bool hasBegun() const override { return m_state != State::Waiting; }
    [[nodiscard]] qint64 bytesToWrite() const override;

    /// For the connection, before it deletes this: says so to the user, once.
    void end(End how);

private:
    enum class State { Waiting, Streaming, Finished, Aborted, Ended };

    [[nodiscard]] bool isHead() const { return m_request.method == "HEAD"; }
    [[nodiscard]] HttpFraming framing(HttpBodyEnd end, qsizetype length) const;

    HttpConnection &m_connection;
    const HttpRequest m_request;
    const bool m_http10;
    bool m_keepAlive;
    State m_state = State::Waiting;
    HttpBodyEnd m_bodyEnd = HttpBodyEnd::None;
};

} // namespace Hearth
