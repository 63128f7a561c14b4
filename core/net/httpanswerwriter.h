#pragma once

#include "net/httpserver.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

namespace Hearth {

/// How the end of an answer's body is told [RFC 9112 6.3].
enum class HttpBodyEnd {
    None, ///< The status has no body: 1xx, 204, 304.
    Length, ///< Content-Length.
    LastChunk, ///< Chunked transfer coding.
    Close, ///< Until the connection closes: HTTP/1.0.
};

/// What the head of an answer says of its framing.
struct HttpFraming
{
    HttpBodyEnd end = HttpBodyEnd::Length;
    qsizetype length = 0; ///< With HttpBodyEnd::Length.
    bool http10 = false; ///< The client speaks HTTP/1.0.
    bool keepAlive = true;
};

/// May an answer of \a status have a body [RFC 9110 6.4.1]?
[[nodiscard]] bool statusHasBody(int status);

/// Status line and headers with the empty line after them, then \a body. No name or value can break out of
/// its line: headers whose name is not a token, and those that are the server's own (Connection,
/// Content-Length, Date, Keep-Alive, Transfer-Encoding, Upgrade), are left out, control characters in values
/// become spaces. A status outside 100..999 becomes 500.
[[nodiscard]] QByteArray writeHttpHead(
    const HttpAnswer &answer, const HttpFraming &framing, QByteArrayView date, QByteArrayView body = {});

/// \a bytes as one chunk; nothing for no bytes, because an empty chunk would be the last.
[[nodiscard]] QByteArray writeHttpChunk(QByteArrayView bytes);
[[nodiscard]] QByteArray lastHttpChunk();

/// \a message in OpenAI's error envelope [PROTOCOLS.md 8.1]. \a message is plain ASCII without quotation
/// marks.
[[nodiscard]] HttpAnswer httpErrorAnswer(int status, const QByteArray &message);

/// IMF-fixdate of a time since 1970-01-01 UTC [RFC 9110 5.6.7].
[[nodiscard]] QByteArray httpDate(std::chrono::seconds sinceEpoch);

} // namespace Hearth
