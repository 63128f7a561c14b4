#include "health/serverrequest.h"

#include "net/accessmanager.h"

#include <algorithm>

namespace Hearth {

namespace {

/// A line end in a value would begin a header of its own.
bool isHeaderValue(const QByteArray &value)
{
    return std::none_of(
        value.cbegin(), value.cend(), [](char byte) { return byte == '\r' || byte == '\n' || byte == '\0'; });
}

void setHeader(QNetworkRequest &request, const QByteArray &name, const QByteArray &value)
{
    if (isHeaderValue(name) && isHeaderValue(value)) {
        request.setRawHeader(name, value);
    }
}

QUrl urlOf(const QUrl &baseUrl, const QByteArray &pathAndQuery)
{
    const QByteArray origin =
        baseUrl.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QUrl::fromEncoded(QByteArray(origin + pathAndQuery), QUrl::StrictMode);
}

void setBounds(QNetworkRequest &request, const LookTimes &times)
{
    const auto attribute = [](AccessManager::Attribute name) {
        return static_cast<QNetworkRequest::Attribute>(name);
    };
    request.setAttribute(attribute(AccessManager::ConnectTimeout), static_cast<int>(times.connect.count()));
    request.setAttribute(attribute(AccessManager::HeadTimeout), static_cast<int>(times.answer.count()));
    request.setAttribute(attribute(AccessManager::SilenceTimeout), static_cast<int>(times.answer.count()));
    request.setAttribute(attribute(AccessManager::MaxBodyBytes), int(ProbeSession::maxBodyBytes));
}

} // namespace

QNetworkRequest networkRequest(const WatchedProvider &provider, const ServerRequest &asked)
{
    QNetworkRequest request(urlOf(provider.baseUrl, asked.pathAndQuery));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    setBounds(request, asked.times);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Hearth");
    if (asked.method == "POST") {
        request.setRawHeader("Content-Type", "application/json");
    }
    for (const auto &[name, value] : asked.headers) {
        setHeader(request, name, value);
    }
    if (!asked.withKey) {
        return request;
    }
    if (!provider.key.isEmpty()) {
        const bool isBearer = asked.keyHeader == ProbeRequest::KeyHeader::Authorization;
        setHeader(request, isBearer ? "Authorization" : "x-api-key",
            (isBearer ? "Bearer " : "") + provider.key.reveal());
    }
    for (const auto &[name, value] : provider.headers) {
        setHeader(request, name, value); // what the user wrote wins
    }
    return request;
}

void dropReply(QPointer<QNetworkReply> &reply, const QObject *listener)
{
    if (!reply) {
        return;
    }
    reply->disconnect(listener);
    if (!reply->isFinished()) {
        reply->abort();
    }
    reply->deleteLater();
    reply.clear();
}

} // namespace Hearth
