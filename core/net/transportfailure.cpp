#include "net/transportfailure.h"

#include <utility>

namespace Hearth {

namespace {

QNetworkReply::NetworkError codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

QNetworkReply::NetworkError codeOfStatus(int status)
{
    switch (status) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return status > 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    }
}

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::Billing;
    case 404:
        return ErrorKind::NotFound;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
    case 529: // Anthropic's "overloaded" [PROTOCOLS.md 2.8]
        return ErrorKind::Overloaded;
    default:
        break;
    }
    if (status >= 500) {
        return ErrorKind::UpstreamFailed;
    }
    return status >= 400 ? ErrorKind::InvalidRequest : ErrorKind::BadResponse;
}

} // namespace

TransportFailure connectFailure(QAbstractSocket::SocketError error, const QString &detail)
{
    const auto code = codeOf(error);
    const auto kind =
        code == QNetworkReply::SslHandshakeFailedError ? ErrorKind::TlsFailed : ErrorKind::Unreachable;
    return {code, {kind, detail, 0}};
}

TransportFailure statusFailure(int status, const QByteArray &reason)
{
    if (status >= 200 && status < 300) {
        return {};
    }
    QString detail = QStringLiteral("HTTP %1").arg(status);
    if (!reason.isEmpty()) {
        detail += u' ' + QString::fromLatin1(reason);
    }
    if (status < 400) {
        detail += QStringLiteral(": redirects are not followed");
    }
    return {codeOfStatus(status), {kindOfStatus(status), detail, status}};
}

TransportFailure transportFailure(Error error)
{
    const auto code = [&error] {
        switch (error.kind) {
        case ErrorKind::Cancelled:
            return QNetworkReply::OperationCanceledError;
        case ErrorKind::ConnectionLost:
            return QNetworkReply::RemoteHostClosedError;
        case ErrorKind::InvalidInput:
            return QNetworkReply::ProtocolInvalidOperationError;
        case ErrorKind::LimitExceeded:
            return QNetworkReply::UnknownContentError;
        case ErrorKind::PlaceRefused:
            return QNetworkReply::ContentAccessDenied;
        case ErrorKind::TimedOut:
            return QNetworkReply::TimeoutError;
        case ErrorKind::TlsFailed:
            return QNetworkReply::SslHandshakeFailedError;
        case ErrorKind::Unreachable:
            return QNetworkReply::HostNotFoundError;
        case ErrorKind::Unsupported:
            return QNetworkReply::ProtocolUnknownError;
        case ErrorKind::BadHttp:
            return QNetworkReply::ProtocolFailure;
        default:
            return QNetworkReply::UnknownNetworkError;
        }
    }();
    return {code, std::move(error)};
}

} // namespace Hearth
