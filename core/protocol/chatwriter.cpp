#include "protocol/answerwriter.h"

#include "base/appendall.h"
#include "protocol/jsonpieces.h"
#include "protocol/jsonwriter.h"
#include "protocol/protocolerror.h"

#include <utility>

namespace Hearth {

namespace {

using Type = ResponseEvent::Type;

struct ChatCall
{
    QByteArray id;
    QByteArray name;
    QByteArray arguments;
};

void writeCall(JsonWriter &json, const ChatCall &call)
{
    json.key("id").string(call.id).key("type").string("function").key("function").beginObject();
    json.key("name").string(call.name).key("arguments").string(call.arguments).endObject();
}

void writeUsage(JsonWriter &json, const ResponseUsage &usage)
{
    json.key("usage").beginObject().key("prompt_tokens").integer(usage.inputTokens);
    json.key("completion_tokens")
        .integer(usage.outputTokens)
        .key("total_tokens")
        .integer(usage.totalTokens());
    json.key("prompt_tokens_details").beginObject();
    json.key("cached_tokens").integer(usage.cachedTokens).endObject();
    json.key("completion_tokens_details").beginObject();
    json.key("reasoning_tokens").integer(usage.reasoningTokens).endObject().endObject();
}

class ChatWriter final : public AnswerWriter
{
public:
    ChatWriter(const AnswerIdentity &identity, const ResponseRequest &request)
        : m_identity(identity)
        , m_includeUsage(request.includeUsage)
    {
        m_chunkHead = "data: " + head("chat.completion.chunk") + ",\"choices\":[";
        m_chunkTail = m_includeUsage ? "],\"usage\":null}\n\n" : "]}\n\n";
    }

    void streamTo(QByteArray &out, const ResponseEvent &event) override
    {
        if (m_terminal) {
            return;
        }
        collect(event);
        if (event.isOutput() && !std::exchange(m_hasRole, true)) {
            appendDelta(out, "\"role\":\"assistant\",\"content\":\"\"");
        }
        print(event, out);
    }

    void collect(const ResponseEvent &event) override
    {
        if (m_terminal) {
            return;
        }
        switch (event.type) {
        case Type::TextDelta:
            appendAll(m_text, event.delta);
            break;
        case Type::RefusalDelta:
            m_refusal.append(event.delta);
            break;
        case Type::ReasoningDelta:
            if (!m_identity.omitReasoning) {
                m_reasoning.append(event.delta);
            }
            break;
        case Type::PartAdded:
            if (beginsLaterSummary(event)) {
                m_reasoning.append(betweenSummaries);
            }
            break;
        case Type::ItemAdded:
            if (event.item.kind == OutputItem::Kind::FunctionCall) {
                m_calls.append({event.item.callId, event.item.name, {}});
            }
            break;
        case Type::ArgumentsDelta:
            if (!m_calls.isEmpty()) {
                m_calls.last().arguments.append(event.delta);
            }
            break;
        default:
            break;
        }
        if (event.isTerminal()) {
            m_terminal = event;
        }
    }

    [[nodiscard]] QByteArray wholeBody() const override
    {
        if (m_terminal && m_terminal->type == Type::Failed) {
            return writeErrorBody(m_terminal->error);
        }
        JsonWriter json;
        json.beginArray().beginObject().key("index").integer(0).key("message").raw(message());
        json.key("logprobs").null().key("finish_reason").string(finishReason()).endObject().endArray();
        const QByteArray choices = json.take();
        json.beginObject();
        if (m_terminal && m_terminal->usage) {
            writeUsage(json, *m_terminal->usage);
        }
        const QByteArray usage = json.endObject().take().mid(1);
        QByteArray body = head("chat.completion");
        body.append(",\"choices\":").append(choices).append(usage == "}" ? "" : ",").append(usage);
        return body;
    }

private:
    static constexpr QByteArrayView betweenSummaries = "\n\n";

    /// The parts of a summary are paragraphs of one text here.
    [[nodiscard]] bool beginsLaterSummary(const ResponseEvent &event) const
    {
        return event.part == ResponseEvent::Part::Summary && event.contentIndex > 0
            && !m_identity.omitReasoning;
    }

    /// An object's start, up to the members that differ.
    [[nodiscard]] QByteArray head(QByteArrayView object) const
    {
        JsonWriter json;
        json.beginObject().key("id").string(m_identity.id).key("object").string(object);
        json.key("created").integer(m_identity.createdAt).key("model").string(m_identity.model);
        return json.take();
    }

    [[nodiscard]] QByteArray message() const
    {
        JsonWriter json;
        json.beginObject().key("role").string("assistant").key("content");
        if (m_text.isEmpty() && (!m_calls.isEmpty() || !m_refusal.isEmpty())) {
            json.null();
        } else {
            json.string(m_text);
        }
        json.key("refusal");
        if (m_refusal.isEmpty()) {
            json.null();
        } else {
            json.string(m_refusal);
        }
        if (!m_reasoning.isEmpty()) {
            json.key("reasoning_content").string(m_reasoning);
        }
        if (!m_calls.isEmpty()) {
            json.key("tool_calls").beginArray();
            for (const ChatCall &call : m_calls) {
                json.beginObject();
                writeCall(json, call);
                json.endObject();
            }
            json.endArray();
        }
        json.endObject();
        return json.take();
    }

    [[nodiscard]] QByteArray finishReason() const
    {
        if (m_terminal && m_terminal->type == Type::Incomplete) {
            return m_terminal->reason == "content_filter" ? "content_filter" : "length";
        }
        return m_calls.isEmpty() ? "stop" : "tool_calls";
    }

    void print(const ResponseEvent &event, QByteArray &out) const
    {
        switch (event.type) {
        case Type::TextDelta:
            appendText(out, "\"content\":", event.delta);
            break;
        case Type::RefusalDelta:
            appendText(out, "\"refusal\":", event.delta);
            break;
        case Type::ReasoningDelta:
            if (!m_identity.omitReasoning) {
                appendText(out, "\"reasoning_content\":", event.delta);
            }
            break;
        case Type::PartAdded:
            if (beginsLaterSummary(event)) {
                appendText(out, "\"reasoning_content\":", betweenSummaries);
            }
            break;
        case Type::ItemAdded:
            if (event.item.kind == OutputItem::Kind::FunctionCall) {
                appendCall(out);
            }
            break;
        case Type::ArgumentsDelta:
            appendArguments(out, event.delta);
            break;
        case Type::Completed:
        case Type::Incomplete:
            appendEnd(out, event);
            break;
        case Type::Failed:
            out.append("data: ").append(writeErrorBody(event.error)).append("\n\n");
            break;
        default:
            break;
        }
    }

    void appendDelta(QByteArray &out, QByteArrayView members, QByteArrayView finish = "null") const
    {
        out.append(m_chunkHead).append("{\"index\":0,\"delta\":{").append(members);
        out.append("},\"logprobs\":null,\"finish_reason\":").append(finish).append('}').append(m_chunkTail);
    }

    void appendText(QByteArray &out, QByteArrayView key, QByteArrayView text) const
    {
        const JsonInner inner(text);
        appendAll(out, m_chunkHead, "{\"index\":0,\"delta\":{", key, "\"", inner.bytes(),
            "\"},\"logprobs\":null,\"finish_reason\":null}", m_chunkTail);
    }

    void appendCall(QByteArray &out) const
    {
        JsonWriter json;
        json.beginArray().beginObject().key("index").integer(m_calls.size() - 1);
        writeCall(json, m_calls.last());
        json.endObject().endArray();
        appendDelta(out, QByteArray("\"tool_calls\":").append(json.bytes()));
    }

    void appendArguments(QByteArray &out, const QByteArray &delta) const
    {
        JsonWriter json;
        json.beginArray().beginObject().key("index").integer(m_calls.size() - 1);
        json.key("function").beginObject().key("arguments").string(delta).endObject().endObject().endArray();
        appendDelta(out, QByteArray("\"tool_calls\":").append(json.bytes()));
    }

    void appendEnd(QByteArray &out, const ResponseEvent &event) const
    {
        appendDelta(out, {}, QByteArray("\"").append(finishReason()).append('"'));
        if (m_includeUsage && event.usage) {
            JsonWriter json;
            json.beginObject();
            writeUsage(json, *event.usage);
            out.append(m_chunkHead).append("],").append(json.endObject().bytes().sliced(1)).append("\n\n");
        }
        out.append("data: [DONE]\n\n");
    }

    AnswerIdentity m_identity;
    bool m_includeUsage;
    QByteArray m_chunkHead;
    QByteArray m_chunkTail;
    bool m_hasRole = false;
    QByteArray m_text;
    QByteArray m_refusal;
    QByteArray m_reasoning;
    QList<ChatCall> m_calls;
    std::optional<ResponseEvent> m_terminal;
};

} // namespace

std::unique_ptr<AnswerWriter> makeChatWriter(const AnswerIdentity &identity, const ResponseRequest &request)
{
    return std::make_unique<ChatWriter>(identity, request);
}

} // namespace Hearth
