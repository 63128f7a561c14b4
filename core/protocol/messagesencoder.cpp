#include "protocol/messagesencoder.h"

#include "protocol/jsonwriter.h"
#include "protocol/messagespieces.h"
#include "protocol/messagesturns.h"

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

/// Least budget that Anthropic takes [PROTOCOLS.md 5.2].
constexpr qint64 leastBudget = 1024;

void writeRaw(JsonWriter &json, QByteArrayView key, const JsonText &value)
{
    if (!value.isNone()) {
        json.key(key).raw(value.bytes());
    }
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
        MessagesPieces messages(m_json.key("messages"), m_target.model, m_request.dialect);
        messages.write(m_turns);
        m_error = messages.error();
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
        if (m_target.isAnthropic && !m_request.logitBias.members().isEmpty()) {
            refuse("logit_bias", "The model '" + m_target.model + "' takes no 'logit_bias'.");
        }
        if (m_request.stop.isString()) {
            m_json.key("stop_sequences").beginArray().raw(m_request.stop.bytes()).endArray();
        } else {
            writeRaw(m_json, "stop_sequences", m_request.stop);
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
