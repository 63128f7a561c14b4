#pragma once

#include "net/httpserver.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Hearth {

/// Why a request is not served: the status of the answer and a sentence for it.
struct HttpRefusal
{
    int status = 400;
    QByteArray message; ///< Plain ASCII without quotation marks, ready to stand in JSON.

    bool operator==(const HttpRefusal &) const = default;
};

/// Incremental reader of HTTP/1.x requests: bytes in, requests out. Any split of the same bytes gives the
/// same requests. Beast's request_parser does the parsing; before it sees a head, the head's bytes are held
/// against the strict grammar, so that nothing is accepted that a proxy in front might read differently
/// (folded lines, space before a colon, bare CR or LF, two lengths, length beside chunked coding)
/// [RFC 9112 2.2, 3, 5, 6.1, 11.2]. Pure: no socket, no clock.
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

    /// The client waits for "100 Continue" and has sent nothing of the body yet [RFC 9110 10.1.1].
    [[nodiscard]] bool awaitsContinue() const;
    [[nodiscard]] bool isHttp10() const { return m_http10; } ///< Once Complete.
    [[nodiscard]] bool keepsAlive() const { return m_keepAlive; } ///< Once Complete.
    /// The request, its peer unset; afterwards the reader is Empty and holds no memory of it.
    [[nodiscard]] HttpRequest takeRequest();

private:
    struct Parser;

    [[nodiscard]] qsizetype feedHead(QByteArrayView bytes);
    [[nodiscard]] qsizetype feedBody(QByteArrayView bytes);
    [[nodiscard]] qsizetype holdBack(QByteArrayView rest, qsizetype taken);
    [[nodiscard]] bool vetLine(QByteArrayView line);
    [[nodiscard]] bool vetRequestLine(QByteArrayView line);
    [[nodiscard]] bool vetHeaderLine(QByteArrayView line);
    [[nodiscard]] bool vetFraming();
    void finishHead();
    void finishRequest();
    void normaliseTarget();
    void refuse(int status, const char *message);

    const qsizetype m_maxHeadBytes;
    const qsizetype m_maxBodyBytes;
    Stage m_stage = Stage::Empty;
    QByteArray m_head; ///< Raw bytes of the head so far.
    qsizetype m_headBytes = 0; ///< Also what m_head does not keep: empty lines before the request.
    qsizetype m_lineStart = 0; ///< In m_head.
    int m_headerCount = 0;
    int m_hostCount = 0;
    int m_lengthCount = 0;
    int m_codingCount = 0;
    bool m_codingIsChunked = false;
    bool m_expectsContinue = false;
    bool m_bodyStarted = false;
    bool m_http10 = false;
    bool m_keepAlive = false;
    QByteArray m_undigested; ///< Start of a chunk's head or of trailers that Beast wants to see whole.
    std::unique_ptr<Parser> m_parser; ///< From the end of the head to takeRequest().
    HttpRefusal m_refusal;
    HttpRequest m_request;
};

} // namespace Hearth
