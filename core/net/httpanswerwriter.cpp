#include "net/httpanswerwriter.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>

namespace Hearth {

namespace {

constexpr const char *ownHeaders[] = {
    "Connection", "Content-Length", "Date", "Keep-Alive", "Transfer-Encoding", "Upgrade"};

bool mayStandInHead(QByteArrayView name)
{
    const bool isToken = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
    return isToken && std::none_of(std::begin(ownHeaders), std::end(ownHeaders), [name](const char *own) {
        return name.compare(own, Qt::CaseInsensitive) == 0;
    });
}

void appendValue(QByteArray &head, QByteArrayView value)
{
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        head.append((byte < 0x20 && c != '\t') || byte == 0x7f ? ' ' : c);
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
    head.append("HTTP/1.1 ").append(QByteArray::number(status)).append(' ');
    head.append(reasonPhrase(status)).append("\r\nDate: ");
    head.append(date).append("\r\n");
    for (const auto &[name, value] : answer.headers) {
        if (mayStandInHead(name)) {
            head.append(name).append(": ");
            appendValue(head, value);
            head.append("\r\n");
        }
    }
    switch (framing.end) {
    case HttpBodyEnd::None:
    case HttpBodyEnd::Close:
        break;
    case HttpBodyEnd::Length:
        head.append("Content-Length: ").append(QByteArray::number(framing.length)).append("\r\n");
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
        chunk.append(QByteArray::number(bytes.size(), 16)).append("\r\n").append(bytes).append("\r\n");
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
