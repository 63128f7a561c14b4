#pragma once

#include "base/result.h"
#include "protocol/protocolerror.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace Hearth {

/// What an upstream's failure means [PROTOCOLS.md 3].
struct UpstreamFailure
{
    Error error; ///< kind, detail (the upstream's message, shortened, keys masked), status
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<qint64> promptTokens; ///< ContextOverflow, where told.
    std::optional<qint64> contextWindow; ///< ContextOverflow, where told.
    /// Unsupported: what Hearth would tell a client of it; this target cannot be told what the request says,
    /// and nothing was sent.
    std::optional<ProtocolError> refused = std::nullopt;

    bool operator==(const UpstreamFailure &) const = default;
};

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// Classifies an error answer, by status, error object (nested, flat or bare string) and message.
[[nodiscard]] UpstreamFailure classifyUpstream(
    int status, const HttpHeaders &headers, const QByteArray &body);
/// The same for an error met inside a 200 stream, as ChatDecoder reports it in ResponseEvent::error.
[[nodiscard]] UpstreamFailure classifyStreamError(const ProtocolError &error);

} // namespace Hearth
