#include "protocol/chatencoder.h"

#include "protocol/chatturns.h"
#include "protocol/jsonwriter.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace Hearth {

namespace {

/// Stands as a tool's result that is an image alone: templates choke on an empty one.
constexpr QByteArrayView mediaFollows("(see the next message)");

void writeRaw(JsonWriter &json, QByteArrayView key, const JsonText &value)
{
    if (!value.isNone()) {
        json.key(key).raw(value.bytes());
    }
}

bool isAllText(const QList<ContentPart> &content)
{
    return mediaOf(content).isEmpty();
}

QByteArray refusalOf(const QList<ContentPart> &content)
{
    QByteArray refusal;
    for (const ContentPart &part : content) {
        if (part.kind == ContentPart::Kind::Refusal) {
            refusal.append(part.text);
        }
    }
    return refusal;
}

/// Prints the messages; remembers what the target cannot take.
class MessageWriter
{
public:
    MessageWriter(JsonWriter &json, const ChatTarget &target)
        : m_json(json)
        , m_target(target)
    {
    }

    [[nodiscard]] const std::optional<ProtocolError> &error() const { return m_error; }

    void write(const ChatTurns &turns)
    {
        m_json.beginArray();
        if (turns.hasSystem) {
            m_json.beginObject().key("role").string(m_target.developerRole ? "developer" : "system");
            m_json.key("content").string(turns.system).endObject();
        }
        for (const ChatTurn &turn : turns.turns) {
            if (turn.side == ChatTurn::Side::User) {
                writeUser(turn);
            } else if (turn.side == ChatTurn::Side::Assistant) {
                writeAssistant(turn);
            }
            for (const InputItem *result : turn.results) {
                writeResult(*result);
            }
        }
        m_json.endArray();
    }

private:
    void writeUser(const ChatTurn &turn)
    {
        m_json.beginObject().key("role").string("user").key("content");
        if (isAllText(turn.content)) {
            m_json.string(joinedText(turn.content, "\n"));
        } else {
            m_json.beginArray();
            for (const ContentPart &part : turn.content) {
                writePart(part);
            }
            m_json.endArray();
        }
        m_json.endObject();
    }

    void writePart(const ContentPart &part)
    {
        switch (part.kind) {
        case ContentPart::Kind::Text:
        case ContentPart::Kind::Refusal:
            m_json.beginObject().key("type").string("text").key("text").string(part.text).endObject();
            break;
        case ContentPart::Kind::Image:
            writeImage(part.raw);
            break;
        case ContentPart::Kind::File:
            refuseUnless(m_target.fileInput, "files");
            m_json.beginObject().key("type").string("file").key("file").beginObject();
            writeRaw(m_json, "filename", part.raw.member("filename"));
            writeRaw(m_json, "file_data", part.raw.member("file_data"));
            m_json.endObject().endObject();
            break;
        case ContentPart::Kind::Audio:
            refuseUnless(m_target.audioInput, "audio");
            m_json.raw(part.raw.bytes());
            break;
        }
    }

    void writeImage(const JsonText &image)
    {
        m_json.beginObject().key("type").string("image_url").key("image_url").beginObject();
        writeRaw(m_json, "url", image.member("image_url"));
        const QByteArray detail = image.member("detail").toString().value_or(QByteArray());
        if (!detail.isEmpty()) {
            // "original" is Responses' own [PROTOCOLS.md 5.1].
            m_json.key("detail").string(detail == "original" ? "high" : detail);
        }
        m_json.endObject().endObject();
    }

    void writeAssistant(const ChatTurn &turn)
    {
        const QByteArray text = joinedText(turn.content, {});
        const QByteArray refusal = refusalOf(turn.content);
        m_json.beginObject().key("role").string("assistant").key("content");
        if (text.isEmpty() && !turn.calls.isEmpty()) {
            m_json.null();
        } else {
            m_json.string(text);
        }
        if (!refusal.isEmpty()) {
            m_json.key("refusal").string(refusal);
        }
        if (!turn.reasoning.isEmpty() && !m_target.reasoningField.isEmpty()) {
            m_json.key(m_target.reasoningField).string(turn.reasoning);
        }
        if (!turn.calls.isEmpty()) {
            m_json.key("tool_calls").beginArray();
            for (const InputItem *call : turn.calls) {
                m_json.beginObject().key("id").string(call->callId).key("type").string("function");
                m_json.key("function").beginObject().key("name").string(call->name);
                m_json.key("arguments").string(call->arguments).endObject().endObject();
            }
            m_json.endArray();
        }
        m_json.endObject();
    }

    void writeResult(const InputItem &result)
    {
        const QByteArray text = joinedText(result.content, "\n");
        const bool isMediaAlone = text.isEmpty() && !isAllText(result.content);
        m_json.beginObject().key("role").string("tool").key("tool_call_id").string(result.callId);
        m_json.key("content").string(isMediaAlone ? mediaFollows : QByteArrayView(text)).endObject();
    }

    void refuseUnless(bool taken, QByteArrayView what)
    {
        if (!taken && !m_error) {
            m_error = ProtocolError{400, "invalid_request_error", "unsupported_parameter", "input",
                QByteArray("The model '" + m_target.model + "' does not take ")
                    .append(what)
                    .append(" as input.")};
        }
    }

    JsonWriter &m_json;
    const ChatTarget &m_target;
    std::optional<ProtocolError> m_error;
};

void writeToolChoice(JsonWriter &json, const ToolChoice &choice)
{
    switch (choice.kind) {
    case ToolChoice::Kind::Unset:
        return;
    case ToolChoice::Kind::Auto:
        json.key("tool_choice").string("auto");
        return;
    case ToolChoice::Kind::None:
        json.key("tool_choice").string("none");
        return;
    case ToolChoice::Kind::Required:
        json.key("tool_choice").string("required");
        return;
    case ToolChoice::Kind::Function:
        json.key("tool_choice").beginObject().key("type").string("function");
        json.key("function").beginObject().key("name").string(choice.name).endObject().endObject();
        return;
    }
}

/// A 400 for a choice that the target ignores: the answer would be another than the client relies on.
std::optional<ProtocolError> toolChoiceError(const ToolChoice &choice, const ChatTarget &target)
{
    const bool isForced =
        choice.kind == ToolChoice::Kind::Required || choice.kind == ToolChoice::Kind::Function;
    if (!isForced || target.forcedToolChoice) {
        return std::nullopt;
    }
    return ProtocolError{400, "invalid_request_error", "unsupported_parameter", "tool_choice",
        "The model '" + target.model + "' cannot be made to call a tool: its server ignores 'tool_choice'."};
}

void writeTools(JsonWriter &json, const ResponseRequest &request)
{
    if (request.tools.isEmpty()) {
        return;
    }
    json.key("tools").beginArray();
    for (const FunctionTool &tool : request.tools) {
        json.beginObject().key("type").string("function").key("function").beginObject();
        json.key("name").string(tool.name);
        writeRaw(json, "description", tool.description);
        writeRaw(json, "parameters", tool.parameters);
        if (tool.strict) {
            json.key("strict").boolean(*tool.strict);
        }
        json.endObject().endObject();
    }
    json.endArray();
    writeToolChoice(json, request.toolChoice);
    if (request.parallelToolCalls) {
        json.key("parallel_tool_calls").boolean(*request.parallelToolCalls);
    }
}

void writeTokenLimit(JsonWriter &json, const ResponseRequest &request, const ChatTarget &target)
{
    if (!request.maxOutputTokens) {
        return;
    }
    const qint64 wanted = *request.maxOutputTokens;
    json.key(target.maxTokensField).integer(std::min(wanted, target.maxTokensLimit.value_or(wanted)));
}

std::optional<ProtocolError> samplingError(const ResponseRequest &request, const ChatTarget &target)
{
    if (request.topK.isNone() || target.localSampling || target.topK) {
        return std::nullopt;
    }
    return ProtocolError{400, "invalid_request_error", "unsupported_parameter", "top_k",
        "'top_k' is not available for the model '" + target.model + "': its API has no such field."};
}

/// The client's own template switches, which none of ours may stand beside.
bool hasTemplateSwitch(const ResponseRequest &request)
{
    return std::any_of(request.extras.begin(), request.extras.end(),
        [](const auto &extra) { return extra.first == "chat_template_kwargs"; });
}

void writeExtras(JsonWriter &json, const ResponseRequest &request, const ChatTarget &target)
{
    for (const auto &[key, value] : request.extras) {
        if (key != target.maxTokensField || !request.maxOutputTokens) { // a name from the config
            json.key(key).raw(value.bytes());
        }
    }
}

void writeSampling(JsonWriter &json, const ResponseRequest &request)
{
    writeRaw(json, "temperature", request.temperature);
    writeRaw(json, "top_p", request.topP);
    writeRaw(json, "top_k", request.topK);
    writeRaw(json, "seed", request.seed);
    writeRaw(json, "stop", request.stop);
    writeRaw(json, "presence_penalty", request.presencePenalty);
    writeRaw(json, "frequency_penalty", request.frequencyPenalty);
    writeRaw(json, "logit_bias", request.logitBias);
}

void writeTextFormat(JsonWriter &json, const TextFormat &format)
{
    if (format.kind == TextFormat::Kind::JsonObject) {
        json.key("response_format").beginObject().key("type").string("json_object").endObject();
    } else if (format.kind == TextFormat::Kind::JsonSchema) {
        json.key("response_format").beginObject().key("type").string("json_schema");
        json.key("json_schema").beginObject().key("name").string(format.name);
        writeRaw(json, "description", format.description);
        writeRaw(json, "schema", format.schema);
        if (format.strict) {
            json.key("strict").boolean(*format.strict);
        }
        json.endObject().endObject();
    }
}

/// The value of \a taken that lies nearest to \a effort, of two the one with more thought [PROTOCOLS.md 5.1].
/// A word that nobody knows stays: the server may.
QByteArray nearestEffort(const QByteArray &effort, const QByteArrayList &taken)
{
    static constexpr std::array<QByteArrayView, 7> ladder = {
        "none", "minimal", "low", "medium", "high", "xhigh", "max"};
    const auto rung = [](QByteArrayView word) {
        return std::find(ladder.begin(), ladder.end(), word) - ladder.begin();
    };
    const auto wanted = rung(effort);
    if (wanted == std::ptrdiff_t(ladder.size())) {
        return effort;
    }
    for (std::ptrdiff_t step = 0; step < std::ptrdiff_t(ladder.size()); ++step) {
        for (const QByteArray &word : taken) {
            if (rung(word) == wanted + step) {
                return word;
            }
        }
        for (const QByteArray &word : taken) {
            if (rung(word) == wanted - step) {
                return word;
            }
        }
    }
    return effort;
}

void writeReasoningEffort(JsonWriter &json, const ResponseRequest &request, const ChatTarget &target)
{
    const QByteArray &effort = request.reasoningEffort;
    if (effort == "none" && target.thinkingSwitch) {
        if (target.localSampling && hasTemplateSwitch(request)) {
            return;
        }
        json.key("chat_template_kwargs").beginObject().key("enable_thinking").boolean(false).endObject();
    } else if (!effort.isEmpty() && target.reasoningEffort) {
        json.key("reasoning_effort").string(nearestEffort(effort, target.efforts));
    }
}

} // namespace

Parsed<QByteArray> writeChatRequest(const ResponseRequest &request, const ChatTarget &target)
{
    if (request.nativeOnly) {
        return tl::unexpected(*request.nativeOnly);
    }
    if (const auto error = toolChoiceError(request.toolChoice, target)) {
        return tl::unexpected(*error);
    }
    if (const auto error = samplingError(request, target)) {
        return tl::unexpected(*error);
    }
    JsonWriter json;
    json.beginObject().key("model").string(target.model);
    MessageWriter messages(json.key("messages"), target);
    messages.write(chatTurns(request));
    if (messages.error()) {
        return tl::unexpected(*messages.error());
    }
    writeTools(json, request);
    writeTokenLimit(json, request, target);
    writeSampling(json, request);
    writeTextFormat(json, request.textFormat);
    writeReasoningEffort(json, request, target);
    if (target.localSampling) {
        writeExtras(json, request, target);
    }
    json.key("stream").boolean(true);
    if (target.usageInStreaming) {
        json.key("stream_options").beginObject().key("include_usage").boolean(true).endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace Hearth
