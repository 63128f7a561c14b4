#pragma once

#include <QString>

namespace Hearth {

/// What went wrong, told by what the user can do about it. core/wording has one sentence for each.
enum class ErrorKind {
    InvalidInput, ///< An argument or value is not of the expected form.
    SyntaxError, ///< A document cannot be read; its diagnostics say where.
    NotFound, ///< No such file, path in a document, provider or model.
    PermissionDenied, ///< The operating system refuses access.
    ReadOnly, ///< The file belongs to a deployment system or is not UTF-8: look, do not write.
    ChangedUnderneath, ///< Another program changed the file since it was read.
    LimitExceeded, ///< Input is larger or deeper than Hearth accepts.
    IoError, ///< Disk or socket failed for another reason; see the detail.
    AddressInUse, ///< The port to listen on is taken.
    Unreachable, ///< Refused, no route, or the name is unknown.
    TimedOut, ///< No answer, or silence, for longer than allowed.
    ConnectionLost, ///< The other side closed in the middle.
    TlsFailed, ///< The certificate or the handshake is not in order.
    PlaceRefused, ///< The place policy forbids connecting there.
    BadHttp, ///< What came back is not HTTP that Hearth accepts.
    BadResponse, ///< HTTP in order, content not what the server's kind promises.
    Unauthorized, ///< 401 or 403: key missing or wrong.
    Billing, ///< Out of credit or quota.
    RateLimited, ///< 429: come back later.
    Overloaded, ///< 503, 529 and relatives: busy.
    ModelLoading, ///< The model is being read into memory now.
    ModelNotFound, ///< The server does not know the model.
    ContextOverflow, ///< The prompt does not fit the model's context window.
    InvalidRequest, ///< The upstream calls the request itself wrong.
    UpstreamFailed, ///< 5xx, an error inside a stream, or an end without a finish.
    Unsupported, ///< Hearth cannot do this with that server.
    KeychainUnavailable, ///< No keyring answers, or it stays locked.
    Cancelled, ///< The user or client went away.
    Internal, ///< A defect of Hearth.
};

/// Name of \a kind as it stands in logs and in JSON output (snake_case, stable).
[[nodiscard]] QLatin1String errorKindName(ErrorKind kind);

/// All kinds, for tests that walk the enum.
inline constexpr ErrorKind lastErrorKind = ErrorKind::Internal;

/// A failure as a value. Never holds a key or a prompt.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString detail; ///< English, for logs and for the small print; wording makes the sentence for people.
    int httpStatus = 0; ///< Status of the answer it came from, or 0.

    bool operator==(const Error &) const = default;
};

} // namespace Hearth
