#pragma once

#include "protocol/responserequest.h"

#include <QByteArrayList>

namespace Hearth {

/// How one upstream wants its Chat Completions [PROTOCOLS.md 5.1].
struct ChatTarget
{
    QByteArray model; ///< Name on the upstream.
    QByteArray maxTokensField = QByteArrayLiteral("max_completion_tokens"); ///< or max_tokens
    bool developerRole = false; ///< False: developer becomes system.
    /// Takes top_k and what else a chat client says beyond the OpenAI API; false: the rest is dropped.
    bool localSampling = false;
    bool topK = false; ///< Takes top_k, if nothing else beyond the OpenAI API.
    bool usageInStreaming = true; ///< Send stream_options.
    bool forcedToolChoice = true; ///< Obeys tool_choice "required" and named tools; else a 400.
    bool reasoningEffort = true; ///< Pass reasoning_effort.
    QByteArrayList efforts; ///< Values of reasoning_effort that it takes; empty: all.
    bool thinkingSwitch = false; ///< effort "none" as chat_template_kwargs.enable_thinking=false.
    std::optional<qint64> maxTokensLimit; ///< Clamp of the output tokens (model's maxTokens).
    /// Field for replayed reasoning; empty: drop it.
    QByteArray reasoningField = QByteArrayLiteral("reasoning_content");
    bool fileInput = false; ///< Takes `file` parts (OpenAI); others get a 400.
    bool audioInput = false; ///< Takes `input_audio` parts; others get a 400.

    bool operator==(const ChatTarget &) const = default;
};

/// The body of a streamed `POST …/chat/completions`. All system and developer text is merged into one system
/// message at the start, messages in a row by the same side into one; tool results stand directly after the
/// calls they answer. Schemas and numbers cross byte for byte. Reasoning is replayed for the current tool
/// loop only, that is after the last user message. Errors: a 400 naming the field that this target cannot
/// take; ResponseRequest::nativeOnly as it stands.
[[nodiscard]] Parsed<QByteArray> writeChatRequest(const ResponseRequest &request, const ChatTarget &target);

} // namespace Hearth
