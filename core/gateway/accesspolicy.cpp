#include "gateway/accesspolicy.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace Hearth {

namespace {

constexpr qsizetype hashBytes = 32; // of SHA-256

/// \a header names this machine in one of the ways that nearly all clients do. Reading it as a URL and as an
/// address costs more than all else that is checked.
bool isUsualLoopback(QByteArrayView header)
{
    static constexpr QByteArrayView names[] = {"127.0.0.1", "localhost", "[::1]"};
    constexpr qsizetype longestPort = 5;
    return std::any_of(std::begin(names), std::end(names), [header](QByteArrayView name) {
        if (!header.startsWith(name)) {
            return false;
        }
        const QByteArrayView rest = header.sliced(name.size());
        return rest.isEmpty()
            || (rest.front() == ':' && rest.size() <= longestPort + 1
                && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; }));
    });
}

/// Host of a Host header, without port and IPv6 brackets, lower case; empty when it is no host.
QString hostName(const QByteArray &header)
{
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(header), QUrl::StrictMode);
    const bool isBareAuthority =
        url.isValid() && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery();
    return isBareAuthority ? url.host().toLower() : QString();
}

bool isLoopbackName(const QString &host, const QHostAddress &address)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || (!address.isNull() && address.isLoopback());
}

/// Whether \a allowed, an entry of AccessPolicy::allowedHosts, means \a host; \a address is the same where it
/// is one.
bool meansHost(const QString &allowed, const QString &host, const QHostAddress &address)
{
    if (allowed.startsWith(QLatin1String("*."))) {
        return host.endsWith(QStringView(allowed).mid(1), Qt::CaseInsensitive);
    }
    if (!address.isNull() && allowed.contains(u'/')) {
        const auto [network, length] = QHostAddress::parseSubnet(allowed);
        return length >= 0 && network.protocol() == address.protocol() && address.isInSubnet(network, length);
    }
    return allowed.compare(host, Qt::CaseInsensitive) == 0
        || (!address.isNull() && QHostAddress(allowed) == address);
}

/// An address typed by its digits cannot be rebound, so listening everywhere takes each.
bool isListenAddress(const QHostAddress &listen, const QHostAddress &address)
{
    if (listen.isNull() || address.isNull()) {
        return false;
    }
    const bool isAny =
        listen == QHostAddress(QHostAddress::AnyIPv4) || listen == QHostAddress(QHostAddress::AnyIPv6);
    return listen == address || listen == QHostAddress(QHostAddress::Any)
        || (isAny && listen.protocol() == address.protocol());
}

bool isOwnHost(const AccessPolicy &policy, const QByteArray &header)
{
    if (isUsualLoopback(header)) {
        return true;
    }
    const QString host = hostName(header);
    if (host.isEmpty()) {
        return false;
    }
    const QHostAddress address(host);
    return isLoopbackName(host, address) || isListenAddress(policy.listenAddress, address)
        || std::any_of(policy.allowedHosts.cbegin(), policy.allowedHosts.cend(),
            [&](const QString &allowed) { return meansHost(allowed, host, address); });
}

QByteArray sentToken(const HttpRequest &request)
{
    const QByteArray header = request.header("Authorization");
    const QByteArrayView authorization = header;
    constexpr QByteArrayView prefix = "bearer ";
    if (authorization.size() > prefix.size()
        && authorization.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0) {
        return authorization.sliced(prefix.size()).trimmed().toByteArray();
    }
    return request.header("X-Api-Key").trimmed(); // Anthropic's clients
}

/// All bytes are looked at, whatever differs first.
bool isSameHash(const QByteArray &one, const QByteArray &other)
{
    unsigned difference = one.size() == hashBytes && other.size() == hashBytes ? 0U : 1U;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i) {
        difference |= static_cast<unsigned char>(one.at(i)) ^ static_cast<unsigned char>(other.at(i));
    }
    return difference == 0;
}

/// Null: none. All are looked at, wherever the right one stands.
const AccessClient *clientOf(const QList<AccessClient> &clients, const QByteArray &sent)
{
    if (clients.isEmpty() || sent.isEmpty()) {
        return nullptr;
    }
    const QByteArray hash = tokenHash(sent);
    const AccessClient *found = nullptr;
    for (const AccessClient &client : clients) {
        const bool isIt = isSameHash(client.tokenHash, hash);
        found = isIt ? &client : found;
    }
    return found;
}

ProtocolError wrongToken()
{
    return {401, "invalid_request_error", "invalid_api_key", {},
        "Wrong or missing gateway token; send it as \"Authorization: Bearer …\" or \"x-api-key: …\"."};
}

ProtocolError revokedToken()
{
    return {403, "invalid_request_error", "token_revoked", {},
        "This token has been revoked; ask whoever runs this gateway for another."};
}

} // namespace

QByteArray tokenHash(QByteArrayView token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(token);
    return hash.result();
}

AccessClient accessClient(const ClientSettings &client, const Secret &token)
{
    AccessClient access;
    if (!client.tokenSha256.isEmpty()) {
        access.tokenHash = QByteArray::fromHex(client.tokenSha256);
    } else if (!token.isEmpty()) {
        access.tokenHash = tokenHash(token.reveal());
    }
    access.scope = {client.name, client.models, client.places, client.reasoning};
    access.isRevoked = client.isRevoked;
    return access;
}

Admission AccessPolicy::admit(const HttpRequest &request) const
{
    Admission admission;
    admission.scope.reasoning = reasoning;
    if (!isOwnHost(*this, request.header("Host"))) {
        admission.refusal = ProtocolError{403, "invalid_request_error", "host_not_allowed", {},
            "This Host is not allowed; add it to gateway.allowedHosts in hearth.json5 if it is yours."};
        return admission;
    }
    if (!request.header("Origin").isEmpty() && allowedOrigin(request).isEmpty()) {
        admission.refusal = ProtocolError{403, "invalid_request_error", "origin_not_allowed", {},
            "Web pages may not call this gateway; add the origin to gateway.allowedOrigins in hearth.json5."};
        return admission;
    }
    if (request.path() == "/health" && (request.method == "GET" || request.method == "HEAD")) {
        return admission;
    }
    const QByteArray sent = sentToken(request);
    const AccessClient *client = clientOf(clients, sent);
    const bool isMain = token.matches(sent);
    if (isMain) {
        return admission; // also where a client was given the same token: the wider scope is its owner's
    }
    if (client) {
        if (client->isRevoked) {
            admission.refusal = revokedToken();
        } else {
            admission.scope = client->scope;
        }
    } else if (!token.isEmpty()) {
        admission.refusal = wrongToken();
    }
    return admission;
}

QByteArray AccessPolicy::allowedOrigin(const HttpRequest &request) const
{
    const QByteArray origin = request.header("Origin");
    if (origin.isEmpty()) {
        return {};
    }
    return allowedOrigins.contains(QString::fromLatin1(origin), Qt::CaseInsensitive) ? origin : QByteArray();
}

WireDialect errorDialect(const HttpRequest &request)
{
    const QByteArray path = request.path();
    if (path == "/v1/messages" || path.startsWith("/v1/messages/")) {
        return WireDialect::Messages;
    }
    if (path.startsWith("/v1/chat/") || path == "/v1/completions" || path == "/v1/embeddings") {
        return WireDialect::ChatCompletions;
    }
    const bool isAnthropics =
        !path.startsWith("/v1/responses") && !request.header("Anthropic-Version").isEmpty();
    return isAnthropics ? WireDialect::Messages : WireDialect::Responses;
}

} // namespace Hearth
