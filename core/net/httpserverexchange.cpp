#include "net/httpserverexchange.h"

#include "net/httpconnection.h"

#include <utility>

namespace Hearth {

HttpServerExchange::HttpServerExchange(
    HttpConnection &connection, HttpRequest request, bool http10, bool keepAlive)
    : m_connection(connection)
    , m_request(std::move(request))
    , m_http10(http10)
    , m_keepAlive(keepAlive)
{
}

HttpFraming HttpServerExchange::framing(HttpBodyEnd end, qsizetype length) const
{
    return {end, length, m_http10, m_keepAlive};
}

void HttpServerExchange::answer(const HttpAnswer &answer)
{
    if (m_state != State::Waiting) {
        return;
    }
    m_state = State::Finished;
    m_keepAlive = m_keepAlive && m_connection.mayStayOpen();
    const bool hasBody = statusHasBody(answer.status);
    m_connection.send(
        writeHttpHead(answer, framing(hasBody ? HttpBodyEnd::Length : HttpBodyEnd::None, answer.body.size()),
            m_connection.context().date(), hasBody && !isHead() ? answer.body : QByteArrayView()));
    m_connection.finishAnswer(m_keepAlive);
}

void HttpServerExchange::beginStream(const HttpAnswer &head)
{
    if (m_state != State::Waiting) {
        return;
    }
    m_state = State::Streaming;
    if (!statusHasBody(head.status)) {
        m_bodyEnd = HttpBodyEnd::None;
    } else {
        m_bodyEnd = m_http10 ? HttpBodyEnd::Close : HttpBodyEnd::LastChunk;
    }
    m_keepAlive = m_keepAlive && m_bodyEnd != HttpBodyEnd::Close && m_connection.mayStayOpen();
    m_connection.send(writeHttpHead(head, framing(m_bodyEnd, 0), m_connection.context().date()));
    if (isHead()) {
        m_bodyEnd = HttpBodyEnd::None;
    }
}

void HttpServerExchange::write(const QByteArray &bytes)
{
    if (m_state != State::Streaming) {
        return;
    }
    if (m_bodyEnd == HttpBodyEnd::LastChunk) {
        m_connection.send(writeHttpChunk(bytes));
    } else if (m_bodyEnd == HttpBodyEnd::Close) {
        m_connection.send(bytes);
    }
}

void HttpServerExchange::finishStream()
{
    if (m_state != State::Streaming) {
        return;
    }
    m_state = State::Finished;
    if (m_bodyEnd == HttpBodyEnd::LastChunk) {
        m_connection.send(lastHttpChunk());
    }
    m_connection.finishAnswer(m_keepAlive);
}

void HttpServerExchange::abort()
{
    if (m_state == State::Aborted || m_state == State::Ended) {
        return;
    }
    m_state = State::Aborted;
    if (m_bodyEnd == HttpBodyEnd::Close) {
        m_connection.resetOnBreak();
    }
    m_connection.breakOff();
}

qint64 HttpServerExchange::bytesToWrite() const
{
    return m_state == State::Ended ? 0 : m_connection.bytesToWrite();
}

void HttpServerExchange::end(End how)
{
    if (m_state == State::Ended) {
        return;
    }
    const bool clientLeft = how == End::ClientGone && m_state != State::Aborted;
    m_state = State::Ended;
    if (clientLeft) {
        Q_EMIT clientGone();
    }
    Q_EMIT ended();
}

} // namespace Hearth
