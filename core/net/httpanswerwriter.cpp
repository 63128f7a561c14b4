#include "net/httpanswerwriter.h"

#include "base/appendall.h"
#include "net/httptoken.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>

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

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

void appendHeader(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    appendAll(head, name, ": ", value, "\r\n");
    if (std::any_of(value.begin(), value.end(), isControl)) {
        const auto end = head.end() - 2;
        std::replace_if(end - value.size(), end, isControl, ' ');
    }
}

QByteArray reasonPhrase(int status)
{
    const auto known = boost::beast::http::int_to_status(static_cast<unsigned>(status));
    if (known == boost::beast::http::status::unknown) {
        return {};
    }
    const auto reason = boost::beast::http::obsolete_reason(known);
    return QByteArray(reason.data(), static_cast<qsizetype>(reason.size()));
}

} // namespace

bool statusHasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray writeHttpHead(const HttpAnswer &answer, const HttpFraming &framing, QByteArrayView date)
{
    const int status = answer.status >= 100 && answer.status <= 999 ? answer.status : 500;
    QByteArray head;
    head.reserve(512);
    appendAll(
        head, "HTTP/1.1 ", QByteArray::number(status), " ", reasonPhrase(status), "\r\nDate: ", date, "\r\n");
    for (const auto &[name, value] : answer.headers) {
        if (mayStandInHead(name)) {
            appendHeader(head, name, value);
        }
    }
    switch (framing.end) {
    case HttpBodyEnd::None:
    case HttpBodyEnd::Close:
        break;
    case HttpBodyEnd::Length:
        appendAll(head, "Content-Length: ", QByteArray::number(framing.length), "\r\n");
        break;
    case HttpBodyEnd::LastChunk:
        head.append("Transfer-Encoding: chunked\r\n");
        break;
    }
    if (!framing.keepAlive) {
        head.append("Connection: close\r\n");
    } else if (framing.http10) {
        head.append("Connection: keep-alive\r\n");
    }
    return head.append("\r\n");
}

QByteArray writeHttpChunk(QByteArrayView bytes)
{
    QByteArray chunk;
    if (!bytes.isEmpty()) {
        chunk.reserve(bytes.size() + 20); // 16 hexadecimal digits and two line ends
        appendAll(chunk, QByteArray::number(bytes.size(), 16), "\r\n", bytes, "\r\n");
    }
    return chunk;
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
