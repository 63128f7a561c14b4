#include "health/serverexchange.h"

#include "net/accessmanager.h"

#include <QNetworkReply>

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

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

/// A whole answer came, whatever its status: a 404 is an error for Qt, here it is an answer.
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

} // namespace

ServerExchange::ServerExchange(QNetworkAccessManager &manager, const Clock &clock)
    : m_manager(manager)
    , m_clock(clock)
{
}

ServerExchange::~ServerExchange()
{
    cancel();
}

void ServerExchange::start(const WatchedProvider &provider, const ServerRequest &request)
{
    cancel();
    m_method = request.method;
    m_askedAt = m_clock.now();
    m_deadline = m_askedAt + request.times.connect + request.times.answer;
    const QNetworkRequest onWire = networkRequest(provider, request);
    m_reply = request.method == "POST" ? m_manager.post(onWire, request.body) : m_manager.get(onWire);
    connect(m_reply, &QNetworkReply::readyRead, this, &ServerExchange::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ServerExchange::onFinished);
}

void ServerExchange::cancel()
{
    m_deadline = TimePoint::max();
    m_body.clear();
    dropReply(m_reply, this);
}

void ServerExchange::checkDeadline()
{
    if (m_reply && m_clock.now() >= m_deadline) {
        fail(ErrorKind::TimedOut,
            QStringLiteral("%1 gave no whole answer within %2 ms")
                .arg(requestText(), QString::number(elapsedMs())));
    }
}

void ServerExchange::onReadyRead()
{
    m_body += m_reply->readAll();
    if (m_body.size() > ProbeSession::maxBodyBytes) {
        fail(ErrorKind::LimitExceeded,
            QStringLiteral("%1 answered with more than %2 bytes")
                .arg(requestText(), QString::number(ProbeSession::maxBodyBytes)));
    }
}

void ServerExchange::onFinished()
{
    m_body += m_reply->readAll();
    const ProbeAnswer answer = answerOf(*m_reply);
    cancel();
    Q_EMIT ended(answer);
}

void ServerExchange::fail(ErrorKind kind, const QString &detail)
{
    ProbeAnswer answer;
    answer.error = Error{kind, detail, 0};
    answer.elapsedMs = elapsedMs();
    cancel();
    Q_EMIT ended(answer);
}

ProbeAnswer ServerExchange::answerOf(const QNetworkReply &reply) const
{
    ProbeAnswer answer;
    answer.elapsedMs = elapsedMs();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswer(reply, status)) {
        answer.error =
            Error{failureKind(reply), requestText() + QStringLiteral(": ") + reply.errorString(), 0};
        return answer;
    }
    answer.status = status;
    answer.headers = reply.rawHeaderPairs();
    answer.body = m_body;
    return answer;
}

/// For error texts: the transport's own words name the host.
QString ServerExchange::requestText() const
{
    return QString::fromLatin1(m_method) + QLatin1Char(' ') + m_reply->url().path();
}

int ServerExchange::elapsedMs() const
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - m_askedAt);
    return static_cast<int>(std::clamp<qint64>(elapsed.count(), 0, std::numeric_limits<int>::max()));
}

} // namespace Hearth
