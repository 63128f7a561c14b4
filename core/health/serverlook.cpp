#include "health/serverlook.h"

#include "config/place.h"
#include "net/accessmanager.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <limits>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

ProbeTarget targetOf(const WatchedProvider &provider, const ServerReading &identified)
{
    ProbeTarget target;
    target.baseUrl = provider.baseUrl;
    target.providerId = provider.id;
    target.hosted = provider.place == Place::Hosted;
    target.hasKey = !provider.key.isEmpty() || !provider.headers.isEmpty();
    target.anthropic = provider.anthropic;
    target.authHeader = provider.authHeader;
    target.lastKind = identified.kind;
    return target;
}

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

QNetworkRequest requestOf(const WatchedProvider &provider, const ProbeRequest &asked, const LookTimes &times)
{
    QNetworkRequest request(urlOf(provider.baseUrl, asked.pathAndQuery));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    const auto attribute = [](AccessManager::Attribute name) {
        return static_cast<QNetworkRequest::Attribute>(name);
    };
    request.setAttribute(attribute(AccessManager::ConnectTimeout), static_cast<int>(times.connect.count()));
    request.setAttribute(attribute(AccessManager::HeadTimeout), static_cast<int>(times.answer.count()));
    request.setAttribute(attribute(AccessManager::SilenceTimeout), static_cast<int>(times.answer.count()));
    request.setAttribute(attribute(AccessManager::MaxBodyBytes), int(ProbeSession::maxBodyBytes));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Hearth");
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

ErrorKind failureKind(const QNetworkReply &reply)
{
    const ErrorKind kind = AccessManager::errorKindOf(reply);
    if (kind != ErrorKind::Internal) {
        return kind;
    }
    switch (reply.error()) { // of a reply that is not our transport's
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return ErrorKind::Unreachable;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::BadHttp;
    default:
        return ErrorKind::ConnectionLost;
    }
}

/// A whole answer came, whatever its status: a 404 is an error for Qt, for a look it is an answer.
bool isAnswer(const QNetworkReply &reply, int status)
{
    if (status == 0) {
        return false;
    }
    if (reply.error() == QNetworkReply::NoError) {
        return true;
    }
    // Qt's content (2xx) and server (4xx) errors are made of the status; all others broke the transport.
    const bool isOfStatus = reply.error() > QNetworkReply::UnknownProxyError
        && reply.error() != QNetworkReply::ProtocolFailure
        && reply.error() != QNetworkReply::ProtocolUnknownError;
    return status >= 300 && isOfStatus;
}

/// For error texts: the transport's own words name the host.
QString pathText(const QUrl &url)
{
    return QStringLiteral("GET ") + url.path();
}

} // namespace

LookTimes lookTimes(bool isLocal)
{
    return isLocal ? LookTimes{300ms, 1500ms} : LookTimes{2000ms, 5000ms};
}

ServerLook::ServerLook(QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider,
    const ServerReading &identified)
    : m_manager(manager)
    , m_clock(clock)
    , m_provider(provider)
    , m_isLocal(placeOfHost(provider.baseUrl.host()) == Place::Local)
    , m_session(targetOf(provider, identified))
{
}

ServerLook::~ServerLook()
{
    dropReply();
}

void ServerLook::start()
{
    if (m_session.next()) {
        ask();
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(m_session.reading()); }, Qt::QueuedConnection);
}

void ServerLook::ask()
{
    const LookTimes times = lookTimes(m_isLocal);
    m_body.clear();
    m_askedAt = m_clock.now();
    m_deadline = m_askedAt + times.connect + times.answer;
    m_reply = m_manager.get(requestOf(m_provider, *m_session.next(), times));
    connect(m_reply, &QNetworkReply::readyRead, this, &ServerLook::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ServerLook::onFinished);
}

void ServerLook::checkDeadline()
{
    if (m_reply && m_clock.now() >= m_deadline) {
        fail(ErrorKind::TimedOut,
            QStringLiteral("%1 gave no whole answer within %2 ms")
                .arg(pathText(m_reply->url()), QString::number(elapsedMs())));
    }
}

void ServerLook::onReadyRead()
{
    m_body += m_reply->readAll();
    if (m_body.size() > ProbeSession::maxBodyBytes) {
        fail(ErrorKind::LimitExceeded,
            QStringLiteral("%1 answered with more than %2 bytes")
                .arg(pathText(m_reply->url()), QString::number(ProbeSession::maxBodyBytes)));
    }
}

void ServerLook::onFinished()
{
    m_body += m_reply->readAll();
    const ProbeAnswer answer = answerOf(*m_reply);
    dropReply();
    give(answer);
}

void ServerLook::fail(ErrorKind kind, const QString &detail)
{
    ProbeAnswer answer;
    answer.error = Error{kind, detail, 0};
    answer.elapsedMs = elapsedMs();
    dropReply();
    give(answer);
}

void ServerLook::give(const ProbeAnswer &answer)
{
    m_deadline = TimePoint::max();
    m_session.answer(answer);
    if (m_session.next()) {
        ask();
    } else {
        Q_EMIT ended(m_session.reading());
    }
}

void ServerLook::dropReply()
{
    if (!m_reply) {
        return;
    }
    m_reply->disconnect(this);
    if (!m_reply->isFinished()) {
        m_reply->abort();
    }
    m_reply->deleteLater();
    m_reply.clear();
}

ProbeAnswer ServerLook::answerOf(const QNetworkReply &reply) const
{
    ProbeAnswer answer;
    answer.elapsedMs = elapsedMs();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(reply, status)) {
        answer.error =
            Error{failureKind(reply), pathText(reply.url()) + QStringLiteral(": ") + reply.errorString(), 0};
        return answer;
    }
    answer.status = status;
    answer.headers = reply.rawHeaderPairs();
    answer.body = m_body;
    return answer;
}

int ServerLook::elapsedMs() const
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_askedAt);
    return static_cast<int>(std::clamp<qint64>(elapsed.count(), 0, std::numeric_limits<int>::max()));
}

} // namespace Hearth
