#pragma once

#include "protocol/responserequest.h"

namespace Hearth {

/// How one upstream wants its Messages [PROTOCOLS.md 5.2].
struct MessagesTarget
{
    /// How it is told to think: with an effort (newer models), or with a budget of tokens.
    enum class Thinking { Adaptive, Budget };

    QByteArray model; ///< Name on the upstream.
    Thinking thinking = Thinking::Adaptive;
    std::optional<qint64> maxTokensLimit; ///< Clamp of the output tokens (model's maxTokens).
    qint64 defaultMaxTokens = 8192; ///< Where the client sets none: the field is required.
    /// Anthropic's own rules hold: temperature up to 1, signed thoughts alone, no fields it does not know. A
    /// local server takes more.
    bool isAnthropic = true;

    bool operator==(const MessagesTarget &) const = default;
};

/// How \a model of Anthropic's is told to think: by its name, Adaptive from Claude 4.6 on.
[[nodiscard]] MessagesTarget::Thinking anthropicThinking(QByteArrayView model);

/// The body of a streamed `POST /v1/messages`. All system and developer text goes to `system`, neighbours of
/// the same side into one message, all results of a turn's calls to the start of the next. Schemas and
/// numbers cross byte for byte. Signed thoughts are given back as they came, others dropped. Errors: a 400
/// naming the field that this target cannot take, and ResponseRequest::nativeOnly as it stands.
[[nodiscard]] Parsed<QByteArray> writeMessagesRequest(
    const ResponseRequest &request, const MessagesTarget &target);

} // namespace Hearth
