#include "protocol/responsesencoder.h"

#include "protocol/chatturns.h"
#include "protocol/jsonwriter.h"
#include "protocol/sealedreasoning.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = InputItem::Kind;

void writeRaw(JsonWriter &json, QByteArrayView key, const JsonText &value)
{
    if (!value.isNone()) {
        json.key(key).raw(value.bytes());
    }
}

/// Prints the input items; remembers what the target cannot take.
class InputWriter
{
public:
    InputWriter(JsonWriter &json, const ResponsesTarget &target)
        : m_json(json)
        , m_target(target)
    {
    }

    [[nodiscard]] const std::optional<ProtocolError> &error() const { return m_error; }

    void writeItems(const ResponseRequest &request)
    {
        m_json.beginArray();
        const qsizetype loop = beginOfToolLoop(request.input);
        for (qsizetype at = 0; at < request.input.size(); ++at) {
            const InputItem &item = request.input[at];
            if (item.kind == Kind::Reasoning) {
                writeReasoning(item, at >= loop);
            } else {
                writeItem(item);
            }
        }
        m_json.endArray();
    }

    void writeTurns(const ChatTurns &turns)
    {
        m_json.beginArray();
        for (const ChatTurn &turn : turns.turns) {
            if (turn.side == ChatTurn::Side::User) {
                writeMessage("user", turn.content);
            } else if (turn.side == ChatTurn::Side::Assistant) {
                if (!turn.reasoning.isEmpty() && m_target.reasoningText) {
                    writeThought(turn.reasoning);
                }
                if (!turn.content.isEmpty()) {
                    writeMessage("assistant", turn.content);
                }
            }
            for (const InputItem *call : turn.calls) {
                writeItem(*call);
            }
            for (const InputItem *result : turn.results) {
                writeItem(*result);
            }
        }
        m_json.endArray();
    }

private:
    /// After the last thing that the user said.
    static qsizetype beginOfToolLoop(const QList<InputItem> &input)
    {
        qsizetype at = input.size();
        while (at > 0 && !(input[at - 1].kind == Kind::Message && input[at - 1].role == "user")) {
            --at;
        }
        return at;
    }

    void writeItem(const InputItem &item)
    {
        switch (item.kind) {
        case Kind::Message:
            writeMessage(item.role, item.content);
            break;
        case Kind::FunctionCall:
            m_json.beginObject().key("type").string("function_call").key("call_id").string(item.callId);
            m_json.key("name").string(item.name).key("arguments");
            m_json.string(item.arguments.isEmpty() ? QByteArray("{}") : item.arguments).endObject();
            break;
        case Kind::FunctionCallOutput:
            m_json.beginObject().key("type").string("function_call_output");
            m_json.key("call_id").string(item.callId).key("output");
            writeContent("user", item.content);
            m_json.endObject();
            break;
        case Kind::Reasoning:
            break;
        }
    }

    void writeMessage(const QByteArray &role, const QList<ContentPart> &content)
    {
        m_json.beginObject().key("type").string("message").key("role").string(role).key("content");
        writeContent(role, content);
        m_json.endObject();
    }

    /// A text alone as a string: every server takes that, of any role.
    void writeContent(const QByteArray &role, const QList<ContentPart> &content)
    {
        const bool isText =
            content.isEmpty() || (content.size() == 1 && content.first().kind == ContentPart::Kind::Text);
        if (isText) {
            m_json.string(content.isEmpty() ? QByteArray() : content.first().text);
            return;
        }
        m_json.beginArray();
        for (const ContentPart &part : content) {
            writePart(role, part);
        }
        m_json.endArray();
    }

    void writePart(const QByteArray &role, const ContentPart &part)
    {
        switch (part.kind) {
        case ContentPart::Kind::Text:
            m_json.beginObject().key("type").string(role == "assistant" ? "output_text" : "input_text");
            m_json.key("text").string(part.text);
            if (role == "assistant") {
                m_json.key("annotations").beginArray().endArray();
            }
            m_json.endObject();
            break;
        case ContentPart::Kind::Refusal:
            m_json.beginObject().key("type").string("refusal").key("refusal").string(part.text).endObject();
            break;
        case ContentPart::Kind::File:
            refuseUnless(m_target.fileInput, "files");
            m_json.raw(part.raw.bytes());
            break;
        case ContentPart::Kind::Audio:
            refuseUnless(m_target.audioInput, "audio");
            m_json.raw(part.raw.bytes());
            break;
        case ContentPart::Kind::Image:
            m_json.raw(part.raw.bytes());
            break;
        }
    }

    void writeReasoning(const InputItem &item, bool isOfThisLoop)
    {
        const auto sealed =
            m_target.encryptedReasoning ? openedReasoning(item.encryptedContent) : std::nullopt;
        if (sealed && sealed->tag == m_target.sealTag) {
            m_json.beginObject().key("type").string("reasoning");
            if (!sealed->id.isEmpty()) {
                m_json.key("id").string(sealed->id);
            }
            m_json.key("summary").beginArray().endArray();
            m_json.key("encrypted_content").string(sealed->content).endObject();
        } else if (m_target.reasoningText && isOfThisLoop && !item.content.isEmpty()) {
            writeThought(joinedText(item.content, {}));
        }
    }

    void writeThought(const QByteArray &text)
    {
        m_json.beginObject().key("type").string("reasoning").key("summary").beginArray().endArray();
        m_json.key("content").beginArray().beginObject().key("type").string("reasoning_text");
        m_json.key("text").string(text).endObject().endArray().endObject();
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
    const ResponsesTarget &m_target;
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
        json.key("name").string(choice.name).endObject();
        return;
    }
}

void writeTools(JsonWriter &json, const ResponseRequest &request)
{
    if (request.tools.isEmpty()) {
        return;
    }
    // A tool that says nothing of it is strict here, and is not in the other dialects.
    const bool isLoose = request.dialect != WireDialect::Responses;
    json.key("tools").beginArray();
    for (const FunctionTool &tool : request.tools) {
        json.beginObject().key("type").string("function").key("name").string(tool.name);
        writeRaw(json, "description", tool.description);
        json.key("parameters");
        json.raw(tool.parameters.isNone() ? QByteArrayView("{\"type\":\"object\",\"properties\":{}}")
                                          : tool.parameters.bytes());
        if (tool.strict || isLoose) {
            json.key("strict").boolean(tool.strict.value_or(false));
        }
        json.endObject();
    }
    json.endArray();
    writeToolChoice(json, request.toolChoice);
    if (request.parallelToolCalls) {
        json.key("parallel_tool_calls").boolean(*request.parallelToolCalls);
    }
}

void writeText(JsonWriter &json, const TextFormat &format)
{
    if (format.kind == TextFormat::Kind::Text) {
        return;
    }
    json.key("text").beginObject().key("format").beginObject().key("type");
    if (format.kind == TextFormat::Kind::JsonObject) {
        json.string("json_object");
    } else {
        json.string("json_schema").key("name").string(format.name);
        writeRaw(json, "description", format.description);
        writeRaw(json, "schema", format.schema);
        if (format.strict) {
            json.key("strict").boolean(*format.strict);
        }
    }
    json.endObject().endObject();
}

void writeReasoningOptions(JsonWriter &json, const ResponseRequest &request, const ResponsesTarget &target)
{
    const bool asksEffort = target.reasoningEffort && !request.reasoningEffort.isEmpty();
    const bool asksSummary = target.reasoningSummary && !request.reasoningSummary.isEmpty();
    if (asksEffort || asksSummary) {
        json.key("reasoning").beginObject();
        if (asksEffort) {
            json.key("effort").string(request.reasoningEffort);
        }
        if (asksSummary) {
            json.key("summary").string(request.reasoningSummary);
        }
        json.endObject();
    }
    if (target.encryptedReasoning && request.encryptedReasoning) {
        json.key("include").beginArray().string("reasoning.encrypted_content").endArray();
    }
}

/// A 400 for what would change the answer if it were dropped.
std::optional<ProtocolError> samplingError(const ResponseRequest &request, const ResponsesTarget &target)
{
    const auto refused = [&target](const QByteArray &field) {
        return ProtocolError{400, "invalid_request_error", "unsupported_parameter", field,
            "'" + field + "' is not available for the model '" + target.model
                + "': the Responses API, by which it is reached, has no such field."};
    };
    const bool stops = !request.stop.isNone() && request.stop.bytes() != "[]";
    if (stops) {
        return refused("stop");
    }
    if (!request.logitBias.isNone() && request.logitBias.bytes() != "{}") {
        return refused("logit_bias");
    }
    return std::nullopt;
}

void writeSampling(JsonWriter &json, const ResponseRequest &request, const ResponsesTarget &target)
{
    if (const auto limit = sentTokenLimit(request, target)) {
        json.key("max_output_tokens").integer(*limit);
    }
    writeRaw(json, "temperature", request.temperature);
    writeRaw(json, "top_p", request.topP);
    if (target.chatSampling) {
        writeRaw(json, "stop", request.stop);
        writeRaw(json, "seed", request.seed);
        writeRaw(json, "presence_penalty", request.presencePenalty);
        writeRaw(json, "frequency_penalty", request.frequencyPenalty);
        writeRaw(json, "logit_bias", request.logitBias);
        writeRaw(json, "top_k", request.topK);
    }
}

} // namespace

std::optional<qint64> sentTokenLimit(const ResponseRequest &request, const ResponsesTarget &target)
{
    if (!request.maxOutputTokens) {
        return std::nullopt;
    }
    const qint64 wanted = *request.maxOutputTokens;
    return std::min(wanted, target.maxTokensLimit.value_or(wanted));
}

Parsed<QByteArray> writeResponsesRequest(const ResponseRequest &request, const ResponsesTarget &target)
{
    if (request.nativeOnly) {
        return tl::unexpected(*request.nativeOnly);
    }
    if (const auto error = target.chatSampling ? std::nullopt : samplingError(request, target)) {
        return tl::unexpected(*error);
    }
    JsonWriter json;
    json.beginObject().key("model").string(target.model);
    InputWriter input(json, target);
    if (target.mergeTurns) {
        const ChatTurns turns = chatTurns(request);
        if (turns.hasSystem) {
            json.key("instructions").string(turns.system);
        }
        json.key("input");
        input.writeTurns(turns);
    } else {
        if (request.instructions) {
            json.key("instructions").string(*request.instructions);
        }
        json.key("input");
        input.writeItems(request);
    }
    if (input.error()) {
        return tl::unexpected(*input.error());
    }
    writeTools(json, request);
    writeSampling(json, request, target);
    writeText(json, request.textFormat);
    writeReasoningOptions(json, request, target);
    if (target.stateless) {
        json.key("store").boolean(false);
    }
    json.key("stream").boolean(true).endObject();
    return json.take();
}

} // namespace Hearth
