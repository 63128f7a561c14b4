#include "net/requesthead.h"

#include "base/appendall.h"
#include "net/httptoken.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

using namespace std::string_view_literals;

// Hop-by-hop or framing [RFC 9110 7.6.1, RFC 9112 6]: they belong to the connection, hence to the transport.
constexpr std::array transportHeaders{"connection"sv, "content-length"sv, "expect"sv, "keep-alive"sv,
    "proxy-connection"sv, "te"sv, "trailer"sv, "transfer-encoding"sv, "upgrade"sv};

bool isTransportHeader(const QByteArray &name)
{
    return std::any_of(transportHeaders.begin(), transportHeaders.end(), [&name](std::string_view own) {
        return name.size() == qsizetype(own.size())
            && name.compare(QByteArrayView(own.data(), qsizetype(own.size())), Qt::CaseInsensitive) == 0;
    });
}

/// field-value, generously: no control character but tab [RFC 9110 5.5]
bool isFieldValue(const QByteArray &text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; });
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray text = url.path(QUrl::FullyEncoded).toLatin1();
    if (!text.startsWith('/')) {
        text.prepend('/');
    }
    if (url.hasQuery()) {
        text += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    }
    return text;
}

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('[')) {
        host = '[' + host + ']';
    }
    if (const auto zone = host.indexOf('%'); zone >= 0) { // means nothing to the other side [RFC 6874 4]
        host = host.left(zone) + ']';
    }
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

void addLine(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    appendAll(head, name, ": ", value, "\r\n");
}

/// What a caller may say instead of us.
struct SaidHeaders
{
    bool host = false;
    bool userAgent = false;
    bool acceptEncoding = false;
    bool authorization = false;

    void note(const QByteArray &name)
    {
        host = host || isSameToken(name, "Host");
        userAgent = userAgent || isSameToken(name, "User-Agent");
        acceptEncoding = acceptEncoding || isSameToken(name, "Accept-Encoding");
        authorization = authorization || isSameToken(name, "Authorization");
    }
};

} // namespace

Result<QByteArray> requestMethod(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return QByteArrayLiteral("HEAD");
    case QNetworkAccessManager::GetOperation:
        return QByteArrayLiteral("GET");
    case QNetworkAccessManager::PutOperation:
        return QByteArrayLiteral("PUT");
    case QNetworkAccessManager::PostOperation:
        return QByteArrayLiteral("POST");
    case QNetworkAccessManager::DeleteOperation:
        return QByteArrayLiteral("DELETE");
    default:
        break;
    }
    const auto verb = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    if (!isHttpToken(verb)) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("The request's custom verb is not a token"));
    }
    return verb;
}

Result<RequestAddress> RequestAddress::of(const QUrl &url)
{
    if (const QString scheme = url.scheme();
        scheme != QLatin1String("http") && scheme != QLatin1String("https")) {
        return failure(
            ErrorKind::Unsupported, QStringLiteral("Hearth speaks http and https, not \"%1\"").arg(scheme));
    }
    if (url.host().isEmpty()) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("The request's address names no host"));
    }
    RequestAddress address{targetOf(url), hostHeader(url), {}};
    if (!url.userInfo().isEmpty()) { // [RFC 7617]
        const QString user = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
        address.authorization = "Basic " + user.toUtf8().toBase64();
    }
    return address;
}

Result<QByteArray> requestHead(
    const QByteArray &method, const QNetworkRequest &request, std::optional<qsizetype> bodyBytes)
{
    const auto address = RequestAddress::of(request.url());
    return address ? requestHead(method, *address, headersOf(request), bodyBytes) : failure(address.error());
}

Result<QByteArray> requestHead(const QByteArray &method, const RequestAddress &address,
    const RequestHeaders &headers, std::optional<qsizetype> bodyBytes)
{
    auto start = requestHeadStart(method, address, headers);
    return start ? Result<QByteArray>(wholeHead(*start, bodyBytes)) : start;
}

QByteArray wholeHead(const QByteArray &start, std::optional<qsizetype> bodyBytes)
{
    QByteArray head;
    head.reserve(start.size() + 48); // a Content-Length of any size, and the empty line
    head += start;
    if (bodyBytes) {
        addLine(head, "Content-Length", QByteArray::number(*bodyBytes));
    }
    appendAll(head, "\r\n");
    return head;
}

Result<QByteArray> requestHeadStart(
    const QByteArray &method, const RequestAddress &address, const RequestHeaders &headers)
{
    SaidHeaders said;
    for (const auto &[name, value] : headers) {
        said.note(name);
    }
    QByteArray head;
    head.reserve(512);
    appendAll(head, method, " ", address.target, " HTTP/1.1\r\n");
    if (!said.host) {
        addLine(head, "Host", address.host);
    }
    for (const auto &[name, value] : headers) {
        if (!isHttpToken(name) || !isFieldValue(value)) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("The request's header \"%1\" has a character that headers cannot have")
                    .arg(QString::fromLatin1(name.toPercentEncoding())));
        }
        if (!isTransportHeader(name)) {
            addLine(head, name, value);
        }
    }
    if (!said.userAgent) {
        addLine(head, "User-Agent", "Hearth/" HEARTH_VERSION);
    }
    if (!said.acceptEncoding) {
        addLine(head, "Accept-Encoding", "identity");
    }
    if (!said.authorization && !address.authorization.isEmpty()) {
        addLine(head, "Authorization", address.authorization);
    }
    if (asksToClose(headers)) {
        addLine(head, "Connection", "close");
    }
    return head;
}

bool asksToClose(const RequestHeaders &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const auto &header) {
        return isSameToken(header.first, "Connection") && header.second.toLower().contains("close");
    });
}

RequestHeaders headersOf(const QNetworkRequest &request)
{
    const QList<QByteArray> names = request.rawHeaderList();
    RequestHeaders headers;
    headers.reserve(names.size());
    for (const QByteArray &name : names) {
        headers.emplaceBack(name, request.rawHeader(name));
    }
    return headers;
}

} // namespace Hearth
