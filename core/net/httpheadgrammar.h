#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Hearth {

/// Why a request is not served: the status of the answer and a sentence for it.
struct HttpRefusal
{
    int status = 400;
    QByteArray message; ///< Plain ASCII without quotation marks, ready to stand in JSON.

    bool operator==(const HttpRefusal &) const = default;
};

/// The strict grammar of a request's head, line by line. It stands before Beast's parser, so that nothing is
/// accepted that a proxy in front might read differently (folded lines, space before a colon, bare CR or LF,
/// two lengths, length beside chunked coding) [RFC 9112 2.2, 3, 5, 6.1, 11.2]. Pure.
class HttpHeadGrammar
{
public:
    using Verdict = std::optional<HttpRefusal>; ///< None: in order so far.

    /// May \a piece follow \a before in a head? A line feed is looked for at the end of \a piece alone.
    [[nodiscard]] static bool areHeadBytes(QByteArrayView before, QByteArrayView piece);

    [[nodiscard]] Verdict takeRequestLine(QByteArrayView line); ///< Without its line end, as below.
    [[nodiscard]] Verdict takeHeaderLine(QByteArrayView line);
    [[nodiscard]] Verdict finish() const; ///< After the last line: what only all lines together show.

    [[nodiscard]] bool isHttp10() const { return m_http10; }
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue && !m_http10; }
    [[nodiscard]] int headerCount() const { return m_headerCount; }

private:
    bool m_http10 = false;
    bool m_expectsContinue = false;
    bool m_codingIsChunked = false;
    int m_headerCount = 0;
    int m_hostCount = 0;
    int m_lengthCount = 0;
    int m_codingCount = 0;
};

} // namespace Hearth
