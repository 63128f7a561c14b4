#include "net/httprequestreader.h"

#include "net/httptoken.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace http = boost::beast::http;

namespace Hearth {

namespace {

/// What Beast gets of a body at once. With maxUndigestedBytes no trailer reaches the 64 KiB at which
/// Beast 1.74 throws (http/impl/fields.hpp).
constexpr qsizetype bodyPieceBytes = 32 * 1024;
/// Longest chunk head or trailer section; ours, twice what Beast allows a whole head by default.
constexpr qsizetype maxUndigestedBytes = 16 * 1024;
/// Where Beast asks for more it waits for a line's end, and for no less than the "0 CRLF CRLF" that ends a
/// body: asked again with less, 1.74 fails an assertion (http/impl/basic_parser.ipp, parse_chunk_header).
constexpr qsizetype minUndigestedBytes = 5;
/// A body's memory is taken as it comes; of what a client merely announces, this much at most.
constexpr qsizetype maxReservedBytes = 256 * 1024;

/// Beast's Body concept over a QByteArray.
struct ByteArrayBody
{
    using value_type = QByteArray;

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> & /*length*/, boost::beast::error_code &error)
        {
            error = {};
        }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, boost::beast::error_code &error)
        {
            error = {};
            std::size_t taken = 0;
            for (auto at = boost::asio::buffer_sequence_begin(buffers);
                 at != boost::asio::buffer_sequence_end(buffers); ++at) {
                const boost::asio::const_buffer piece(*at);
                m_body.append(static_cast<const char *>(piece.data()), static_cast<qsizetype>(piece.size()));
                taken += piece.size();
            }
            return taken;
        }
        void finish(boost::beast::error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

} // namespace

/// Beast's parser, to which the head has been told in the fewest words: that the body is chunked.
struct HttpRequestReader::ChunkReader
{
    explicit ChunkReader(qsizetype maxBodyBytes)
    {
        static constexpr std::string_view head = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
        boost::beast::error_code error;
        beast.body_limit(static_cast<std::uint64_t>(maxBodyBytes));
        beast.put(boost::asio::buffer(head), error);
        Q_ASSERT(!error);
        beast.eager(true);
    }

    http::request_parser<ByteArrayBody> beast;
};

HttpRequestReader::HttpRequestReader(qsizetype maxHeadBytes, qsizetype maxBodyBytes)
    : m_maxHeadBytes(maxHeadBytes)
    , m_maxBodyBytes(maxBodyBytes)
{
}

HttpRequestReader::~HttpRequestReader() = default;

qsizetype HttpRequestReader::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size()) {
        if (m_stage == Stage::Empty || m_stage == Stage::Head) {
            taken += feedHead(bytes.sliced(taken));
        } else if (m_stage == Stage::Body) {
            taken += feedBody(bytes.sliced(taken));
        } else {
            break;
        }
    }
    return taken;
}

qsizetype HttpRequestReader::feedHead(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const QByteArrayView piece = lineEnd < 0 ? bytes.sliced(at) : bytes.sliced(at, lineEnd + 1 - at);
        at += piece.size();
        m_headBytes += piece.size();
        if (m_headBytes > m_maxHeadBytes) {
            refuse({431, "The head of the request is larger than this server accepts."});
            return bytes.size();
        }
        if (!m_grammar.mayFollow(m_line, piece)) {
            refuse({400, "This is not an HTTP request: its head has a byte that is not allowed there."});
            return bytes.size();
        }
        if (lineEnd < 0) {
            m_line.append(piece);
            m_stage = Stage::Head;
            break;
        }
        if (m_line.isEmpty()) { // as nearly always: all of it is here
            takeLine(piece.chopped(2));
        } else {
            const QByteArray line = std::exchange(m_line, QByteArray()).append(piece);
            takeLine(QByteArrayView(line).chopped(2));
        }
        if (m_stage == Stage::Refused) {
            return bytes.size();
        }
        if (m_stage != Stage::Empty && m_stage != Stage::Head) {
            return at;
        }
    }
    return bytes.size();
}

/// \a line is whole, and without its line end.
void HttpRequestReader::takeLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        if (m_grammar.hasRequestLine()) {
            finishHead();
        } else {
            m_stage = Stage::Empty; // an empty line before a request is to be ignored [RFC 9112 2.2]
        }
        return;
    }
    m_stage = Stage::Head;
    const auto refusal = m_grammar.hasRequestLine() ? m_grammar.takeHeaderLine(line, m_request)
                                                    : m_grammar.takeRequestLine(line, m_request);
    if (refusal) {
        refuse(*refusal);
    }
}

void HttpRequestReader::finishHead()
{
    if (const auto refusal = m_grammar.finish()) {
        refuse(*refusal);
        return;
    }
    const quint64 length = m_grammar.contentLength();
    if (length > static_cast<quint64>(m_maxBodyBytes)) {
        refuse({413, "The body of the request is larger than this server accepts."});
        return;
    }
    normaliseTarget();
    if (m_stage == Stage::Refused) {
        return;
    }
    if (m_grammar.isChunked()) {
        m_chunks = std::make_unique<ChunkReader>(m_maxBodyBytes);
    }
    m_stage = m_chunks || length > 0 ? Stage::Body : Stage::Complete;
}

/// A target with scheme and host counts for the Host header [RFC 9112 3.2.2].
void HttpRequestReader::normaliseTarget()
{
    QByteArray &target = m_request.target;
    if (target.startsWith('/')) {
        return;
    }
    const qsizetype schemeEnd = target.indexOf("://");
    const QByteArrayView scheme = QByteArrayView(target).first(std::max<qsizetype>(schemeEnd, 0));
    if (isSameToken(scheme, "http") || isSameToken(scheme, "https")) {
        const qsizetype authorityStart = schemeEnd + 3;
        const auto end = std::find_if(target.cbegin() + authorityStart, target.cend(),
            [](char c) { return c == '/' || c == '?' || c == '#'; });
        const QByteArray authority = target.mid(authorityStart, end - target.cbegin() - authorityStart);
        target.remove(0, authorityStart + authority.size());
        if (!target.startsWith('/')) {
            target.prepend('/');
        }
        m_request.headers.removeIf([](const auto &header) { return isSameToken(header.first, "Host"); });
        m_request.headers.prepend({QByteArrayLiteral("Host"), authority});
    }
    if (!target.startsWith('/') && !(target == "*" && m_request.method == "OPTIONS")) {
        refuse({400, "The target of the request must be a path."});
    }
}

qsizetype HttpRequestReader::feedBody(QByteArrayView bytes)
{
    m_bodyStarted = true;
    if (m_chunks) {
        return feedChunks(bytes);
    }
    QByteArray &body = m_request.body;
    const auto length = static_cast<qsizetype>(m_grammar.contentLength());
    if (body.isEmpty()) {
        body.reserve(std::min(length, maxReservedBytes));
    }
    const QByteArrayView piece = bytes.first(std::min(bytes.size(), length - body.size()));
    body.append(piece);
    if (body.size() == length) {
        m_stage = Stage::Complete;
    }
    return piece.size();
}

qsizetype HttpRequestReader::feedChunks(QByteArrayView bytes)
{
    const QByteArrayView piece = bytes.first(std::min(bytes.size(), bodyPieceBytes));
    QByteArrayView input = piece;
    const qsizetype before = m_undigested.size();
    if (before > 0) {
        m_undigested.append(piece);
        input = m_undigested;
        if (m_undigested.size() < minUndigestedBytes || !piece.contains('\n')) {
            return holdBack(input, piece.size());
        }
    }
    auto &beast = m_chunks->beast;
    boost::beast::error_code error;
    qsizetype digested = 0;
    while (digested < input.size() && !error && !beast.is_done()) {
        digested += static_cast<qsizetype>(beast.put(
            boost::asio::buffer(input.data() + digested, static_cast<std::size_t>(input.size() - digested)),
            error));
    }
    if (error == http::error::body_limit) {
        refuse({413, "The body of the request is larger than this server accepts."});
    } else if (error && error != http::error::need_more) {
        refuse({400, "The chunked coding of the request's body is not valid."});
    } else if (beast.is_done()) {
        m_undigested = QByteArray();
        m_request.body = std::move(beast.get().body());
        m_chunks.reset();
        m_stage = Stage::Complete;
        return digested - before;
    } else {
        return holdBack(input.sliced(digested), piece.size());
    }
    return piece.size();
}

/// Keeps \a rest until more has come; answers \a taken.
qsizetype HttpRequestReader::holdBack(QByteArrayView rest, qsizetype taken)
{
    if (rest.size() > maxUndigestedBytes) {
        refuse({431, "A chunk's head or the trailers of the request are larger than this server accepts."});
    } else if (rest.size() != m_undigested.size()) { // else it is the same bytes
        m_undigested = rest.toByteArray();
    }
    return taken;
}

bool HttpRequestReader::awaitsContinue() const
{
    return m_stage == Stage::Body && m_grammar.expectsContinue() && !m_bodyStarted;
}

HttpRequest HttpRequestReader::takeRequest()
{
    Q_ASSERT(m_stage == Stage::Complete);
    m_stage = Stage::Empty;
    m_headBytes = 0;
    m_grammar = {};
    m_bodyStarted = false;
    // Member by member: a new HttpRequest would take memory for its peer.
    return {std::exchange(m_request.method, {}), std::exchange(m_request.target, {}),
        std::exchange(m_request.headers, {}), std::exchange(m_request.body, {}), m_request.peer};
}

void HttpRequestReader::refuse(const HttpRefusal &refusal)
{
    m_stage = Stage::Refused;
    m_refusal = refusal;
    m_chunks.reset();
    m_line = QByteArray();
    m_undigested = QByteArray();
    m_request = HttpRequest();
}

} // namespace Hearth
