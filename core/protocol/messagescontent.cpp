#include "protocol/messagescontent.h"

#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"
#include "protocol/requestparts.h"
#include "protocol/sealedthinking.h"

#include <algorithm>

namespace Hearth {

namespace {

/// A media type as it may stand in a data URL.
bool isMediaType(const QByteArray &type)
{
    return !type.isEmpty() && std::all_of(type.begin(), type.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
            || c == '.' || c == '+' || c == '-';
    });
}

/// `data` as a JSON string with a data URL: its bytes cross as they are.
QByteArray dataUrl(const RequestFields &source)
{
    const QByteArray mediaType = source.requiredString("media_type");
    (void)source.requiredName("data");
    const QByteArrayView data = source.stringValue("data").bytes();
    if (!isMediaType(mediaType)) {
        source.complaint().wrongValue(source.path("media_type"), "it must be a media type.");
    }
    if (!isMediaType(mediaType) || data.isEmpty()) {
        return "\"\"";
    }
    return QByteArray("\"data:" + mediaType + ";base64,").append(data.sliced(1));
}

QList<ContentPart> finished(JsonWriter &json, ContentPart::Kind kind)
{
    json.endObject();
    return {{kind, {}, JsonText::parse(json.take()).value_or(JsonText())}};
}

} // namespace

void needsNative(RequestComplaint &native, const QByteArray &path, QByteArrayView what)
{
    native.unsupported(path,
        QByteArray("it needs ")
            .append(what)
            .append(", and a model that is asked in the Messages API itself."));
}

void refuseAllButNative(RequestComplaint &native, const RequestFields &part, const QByteArray &type)
{
    needsNative(native, part.path("type"), QByteArray("a server that knows '" + type + "'"));
}

MessagesContent::MessagesContent(ResponseRequest &request, RequestComplaint &native)
    : m_request(request)
    , m_native(native)
{
}

void MessagesContent::readSystem(const RequestFields &fields)
{
    const JsonSpan value = fields.value("system");
    if (const auto text = value.toString()) {
        m_request.instructions = *text;
        return;
    }
    if (!value.isNone() && !value.isArray()) {
        fields.complaint().wrongType("system", "a string or a list of text blocks");
    }
    QByteArray joined;
    fields.forEachElement("system", value, [this, &joined](const RequestFields &block, const JsonSpan &) {
        if (block.requiredString("type") != "text") {
            refusePart(block, block.string("type").value_or(QByteArray()), "system");
        }
        joined.append(joined.isEmpty() ? "" : "\n\n").append(block.requiredString("text"));
        m_request.instructions = joined;
    });
}

void MessagesContent::readMessages(const RequestFields &fields)
{
    if (fields.required("messages").isNone()) {
        return;
    }
    const JsonSpan messages = fields.array("messages");
    if (!messages.isNonEmptyArray()) {
        fields.complaint().wrongValue("messages", "it must not be empty.");
    }
    fields.forEachElement("messages", messages,
        [this](const RequestFields &message, const JsonSpan &) { readMessage(message); });
}

void MessagesContent::readMessage(const RequestFields &message)
{
    m_role = requiredRole(message);
    m_isOpen = false;
    if (m_role != "user" && m_role != "assistant" && m_role != "system") {
        message.complaint().wrongValue(message.path("role"), "it must be 'user', 'assistant' or 'system'.");
        return;
    }
    const JsonSpan content = message.required("content");
    if (const auto text = content.toString()) {
        append({ContentPart::Kind::Text, *text, {}});
        return;
    }
    if (!content.isNone() && !content.isArray()) {
        message.complaint().wrongType(message.path("content"), "a string or a list of blocks");
    }
    message.forEachElement(
        "content", content, [this](const RequestFields &block, const JsonSpan &) { readBlock(block); });
}

void MessagesContent::readBlock(const RequestFields &block)
{
    const QByteArray type = block.requiredString("type");
    if (type == "tool_result" && m_role == "user") {
        readToolResult(block);
    } else if (type == "tool_use" && m_role == "assistant") {
        readToolUse(block);
    } else if (type == "thinking" && m_role == "assistant") {
        addReasoning(
            {block.requiredString("thinking"), block.string("signature").value_or(QByteArray()), {}});
    } else if (type == "redacted_thinking" && m_role == "assistant") {
        addReasoning({{}, {}, block.requiredName("data")});
    } else {
        for (const ContentPart &part : readPart(block, type)) {
            append(part);
        }
    }
}

/// To the message that is being read; results and calls between its parts divide it.
void MessagesContent::append(const ContentPart &part)
{
    if (!m_isOpen) {
        InputItem item;
        item.role = m_role;
        m_request.input.append(item);
        m_isOpen = true;
    }
    m_request.input.last().content.append(part);
}

void MessagesContent::append(const InputItem &item)
{
    m_request.input.append(item);
    m_isOpen = false;
}

void MessagesContent::addReasoning(const ThinkingBlock &block)
{
    InputItem item;
    item.kind = InputItem::Kind::Reasoning;
    if (!block.thinking.isEmpty()) {
        item.content.append({ContentPart::Kind::Text, block.thinking, {}});
    }
    item.encryptedContent = encryptedContentOf(block);
    append(item);
}

void MessagesContent::readToolUse(const RequestFields &block)
{
    InputItem item;
    item.kind = InputItem::Kind::FunctionCall;
    item.callId = block.requiredName("id");
    item.name = block.requiredName("name");
    (void)block.required("input");
    item.arguments = JsonSpan(block.objectValue("input")).compact();
    append(item);
}

void MessagesContent::readToolResult(const RequestFields &block)
{
    InputItem item;
    item.kind = InputItem::Kind::FunctionCallOutput;
    item.callId = block.requiredName("tool_use_id");
    item.content = readContent(block);
    item.isError = block.boolean("is_error").value_or(false);
    if (item.content.isEmpty() && item.isError) {
        item.content.append({ContentPart::Kind::Text, "error", {}}); // the one thing it said
    }
    append(item);
}

QList<ContentPart> MessagesContent::readContent(const RequestFields &holder)
{
    const JsonSpan value = holder.value("content");
    if (const auto text = value.toString()) {
        return {{ContentPart::Kind::Text, *text, {}}};
    }
    if (!value.isNone() && !value.isArray()) {
        holder.complaint().wrongType(holder.path("content"), "a string or a list of blocks");
    }
    QList<ContentPart> parts;
    holder.forEachElement("content", value, [this, &parts](const RequestFields &block, const JsonSpan &) {
        parts.append(readPart(block, block.requiredString("type")));
    });
    return parts;
}

/// A block that says something: text, an image, a document.
QList<ContentPart> MessagesContent::readPart(const RequestFields &block, const QByteArray &type)
{
    if (type == "text") {
        return {{ContentPart::Kind::Text, block.requiredString("text"), {}}};
    }
    const bool isMisplaced = type == "tool_result" || type == "tool_use" || type == "thinking"
        || type == "redacted_thinking" || ((type == "image" || type == "document") && m_role != "user");
    if (isMisplaced) {
        block.complaint().wrongValue(block.path("type"),
            QByteArray("a part of type '")
                .append(type)
                .append("' cannot stand in a message of role '")
                .append(m_role)
                .append("'."));
    } else if (type == "image") {
        return readImage(block);
    } else if (type == "document") {
        return readDocument(block);
    } else if (!type.isEmpty()) {
        refuseAllButNative(m_native, block, type); // server tools and what newer versions bring
    }
    return {};
}

QList<ContentPart> MessagesContent::readImage(const RequestFields &block)
{
    const RequestFields source = block.requiredObject("source");
    const QByteArray type = source.requiredString("type");
    JsonWriter json;
    json.beginObject().key("type").string("input_image").key("image_url");
    if (type == "base64") {
        json.raw(dataUrl(source));
    } else if (type == "url") {
        (void)source.requiredName("url");
        json.raw(source.stringValue("url").bytes());
    } else {
        refuseSource(source, type);
        return {};
    }
    return finished(json, ContentPart::Kind::Image);
}

QList<ContentPart> MessagesContent::readDocument(const RequestFields &block)
{
    const RequestFields source = block.requiredObject("source");
    const QByteArray type = source.requiredString("type");
    if (type == "text") {
        return {{ContentPart::Kind::Text, source.requiredString("data"), {}}};
    }
    if (type == "content") {
        return readContent(source);
    }
    if (type != "base64") {
        refuseSource(source, type);
        return {};
    }
    JsonWriter json;
    json.beginObject().key("type").string("input_file").key("filename");
    const JsonText title = block.stringValue("title");
    json.raw(title.isNone() ? QByteArrayView("\"document.pdf\"") : title.bytes());
    json.key("file_data").raw(dataUrl(source));
    return finished(json, ContentPart::Kind::File);
}

/// Files and addresses that the server is to fetch itself; a `file_id` names what lies with Anthropic.
void MessagesContent::refuseSource(const RequestFields &source, const QByteArray &type)
{
    if (type == "file" || type == "url") {
        needsNative(m_native, source.path("type"), "a server that has or fetches the file");
    } else if (!type.isEmpty()) {
        source.complaint().wrongValue(source.path("type"),
            QByteArray("a source of type '").append(type).append("' cannot stand here."));
    }
}

} // namespace Hearth
