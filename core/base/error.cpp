#include "base/error.h"

namespace Hearth {

QLatin1String errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return QLatin1String("invalid_input");
    case ErrorKind::SyntaxError:
        return QLatin1String("syntax_error");
    case ErrorKind::NotFound:
        return QLatin1String("not_found");
    case ErrorKind::PermissionDenied:
        return QLatin1String("permission_denied");
    case ErrorKind::ReadOnly:
        return QLatin1String("read_only");
    case ErrorKind::ChangedUnderneath:
        return QLatin1String("changed_underneath");
    case ErrorKind::LimitExceeded:
        return QLatin1String("limit_exceeded");
    case ErrorKind::IoError:
        return QLatin1String("io_error");
    case ErrorKind::AddressInUse:
        return QLatin1String("address_in_use");
    case ErrorKind::Unreachable:
        return QLatin1String("unreachable");
    case ErrorKind::TimedOut:
        return QLatin1String("timed_out");
    case ErrorKind::ConnectionLost:
        return QLatin1String("connection_lost");
    case ErrorKind::TlsFailed:
        return QLatin1String("tls_failed");
    case ErrorKind::PlaceRefused:
        return QLatin1String("place_refused");
    case ErrorKind::BadHttp:
        return QLatin1String("bad_http");
    case ErrorKind::BadResponse:
        return QLatin1String("bad_response");
    case ErrorKind::Unauthorized:
        return QLatin1String("unauthorized");
    case ErrorKind::Billing:
        return QLatin1String("billing");
    case ErrorKind::RateLimited:
        return QLatin1String("rate_limited");
    case ErrorKind::Overloaded:
        return QLatin1String("overloaded");
    case ErrorKind::ModelLoading:
        return QLatin1String("model_loading");
    case ErrorKind::ModelNotFound:
        return QLatin1String("model_not_found");
    case ErrorKind::ContextOverflow:
        return QLatin1String("context_overflow");
    case ErrorKind::InvalidRequest:
        return QLatin1String("invalid_request");
    case ErrorKind::UpstreamFailed:
        return QLatin1String("upstream_failed");
    case ErrorKind::Unsupported:
        return QLatin1String("unsupported");
    case ErrorKind::KeychainUnavailable:
        return QLatin1String("keychain_unavailable");
    case ErrorKind::Cancelled:
        return QLatin1String("cancelled");
    case ErrorKind::Internal:
        return QLatin1String("internal");
    }
    Q_UNREACHABLE();
}

} // namespace Hearth
