#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"
#include "protocol/requestparts.h"
#include "protocol/responserequest.h"
#include "protocol/sealedthinking.h"

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

constexpr qint64 unbounded = std::numeric_limits<qint64>::max();

// Where a thinking budget becomes an effort. Our choice: Anthropic's own guide begins at 1024 tokens and
// speaks of 16k and more for hard tasks.
constexpr qint64 mediumBudget = 4096;
constexpr qint64 highBudget = 16384;

/// A media type as it may stand in a data URL.
bool isMediaType(const QByteArray &type)
{
    return !type.isEmpty() && std::all_of(type.begin(), type.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/'
            || c == '.' || c == '+' || c == '-';
    });
}

/// Reads one request. What only an upstream of the same dialect can take is filed apart from what is wrong.
class MessagesReader
{
public:
    [[nodiscard]] Parsed<ResponseRequest> read(const JsonText &body)
    {
        const RequestFields fields(body, {}, m_complaint);
        m_request.dialect = WireDialect::Messages;
        readCommonFields(fields, m_request);
        readSystem(fields);
        readMessages(fields);
        readTools(fields);
        readToolChoice(fields);
        readLimits(fields);
        readThinking(fields);
        readFormat(fields);
        for (const char *key : {"container", "mcp_servers"}) {
            const JsonText value = fields.value(key);
            if (!value.isNone() && !(value.isArray() && value.elements().isEmpty())) {
                onlyNative(fields.path(key), "a server that keeps it");
            }
        }
        if (!m_complaint.isEmpty()) {
            return tl::unexpected(m_complaint.error());
        }
        if (!m_native.isEmpty()) {
            m_request.nativeOnly = m_native.error();
        }
        return m_request;
    }

private:
    void onlyNative(const QByteArray &path, QByteArrayView what)
    {
        m_native.unsupported(path,
            QByteArray("it needs ")
                .append(what)
                .append(", and a model that is asked in the Messages API itself."));
    }

    void onlyNativePart(const RequestFields &part, const QByteArray &type)
    {
        onlyNative(part.path("type"), QByteArray("a server that knows '" + type + "'"));
    }

    // ---- system and messages ----

    void readSystem(const RequestFields &fields)
    {
        const JsonText value = fields.value("system");
        if (const auto text = value.toString()) {
            m_request.instructions = *text;
            return;
        }
        if (!value.isNone() && !value.isArray()) {
            fields.complaint().wrongType("system", "a string or a list of text blocks");
        }
        QByteArray joined;
        qsizetype index = 0;
        for (const JsonText &element : value.elements()) {
            const RequestFields block = fields.element("system", index++, element);
            if (block.requiredString("type") != "text") {
                refusePart(block, block.string("type").value_or(QByteArray()), "system");
            }
            joined.append(joined.isEmpty() ? "" : "\n\n").append(block.requiredString("text"));
            m_request.instructions = joined;
        }
    }

    void readMessages(const RequestFields &fields)
    {
        if (fields.required("messages").isNone()) {
            return;
        }
        const QList<JsonText> messages = fields.array("messages");
        if (messages.isEmpty()) {
            fields.complaint().wrongValue("messages", "it must not be empty.");
        }
        qsizetype index = 0;
        for (const JsonText &value : messages) {
            readMessage(fields.element("messages", index++, value));
        }
    }

    void readMessage(const RequestFields &message)
    {
        m_role = message.requiredString("role");
        m_isOpen = false;
        if (m_role != "user" && m_role != "assistant" && m_role != "system") {
            message.complaint().wrongValue(
                message.path("role"), "it must be 'user', 'assistant' or 'system'.");
            return;
        }
        const JsonText content = message.required("content");
        if (const auto text = content.toString()) {
            append({ContentPart::Kind::Text, *text, {}});
            return;
        }
        if (!content.isNone() && !content.isArray()) {
            message.complaint().wrongType(message.path("content"), "a string or a list of blocks");
        }
        qsizetype index = 0;
        for (const JsonText &value : content.elements()) {
            readBlock(message.element("content", index++, value));
        }
    }

    void readBlock(const RequestFields &block)
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
    void append(const ContentPart &part)
    {
        if (!m_isOpen) {
            InputItem item;
            item.role = m_role;
            m_request.input.append(item);
            m_isOpen = true;
        }
        m_request.input.last().content.append(part);
    }

    void append(const InputItem &item)
    {
        m_request.input.append(item);
        m_isOpen = false;
    }

    void addReasoning(const ThinkingBlock &block)
    {
        InputItem item;
        item.kind = InputItem::Kind::Reasoning;
        if (!block.thinking.isEmpty()) {
            item.content.append({ContentPart::Kind::Text, block.thinking, {}});
        }
        item.encryptedContent = encryptedContentOf(block);
        append(item);
    }

    void readToolUse(const RequestFields &block)
    {
        InputItem item;
        item.kind = InputItem::Kind::FunctionCall;
        item.callId = block.requiredName("id");
        item.name = block.requiredName("name");
        (void)block.required("input");
        item.arguments = JsonSpan(block.objectValue("input")).compact();
        append(item);
    }

    void readToolResult(const RequestFields &block)
    {
        InputItem item;
        item.kind = InputItem::Kind::FunctionCallOutput;
        item.callId = block.requiredName("tool_use_id");
        item.content = readContent(block);
        if (item.content.isEmpty() && block.boolean("is_error").value_or(false)) {
            item.content.append({ContentPart::Kind::Text, "error", {}}); // the one thing it said
        }
        append(item);
    }

    [[nodiscard]] QList<ContentPart> readContent(const RequestFields &holder)
    {
        const JsonText value = holder.value("content");
        if (const auto text = value.toString()) {
            return {{ContentPart::Kind::Text, *text, {}}};
        }
        if (!value.isNone() && !value.isArray()) {
            holder.complaint().wrongType(holder.path("content"), "a string or a list of blocks");
        }
        QList<ContentPart> parts;
        qsizetype index = 0;
        for (const JsonText &element : value.elements()) {
            const RequestFields block = holder.element("content", index++, element);
            parts.append(readPart(block, block.requiredString("type")));
        }
        return parts;
    }

    /// A block that says something: text, an image, a document.
    [[nodiscard]] QList<ContentPart> readPart(const RequestFields &block, const QByteArray &type)
    {
        if (type == "text") {
            return {{ContentPart::Kind::Text, block.requiredString("text"), {}}};
        }
        const bool isMisplaced = type == "tool_result" || type == "tool_use" || type == "thinking"
            || type == "redacted_thinking" || ((type == "image" || type == "document") && m_role != "user");
        if (isMisplaced) {
            refusePart(block, type, m_role);
        } else if (type == "image") {
            return readImage(block);
        } else if (type == "document") {
            return readDocument(block);
        } else if (!type.isEmpty()) {
            onlyNativePart(block, type); // server tools and what newer versions bring
        }
        return {};
    }

    [[nodiscard]] QList<ContentPart> readImage(const RequestFields &block)
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

    [[nodiscard]] QList<ContentPart> readDocument(const RequestFields &block)
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
    void refuseSource(const RequestFields &source, const QByteArray &type)
    {
        if (type == "file" || type == "url") {
            onlyNative(source.path("type"), "a server that has or fetches the file");
        } else if (!type.isEmpty()) {
            source.complaint().wrongValue(source.path("type"),
                QByteArray("a source of type '").append(type).append("' cannot stand here."));
        }
    }

    /// `data` as a JSON string with a data URL: its bytes cross as they are.
    [[nodiscard]] static QByteArray dataUrl(const RequestFields &source)
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

    [[nodiscard]] static QList<ContentPart> finished(JsonWriter &json, ContentPart::Kind kind)
    {
        json.endObject();
        return {{kind, {}, JsonText::parse(json.take()).value_or(JsonText())}};
    }

    // ---- tools ----

    void readTools(const RequestFields &fields)
    {
        qsizetype index = 0;
        for (const JsonText &value : fields.array("tools")) {
            const RequestFields tool = fields.element("tools", index++, value);
            const QByteArray type = tool.string("type").value_or(QByteArray("custom"));
            if (type != "custom") {
                onlyNativePart(tool, type);
                continue;
            }
            FunctionTool read;
            read.name = tool.requiredName("name");
            read.description = tool.stringValue("description");
            (void)tool.required("input_schema");
            read.parameters = tool.objectValue("input_schema");
            read.strict = tool.boolean("strict");
            m_request.tools.append(read);
        }
    }

    void readToolChoice(const RequestFields &fields)
    {
        if (!fields.has("tool_choice")) {
            return;
        }
        using Kind = ToolChoice::Kind;
        const RequestFields choice = fields.requiredObject("tool_choice");
        const QByteArray type = choice.requiredString("type");
        if (type == "auto") {
            m_request.toolChoice.kind = Kind::Auto;
        } else if (type == "none") {
            m_request.toolChoice.kind = Kind::None;
        } else if (type == "any") {
            m_request.toolChoice.kind = Kind::Required;
        } else if (type == "tool") {
            m_request.toolChoice = {Kind::Function, choice.requiredName("name")};
        } else {
            choice.complaint().wrongValue(choice.path("type"), "it must be 'auto', 'any', 'tool' or 'none'.");
        }
        if (choice.boolean("disable_parallel_tool_use").value_or(false)) {
            m_request.parallelToolCalls = false;
        }
        if (m_native.isEmpty()) { // else it may mean one of the tools that are not read
            holdChoiceAgainstTools(choice);
        }
    }

    void holdChoiceAgainstTools(const RequestFields &choice)
    {
        using Kind = ToolChoice::Kind;
        const ToolChoice &chosen = m_request.toolChoice;
        const bool isKnown = std::any_of(m_request.tools.begin(), m_request.tools.end(),
            [&chosen](const FunctionTool &tool) { return tool.name == chosen.name; });
        if (chosen.kind == Kind::Function && !isKnown) {
            choice.complaint().wrongValue(
                choice.path("name"), QByteArray("'tools' has no tool '" + chosen.name + "'."));
        } else if (chosen.kind == Kind::Required && m_request.tools.isEmpty()) {
            choice.complaint().wrongValue("tool_choice", "'any' needs 'tools'.");
        }
        if (m_request.tools.isEmpty()) {
            m_request.toolChoice = {};
        }
    }

    // ---- the rest ----

    void readLimits(const RequestFields &fields)
    {
        m_request.maxOutputTokens = fields.integer("max_tokens", 1, unbounded);
        m_request.topK = fields.number("top_k");
        qsizetype index = 0;
        const QList<JsonText> words = fields.array("stop_sequences");
        for (const JsonText &word : words) {
            if (!word.isString()) {
                fields.complaint().wrongType(fields.pathOf("stop_sequences", index), "a string");
            }
            ++index;
        }
        m_request.stop = words.isEmpty() ? JsonText() : fields.value("stop_sequences");
    }

    void readThinking(const RequestFields &fields)
    {
        if (fields.has("output_config")) {
            const RequestFields config = fields.requiredObject("output_config");
            m_request.reasoningEffort = config.string("effort").value_or(QByteArray());
        }
        if (!fields.has("thinking")) {
            return;
        }
        const RequestFields thinking = fields.requiredObject("thinking");
        const QByteArray type = thinking.requiredString("type");
        if (type == "disabled") {
            m_request.reasoningEffort = "none";
        } else if (type == "adaptive") {
            if (m_request.reasoningEffort.isEmpty()) {
                m_request.reasoningEffort = "high"; // what Anthropic takes when none is told
            }
        } else if (type == "enabled") {
            (void)thinking.required("budget_tokens");
            const qint64 budget = thinking.integer("budget_tokens", 1, unbounded).value_or(1);
            if (m_request.reasoningEffort.isEmpty()) {
                m_request.reasoningEffort =
                    budget >= highBudget ? "high" : (budget >= mediumBudget ? "medium" : "low");
            }
        } else {
            thinking.complaint().wrongValue(
                thinking.path("type"), "it must be 'enabled', 'adaptive' or 'disabled'.");
        }
    }

    /// `output_config.format`, or `output_format`, as it was called while in beta.
    void readFormat(const RequestFields &fields)
    {
        const bool isInConfig =
            fields.has("output_config") && fields.requiredObject("output_config").has("format");
        if (!isInConfig && !fields.has("output_format")) {
            return;
        }
        const RequestFields format = isInConfig
            ? fields.requiredObject("output_config").requiredObject("format")
            : fields.requiredObject("output_format");
        if (format.requiredString("type") != "json_schema") {
            format.complaint().wrongValue(format.path("type"), "it must be 'json_schema'.");
        }
        (void)format.required("schema");
        m_request.textFormat.kind = TextFormat::Kind::JsonSchema;
        m_request.textFormat.name = "answer"; // the other dialects demand one
        m_request.textFormat.schema = format.objectValue("schema");
        m_request.textFormat.strict = true; // Anthropic always holds the answer to it
    }

    ResponseRequest m_request;
    RequestComplaint m_complaint;
    RequestComplaint m_native;
    QByteArray m_role; ///< Of the message that is being read.
    bool m_isOpen = false; ///< The last item is a message that its next part joins.
};

} // namespace

Parsed<ResponseRequest> parseMessagesRequest(const QByteArray &body)
{
    const Parsed<JsonText> json = parseRequestBody(body);
    if (!json) {
        return tl::unexpected(json.error());
    }
    return MessagesReader().read(*json);
}

} // namespace Hearth
