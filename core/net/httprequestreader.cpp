#include "net/httprequestreader.h"

#include "net/httptoken.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
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
/// Memory for a head, taken at once. Our choice; what the usual clients send is below 1 KiB.
constexpr qsizetype usualHeadBytes = 2048;
/// A body's memory is taken as it comes; of what a client merely announces, this much at most.
constexpr quint64 maxReservedBytes = 256 * 1024;

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
        void init(const boost::optional<std::uint64_t> &length, boost::beast::error_code &error)
        {
            error = {};
            if (length) {
                m_body.reserve(static_cast<qsizetype>(std::min<quint64>(*length, maxReservedBytes)));
            }
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

QByteArray toByteArray(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct HttpRequestReader::Parser
{
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
    if (m_head.isEmpty()) {
        m_head.reserve(std::min(bytes.size(), usualHeadBytes));
    }
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const QByteArrayView piece = lineEnd < 0 ? bytes.sliced(at) : bytes.sliced(at, lineEnd + 1 - at);
        at += piece.size();
        m_headBytes += piece.size();
        if (m_headBytes > m_maxHeadBytes) {
            refuse({431, "The head of the request is larger than this server accepts."});
            return bytes.size();
        }
        if (!HttpHeadGrammar::areHeadBytes(m_head, piece)) {
            refuse({400, "This is not an HTTP request: its head has a byte that is not allowed there."});
            return bytes.size();
        }
        m_head.append(piece);
        if (lineEnd < 0) {
            break;
        }
        const QByteArrayView line = QByteArrayView(m_head).sliced(m_lineStart).chopped(2);
        if (line.isEmpty() && m_lineStart == 0) {
            m_head.clear(); // an empty line before a request is to be ignored [RFC 9112 2.2]
        } else if (line.isEmpty()) {
            finishHead();
            return at;
        } else {
            const auto refusal =
                m_lineStart == 0 ? m_grammar.takeRequestLine(line) : m_grammar.takeHeaderLine(line);
            if (refusal) {
                refuse(*refusal);
                return bytes.size();
            }
            m_lineStart = m_head.size();
        }
    }
    m_stage = m_head.isEmpty() ? Stage::Empty : Stage::Head;
    return bytes.size();
}

void HttpRequestReader::finishHead()
{
    if (const auto refusal = m_grammar.finish()) {
        refuse(*refusal);
        return;
    }
    m_parser = std::make_unique<Parser>();
    auto &beast = m_parser->beast;
    beast.header_limit(static_cast<std::uint32_t>(
        std::min<qsizetype>(m_head.size() + 1, std::numeric_limits<std::uint32_t>::max())));
    beast.body_limit(static_cast<std::uint64_t>(m_maxBodyBytes));
    boost::beast::error_code error;
    beast.put(boost::asio::buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())), error);
    if (error == http::error::body_limit) {
        refuse({413, "The body of the request is larger than this server accepts."});
        return;
    }
    if (error && error != http::error::need_more) {
        refuse({400, "The head of the request is not valid HTTP."});
        return;
    }
    const auto &message = beast.get();
    m_request.method = toByteArray(message.method_string());
    m_request.target = toByteArray(message.target());
    m_request.headers.reserve(m_grammar.headerCount());
    for (const auto &field : message) { // now, because trailers would join them
        m_request.headers.append({toByteArray(field.name_string()), toByteArray(field.value())});
    }
    m_isHttp10 = m_grammar.isHttp10();
    m_keepAlive = beast.keep_alive();
    m_head = QByteArray();
    normaliseTarget();
    if (m_stage == Stage::Refused) {
        return;
    }
    m_stage = Stage::Body;
    beast.eager(true);
    if (beast.is_done()) {
        finishRequest();
    }
}

/// A target with scheme and host counts for the Host header [RFC 9112 3.2.2].
void HttpRequestReader::normaliseTarget()
{
    QByteArray &target = m_request.target;
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
    const QByteArrayView piece = bytes.first(std::min(bytes.size(), bodyPieceBytes));
    m_bodyStarted = true;
    QByteArrayView input = piece;
    const qsizetype before = m_undigested.size();
    if (before > 0) {
        m_undigested.append(piece);
        input = m_undigested;
        if (m_undigested.size() < minUndigestedBytes || !piece.contains('\n')) {
            return holdBack(input, piece.size());
        }
    }
    boost::beast::error_code error;
    qsizetype digested = 0;
    while (digested < input.size() && !error && !m_parser->beast.is_done()) {
        digested += static_cast<qsizetype>(m_parser->beast.put(
            boost::asio::buffer(input.data() + digested, static_cast<std::size_t>(input.size() - digested)),
            error));
    }
    if (error == http::error::body_limit) {
        refuse({413, "The body of the request is larger than this server accepts."});
    } else if (error && error != http::error::need_more) {
        refuse({400, "The chunked coding of the request's body is not valid."});
    } else if (m_parser->beast.is_done()) {
        m_undigested = QByteArray();
        finishRequest();
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

void HttpRequestReader::finishRequest()
{
    m_request.body = std::move(m_parser->beast.get().body());
    m_parser.reset();
    m_stage = Stage::Complete;
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
    m_lineStart = 0;
    m_grammar = {};
    m_bodyStarted = false;
    return std::exchange(m_request, HttpRequest());
}

void HttpRequestReader::refuse(const HttpRefusal &refusal)
{
    m_stage = Stage::Refused;
    m_refusal = refusal;
    m_parser.reset();
    m_head = QByteArray();
    m_undigested = QByteArray();
    m_request = HttpRequest();
}

} // namespace Hearth
