#include "protocol/jsonwriter.h"
#include "protocol/requestparts.h"
#include "protocol/responserequest.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace Hearth {

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();
constexpr qint64 maxTopLogprobs = 20; // OpenAI's own bound [openai-openapi, top_logprobs]
/// LM Studio's documentation asks for no limit this way.
constexpr qint64 noTokenLimit = -1;

JsonText finished(JsonWriter &json)
{
    return JsonText::parse(json.take()).value_or(JsonText());
}

void copyMember(JsonWriter &json, QByteArrayView key, const JsonText &value)
{
    if (!value.isNone()) {
        json.key(key).raw(value.bytes());
    }
}

/// `{"type":"image_url","image_url":{"url","detail"}}` as an input_image: the URL's bytes cross as they are.
JsonText imagePart(const RequestFields &part)
{
    const RequestFields image = part.requiredObject("image_url");
    (void)image.requiredName("url");
    JsonWriter json;
    json.beginObject().key("type").string("input_image");
    copyMember(json, "image_url", image.stringValue("url"));
    copyMember(json, "detail", image.stringValue("detail"));
    json.endObject();
    return finished(json);
}

JsonText filePart(const RequestFields &part)
{
    const RequestFields file = part.requiredObject("file");
    if (file.has("file_id")) {
        part.complaint().onlyNatively(file.path("file_id"), "Hearth stores no files; send 'file_data'.");
        return {};
    }
    (void)file.requiredName("file_data");
    JsonWriter json;
    json.beginObject().key("type").string("input_file");
    copyMember(json, "filename", file.stringValue("filename"));
    copyMember(json, "file_data", file.stringValue("file_data"));
    json.endObject();
    return finished(json);
}

ContentPart readPart(const RequestFields &part, const JsonSpan &raw, QByteArrayView role)
{
    using Kind = ContentPart::Kind;
    const QByteArray type = part.requiredString("type");
    if (type == "text") {
        return {Kind::Text, part.requiredString("text"), {}};
    }
    if (type == "refusal" && role == "assistant") {
        return {Kind::Refusal, part.requiredString("refusal"), {}};
    }
    if (takesMedia(role) && type == "image_url") {
        return {Kind::Image, {}, imagePart(part)};
    }
    if (takesMedia(role) && type == "file") {
        return {Kind::File, {}, filePart(part)};
    }
    if (takesMedia(role) && type == "input_audio") {
        (void)part.requiredObject("input_audio");
        return {Kind::Audio, {}, part.kept(raw)};
    }
    refusePart(part, type, role);
    return {};
}

QList<ContentPart> readContent(const RequestFields &message, QByteArrayView role)
{
    const JsonSpan value = message.value("content");
    QList<ContentPart> parts;
    if (value.isString()) {
        parts.append({ContentPart::Kind::Text, value.text(), {}});
    } else if (!value.isNone() && !value.isArray()) {
        message.complaint().wrongType(message.path("content"), "a string or a list of parts");
    } else {
        message.forEachElement(
            "content", value, [&parts, role](const RequestFields &part, const JsonSpan &raw) {
                parts.append(readPart(part, raw, role));
            });
    }
    return parts;
}

InputItem messageItem(QByteArray role, QList<ContentPart> content)
{
    InputItem item;
    item.role = std::move(role);
    item.content = std::move(content);
    return item;
}

InputItem readToolCall(const RequestFields &call)
{
    const QByteArray type = call.string("type").value_or(QByteArrayLiteral("function"));
    if (type != "function") {
        call.complaint().onlyNatively(call.path("type"),
            QByteArray("Hearth passes calls of type 'function' on, not '").append(type).append("'."));
        return {};
    }
    InputItem item;
    item.kind = InputItem::Kind::FunctionCall;
    item.callId = call.requiredName("id");
    const RequestFields function = call.requiredObject("function");
    item.name = function.requiredName("name");
    item.arguments = function.requiredString("arguments");
    return item;
}

void readReplayedReasoning(const RequestFields &message, ResponseRequest &request)
{
    for (const char *key : {"reasoning_content", "reasoning"}) {
        const QByteArray text = message.value(key).text();
        if (!text.isEmpty()) {
            InputItem item;
            item.kind = InputItem::Kind::Reasoning;
            item.content.append({ContentPart::Kind::Text, text, {}});
            request.input.append(item);
            return;
        }
    }
}

void readAssistantMessage(const RequestFields &message, ResponseRequest &request)
{
    if (message.has("function_call")) {
        message.complaint().onlyNatively(
            message.path("function_call"), "send 'tool_calls' instead of the older form.");
    }
    readReplayedReasoning(message, request);
    QList<ContentPart> content = readContent(message, "assistant");
    if (const auto refusal = message.string("refusal")) {
        content.append({ContentPart::Kind::Refusal, *refusal, {}});
    }
    const JsonSpan calls = message.array("tool_calls");
    if (!content.isEmpty() || !calls.isNonEmptyArray()) {
        request.input.append(messageItem(QByteArrayLiteral("assistant"), std::move(content)));
    }
    message.forEachElement("tool_calls", calls, [&request](const RequestFields &call, const JsonSpan &) {
        request.input.append(readToolCall(call));
    });
}

void readMessage(const RequestFields &message, ResponseRequest &request)
{
    const QByteArray role = requiredRole(message);
    if (role == "assistant") {
        readAssistantMessage(message, request);
        return;
    }
    if (role == "function") {
        message.complaint().onlyNatively(
            message.path("role"), "send role 'tool' instead of the older 'function'.");
        return;
    }
    if (role != "user" && role != "system" && role != "developer" && role != "tool") {
        message.complaint().wrongValue(
            message.path("role"), "it must be 'system', 'developer', 'user', 'assistant' or 'tool'.");
        return;
    }
    (void)message.required("content");
    InputItem item = messageItem(role, readContent(message, role));
    if (role == "tool") {
        item.kind = InputItem::Kind::FunctionCallOutput;
        item.role.clear();
        item.callId = message.requiredName("tool_call_id");
    }
    request.input.append(std::move(item));
}

void readMessages(const RequestFields &fields, ResponseRequest &request)
{
    if (fields.required("messages").isNone()) {
        return;
    }
    const JsonSpan messages = fields.array("messages");
    if (!messages.isNonEmptyArray()) {
        fields.complaint().wrongValue("messages", "it must not be empty.");
    }
    fields.forEachElement("messages", messages,
        [&request](const RequestFields &message, const JsonSpan &) { readMessage(message, request); });
}

/// What has no place in a request that any model behind Hearth could serve [PROTOCOLS.md 5.7].
void noteUnmappable(const RequestFields &fields)
{
    if (fields.has("functions")) {
        fields.complaint().onlyNatively("functions", "send 'tools' instead of the older form.");
    }
    if (fields.has("function_call")) {
        fields.complaint().onlyNatively("function_call", "send 'tool_choice' instead of the older form.");
    }
    if (fields.integer("n", 1, unbounded).value_or(1) > 1) {
        fields.complaint().onlyNatively("n", "Hearth gives one choice a request.");
    }
    if (fields.has("web_search_options")) {
        fields.complaint().onlyNatively(
            "web_search_options", "the models behind Hearth cannot search the web.");
    }
    (void)fields.integer("top_logprobs", 0, maxTopLogprobs); // checked all the same
    if (fields.boolean("logprobs").value_or(false)) {
        fields.complaint().onlyNatively("logprobs", "Hearth tells no probabilities of tokens.");
    }
    qsizetype index = 0;
    fields.array("modalities").forEachElement([&fields, &index](const JsonSpan &modality) {
        if (!modality.isStringOf("text")) {
            fields.complaint().onlyNatively(fields.pathOf("modalities", index), "Hearth gives text alone.");
        }
        ++index;
    });
}

void readTokenLimit(const RequestFields &fields, ResponseRequest &request)
{
    // The newer name wins where both stand, as on vLLM [PROTOCOLS.md 2.4].
    for (const char *key : {"max_completion_tokens", "max_tokens"}) {
        const auto limit = fields.integer(key, noTokenLimit, unbounded);
        if (limit == 0) {
            fields.complaint().wrongValue(key, "it must be at least 1.");
        }
        if (limit && !request.maxOutputTokens) {
            request.maxOutputTokens = limit;
        }
    }
    if (request.maxOutputTokens == noTokenLimit) {
        request.maxOutputTokens.reset();
    }
}

void readStop(const RequestFields &fields, ResponseRequest &request)
{
    const JsonSpan stop = fields.value("stop");
    if (!stop.isNone() && !stop.isString() && !stop.isArray()) {
        fields.complaint().wrongType("stop", "a string or a list of strings");
    }
    qsizetype index = 0;
    stop.forEachElement([&fields, &index](const JsonSpan &word) {
        if (!word.isString()) {
            fields.complaint().wrongType(fields.pathOf("stop", index), "a string");
        }
        ++index;
    });
    request.stop = fields.kept(stop);
}

void readReasoningEffort(const RequestFields &fields, ResponseRequest &request)
{
    if (const auto effort = fields.string("reasoning_effort")) {
        request.reasoningEffort = *effort;
    } else if (fields.value("reasoning").isObject()) { // OpenRouter's form
        request.reasoningEffort = fields.requiredObject("reasoning").string("effort").value_or(QByteArray());
    }
}

/// What is read here, and what means nothing to a model's server [PROTOCOLS.md 5.7].
bool isKnownMember(QByteArrayView key)
{
    static constexpr QByteArrayView known[] = {"model", "messages", "stream", "stream_options", "tools",
        "tool_choice", "parallel_tool_calls", "max_tokens", "max_completion_tokens", "temperature", "top_p",
        "top_k", "seed", "stop", "presence_penalty", "frequency_penalty", "logit_bias", "logprobs",
        "top_logprobs", "response_format", "reasoning_effort", "reasoning", "n", "functions", "function_call",
        "modalities", "web_search_options", "metadata", "user", "safety_identifier", "prompt_cache_key",
        "service_tier", "verbosity", "include", "store"};
    return std::find(std::begin(known), std::end(known), key) != std::end(known);
}

void readExtras(const RequestFields &fields, ResponseRequest &request)
{
    QSet<QByteArray> seen;
    const RequestFields::Members &members = fields.members();
    for (auto member = members.crbegin(); member != members.crend(); ++member) { // the last of several counts
        if (isKnownMember(member->key)) {
            continue;
        }
        const QByteArray key = member->key.toByteArray();
        if (!seen.contains(key)) {
            seen.insert(key);
            if (!member->value.isNull()) {
                request.extras.emplaceBack(key, fields.kept(member->value));
            }
        }
    }
    std::reverse(request.extras.begin(), request.extras.end());
}

void readStreamOptions(const RequestFields &fields, ResponseRequest &request)
{
    request.includeUsage = false;
    if (fields.has("stream_options")) {
        const RequestFields options = fields.requiredObject("stream_options");
        request.includeUsage = options.boolean("include_usage").value_or(false);
    }
}

} // namespace

Parsed<ResponseRequest> parseChatRequest(const QByteArray &body)
{
    const Parsed<JsonText> json = parseRequestBody(body);
    if (!json) {
        return tl::unexpected(json.error());
    }
    RequestComplaint complaint;
    const RequestFields fields(*json, {}, complaint);
    Parsed<ResponseRequest> parsed; // read into its place: it is large to move
    ResponseRequest &request = *parsed;
    request.dialect = WireDialect::ChatCompletions;
    readCommonFields(fields, request);
    noteUnmappable(fields);
    readMessages(fields, request);
    readTools(fields, RequestDialect::ChatCompletions, request);
    readTokenLimit(fields, request);
    readStop(fields, request);
    readReasoningEffort(fields, request);
    readStreamOptions(fields, request);
    readExtras(fields, request);
    request.topK = fields.number("top_k");
    request.seed = fields.number("seed");
    request.presencePenalty = fields.number("presence_penalty");
    request.frequencyPenalty = fields.number("frequency_penalty");
    request.logitBias = fields.objectValue("logit_bias");
    if (fields.has("response_format")) {
        readTextFormat(fields.requiredObject("response_format"), "json_schema", request.textFormat);
    }
    finishRequest(parsed, complaint);
    return parsed;
}

} // namespace Hearth
