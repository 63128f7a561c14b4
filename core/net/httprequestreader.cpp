#include "net/httprequestreader.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <utility>

namespace http = boost::beast::http;

namespace Hearth {

namespace {

/// Twice Apache's default of 100 (LimitRequestFields).
constexpr int maxHeaders = 200;
/// Beast keeps a field's length in 16 bits and throws beyond; 1.74, http/impl/fields.hpp.
constexpr qsizetype maxLineBytes = 60000;
/// What Beast gets of a body at once. With maxUndigestedBytes it stays under maxLineBytes, also in trailers.
constexpr qsizetype bodyPieceBytes = 32 * 1024;
/// Longest chunk head or trailer section; ours, twice what Beast allows a whole head by default.
constexpr qsizetype maxUndigestedBytes = 16 * 1024;
/// Where Beast asks for more it waits for a line's end, and for no less than the "0 CRLF CRLF" that ends a
/// body: asked again with less, 1.74 fails an assertion (http/impl/basic_parser.ipp, parse_chunk_header).
constexpr qsizetype minUndigestedBytes = 5;
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

/// tchar [RFC 9110 5.6.2].
constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c) {
        table[static_cast<std::size_t>(c)] =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'}) {
        table[static_cast<std::size_t>(c)] = true;
    }
    return table;
}

constexpr std::array<bool, 256> tokenTable = makeTokenTable();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return tokenTable[static_cast<unsigned char>(c)];
    });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isName(QByteArrayView name, const char *expected)
{
    return name.compare(expected, Qt::CaseInsensitive) == 0;
}

/// May \a piece follow \a before in a head? A line feed can only be its last byte.
bool areHeadBytes(QByteArrayView before, QByteArrayView piece)
{
    if (before.isEmpty() && piece[0] != '\r' && !tokenTable[static_cast<unsigned char>(piece[0])]) {
        return false;
    }
    bool afterCr = before.endsWith('\r');
    for (const char character : piece) {
        const auto c = static_cast<unsigned char>(character);
        if (afterCr != (c == '\n') || (c < 0x20 && c != '\r' && c != '\n' && c != '\t') || c == 0x7f) {
            return false;
        }
        afterCr = c == '\r';
    }
    return true;
}

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
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const QByteArrayView piece = lineEnd < 0 ? bytes.sliced(at) : bytes.sliced(at, lineEnd + 1 - at);
        at += piece.size();
        m_headBytes += piece.size();
        if (m_headBytes > m_maxHeadBytes) {
            refuse(431, "The head of the request is larger than this server accepts.");
            return bytes.size();
        }
        if (!areHeadBytes(m_head, piece)) {
            refuse(400, "This is not an HTTP request: its head has a byte that is not allowed there.");
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
        } else if (vetLine(line)) {
            m_lineStart = m_head.size();
        } else {
            return bytes.size();
        }
    }
    m_stage = m_head.isEmpty() ? Stage::Empty : Stage::Head;
    return bytes.size();
}

bool HttpRequestReader::vetLine(QByteArrayView line)
{
    if (line.size() > maxLineBytes) {
        refuse(431, "A line of the request's head is longer than this server accepts.");
        return false;
    }
    return m_lineStart == 0 ? vetRequestLine(line) : vetHeaderLine(line);
}

bool HttpRequestReader::vetRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    const QByteArrayView target = first < last ? line.sliced(first + 1, last - first - 1) : QByteArrayView();
    const QByteArrayView version = line.sliced(last + 1);
    const bool hasVersion = version.size() == 8 && version.startsWith("HTTP/")
        && isDigits(version.sliced(5, 1)) && version[6] == '.' && isDigits(version.last(1));
    const bool targetIsClean = !target.isEmpty() && std::all_of(target.begin(), target.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f;
    });
    if (first <= 0 || !isToken(line.first(first)) || !targetIsClean || !hasVersion) {
        refuse(400, "The request line is not of the form METHOD TARGET HTTP/1.1.");
        return false;
    }
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        refuse(505, "This server speaks HTTP/1.1 and HTTP/1.0 only.");
        return false;
    }
    m_http10 = version == "HTTP/1.0";
    return true;
}

bool HttpRequestReader::vetHeaderLine(QByteArrayView line)
{
    if (++m_headerCount > maxHeaders) {
        refuse(431, "The request has more header lines than this server accepts.");
        return false;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
    if (!isToken(name)) { // also a folded line, and space before the colon [RFC 9112 5.1, 5.2]
        refuse(400, "A header line of the request is not of the form Name: value.");
        return false;
    }
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (isName(name, "Host")) {
        ++m_hostCount;
    } else if (isName(name, "Content-Length")) {
        ++m_lengthCount;
        if (!isDigits(value)) {
            refuse(400, "Content-Length is not a number.");
            return false;
        }
    } else if (isName(name, "Transfer-Encoding")) {
        ++m_codingCount;
        m_codingIsChunked = isName(value, "chunked");
    } else if (isName(name, "Expect")) {
        m_expectsContinue = isName(value, "100-continue");
    }
    return true;
}

bool HttpRequestReader::vetFraming()
{
    if (m_hostCount > 1 || (m_hostCount == 0 && !m_http10)) {
        refuse(400, "The request must have exactly one Host header.");
    } else if (m_lengthCount > 1 || (m_lengthCount > 0 && m_codingCount > 0)) {
        refuse(400, "The request states the length of its body twice.");
    } else if (m_codingCount > 1 || (m_codingCount > 0 && (!m_codingIsChunked || m_http10))) {
        refuse(400, "The only transfer coding this server accepts is chunked, with HTTP/1.1.");
    }
    return m_stage != Stage::Refused;
}

void HttpRequestReader::finishHead()
{
    if (!vetFraming()) {
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
        refuse(413, "The body of the request is larger than this server accepts.");
        return;
    }
    if (error && error != http::error::need_more) {
        refuse(400, "The head of the request is not valid HTTP.");
        return;
    }
    const auto &message = beast.get();
    m_request.method = toByteArray(message.method_string());
    m_request.target = toByteArray(message.target());
    m_request.headers.reserve(m_headerCount);
    for (const auto &field : message) { // now, because trailers would join them
        m_request.headers.append({toByteArray(field.name_string()), toByteArray(field.value())});
    }
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
    if (isName(scheme, "http") || isName(scheme, "https")) {
        const qsizetype authorityStart = schemeEnd + 3;
        const auto end = std::find_if(target.cbegin() + authorityStart, target.cend(),
            [](char c) { return c == '/' || c == '?' || c == '#'; });
        const QByteArray authority = target.mid(authorityStart, end - target.cbegin() - authorityStart);
        target.remove(0, authorityStart + authority.size());
        if (!target.startsWith('/')) {
            target.prepend('/');
        }
        m_request.headers.removeIf([](const auto &header) { return isName(header.first, "Host"); });
        m_request.headers.prepend({QByteArrayLiteral("Host"), authority});
    }
    if (!target.startsWith('/') && !(target == "*" && m_request.method == "OPTIONS")) {
        refuse(400, "The target of the request must be a path.");
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
        refuse(413, "The body of the request is larger than this server accepts.");
    } else if (error && error != http::error::need_more) {
        refuse(400, "The chunked coding of the request's body is not valid.");
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
        refuse(431, "A chunk's head or the trailers of the request are larger than this server accepts.");
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
    return m_stage == Stage::Body && m_expectsContinue && !m_http10 && !m_bodyStarted;
}

HttpRequest HttpRequestReader::takeRequest()
{
    Q_ASSERT(m_stage == Stage::Complete);
    m_stage = Stage::Empty;
    m_headBytes = 0;
    m_lineStart = 0;
    m_headerCount = 0;
    m_hostCount = 0;
    m_lengthCount = 0;
    m_codingCount = 0;
    m_codingIsChunked = false;
    m_expectsContinue = false;
    m_bodyStarted = false;
    return std::exchange(m_request, HttpRequest());
}

void HttpRequestReader::refuse(int status, const char *message)
{
    m_stage = Stage::Refused;
    m_refusal = {status, message};
    m_parser.reset();
    m_head = QByteArray();
    m_undigested = QByteArray();
    m_request = HttpRequest();
}

} // namespace Hearth
