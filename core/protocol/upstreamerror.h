#pragma once

#include "protocol/jsonspan.h"
#include "protocol/protocolerror.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Hearth {

/// What an error object of any server says, before anybody judges it [PROTOCOLS.md 2, 3]. Absent fields are
/// empty.
struct UpstreamErrorText
{
    QByteArray message; ///< Redacted: see redactedMessage().
    QByteArray type;
    QByteArray code; ///< As a string; an integer code that is an HTTP status goes to `status` instead.
    QByteArray param;
    QByteArray reason; ///< OpenRouter: metadata.error_type, else availability.code.
    int status = 0; ///< From an integer code.
    std::optional<qint64> promptTokens; ///< llama-server: n_prompt_tokens
    std::optional<qint64> contextWindow; ///< llama-server: n_ctx
    std::optional<std::chrono::milliseconds> retryAfter; ///< OpenRouter: availability.retry_after
};

/// Reads an error answer's JSON: `{"error":{…}}`, `{"error":"…"}`, the flat `{"object":"error","message":…}`,
/// `{"detail":…}`, a list of one of these, a bare string.
[[nodiscard]] UpstreamErrorText readUpstreamError(const JsonSpan &root);
/// Reads the value of an `error` member alone.
[[nodiscard]] UpstreamErrorText readErrorValue(const JsonSpan &error);

/// An error met inside a stream, for ResponseEvent::error: keeps what classifyStreamError() needs.
[[nodiscard]] ProtocolError toProtocolError(const UpstreamErrorText &text);

} // namespace Hearth
