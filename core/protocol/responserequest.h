#pragma once

#include "protocol/jsontext.h"
#include "protocol/protocolerror.h"
#include "protocol/wiredialect.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Hearth {

/// A part of a message's content. What Hearth does not read stays raw.
struct ContentPart
{
    enum class Kind { Text, Refusal, Image, File, Audio };

    Kind kind = Kind::Text;
    QByteArray text; ///< Text and Refusal, UTF-8.
    JsonText raw; ///< The part as it came (Image, File, Audio), in Responses form: input_image, input_file …

    bool operator==(const ContentPart &) const = default;
};

/// One item of a Responses request's input [PROTOCOLS.md 4.4].
struct InputItem
{
    enum class Kind { Message, FunctionCall, FunctionCallOutput, Reasoning };

    Kind kind = Kind::Message;
    QByteArray role; ///< Message: user, assistant, system, developer.
    QList<ContentPart> content; ///< Message, FunctionCallOutput; Reasoning: its text.
    QByteArray id;
    QByteArray callId; ///< FunctionCall, FunctionCallOutput.
    QByteArray name; ///< FunctionCall.
    QByteArray arguments; ///< FunctionCall: JSON text, decoded from the string that carried it.
    QByteArray encryptedContent; ///< Reasoning.
    bool isError = false; ///< FunctionCallOutput: the tool failed, as only Messages tells.

    bool operator==(const InputItem &) const = default;
};

/// A function the model may call. Schema and description cross as bytes.
struct FunctionTool
{
    QByteArray name;
    JsonText description; ///< A JSON string, or None.
    JsonText parameters; ///< The schema, byte for byte, or None.
    std::optional<bool> strict;

    bool operator==(const FunctionTool &) const = default;
};

struct ToolChoice
{
    enum class Kind { Unset, Auto, None, Required, Function };

    Kind kind = Kind::Unset;
    QByteArray name; ///< Function.

    bool operator==(const ToolChoice &) const = default;
};

/// Structured output.
struct TextFormat
{
    enum class Kind { Text, JsonObject, JsonSchema };

    Kind kind = Kind::Text;
    QByteArray name;
    JsonText description;
    JsonText schema; ///< Byte for byte.
    std::optional<bool> strict;

    bool operator==(const TextFormat &) const = default;
};

/// Hearth's inner request: what a Responses request says, whichever door it came through.
struct ResponseRequest
{
    QByteArray model; ///< As the client wrote it.
    bool stream = false;
    std::optional<QByteArray> instructions;
    QList<InputItem> input;
    QList<FunctionTool> tools;
    ToolChoice toolChoice;
    std::optional<bool> parallelToolCalls;
    std::optional<qint64> maxOutputTokens;
    JsonText temperature; ///< Numbers cross as written.
    JsonText topP;
    JsonText seed; ///< Chat Completions only; passed on.
    JsonText stop; ///< A string or a list of strings; Chat Completions and Messages.
    JsonText presencePenalty; ///< Chat Completions only; passed on.
    JsonText frequencyPenalty; ///< Chat Completions only; passed on.
    JsonText logitBias; ///< Chat Completions only; passed on.
    TextFormat textFormat;
    QByteArray reasoningEffort; ///< Empty: not asked.
    QByteArray reasoningSummary; ///< auto, concise, detailed; empty: not asked.
    bool encryptedReasoning = false; ///< `include` names reasoning.encrypted_content.
    JsonText topK; ///< Messages and Chat Completions; passed on.
    /// Chat Completions only: the members that no field here holds, each once, null ones left out. For local
    /// servers, whose own sampling and template fields they are (`min_p`, `chat_template_kwargs`).
    QList<std::pair<QByteArray, JsonText>> extras;
    JsonText metadata; ///< Echoed, never sent on.
    bool includeUsage = true; ///< Chat front door: `stream_options.include_usage`.
    WireDialect dialect = WireDialect::Responses; ///< Of the door it came through.
    /// The request as it came, for upstreams to which it may pass untranslated; set by who has it.
    QByteArray body;
    /// What only an upstream of the same dialect can take, as the error for all others [PROTOCOLS.md 5.7].
    std::optional<ProtocolError> nativeOnly;

    [[nodiscard]] bool hasImages() const;
    bool operator==(const ResponseRequest &) const = default;
};

/// A request or what is wrong with it, ready to be told to the client.
template <typename T>
using Parsed = tl::expected<T, ProtocolError>;

/// Reads the body of `POST /v1/responses`. What cannot be mapped is a 400 that names the field
/// [PROTOCOLS.md 5.7].
[[nodiscard]] Parsed<ResponseRequest> parseResponsesRequest(const QByteArray &body);
/// Reads the body of `POST /v1/chat/completions`.
[[nodiscard]] Parsed<ResponseRequest> parseChatRequest(const QByteArray &body);
/// Reads the body of `POST /v1/messages`, or of `/v1/messages/count_tokens`: the token limit that the former
/// demands may be missing.
[[nodiscard]] Parsed<ResponseRequest> parseMessagesRequest(const QByteArray &body);

/// Rough number of tokens of the prompt: all text, tools and schemas at 3.5 ASCII characters or one character
/// of another script a token, 4 tokens a message, 160 for the words that templates put around tools, 800 for
/// an image, file or sound. An over-estimate on purpose: a candidate skipped too early costs a fallback, one
/// tried too late an error. Our measurement stands in the source.
[[nodiscard]] qint64 estimatePromptTokens(const ResponseRequest &request);

} // namespace Hearth
