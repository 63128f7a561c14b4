#include "gateway/accesspolicy.h"

#include <QUrl>

namespace Hearth {

namespace {

/// Host of a Host header, without port and IPv6 brackets, lower case; empty when it is no host.
QString hostName(const QByteArray &header)
{
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(header), QUrl::StrictMode);
    const bool isBareAuthority =
        url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery();
    return isBareAuthority ? url.host().toLower() : QString();
}

bool isLoopbackName(const QString &host)
{
    if (host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))) {
        return true;
    }
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray authorization = request.header("Authorization");
    constexpr qsizetype prefixLength = 7;
    if (authorization.size() > prefixLength
        && authorization.first(prefixLength).compare("bearer ", Qt::CaseInsensitive) == 0) {
        return authorization.sliced(prefixLength).trimmed();
    }
    return request.header("X-Api-Key").trimmed();
}

} // namespace

std::optional<ProtocolError> AccessPolicy::refusal(const HttpRequest &request) const
{
    const QString host = hostName(request.header("Host"));
    const bool isOwnAddress = !listenAddress.isNull() && QHostAddress(host) == listenAddress;
    if (!isLoopbackName(host) && !isOwnAddress && !allowedHosts.contains(host, Qt::CaseInsensitive)) {
        return ProtocolError{403, "invalid_request_error", "host_not_allowed", {},
            "This Host is not allowed; add it to gateway.allowedHosts in hearth.json5 if it is yours."};
    }
    if (!request.header("Origin").isEmpty() && allowedOrigin(request).isEmpty()) {
        return ProtocolError{403, "invalid_request_error", "origin_not_allowed", {},
            "Web pages may not call this gateway; add the origin to gateway.allowedOrigins in hearth.json5."};
    }
    const bool isHealth =
        request.path() == "/health" && (request.method == "GET" || request.method == "HEAD");
    if (!isHealth && !token.isEmpty() && !token.matches(bearerToken(request))) {
        return ProtocolError{401, "invalid_request_error", "invalid_api_key", {},
            "Wrong or missing gateway token; send it as \"Authorization: Bearer …\"."};
    }
    return std::nullopt;
}

QByteArray AccessPolicy::allowedOrigin(const HttpRequest &request) const
{
    const QByteArray origin = request.header("Origin");
    return allowedOrigins.contains(QString::fromLatin1(origin), Qt::CaseInsensitive) ? origin : QByteArray();
}

} // namespace Hearth
