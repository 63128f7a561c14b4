#include "net/httpanswerwriter.h"

#include "net/httptoken.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace Hearth {

namespace {

constexpr QByteArrayView ownHeaders[] = {
    "Connection", "Content-Length", "Date", "Keep-Alive", "Transfer-Encoding", "Upgrade"};

bool mayStandInHead(QByteArrayView name)
{
    return isHttpToken(name)
        && std::none_of(std::begin(ownHeaders), std::end(ownHeaders),
            [name](QByteArrayView own) { return isSameToken(name, own); });
}

QByteArrayView reasonPhrase(int status)
{
    const auto known = boost::beast::http::int_to_status(static_cast<unsigned>(status));
    if (known == boost::beast::http::status::unknown) {
        return {};
    }
    const auto reason = boost::beast::http::obsolete_reason(known);
    return QByteArrayView(reason.data(), static_cast<qsizetype>(reason.size()));
}

/// A number in digits that need no memory of their own.
class Digits
{
    Q_DISABLE_COPY_MOVE(Digits)

public:
    explicit Digits(qsizetype number, int base = 10)
        : m_end(std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), number, base).ptr)
    {
    }
    operator QByteArrayView() const { return {m_digits.data(), m_end}; }

private:
    std::array<char, 20> m_digits{}; // as many as 64 bits have, and a sign
    char *m_end;
};

/// Writes into room that is known to suffice: asking QByteArray anew for each of a head's fifty pieces would
/// cost more than all else about it.
class RoomyText
{
public:
    explicit RoomyText(qsizetype most)
        : m_text(most, Qt::Uninitialized)
        , m_end(m_text.data())
    {
    }

    template <typename... Pieces>
    void add(const Pieces &...pieces)
    {
        (addView(pieces), ...);
    }
    void addHeader(QByteArrayView name, QByteArrayView value)
    {
        add(name, ": ", value, "\r\n");
        if (hasHttpControl(value)) {
            char *const valueEnd = m_end - 2;
            std::replace_if(valueEnd - value.size(), valueEnd, isHttpControl, ' ');
        }
    }
    [[nodiscard]] QByteArray take()
    {
        m_text.truncate(m_end - m_text.constData());
        return std::move(m_text);
    }

private:
    void addView(QByteArrayView piece)
    {
        if (!piece.isEmpty()) {
            std::memcpy(m_end, piece.data(), static_cast<std::size_t>(piece.size()));
            m_end += piece.size();
        }
    }

    QByteArray m_text;
    char *m_end;
};

/// What a head has beside its headers, reason, date and length; with room to spare.
constexpr qsizetype fixedBytes = 128;

} // namespace

bool statusHasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray writeHttpHead(
    const HttpAnswer &answer, const HttpFraming &framing, QByteArrayView date, QByteArrayView body)
{
    const int status = answer.status >= 100 && answer.status <= 999 ? answer.status : 500;
    const QByteArrayView reason = reasonPhrase(status);
    qsizetype most = fixedBytes + reason.size() + date.size() + body.size();
    for (const auto &[name, value] : answer.headers) {
        most += name.size() + value.size() + 4; // ": " and a line end
    }
    RoomyText text(most);
    text.add("HTTP/1.1 ", Digits(status), " ", reason, "\r\n");
    text.addHeader("Date", date);
    for (const auto &[name, value] : answer.headers) {
        if (mayStandInHead(name)) {
            text.addHeader(name, value);
        }
    }
    switch (framing.end) {
    case HttpBodyEnd::None:
    case HttpBodyEnd::Close:
        break;
    case HttpBodyEnd::Length:
        text.addHeader("Content-Length", Digits(framing.length));
        break;
    case HttpBodyEnd::LastChunk:
        text.add("Transfer-Encoding: chunked\r\n");
        break;
    }
    if (!framing.keepAlive) {
        text.add("Connection: close\r\n");
    } else if (framing.http10) {
        text.add("Connection: keep-alive\r\n");
    }
    text.add("\r\n", body);
    return text.take();
}

QByteArray writeHttpChunk(QByteArrayView bytes)
{
    if (bytes.isEmpty()) {
        return {};
    }
    const Digits size(bytes.size(), 16);
    RoomyText text(QByteArrayView(size).size() + bytes.size() + 4); // two line ends
    text.add(size, "\r\n", bytes, "\r\n");
    return text.take();
}

QByteArray lastHttpChunk()
{
    return QByteArrayLiteral("0\r\n\r\n");
}

HttpAnswer httpErrorAnswer(int status, const QByteArray &message)
{
    const QByteArray type = status >= 500 ? "server_error" : "invalid_request_error";
    return {status, {{"Content-Type", "application/json"}},
        R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","param":null,"code":null}})"};
}

QByteArray httpDate(std::chrono::seconds sinceEpoch)
{
    using namespace std::chrono;
    static constexpr const char *dayNames[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *monthNames[] = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_seconds time{sinceEpoch};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    const auto padded = [](auto number) {
        return QByteArray::number(static_cast<int>(number)).rightJustified(2, '0');
    };
    return QByteArray(dayNames[weekday{day}.c_encoding()]) + ", " + padded(static_cast<unsigned>(date.day()))
        + ' ' + monthNames[static_cast<unsigned>(date.month()) - 1] + ' '
        + QByteArray::number(static_cast<int>(date.year())) + ' ' + padded(clock.hours().count()) + ':'
        + padded(clock.minutes().count()) + ':' + padded(clock.seconds().count()) + " GMT";
}

} // namespace Hearth
