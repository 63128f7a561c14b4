#include "protocol/requestparts.h"
#include "protocol/responserequest.h"

#include <limits>
#include <utility>

namespace Hearth {

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();
constexpr qint64 maxTopLogprobs = 20; // OpenAI's own bound [openai-openapi, top_logprobs]

void readImage(const RequestFields &part)
{
    if (part.has("file_id")) {
        part.complaint().onlyNatively(part.path("file_id"), "Hearth stores no files; send the image itself.");
        return;
    }
    (void)part.requiredName("image_url");
}

void readFile(const RequestFields &part)
{
    for (const char *key : {"file_id", "file_url"}) {
        if (part.has(key)) {
            part.complaint().onlyNatively(
                part.path(key), "Hearth stores and fetches no files; send 'file_data'.");
            return;
        }
    }
    (void)part.requiredName("file_data");
    (void)part.string("filename");
}

/// One content part of a message or a tool's output.
ContentPart readPart(const RequestFields &part, const JsonSpan &raw, QByteArrayView role)
{
    using Kind = ContentPart::Kind;
    const QByteArray type = part.requiredString("type");
    if (type == "input_text" || type == "output_text" || type == "text") {
        return {Kind::Text, part.requiredString("text"), {}};
    }
    if (type == "refusal" && role == "assistant") {
        return {Kind::Refusal, part.requiredString("refusal"), {}};
    }
    Kind kind = Kind::Text;
    if (type == "input_image") {
        kind = Kind::Image;
        readImage(part);
    } else if (type == "input_file") {
        kind = Kind::File;
        readFile(part);
    } else if (type == "input_audio") {
        kind = Kind::Audio;
        (void)part.requiredObject("input_audio");
    }
    if (kind == Kind::Text || !takesMedia(role)) {
        refusePart(part, type, role);
    }
    return {kind, {}, part.kept(raw)};
}

QList<ContentPart> readContent(const RequestFields &item, QByteArrayView key, QByteArrayView role)
{
    const JsonSpan value = item.required(key);
    QList<ContentPart> parts;
    if (value.isString()) {
        parts.append({ContentPart::Kind::Text, value.text(), {}});
    } else if (!value.isNone() && !value.isArray()) {
        item.complaint().wrongType(item.path(key), "a string or a list of parts");
    } else {
        item.forEachElement(key, value, [&parts, role](const RequestFields &part, const JsonSpan &raw) {
            parts.append(readPart(part, raw, role));
        });
    }
    return parts;
}

InputItem readMessage(const RequestFields &fields)
{
    InputItem item;
    item.kind = InputItem::Kind::Message;
    item.role = requiredRole(fields);
    if (item.role != "user" && item.role != "assistant" && item.role != "system"
        && item.role != "developer") {
        fields.complaint().wrongValue(
            fields.path("role"), "it must be 'user', 'assistant', 'system' or 'developer'.");
    }
    item.id = fields.string("id").value_or(QByteArray());
    item.content = readContent(fields, "content", item.role);
    return item;
}

InputItem readFunctionCall(const RequestFields &fields)
{
    InputItem item;
    item.kind = InputItem::Kind::FunctionCall;
    item.id = fields.string("id").value_or(QByteArray());
    item.callId = fields.requiredName("call_id");
    item.name = fields.requiredName("name");
    item.arguments = fields.requiredString("arguments");
    return item;
}

InputItem readFunctionCallOutput(const RequestFields &fields)
{
    InputItem item;
    item.kind = InputItem::Kind::FunctionCallOutput;
    item.id = fields.string("id").value_or(QByteArray());
    item.callId = fields.requiredName("call_id");
    item.content = readContent(fields, "output", "tool");
    return item;
}

void appendTexts(const RequestFields &fields, QByteArrayView key, QList<ContentPart> &content)
{
    fields.forEachElement(key, fields.array(key), [&content](const RequestFields &part, const JsonSpan &) {
        content.append({ContentPart::Kind::Text, part.requiredString("text"), {}});
    });
}

InputItem readReasoning(const RequestFields &fields)
{
    InputItem item;
    item.kind = InputItem::Kind::Reasoning;
    item.id = fields.string("id").value_or(QByteArray());
    item.encryptedContent = fields.string("encrypted_content").value_or(QByteArray());
    appendTexts(fields, "content", item.content);
    if (item.content.isEmpty()) {
        appendTexts(fields, "summary", item.content); // the summary stands in where the text is kept back
    }
    return item;
}

void readItem(const RequestFields &fields, ResponseRequest &request)
{
    const std::optional<QByteArray> type = fields.string("type");
    if (!type && !fields.has("role")) {
        fields.complaint().missing(fields.path("type"));
    } else if (!type || *type == "message") {
        request.input.append(readMessage(fields));
    } else if (*type == "function_call") {
        request.input.append(readFunctionCall(fields));
    } else if (*type == "function_call_output") {
        request.input.append(readFunctionCallOutput(fields));
    } else if (*type == "reasoning") {
        request.input.append(readReasoning(fields));
    } else if (*type == "item_reference") {
        fields.complaint().onlyNatively(fields.path("type"),
            "Hearth stores no responses; send the item itself instead of an item_reference.");
    } else {
        fields.complaint().onlyNatively(fields.path("type"),
            QByteArray("items of type '")
                .append(*type)
                .append("' cannot be passed to the models behind Hearth."));
    }
}

void readInput(const RequestFields &fields, ResponseRequest &request)
{
    // An upstream that keeps state may know the input already.
    const bool mayBeKnown = fields.complaint().nativeOnly().has_value();
    const JsonSpan input = mayBeKnown ? fields.value("input") : fields.required("input");
    if (const auto text = input.toString()) {
        InputItem item;
        item.role = "user";
        item.content.append({ContentPart::Kind::Text, *text, {}});
        request.input.append(item);
        return;
    }
    if (!input.isNone() && !input.isArray()) {
        fields.complaint().wrongType("input", "a string or a list of items");
        return;
    }
    fields.forEachElement(
        "input", input, [&request](const RequestFields &item, const JsonSpan &) { readItem(item, request); });
    if (request.input.isEmpty() && !request.instructions && !fields.complaint().nativeOnly()) {
        fields.complaint().wrongValue("input", "it must not be empty.");
    }
}

/// What needs stored state or a job queue [PROTOCOLS.md 5.7].
void noteStoredState(const RequestFields &fields)
{
    for (const char *key : {"previous_response_id", "conversation", "prompt"}) {
        if (fields.has(key)) {
            fields.complaint().onlyNatively(
                key, "Hearth stores no responses; send the whole input each time.");
        }
    }
    if (fields.boolean("background").value_or(false)) {
        fields.complaint().onlyNatively("background", "Hearth answers while the client waits.");
    }
}

void readReasoningOptions(const RequestFields &fields, ResponseRequest &request)
{
    if (fields.has("reasoning")) {
        const RequestFields reasoning = fields.requiredObject("reasoning");
        request.reasoningEffort = reasoning.string("effort").value_or(QByteArray());
        const char *const key = reasoning.has("summary") ? "summary" : "generate_summary"; // its older name
        request.reasoningSummary = reasoning.string(key).value_or(QByteArray());
    }
    // What else may be included is an extra that nobody must give.
    fields.array("include").forEachElement([&request](const JsonSpan &name) {
        request.encryptedReasoning =
            request.encryptedReasoning || name.isStringOf("reasoning.encrypted_content");
    });
}

} // namespace

Parsed<ResponseRequest> parseResponsesRequest(const QByteArray &body)
{
    const Parsed<JsonText> json = parseRequestBody(body);
    if (!json) {
        return tl::unexpected(json.error());
    }
    RequestComplaint complaint;
    const RequestFields fields(*json, {}, complaint);
    Parsed<ResponseRequest> parsed; // read into its place: it is large to move
    ResponseRequest &request = *parsed;
    readCommonFields(fields, request);
    noteStoredState(fields);
    request.instructions = fields.string("instructions");
    readInput(fields, request);
    readTools(fields, RequestDialect::Responses, request);
    request.maxOutputTokens = fields.integer("max_output_tokens", 1, unbounded);
    if (const auto count = fields.integer("top_logprobs", 0, maxTopLogprobs); count && *count > 0) {
        complaint.onlyNatively("top_logprobs", "Hearth tells no probabilities of tokens.");
    }
    if (fields.has("text")) {
        const RequestFields text = fields.requiredObject("text");
        if (text.has("format")) {
            readTextFormat(text.requiredObject("format"), {}, request.textFormat);
        }
    }
    readReasoningOptions(fields, request);
    finishRequest(parsed, complaint);
    return parsed;
}

} // namespace Hearth
