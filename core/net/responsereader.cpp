#include "net/responsereader.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/parser.hpp>

#include <optional>
#include <stdexcept>

namespace Hearth {

namespace http = boost::beast::http;
using boost::beast::error_code;

namespace {

/// A Beast body that appends to a QByteArray of ours [Beast, "Body" concept]. It counts for itself:
/// Beast 1.74 forgets its body_limit where head and body come together.
struct AppendBody
{
    struct value_type
    {
        QByteArray *target = nullptr;
        quint64 room = 0; ///< Bytes that may still come.
    };

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &, error_code &error) { error = {}; }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, error_code &error)
        {
            error = {};
            std::size_t taken = 0;
            const auto end = boost::asio::buffer_sequence_end(buffers);
            for (auto at = boost::asio::buffer_sequence_begin(buffers); at != end; ++at) {
                const boost::asio::const_buffer buffer(*at);
                if (buffer.size() > m_body.room) {
                    error = http::error::body_limit;
                    break;
                }
                m_body.target->append(static_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
                m_body.room -= buffer.size();
                taken += buffer.size();
            }
            return taken;
        }
        void finish(error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

class ResponseReader::Private
{
public:
    using Parser = http::response_parser<AppendBody>;

    explicit Private(const Options &given)
        : options(given)
    {
        startMessage();
    }

    void startMessage()
    {
        parser.emplace();
        parser->header_limit(maxHeadBytes);
        // Not boost::none: Beast 1.74 then takes any Content-Length for too large.
        parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        parser->eager(false); // up to the head: a trailer that comes with it must not get among its fields
        parser->skip(options.toHead);
        parser->get().body().room = options.maxBodyBytes;
    }

    [[nodiscard]] bool isInterim() const { return parser->get().result_int() / 100 == 1; }

    void takeHead()
    {
        const auto &message = parser->get();
        head.emplace();
        head->status = int(message.result_int());
        head->reason = bytesOf(message.reason());
        for (const auto &field : message) {
            head->headers.append({bytesOf(field.name_string()), bytesOf(field.value())});
        }
    }

    [[nodiscard]] Result<> refuse(const error_code &error) const
    {
        if (error == http::error::body_limit) {
            return failure(ErrorKind::LimitExceeded,
                QStringLiteral("The answer's body is longer than %1 bytes").arg(options.maxBodyBytes));
        }
        return failure(ErrorKind::BadHttp,
            QStringLiteral("The answer is not HTTP: %1").arg(QString::fromStdString(error.message())));
    }

    qsizetype put(QByteArrayView bytes, QByteArray &body, error_code &error)
    {
        parser->get().body().target = &body;
        std::size_t taken = 0;
        try {
            taken = parser->put(boost::asio::const_buffer(bytes.data(), std::size_t(bytes.size())), error);
        } catch (const std::length_error &) { // Beast's fields hold less than 64 KiB, also in a trailer
            error = http::error::header_limit;
        }
        return qsizetype(taken);
    }

    /// Parses from \a bytes on; returns how many were used up.
    Result<qsizetype> parse(QByteArrayView bytes, QByteArray &body)
    {
        qsizetype used = 0;
        while (used < bytes.size() && !complete) {
            error_code error;
            const auto taken = put(bytes.sliced(used), body, error);
            used += taken;
            if (parser->is_header_done() && !head && !isInterim()) {
                takeHead();
                parser->eager(true);
                if (!parser->is_done() && parser->content_length().value_or(0) > options.maxBodyBytes) {
                    error = http::error::body_limit;
                }
            }
            if (error && error != http::error::need_more) {
                return tl::unexpected(refuse(error).error());
            }
            if (parser->is_done()) {
                if (!isInterim()) {
                    complete = true;
                } else if (++interimAnswers > maxInterimAnswers || parser->get().result_int() == 101) {
                    return failure(
                        ErrorKind::BadHttp, QStringLiteral("The server does not get past interim answers"));
                } else {
                    startMessage();
                }
            } else if (error || taken == 0) {
                break;
            }
        }
        return used;
    }

    const Options options;
    std::optional<Parser> parser;
    QByteArray pending; ///< What Beast has seen but not used up: it wants to see it again with more.
    std::optional<ResponseHead> head;
    int interimAnswers = 0;
    bool anything = false;
    bool complete = false;
    bool surplus = false;
};

ResponseReader::ResponseReader(const Options &options)
    : d(std::make_unique<Private>(options))
{
}

ResponseReader::~ResponseReader() = default;

Result<> ResponseReader::feed(QByteArrayView bytes, QByteArray &body)
{
    if (bytes.isEmpty()) {
        return {};
    }
    d->anything = true;
    if (d->complete) {
        d->surplus = true;
        return {};
    }
    const bool wasPending = !d->pending.isEmpty();
    if (wasPending) {
        d->pending.append(bytes);
    }
    const QByteArrayView all = wasPending ? QByteArrayView(d->pending) : bytes;
    const auto used = d->parse(all, body);
    if (!used) {
        return failure(used.error());
    }
    d->surplus = d->complete && *used < all.size();
    d->pending = d->complete ? QByteArray() : all.sliced(*used).toByteArray();
    if (d->pending.size() > maxHeadBytes) {
        return failure(ErrorKind::BadHttp, QStringLiteral("A chunk's head or the trailer is too long"));
    }
    return {};
}

Result<> ResponseReader::finish()
{
    if (d->complete) {
        return {};
    }
    if (!d->anything) {
        return failure(
            ErrorKind::ConnectionLost, QStringLiteral("The server closed the connection without an answer"));
    }
    error_code error = http::error::partial_message;
    if (d->head && d->pending.isEmpty()) {
        d->parser->put_eof(error);
    }
    if (error) {
        return failure(ErrorKind::ConnectionLost,
            QStringLiteral("The server closed the connection in the middle of the answer"));
    }
    d->complete = true;
    return {};
}

const ResponseHead *ResponseReader::head() const
{
    return d->head ? &*d->head : nullptr;
}

bool ResponseReader::isComplete() const
{
    return d->complete;
}

bool ResponseReader::keepsAlive() const
{
    return d->complete && !d->surplus && !d->parser->need_eof() && d->parser->keep_alive();
}

QByteArray ResponseHead::header(QByteArrayView name) const
{
    for (const auto &[own, value] : headers) {
        if (own.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

} // namespace Hearth
