#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Hearth {

struct HttpRequest;

/// Why a request is not served: the status of the answer and a sentence for it.
struct HttpRefusal
{
    int status = 400;
    QByteArray message; ///< Plain ASCII without quotation marks, ready to stand in JSON.

    bool operator==(const HttpRefusal &) const = default;
};

/// The strict grammar of a request's head, line by line: nothing is accepted that a proxy in front might read
/// differently (folded lines, space before a colon, bare CR or LF, two lengths, length beside chunked coding)
/// [RFC 9112 2.2, 3, 5, 6.1, 11.2]. What the lines say goes into the request. Pure.
class HttpHeadGrammar
{
public:
    using Verdict = std::optional<HttpRefusal>; ///< None: in order so far.

    /// May \a piece follow \a before, which is of the same line? A line feed is looked for at the end of
    /// \a piece alone.
    [[nodiscard]] bool mayFollow(QByteArrayView before, QByteArrayView piece) const;

    /// Without its line end, as below.
    [[nodiscard]] Verdict takeRequestLine(QByteArrayView line, HttpRequest &request);
    [[nodiscard]] Verdict takeHeaderLine(QByteArrayView line, HttpRequest &request);
    [[nodiscard]] Verdict finish() const; ///< After the last line: what only all lines together show.

    [[nodiscard]] bool hasRequestLine() const { return m_hasRequestLine; }
    // Of a finished head.
    [[nodiscard]] bool isHttp10() const { return m_http10; }
    [[nodiscard]] bool keepsAlive() const { return m_http10 ? m_keepAliveOption : !m_closeOption; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue && !m_http10; }
    [[nodiscard]] bool isChunked() const { return m_codingCount > 0; }
    [[nodiscard]] quint64 contentLength() const { return m_contentLength; } ///< 0 where none is stated.

private:
    [[nodiscard]] Verdict takeValue(QByteArrayView name, QByteArrayView value);
    void takeOptions(QByteArrayView value);

    bool m_hasRequestLine = false;
    bool m_http10 = false;
    bool m_expectsContinue = false;
    bool m_codingIsChunked = false;
    bool m_closeOption = false; ///< Of a Connection header [RFC 9112 9.3].
    bool m_keepAliveOption = false;
    bool m_hasBadValue = false;
    int m_headerCount = 0;
    int m_hostCount = 0;
    int m_lengthCount = 0;
    int m_codingCount = 0;
    quint64 m_contentLength = 0;
};

} // namespace Hearth
