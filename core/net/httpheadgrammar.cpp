#include "net/httpheadgrammar.h"

#include "net/httpserver.h"
#include "net/httptoken.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Hearth {

namespace {

/// Twice Apache's default of 100 (LimitRequestFields).
constexpr int maxHeaders = 200;
/// Our choice, below the 64 KiB at which others' parsers give up on one field.
constexpr qsizetype maxLineBytes = 60000;
/// Room taken at once; the SDKs of OpenAI and Anthropic send about as many.
constexpr qsizetype usualHeaders = 16;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// \a text; what nearly every request has takes no memory of its own.
QByteArray sharedWord(QByteArrayView text)
{
    static const std::array words{QByteArrayLiteral("POST"), QByteArrayLiteral("GET"),
        QByteArrayLiteral("Host"), QByteArrayLiteral("host"), QByteArrayLiteral("Content-Type"),
        QByteArrayLiteral("content-type"), QByteArrayLiteral("Content-Length"),
        QByteArrayLiteral("content-length"), QByteArrayLiteral("Authorization"),
        QByteArrayLiteral("authorization"), QByteArrayLiteral("Accept"), QByteArrayLiteral("accept"),
        QByteArrayLiteral("User-Agent"), QByteArrayLiteral("user-agent"), QByteArrayLiteral("Connection"),
        QByteArrayLiteral("connection"), QByteArrayLiteral("Accept-Encoding"),
        QByteArrayLiteral("accept-encoding")};
    const auto found = std::find(words.begin(), words.end(), text);
    return found == words.end() ? text.toByteArray() : *found;
}

HttpHeadGrammar::Verdict refuse(int status, const char *message)
{
    return HttpRefusal{status, message};
}

} // namespace

bool HttpHeadGrammar::mayFollow(QByteArrayView before, QByteArrayView piece) const
{
    const bool isFirst = before.isEmpty() && !m_hasRequestLine;
    if (isFirst && piece.front() != '\r' && !isHttpTokenByte(piece.front())) {
        return false;
    }
    // What begins after a CR must be its LF; within a piece only the end of a line may have either.
    if (!before.isEmpty() && before.back() == '\r') {
        return piece.size() == 1 && piece.front() == '\n';
    }
    const qsizetype size = piece.size();
    const bool hasEnd = size >= 2 && piece[size - 1] == '\n' && piece[size - 2] == '\r';
    const bool hasHalfEnd = piece.back() == '\r';
    return !hasHttpControl(piece.chopped(hasEnd ? 2 : hasHalfEnd ? 1 : 0));
}

HttpHeadGrammar::Verdict HttpHeadGrammar::takeRequestLine(QByteArrayView line, HttpRequest &request)
{
    if (line.size() > maxLineBytes) {
        return refuse(431, "A line of the request's head is longer than this server accepts.");
    }
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    const QByteArrayView target = first < last ? line.sliced(first + 1, last - first - 1) : QByteArrayView();
    const QByteArrayView version = line.sliced(last + 1);
    const bool isSpoken = version == "HTTP/1.1" || version == "HTTP/1.0";
    const bool hasVersion = isSpoken
        || (version.size() == 8 && version.startsWith("HTTP/") && isDigits(version.sliced(5, 1))
            && version[6] == '.' && isDigits(version.last(1)));
    const bool targetIsClean = !target.isEmpty() && std::all_of(target.begin(), target.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f;
    });
    if (first <= 0 || !isHttpToken(line.first(first)) || !targetIsClean || !hasVersion) {
        return refuse(400, "The request line is not of the form METHOD TARGET HTTP/1.1.");
    }
    if (!isSpoken) {
        return refuse(505, "This server speaks HTTP/1.1 and HTTP/1.0 only.");
    }
    m_hasRequestLine = true;
    m_http10 = version.back() == '0';
    request.method = sharedWord(line.first(first));
    request.target = target.toByteArray();
    return std::nullopt;
}

HttpHeadGrammar::Verdict HttpHeadGrammar::takeHeaderLine(QByteArrayView line, HttpRequest &request)
{
    if (line.size() > maxLineBytes) {
        return refuse(431, "A line of the request's head is longer than this server accepts.");
    }
    if (++m_headerCount > maxHeaders) {
        return refuse(431, "The request has more header lines than this server accepts.");
    }
    const auto nameEnd =
        std::find_if_not(line.begin(), line.end(), [](char c) { return isHttpTokenByte(c); });
    const qsizetype colon = nameEnd - line.begin();
    if (colon == 0 || nameEnd == line.end() || *nameEnd != ':') {
        // also a folded line, and space before the colon [RFC 9112 5.1, 5.2]
        return refuse(400, "A header line of the request is not of the form Name: value.");
    }
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (const Verdict refusal = takeValue(name, value)) {
        return refusal;
    }
    if (m_headerCount == 1) {
        request.headers.reserve(usualHeaders);
    }
    request.headers.emplaceBack(sharedWord(name), value.toByteArray());
    return std::nullopt;
}

/// What the head itself has to know of a header.
HttpHeadGrammar::Verdict HttpHeadGrammar::takeValue(QByteArrayView name, QByteArrayView value)
{
    if (isSameToken(name, "Host")) {
        ++m_hostCount;
    } else if (isSameToken(name, "Content-Length")) {
        ++m_lengthCount;
        if (!isDigits(value)) {
            return refuse(400, "Content-Length is not a number.");
        }
        const auto read = std::from_chars(value.begin(), value.end(), m_contentLength);
        m_hasBadValue = m_hasBadValue || read.ec != std::errc(); // beyond 64 bits
    } else if (isSameToken(name, "Transfer-Encoding")) {
        ++m_codingCount;
        m_codingIsChunked = isSameToken(value, "chunked");
    } else if (isSameToken(name, "Expect")) {
        m_expectsContinue = isSameToken(value, "100-continue");
    } else if (isSameToken(name, "Connection") || isSameToken(name, "Proxy-Connection")) {
        takeOptions(value);
    }
    return std::nullopt;
}

/// A list of tokens, of which some may be empty [RFC 9110 5.6.1.2, 7.6.1].
void HttpHeadGrammar::takeOptions(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = (comma < 0 ? value : value.first(comma)).trimmed();
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
        m_closeOption = m_closeOption || isSameToken(option, "close");
        m_keepAliveOption = m_keepAliveOption || isSameToken(option, "keep-alive");
        m_hasBadValue = m_hasBadValue || !(option.isEmpty() || isHttpToken(option));
    }
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
    if (m_hasBadValue) {
        return refuse(400, "The head of the request is not valid HTTP.");
    }
    return std::nullopt;
}

} // namespace Hearth
