#include "net/requesthead.h"

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
        return name.compare(QByteArrayView(own.data(), qsizetype(own.size())), Qt::CaseInsensitive) == 0;
    });
}

/// token [RFC 9110 5.6.2]
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

/// field-value, generously: no control character but tab [RFC 9110 5.5]
bool isFieldValue(const QByteArray &text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; });
}

QByteArray target(const QUrl &url)
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

void addLine(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    head += name + ": " + value + "\r\n";
}

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
    if (!isToken(verb)) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("The request's custom verb is not a token"));
    }
    return verb;
}

Result<QByteArray> requestHead(
    const QByteArray &method, const QNetworkRequest &request, std::optional<qsizetype> bodyBytes)
{
    const QUrl url = request.url();
    if (url.host().isEmpty()) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("The request's address names no host"));
    }
    QByteArray head;
    head.reserve(512);
    head += method + ' ' + target(url) + " HTTP/1.1\r\n";
    if (!request.hasRawHeader("Host")) {
        addLine(head, "Host", hostHeader(url));
    }
    const auto names = request.rawHeaderList();
    for (const auto &name : names) {
        const auto value = request.rawHeader(name);
        if (!isToken(name) || !isFieldValue(value)) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("The request's header \"%1\" has a character that headers cannot have")
                    .arg(QString::fromLatin1(name.toPercentEncoding())));
        }
        if (!isTransportHeader(name)) {
            addLine(head, name, value);
        }
    }
    if (!request.hasRawHeader("User-Agent")) {
        addLine(head, "User-Agent", "Hearth/" HEARTH_VERSION);
    }
    if (!request.hasRawHeader("Accept-Encoding")) {
        addLine(head, "Accept-Encoding", "identity");
    }
    if (!url.userInfo().isEmpty() && !request.hasRawHeader("Authorization")) { // [RFC 7617]
        const QString user = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
        addLine(head, "Authorization", "Basic " + user.toUtf8().toBase64());
    }
    if (asksToClose(request)) {
        addLine(head, "Connection", "close");
    }
    if (bodyBytes) {
        addLine(head, "Content-Length", QByteArray::number(*bodyBytes));
    }
    return QByteArray(head + "\r\n");
}

bool asksToClose(const QNetworkRequest &request)
{
    return request.rawHeader("Connection").toLower().contains("close");
}

} // namespace Hearth
