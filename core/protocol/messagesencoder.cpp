#include "protocol/messagesencoder.h"

#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"
#include "protocol/messagesturns.h"
#include "protocol/sealedthinking.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Hearth {

namespace {

/// Least budget that Anthropic takes [PROTOCOLS.md 5.2].
constexpr qint64 leastBudget = 1024;

/// Stands first where a conversation begins with the assistant, which is refused.
constexpr QByteArrayView conversationGoesOn("(the conversation goes on)");

void writeRaw(JsonWriter &json, QByteArrayView key, const JsonText &value)
{
    if (!value.isNone()) {
        json.key(key).raw(value.bytes());
    }
}

/// Ids of other servers' calls, in the letters that Anthropic takes.
QByteArray callId(QByteArray id)
{
    for (char &c : id) {
        const bool isTaken = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
        c = isTaken ? c : '_';
    }
    return id;
}

/// `data:TYPE;base64,DATA` in its two halves; empty ones when \a url is none.
std::pair<QByteArray, QByteArray> readDataUrl(const QByteArray &url)
{
    const qsizetype comma = url.indexOf(',');
    const QByteArray head = url.left(comma < 0 ? 0 : comma).toLower();
    if (!head.startsWith("data:") || !head.endsWith(";base64")) {
        return {};
    }
    return {head.mid(5, head.indexOf(';') - 5), url.mid(comma + 1)};
}

class MessagesEncoder
{
public:
    MessagesEncoder(const ResponseRequest &request, const MessagesTarget &target)
        : m_request(request)
        , m_target(target)
        , m_turns(messagesTurns(request, !target.isAnthropic))
    {
    }

    [[nodiscard]] Parsed<QByteArray> write()
    {
        if (m_request.nativeOnly) {
            return tl::unexpected(*m_request.nativeOnly);
        }
        const qint64 wanted = m_request.maxOutputTokens.value_or(m_target.defaultMaxTokens);
        m_maxTokens = std::min(wanted, m_target.maxTokensLimit.value_or(wanted));
        m_budget = budget();
        m_json.beginObject().key("model").string(m_target.model).key("max_tokens").integer(m_maxTokens);
        if (!m_turns.system.isEmpty()) {
            m_json.key("system").string(m_turns.system);
        }
        writeMessages();
        writeTools();
        writeSampling();
        writeThinking();
        writeOutputConfig();
        m_json.key("stream").boolean(true).endObject();
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        return m_json.take();
    }

private:
    void refuse(const QByteArray &param, const QByteArray &message)
    {
        if (!m_error) {
            m_error = ProtocolError{400, "invalid_request_error", "unsupported_parameter", param, message};
        }
    }

    void refuseInput(QByteArrayView what)
    {
        refuse(m_request.dialect == WireDialect::Responses ? "input" : "messages",
            QByteArray("The model '" + m_target.model + "' does not take ").append(what).append('.'));
    }

    // ---- messages ----

    void writeMessages()
    {
        m_json.key("messages").beginArray();
        if (m_turns.turns.isEmpty() || !m_turns.turns.first().isUser) {
            m_json.beginObject().key("role").string("user");
            m_json.key("content").string(conversationGoesOn).endObject();
        }
        for (qsizetype i = 0; i < m_turns.turns.size(); ++i) {
            const MessagesTurn &turn = m_turns.turns[i];
            m_json.beginObject().key("role").string(turn.isUser ? "user" : "assistant");
            m_json.key("content").beginArray();
            for (const InputItem *result : turn.results) {
                writeResult(*result);
            }
            for (qsizetype at = 0; at < turn.pieces.size(); ++at) {
                // A text that the model is to go on with must not end in space.
                const bool isLast = i + 1 == m_turns.turns.size() && at + 1 == turn.pieces.size();
                writePiece(turn.pieces[at], isLast && !turn.isUser);
            }
            m_json.endArray().endObject();
        }
        m_json.endArray();
    }

    void writePiece(const MessagesPiece &piece, bool isPrefill)
    {
        if (piece.part) {
            writePart(*piece.part, isPrefill);
        } else if (piece.item->kind == InputItem::Kind::FunctionCall) {
            writeCall(*piece.item);
        } else {
            writeThought(*piece.item);
        }
    }

    void writeText(QByteArrayView text)
    {
        m_json.beginObject().key("type").string("text").key("text").string(text).endObject();
    }

    void writePart(const ContentPart &part, bool isPrefill)
    {
        switch (part.kind) {
        case ContentPart::Kind::Text:
        case ContentPart::Kind::Refusal: {
            qsizetype length = part.text.size();
            while (isPrefill && length > 0 && QByteArrayView(" \t\r\n").contains(part.text[length - 1])) {
                --length;
            }
            writeText(QByteArrayView(part.text).first(length));
            break;
        }
        case ContentPart::Kind::Image:
            writeImage(part.raw.member("image_url").toString().value_or(QByteArray()));
            break;
        case ContentPart::Kind::File:
            writeFile(part.raw);
            break;
        case ContentPart::Kind::Audio:
            refuseInput("audio as input");
            break;
        }
    }

    void writeBase64(QByteArrayView block, const QByteArray &mediaType, const QByteArray &data)
    {
        m_json.beginObject().key("type").string(block).key("source").beginObject();
        m_json.key("type").string("base64").key("media_type").string(mediaType);
        m_json.key("data").string(data).endObject();
    }

    void writeImage(const QByteArray &url)
    {
        if (url.startsWith("http://") || url.startsWith("https://")) {
            m_json.beginObject().key("type").string("image").key("source").beginObject();
            m_json.key("type").string("url").key("url").string(url).endObject().endObject();
            return;
        }
        constexpr std::array<QByteArrayView, 4> taken = {
            "image/jpeg", "image/png", "image/gif", "image/webp"};
        const auto [type, data] = readDataUrl(url);
        if (std::find(taken.begin(), taken.end(), type) == taken.end()) {
            refuseInput("images but JPEG, PNG, GIF and WebP, as data or http URLs");
            return;
        }
        writeBase64("image", type, data);
        m_json.endObject();
    }

    /// PDF as a document, text as a document of text [PROTOCOLS.md 5.2].
    void writeFile(const JsonText &file)
    {
        const auto [type, data] = readDataUrl(file.member("file_data").toString().value_or(QByteArray()));
        if (type == "application/pdf") {
            writeBase64("document", type, data);
        } else if (type == "text/plain") {
            m_json.beginObject().key("type").string("document").key("source").beginObject();
            m_json.key("type").string("text").key("media_type").string("text/plain");
            m_json.key("data").string(QByteArray::fromBase64(data)).endObject();
        } else {
            refuseInput("files but PDF and plain text, as data URLs");
            return;
        }
        writeRaw(m_json, "title", file.member("filename"));
        m_json.endObject();
    }

    void writeCall(const InputItem &call)
    {
        const Result<JsonText> input =
            JsonText::parse(call.arguments.trimmed().isEmpty() ? QByteArray("{}") : call.arguments);
        if (!input || !input->isObject()) {
            refuseInput(QByteArray("the call '" + call.callId + "', whose arguments are no JSON object"));
            return;
        }
        m_json.beginObject().key("type").string("tool_use").key("id").string(callId(call.callId));
        m_json.key("name").string(call.name).key("input").raw(input->bytes()).endObject();
    }

    void writeThought(const InputItem &item)
    {
        QByteArray text;
        for (const ContentPart &part : item.content) {
            text.append(part.text);
        }
        const ThinkingBlock block = thinkingBlockOf(
            text, isSealedThinking(item.encryptedContent) ? item.encryptedContent : QByteArray());
        m_json.beginObject().key("type");
        if (block.redacted.isEmpty()) {
            m_json.string("thinking").key("thinking").string(block.thinking);
            m_json.key("signature").string(block.signature);
        } else {
            m_json.string("redacted_thinking").key("data").string(block.redacted);
        }
        m_json.endObject();
    }

    void writeResult(const InputItem &result)
    {
        m_json.beginObject().key("type").string("tool_result");
        m_json.key("tool_use_id").string(callId(result.callId));
        const auto isEmpty = [](const ContentPart &part) {
            return part.kind == ContentPart::Kind::Text && part.text.isEmpty();
        };
        if (!std::all_of(result.content.begin(), result.content.end(), isEmpty)) {
            m_json.key("content").beginArray();
            for (const ContentPart &part : result.content) {
                if (!isEmpty(part)) {
                    writePart(part, false);
                }
            }
            m_json.endArray();
        }
        m_json.endObject();
    }

    // ---- tools ----

    void writeTools()
    {
        if (m_request.tools.isEmpty()) {
            return;
        }
        m_json.key("tools").beginArray();
        for (const FunctionTool &tool : m_request.tools) {
            m_json.beginObject().key("name").string(tool.name);
            writeRaw(m_json, "description", tool.description);
            m_json.key("input_schema");
            m_json.raw(tool.parameters.isNone() ? QByteArrayView(R"({"type":"object","properties":{}})")
                                                : tool.parameters.bytes());
            if (tool.strict.value_or(false)) {
                m_json.key("strict").boolean(true);
            }
            m_json.endObject();
        }
        m_json.endArray();
        writeToolChoice();
    }

    void writeToolChoice()
    {
        using Kind = ToolChoice::Kind;
        const ToolChoice &choice = m_request.toolChoice;
        const bool oneAtATime = m_request.parallelToolCalls == false;
        if (choice.kind == Kind::Unset && !oneAtATime) {
            return;
        }
        const bool isForced = choice.kind == Kind::Required || choice.kind == Kind::Function;
        if (isForced && thinks() && m_target.isAnthropic) {
            refuse("tool_choice",
                "The model '" + m_target.model + "' cannot be made to call a tool while it is to think.");
        }
        m_json.key("tool_choice").beginObject().key("type");
        switch (choice.kind) {
        case Kind::Unset:
        case Kind::Auto:
            m_json.string("auto");
            break;
        case Kind::None:
            m_json.string("none");
            break;
        case Kind::Required:
            m_json.string("any");
            break;
        case Kind::Function:
            m_json.string("tool").key("name").string(choice.name);
            break;
        }
        if (oneAtATime && choice.kind != Kind::None) {
            m_json.key("disable_parallel_tool_use").boolean(true);
        }
        m_json.endObject();
    }

    // ---- sampling, thinking, format ----

    /// Anthropic refuses a temperature and top_k of one's own while thinking, and temperature beside top_p.
    void writeSampling()
    {
        const bool isFree = !m_target.isAnthropic || !thinks();
        const JsonText &temperature = m_request.temperature;
        if (m_target.isAnthropic && temperature.toDouble().value_or(0) > 1) {
            refuse("temperature", "The model '" + m_target.model + "' takes a 'temperature' up to 1.");
        }
        if (isFree) {
            writeRaw(m_json, "temperature", temperature);
            writeRaw(m_json, "top_k", m_request.topK);
        }
        if (!m_target.isAnthropic || !isFree || temperature.isNone()) {
            writeRaw(m_json, "top_p", m_request.topP);
        }
        if (!m_target.isAnthropic) {
            writeRaw(m_json, "seed", m_request.seed);
        }
        if (m_request.stop.isString()) {
            m_json.key("stop_sequences").beginArray().raw(m_request.stop.bytes()).endArray();
        } else {
            writeRaw(m_json, "stop_sequences", m_request.stop);
        }
        if (m_request.topLogprobs) {
            refuse(
                "top_logprobs", "The model '" + m_target.model + "' tells no probabilities of its tokens.");
        }
    }

    [[nodiscard]] bool asksForThought() const
    {
        return !m_request.reasoningEffort.isEmpty() && m_request.reasoningEffort != "none";
    }

    [[nodiscard]] bool thinks() const
    {
        return asksForThought() && (m_target.thinking == MessagesTarget::Thinking::Adaptive || m_budget > 0);
    }

    /// Tokens to think with; 0: not at all. With a budget Anthropic demands that a turn of calls which is
    /// being answered begins with its thought, which another server's turn does not.
    [[nodiscard]] qint64 budget() const
    {
        if (!asksForThought() || m_maxTokens <= leastBudget
            || (m_target.isAnthropic && answersThoughtless())) {
            return 0;
        }
        const QByteArray &effort = m_request.reasoningEffort;
        const qint64 wanted = effort == "minimal" ? 1024
            : effort == "low"                     ? 2048
            : effort == "medium"                  ? 8192
            : effort == "high"                    ? 16384
                                                  : 32768;
        return std::max(leastBudget, std::min(wanted, m_maxTokens * 3 / 4)); // the rest is for the answer
    }

    [[nodiscard]] bool answersThoughtless() const
    {
        const QList<MessagesTurn> &turns = m_turns.turns;
        if (turns.size() < 2 || turns.last().results.isEmpty()) {
            return false;
        }
        const MessagesTurn &called = turns[turns.size() - 2];
        return called.pieces.isEmpty() || !called.pieces.first().item
            || called.pieces.first().item->kind != InputItem::Kind::Reasoning;
    }

    void writeThinking()
    {
        if (m_request.reasoningEffort == "none") {
            m_json.key("thinking").beginObject().key("type").string("disabled").endObject();
        } else if (thinks() && m_target.thinking == MessagesTarget::Thinking::Adaptive) {
            m_json.key("thinking").beginObject().key("type").string("adaptive").endObject();
        } else if (thinks()) {
            m_json.key("thinking").beginObject().key("type").string("enabled");
            m_json.key("budget_tokens").integer(m_budget).endObject();
        }
    }

    void writeOutputConfig()
    {
        const bool hasEffort = thinks() && m_target.thinking == MessagesTarget::Thinking::Adaptive;
        const bool hasFormat = m_request.textFormat.kind == TextFormat::Kind::JsonSchema;
        if (m_request.textFormat.kind == TextFormat::Kind::JsonObject) {
            refuse(m_request.dialect == WireDialect::Responses ? "text.format" : "response_format",
                "The model '" + m_target.model + "' gives JSON by a schema alone; send 'json_schema'.");
        }
        if (!hasEffort && !hasFormat) {
            return;
        }
        m_json.key("output_config").beginObject();
        if (hasEffort) {
            const QByteArray &effort = m_request.reasoningEffort;
            m_json.key("effort").string(effort == "minimal" ? QByteArray("low") : effort);
        }
        if (hasFormat) {
            m_json.key("format").beginObject().key("type").string("json_schema");
            writeRaw(m_json, "schema", m_request.textFormat.schema);
            m_json.endObject();
        }
        m_json.endObject();
    }

    const ResponseRequest &m_request;
    const MessagesTarget &m_target;
    const MessagesTurns m_turns;
    qint64 m_maxTokens = 0;
    qint64 m_budget = 0;
    JsonWriter m_json;
    std::optional<ProtocolError> m_error;
};

} // namespace

MessagesTarget::Thinking anthropicThinking(QByteArrayView model)
{
    // Efforts came with Claude 4.6; the models before it are known by name, what comes later is newer.
    constexpr std::array<QByteArrayView, 12> older = {"claude-2", "claude-3", "claude-instant", "opus-4-0",
        "opus-4-1", "opus-4-2", "opus-4-5", "sonnet-4-0", "sonnet-4-2", "sonnet-4-5", "haiku-4-", "claude-v"};
    const bool isOlder =
        std::any_of(older.begin(), older.end(), [model](QByteArrayView name) { return model.contains(name); })
        || model.endsWith("opus-4") || model.endsWith("sonnet-4");
    return isOlder ? MessagesTarget::Thinking::Budget : MessagesTarget::Thinking::Adaptive;
}

Parsed<QByteArray> writeMessagesRequest(const ResponseRequest &request, const MessagesTarget &target)
{
    return MessagesEncoder(request, target).write();
}

} // namespace Hearth
