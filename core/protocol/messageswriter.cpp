#include "protocol/answerwriter.h"

#include "base/appendall.h"
#include "protocol/jsonpieces.h"
#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"
#include "protocol/protocolerror.h"
#include "protocol/sealedthinking.h"
#include "protocol/ssewriter.h"

#include <utility>

namespace Hearth {

namespace {

using Type = ResponseEvent::Type;
using Part = ResponseEvent::Part;
using Kind = OutputItem::Kind;

void writeUsage(JsonWriter &json, const ResponseUsage &usage)
{
    // Anthropic counts what came out of the cache, and what went into it, apart [PROTOCOLS.md 5.5].
    const qint64 cached = qBound<qint64>(0, usage.cachedTokens, usage.inputTokens);
    const qint64 written = qBound<qint64>(0, usage.cacheWriteTokens, usage.inputTokens - cached);
    json.key("usage").beginObject().key("input_tokens").integer(usage.inputTokens - cached - written);
    json.key("cache_creation_input_tokens").integer(written);
    json.key("cache_read_input_tokens").integer(cached);
    json.key("output_tokens").integer(usage.outputTokens);
    if (usage.reasoningTokens > 0) {
        json.key("output_tokens_details").beginObject();
        json.key("thinking_tokens").integer(usage.reasoningTokens).endObject();
    }
    json.endObject();
}

/// The arguments as the object that `input` must be. What a model wrote that is none is told as it stands, so
/// that the tool refuses it rather than runs without arguments.
QByteArray inputOf(const QByteArray &arguments)
{
    if (arguments.trimmed().isEmpty()) {
        return "{}";
    }
    if (!JsonSpan::check(arguments) && JsonSpan::trimmed(arguments).isObject()) {
        return JsonSpan::trimmed(arguments).compact();
    }
    JsonWriter json;
    return json.beginObject().key("unreadable_arguments").string(arguments).endObject().take();
}

/// Between two summaries of one thought.
constexpr QByteArrayView summaryGap("\n\n");

/// One content block per message, thought or call. Each begins with its first delta, because empty texts are
/// refused when the client gives them back; a call with its name.
class MessagesWriter final : public AnswerWriter
{
public:
    explicit MessagesWriter(const AnswerIdentity &identity)
        : m_identity(identity)
    {
    }

    void streamTo(QByteArray &out, const ResponseEvent &event) override
    {
        m_out = &out;
        take(event);
        m_out = nullptr;
    }

    void collect(const ResponseEvent &event) override { take(event); }

    [[nodiscard]] QByteArray wholeBody() const override
    {
        if (m_terminal && m_terminal->type == Type::Failed) {
            return writeErrorBody(m_terminal->error, WireDialect::Messages);
        }
        JsonWriter json;
        writeHead(json);
        json.key("content").beginArray();
        for (const QByteArray &block : m_blocks) {
            json.raw(block);
        }
        json.endArray().key("stop_reason").string(stopReason()).key("stop_sequence").null();
        writeUsage(json, m_terminal ? m_terminal->usage.value_or(ResponseUsage()) : ResponseUsage());
        json.endObject();
        return json.take();
    }

private:
    void take(const ResponseEvent &event)
    {
        if (m_terminal) {
            return;
        }
        if (event.type == Type::Failed) {
            m_terminal = event;
            printEvent("error", writeErrorBody(event.error, WireDialect::Messages));
            return;
        }
        if (!std::exchange(m_hasBegun, true)) {
            printStart();
        }
        if (event.isTerminal()) {
            closeBlock();
            m_terminal = event;
            printEnd();
        } else {
            takeStep(event);
        }
    }

    void takeStep(const ResponseEvent &event)
    {
        switch (event.type) {
        case Type::ItemAdded:
            closeBlock();
            m_item = event.item;
            if (m_item.kind == Kind::FunctionCall) {
                m_hasCalls = true;
                openBlock();
            }
            break;
        case Type::PartAdded:
            m_gapDue = event.part == Part::Summary && m_isOpen;
            break;
        case Type::TextDelta:
            takeText(event.delta);
            break;
        case Type::RefusalDelta:
            m_hasRefused = true;
            takeText(event.delta);
            break;
        case Type::ReasoningDelta:
            if (std::exchange(m_gapDue, false)) {
                takeText(summaryGap.toByteArray());
            }
            takeText(event.delta);
            break;
        case Type::ArgumentsDelta:
            takeText(event.delta);
            break;
        case Type::ItemDone:
            m_item.encryptedContent = event.item.encryptedContent;
            closeBlock();
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool isOmitted() const
    {
        return m_item.kind == Kind::Reasoning && m_identity.omitReasoning;
    }

    void takeText(const QByteArray &text)
    {
        if (text.isEmpty() || isOmitted()) {
            return;
        }
        if (!m_isOpen) {
            openBlock();
        }
        appendAll(m_said, text);
        if (m_out == nullptr) {
            return;
        }
        const JsonInner inner(text);
        appendAll(*m_out, m_deltaHead, inner.bytes(), "\"}}\n\n");
    }

    void openBlock()
    {
        m_isOpen = true;
        m_said.clear();
        QByteArrayView delta = "text_delta\",\"text";
        JsonWriter json;
        json.beginObject().key("type");
        if (m_item.kind == Kind::FunctionCall) {
            delta = "input_json_delta\",\"partial_json";
            json.string("tool_use").key("id").string(m_item.callId).key("name").string(m_item.name);
            json.key("input").beginObject().endObject();
        } else if (m_item.kind == Kind::Reasoning) {
            delta = "thinking_delta\",\"thinking";
            json.string("thinking").key("thinking").string("").key("signature").string("");
        } else {
            json.string("text").key("text").string("");
        }
        printBlockStart(json.endObject().take());
        // Written out rather than through JsonWriter: this is done for every token.
        m_deltaHead = "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":"
            + QByteArray::number(m_blocks.size()) + ",\"delta\":{\"type\":\"";
        m_deltaHead.append(delta).append("\":\"");
    }

    void closeBlock()
    {
        if (m_item.kind == Kind::Reasoning && !isOmitted()) {
            closeThought();
        } else if (m_isOpen) {
            JsonWriter json;
            json.beginObject().key("type");
            if (m_item.kind == Kind::FunctionCall) {
                json.string("tool_use").key("id").string(m_item.callId).key("name").string(m_item.name);
                json.key("input").raw(inputOf(m_said));
            } else {
                json.string("text").key("text").string(m_said);
            }
            finishBlock(json.endObject().take());
        }
        m_item = {};
        m_gapDue = false;
    }

    void closeThought()
    {
        const ThinkingBlock block = thinkingBlockOf(m_said, m_item.encryptedContent);
        JsonWriter json;
        json.beginObject().key("type");
        if (!block.redacted.isEmpty() && !m_isOpen) {
            const QByteArray whole =
                json.string("redacted_thinking").key("data").string(block.redacted).endObject().take();
            m_isOpen = true;
            printBlockStart(whole);
            finishBlock(whole);
            return;
        }
        if (!m_isOpen && block.signature.isEmpty()) {
            return; // an item that says nothing
        }
        if (!m_isOpen) {
            openBlock(); // its text is kept back, its signature is not
        }
        json.string("thinking").key("thinking").string(m_said);
        json.key("signature").string(block.signature).endObject();
        JsonWriter delta;
        delta.beginObject().key("type").string("content_block_delta").key("index").integer(m_blocks.size());
        delta.key("delta").beginObject().key("type").string("signature_delta");
        delta.key("signature").string(block.signature).endObject().endObject();
        printEvent("content_block_delta", delta.bytes());
        finishBlock(json.take());
    }

    void finishBlock(const QByteArray &whole)
    {
        JsonWriter json;
        json.beginObject().key("type").string("content_block_stop");
        printEvent("content_block_stop", json.key("index").integer(m_blocks.size()).endObject().bytes());
        m_blocks.append(whole);
        m_isOpen = false;
        m_said.clear();
    }

    [[nodiscard]] QByteArray stopReason() const
    {
        if (m_terminal && m_terminal->type == Type::Incomplete) {
            return m_terminal->reason == "content_filter" ? "refusal" : "max_tokens";
        }
        return m_hasCalls ? "tool_use" : (m_hasRefused ? "refusal" : "end_turn");
    }

    // ---- on the wire ----

    void writeHead(JsonWriter &json) const
    {
        json.beginObject().key("id").string(m_identity.id).key("type").string("message");
        json.key("role").string("assistant").key("model").string(m_identity.model);
    }

    void printEvent(QByteArrayView type, QByteArrayView data)
    {
        if (m_out) {
            m_out->append(writeSseEvent(type, data));
        }
    }

    void printBlockStart(const QByteArray &block)
    {
        JsonWriter json;
        json.beginObject().key("type").string("content_block_start").key("index").integer(m_blocks.size());
        printEvent("content_block_start", json.key("content_block").raw(block).endObject().bytes());
    }

    void printStart()
    {
        JsonWriter json;
        json.beginObject().key("type").string("message_start").key("message");
        writeHead(json);
        json.key("content").beginArray().endArray().key("stop_reason").null().key("stop_sequence").null();
        writeUsage(json, {}); // not known before the end, which tells it whole
        printEvent("message_start", json.endObject().endObject().bytes());
    }

    void printEnd()
    {
        JsonWriter json;
        json.beginObject().key("type").string("message_delta").key("delta").beginObject();
        json.key("stop_reason").string(stopReason()).key("stop_sequence").null().endObject();
        writeUsage(json, m_terminal->usage.value_or(ResponseUsage())); // SDKs demand one
        printEvent("message_delta", json.endObject().bytes());
        printEvent("message_stop", R"({"type":"message_stop"})");
    }

    AnswerIdentity m_identity;
    QByteArrayList m_blocks; ///< Those that are closed.
    OutputItem m_item; ///< The one that speaks.
    QByteArray m_said; ///< In the open block.
    QByteArray m_deltaHead; ///< Of the open block's deltas, up to the quote that opens their text.
    bool m_hasBegun = false;
    bool m_isOpen = false;
    bool m_gapDue = false; ///< Another summary begins.
    bool m_hasCalls = false;
    bool m_hasRefused = false;
    std::optional<ResponseEvent> m_terminal;
    QByteArray *m_out = nullptr; ///< Where streamTo() prints to; null while only collecting.
};

} // namespace

std::unique_ptr<AnswerWriter> makeMessagesWriter(
    const AnswerIdentity &identity, const ResponseRequest &request)
{
    Q_UNUSED(request) // the dialect tells nothing of it back
    return std::make_unique<MessagesWriter>(identity);
}

} // namespace Hearth
