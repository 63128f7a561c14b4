#include "protocol/responseobject.h"

#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"

#include <array>

namespace Hearth {

namespace {

void writeOptional(JsonWriter &json, QByteArrayView key, const JsonText &value)
{
    json.key(key);
    if (value.isNone()) {
        json.null();
    } else {
        json.raw(JsonSpan(value).compact()); // on one line: it stands in an event
    }
}

void writeOptional(JsonWriter &json, QByteArrayView key, std::optional<bool> value)
{
    json.key(key);
    if (value) {
        json.boolean(*value);
    } else {
        json.null();
    }
}

void writeOptional(JsonWriter &json, QByteArrayView key, const QByteArray &value)
{
    json.key(key);
    if (value.isEmpty()) {
        json.null();
    } else {
        json.string(value);
    }
}

void writeTools(JsonWriter &json, const QList<FunctionTool> &tools)
{
    json.key("tools").beginArray();
    for (const FunctionTool &tool : tools) {
        json.beginObject().key("type").string("function").key("name").string(tool.name);
        writeOptional(json, "description", tool.description);
        writeOptional(json, "parameters", tool.parameters);
        writeOptional(json, "strict", tool.strict);
        json.endObject();
    }
    json.endArray();
}

void writeToolChoice(JsonWriter &json, const ToolChoice &choice)
{
    json.key("tool_choice");
    switch (choice.kind) {
    case ToolChoice::Kind::Unset:
    case ToolChoice::Kind::Auto:
        json.string("auto");
        break;
    case ToolChoice::Kind::None:
        json.string("none");
        break;
    case ToolChoice::Kind::Required:
        json.string("required");
        break;
    case ToolChoice::Kind::Function:
        json.beginObject().key("type").string("function").key("name").string(choice.name).endObject();
        break;
    }
}

void writeText(JsonWriter &json, const TextFormat &format)
{
    json.key("text").beginObject().key("format").beginObject().key("type");
    switch (format.kind) {
    case TextFormat::Kind::Text:
        json.string("text");
        break;
    case TextFormat::Kind::JsonObject:
        json.string("json_object");
        break;
    case TextFormat::Kind::JsonSchema:
        json.string("json_schema").key("name").string(format.name);
        writeOptional(json, "description", format.description);
        writeOptional(json, "schema", format.schema);
        writeOptional(json, "strict", format.strict);
        break;
    }
    json.endObject().endObject();
}

/// Codes that clients of the Responses API know; the rest is our server's error to them [PROTOCOLS.md 3.1,
/// 4.3].
QByteArray errorCode(const ProtocolError &error)
{
    constexpr std::array<QByteArrayView, 4> known = {
        "server_error", "rate_limit_exceeded", "invalid_prompt", "context_length_exceeded"};
    for (const QByteArrayView code : known) {
        if (error.code == code) {
            return error.code;
        }
    }
    return error.status == 429 ? QByteArrayLiteral("rate_limit_exceeded") : QByteArrayLiteral("server_error");
}

void writeUsage(JsonWriter &json, const std::optional<ResponseUsage> &usage)
{
    json.key("usage");
    if (!usage) {
        json.null();
        return;
    }
    json.beginObject().key("input_tokens").integer(usage->inputTokens);
    json.key("input_tokens_details").beginObject();
    json.key("cached_tokens").integer(usage->cachedTokens);
    if (usage->cacheWriteTokens > 0) {
        json.key("cache_write_tokens").integer(usage->cacheWriteTokens);
    }
    json.endObject();
    json.key("output_tokens").integer(usage->outputTokens);
    json.key("output_tokens_details").beginObject();
    json.key("reasoning_tokens").integer(usage->reasoningTokens).endObject();
    json.key("total_tokens").integer(usage->totalTokens()).endObject();
}

/// The members of the object that \a json holds, without its braces.
QByteArray innerOf(JsonWriter &json)
{
    QByteArray object = json.take();
    object.chop(1);
    return object.remove(0, 1);
}

} // namespace

ResponseObject::ResponseObject(const AnswerIdentity &identity, const ResponseRequest &request)
{
    JsonWriter json;
    json.beginObject().key("id").string(identity.id).key("object").string("response");
    json.key("created_at").integer(identity.createdAt).endObject();
    m_head = innerOf(json);

    json.beginObject().key("background").boolean(false).key("instructions");
    if (request.instructions) {
        json.string(*request.instructions);
    } else {
        json.null();
    }
    json.key("max_output_tokens");
    if (request.maxOutputTokens) {
        json.integer(*request.maxOutputTokens);
    } else {
        json.null();
    }
    json.key("metadata")
        .raw(request.metadata.isNone() ? QByteArray("{}") : JsonSpan(request.metadata).compact());
    json.key("model").string(identity.model);
    json.key("parallel_tool_calls").boolean(request.parallelToolCalls.value_or(true));
    json.key("previous_response_id").null();
    json.key("reasoning").beginObject();
    writeOptional(json, "effort", request.reasoningEffort);
    writeOptional(json, "summary", request.reasoningSummary);
    json.endObject();
    json.key("store").boolean(false);
    writeOptional(json, "temperature", request.temperature);
    writeText(json, request.textFormat);
    writeToolChoice(json, request.toolChoice);
    writeTools(json, request.tools);
    writeOptional(json, "top_p", request.topP);
    json.key("truncation").string("disabled").endObject();
    m_echo = innerOf(json);
}

QByteArray ResponseObject::print(const ResponseState &state) const
{
    JsonWriter json;
    json.beginObject().key("status").string(state.status).key("error");
    if (state.error) {
        json.beginObject().key("code").string(errorCode(*state.error));
        json.key("message").string(state.error->message).endObject();
    } else {
        json.null();
    }
    json.key("incomplete_details");
    if (state.incompleteReason.isEmpty()) {
        json.null();
    } else {
        json.beginObject().key("reason").string(state.incompleteReason).endObject();
    }
    json.key("output").beginArray();
    for (const OutputItem &item : state.output) {
        json.raw(printItem(item));
    }
    json.endArray();
    writeUsage(json, state.usage);
    json.endObject();
    return QByteArray("{")
        .append(m_head)
        .append(',')
        .append(innerOf(json))
        .append(',')
        .append(m_echo)
        .append('}');
}

QByteArray printPart(ResponseEvent::Part part, QByteArrayView text)
{
    JsonWriter json;
    json.beginObject().key("type");
    switch (part) {
    case ResponseEvent::Part::Text:
        json.string("output_text").key("text").string(text);
        json.key("annotations").beginArray().endArray().key("logprobs").beginArray().endArray();
        break;
    case ResponseEvent::Part::Refusal:
        json.string("refusal").key("refusal").string(text);
        break;
    case ResponseEvent::Part::Reasoning:
        json.string("reasoning_text").key("text").string(text);
        break;
    case ResponseEvent::Part::Summary:
        json.string("summary_text").key("text").string(text);
        break;
    }
    json.endObject();
    return json.take();
}

QByteArray printItem(const OutputItem &item)
{
    JsonWriter json;
    json.beginObject().key("type");
    switch (item.kind) {
    case OutputItem::Kind::Message:
        json.string("message").key("id").string(item.id).key("role").string("assistant");
        json.key("content").beginArray();
        if (!item.text.isEmpty()) {
            json.raw(printPart(ResponseEvent::Part::Text, item.text));
        }
        if (!item.refusal.isEmpty()) {
            json.raw(printPart(ResponseEvent::Part::Refusal, item.refusal));
        }
        json.endArray();
        break;
    case OutputItem::Kind::Reasoning:
        json.string("reasoning").key("id").string(item.id).key("summary").beginArray();
        for (const QByteArray &part : item.summary) {
            json.raw(printPart(ResponseEvent::Part::Summary, part));
        }
        json.endArray();
        json.key("content").beginArray();
        if (!item.text.isEmpty()) {
            json.raw(printPart(ResponseEvent::Part::Reasoning, item.text));
        }
        json.endArray();
        if (!item.encryptedContent.isEmpty()) {
            json.key("encrypted_content").string(item.encryptedContent);
        }
        break;
    case OutputItem::Kind::FunctionCall:
        json.string("function_call").key("id").string(item.id).key("call_id").string(item.callId);
        json.key("name").string(item.name).key("arguments").string(item.arguments);
        break;
    }
    json.key("status").string(item.status).endObject();
    return json.take();
}

} // namespace Hearth
