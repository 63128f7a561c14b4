#include "net/httpheadgrammar.h"

#include "net/httptoken.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Twice Apache's default of 100 (LimitRequestFields).
constexpr int maxHeaders = 200;
/// Beast keeps a field's length in 16 bits and throws beyond; 1.74, http/impl/fields.hpp.
constexpr qsizetype maxLineBytes = 60000;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

HttpHeadGrammar::Verdict refuse(int status, const char *message)
{
    return HttpRefusal{status, message};
}

} // namespace

bool HttpHeadGrammar::areHeadBytes(QByteArrayView before, QByteArrayView piece)
{
    if (before.isEmpty() && piece[0] != '\r' && !isHttpTokenByte(piece[0])) {
        return false;
    }
    // What begins after a CR must be its LF; within a piece only the end of a line may have either.
    const bool afterCr = before.endsWith('\r');
    if (afterCr) {
        return piece == "\n";
    }
    const bool hasEnd = piece.endsWith("\r\n");
    const bool hasHalfEnd = piece.endsWith('\r');
    const QByteArrayView line = piece.chopped(hasEnd ? 2 : hasHalfEnd ? 1 : 0);
    return std::none_of(line.begin(), line.end(), [](char character) {
        const auto c = static_cast<unsigned char>(character);
        return (c < 0x20 && c != '\t') || c == 0x7f;
    });
}

HttpHeadGrammar::Verdict HttpHeadGrammar::takeRequestLine(QByteArrayView line)
{
    if (line.size() > maxLineBytes) {
        return refuse(431, "A line of the request's head is longer than this server accepts.");
    }
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    const QByteArrayView target = first < last ? line.sliced(first + 1, last - first - 1) : QByteArrayView();
    const QByteArrayView version = line.sliced(last + 1);
    const bool hasVersion = version.size() == 8 && version.startsWith("HTTP/")
        && isDigits(version.sliced(5, 1)) && version[6] == '.' && isDigits(version.last(1));
    const bool targetIsClean = !target.isEmpty() && std::all_of(target.begin(), target.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f;
    });
    if (first <= 0 || !isHttpToken(line.first(first)) || !targetIsClean || !hasVersion) {
        return refuse(400, "The request line is not of the form METHOD TARGET HTTP/1.1.");
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        return refuse(505, "This server speaks HTTP/1.1 and HTTP/1.0 only.");
    }
    m_http10 = version == "HTTP/1.0";
    return std::nullopt;
}

HttpHeadGrammar::Verdict HttpHeadGrammar::takeHeaderLine(QByteArrayView line)
{
    if (line.size() > maxLineBytes) {
        return refuse(431, "A line of the request's head is longer than this server accepts.");
    }
    if (++m_headerCount > maxHeaders) {
        return refuse(431, "The request has more header lines than this server accepts.");
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
    if (!isHttpToken(name)) { // also a folded line, and space before the colon [RFC 9112 5.1, 5.2]
        return refuse(400, "A header line of the request is not of the form Name: value.");
    }
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isSameToken(name, "Host")) {
        ++m_hostCount;
    } else if (isSameToken(name, "Content-Length")) {
        ++m_lengthCount;
        if (!isDigits(value)) {
            return refuse(400, "Content-Length is not a number.");
        }
    } else if (isSameToken(name, "Transfer-Encoding")) {
        ++m_codingCount;
        m_codingIsChunked = isSameToken(value, "chunked");
    } else if (isSameToken(name, "Expect")) {
        m_expectsContinue = isSameToken(value, "100-continue");
    }
    return std::nullopt;
}

HttpHeadGrammar::Verdict HttpHeadGrammar::finish() const
{
    if (m_hostCount > 1 || (m_hostCount == 0 && !m_http10)) {
        return refuse(400, "The request must have exactly one Host header.");
    }
    if (m_lengthCount > 1 || (m_lengthCount > 0 && m_codingCount > 0)) {
        return refuse(400, "The request states the length of its body twice.");
    }
    if (m_codingCount > 1 || (m_codingCount > 0 && (!m_codingIsChunked || m_http10))) {
        return refuse(400, "The only transfer coding this server accepts is chunked, with HTTP/1.1.");
    }
    return std::nullopt;
}

} // namespace Hearth
