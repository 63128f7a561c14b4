#pragma once

#include "net/httpheadgrammar.h"
#include "net/httpserver.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Hearth {

/// Incremental reader of HTTP/1.x requests: bytes in, requests out. Any split of the same bytes gives the
/// same requests. HttpHeadGrammar reads the head; Beast's request_parser undoes chunked coding. Pure: no
/// socket, no clock.
class HttpRequestReader
{
public:
    enum class Stage {
        Empty, ///< Nothing of a request has come.
        Head, ///< In the request line or the headers.
        Body,
        Complete, ///< takeRequest() has one.
        Refused, ///< refusal() says why; the rest of the connection cannot be understood.
    };

    /// Limits in bytes: \a maxHeadBytes for request line and headers together, \a maxBodyBytes for the
    /// body after chunked coding is undone.
    HttpRequestReader(qsizetype maxHeadBytes, qsizetype maxBodyBytes);
    ~HttpRequestReader();
    Q_DISABLE_COPY_MOVE(HttpRequestReader)

    /// Takes bytes up to the end of one request; answers how many. Takes none once Complete or Refused.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const HttpRefusal &refusal() const { return m_refusal; }

    /// What is known of the request: method, target and headers from Stage::Body on.
    [[nodiscard]] const HttpRequest &head() const { return m_request; }
    /// The client waits for "100 Continue" and has sent nothing of the body yet [RFC 9110 10.1.1].
    [[nodiscard]] bool awaitsContinue() const;
    [[nodiscard]] bool isHttp10() const { return m_grammar.isHttp10(); } ///< While Complete.
    [[nodiscard]] bool keepsAlive() const { return m_grammar.keepsAlive(); } ///< While Complete.
    /// The request, its peer unset; afterwards the reader is Empty and holds no memory of it.
    [[nodiscard]] HttpRequest takeRequest();

private:
    struct ChunkReader;

    [[nodiscard]] qsizetype feedHead(QByteArrayView bytes);
    [[nodiscard]] qsizetype feedBody(QByteArrayView bytes);
    [[nodiscard]] qsizetype feedChunks(QByteArrayView bytes);
    [[nodiscard]] qsizetype holdBack(QByteArrayView rest, qsizetype taken);
    void takeLine(QByteArrayView line);
    void finishHead();
    void normaliseTarget();
    void refuse(const HttpRefusal &refusal);

    const qsizetype m_maxHeadBytes;
    const qsizetype m_maxBodyBytes;
    Stage m_stage = Stage::Empty;
    QByteArray m_line; ///< Of the head, as far as it has come.
    qsizetype m_headBytes = 0; ///< Of all lines, empty ones before the request among them.
    HttpHeadGrammar m_grammar;
    bool m_bodyStarted = false;
    QByteArray m_undigested; ///< Start of a chunk's head or of trailers that Beast wants to see whole.
    std::unique_ptr<ChunkReader> m_chunks; ///< From the end of a head to that of its chunked body.
    HttpRefusal m_refusal;
    HttpRequest m_request;
};

} // namespace Hearth
