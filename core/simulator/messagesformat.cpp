#include "simulator/messagesformat.h"

#include "protocol/jsonwriter.h"
#include "protocol/ssewriter.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

QByteArray quoted(const QByteArray &text)
{
    QByteArray json;
    appendJsonString(json, text);
    return json;
}

} // namespace

MessagesFormat::MessagesFormat(WireStyle style, GenerationPlan plan, AnswerLabel identity)
    : AnswerFormat(std::move(plan), std::move(identity))
    , m_style(style)
{
}

QByteArray MessagesFormat::begin()
{
    JsonWriter json;
    json.beginObject().key("type").string("message_start").key("message").beginObject();
    json.key("id").string(messageId()).key("type").string("message").key("role").string("assistant");
    json.key("content").beginArray().endArray().key("model").string(identity().model);
    json.key("stop_reason").null().key("stop_sequence").null().key("usage").raw(usage(true));
    QByteArray bytes = writeSseEvent("message_start", json.endObject().endObject().take());
    return isDefective() ? bytes : bytes + writeSseEvent("ping", R"({"type":"ping"})");
}

QByteArray MessagesFormat::say(const Utterance &utterance)
{
    QByteArray bytes;
    if (m_opened.isEmpty() || m_opened.last() != utterance.kind) {
        if (!m_opened.isEmpty() && !isDefective()) {
            bytes += closeBlock(m_opened.size() - 1);
        }
        m_opened.append(utterance.kind);
        bytes += blockEvent(
            "content_block_start", m_opened.size() - 1, ",\"content_block\":" + block(utterance.kind, false));
    }
    const char *delta = R"("text_delta","text":)";
    if (utterance.kind == Utterance::Kind::Reasoning) {
        delta = R"("thinking_delta","thinking":)";
    } else if (utterance.kind == Utterance::Kind::ToolCall) {
        delta = R"("input_json_delta","partial_json":)";
    }
    return bytes
        + blockEvent("content_block_delta", m_opened.size() - 1,
            QByteArray(",\"delta\":{\"type\":") + delta + quoted(utterance.bytes) + '}');
}

QByteArray MessagesFormat::end()
{
    QByteArray bytes;
    if (!isDefective()) {
        bytes = m_opened.isEmpty() ? QByteArray() : closeBlock(m_opened.size() - 1);
    } else {
        const qsizetype thought = m_opened.indexOf(Utterance::Kind::Reasoning);
        if (thought >= 0) { // only now, behind the text
            bytes = blockEvent(
                "content_block_delta", thought, R"(,"delta":{"type":"signature_delta","signature":""})");
        }
        for (qsizetype index = 0; index < m_opened.size(); ++index) {
            bytes += blockEvent("content_block_stop", index);
        }
    }
    JsonWriter json;
    json.beginObject().key("type").string("message_delta").key("delta").beginObject();
    json.key("stop_reason").string(stopReason()).key("stop_sequence").null().endObject();
    bytes += writeSseEvent("message_delta", json.key("usage").raw(usage(false)).endObject().take());
    return bytes + writeSseEvent("message_stop", R"({"type":"message_stop"})");
}

QByteArray MessagesFormat::whole()
{
    JsonWriter json;
    json.beginObject().key("id").string(messageId()).key("type").string("message");
    json.key("role").string("assistant").key("content").beginArray();
    for (const Utterance::Kind kind :
        {Utterance::Kind::Reasoning, Utterance::Kind::Text, Utterance::Kind::ToolCall}) {
        if (says(kind)) {
            json.raw(block(kind, true));
        }
    }
    json.endArray().key("model").string(identity().model).key("stop_reason").string(stopReason());
    json.key("stop_sequence").null().key("usage").beginObject();
    json.key("cache_read_input_tokens").integer(0).key("input_tokens").integer(plan().promptTokens);
    if (!isDefective()) {
        json.key("cache_creation_input_tokens").integer(0);
    }
    json.key("output_tokens").integer(plan().completionTokens()).endObject();
    return json.endObject().take();
}

QByteArray MessagesFormat::block(Utterance::Kind kind, bool full) const
{
    JsonWriter json;
    json.beginObject().key("type");
    switch (kind) {
    case Utterance::Kind::Reasoning:
        json.string("thinking").key("thinking").string(full ? plan().joined(kind) : QByteArray());
        if (full || !isDefective()) {
            json.key("signature").string(full ? signature() : QByteArray());
        }
        break;
    case Utterance::Kind::ToolCall:
        json.string("tool_use").key("id").string(id(isDefective() ? "" : "toolu_", 1));
        json.key("name").string(toolName());
        if (full) {
            const QByteArray input = plan().joined(kind);
            json.key("input").raw(plan().finish == GenerationPlan::Finish::ToolCalls ? input : "{}");
        } else if (!isDefective()) {
            json.key("input").beginObject().endObject();
        }
        break;
    case Utterance::Kind::Text:
        json.string("text").key("text").string(full ? plan().joined(kind) : QByteArray());
        break;
    }
    return json.endObject().take();
}

QByteArray MessagesFormat::blockEvent(const char *type, qsizetype index, const QByteArray &members) const
{
    QByteArray data = "{\"type\":" + quoted(type) + ",\"index\":" + QByteArray::number(index);
    return writeSseEvent(type, data.append(members).append('}'));
}

/// In order: with its signature, and at once.
QByteArray MessagesFormat::closeBlock(qsizetype index) const
{
    QByteArray bytes;
    if (m_opened.at(index) == Utterance::Kind::Reasoning) {
        bytes = blockEvent("content_block_delta", index,
            R"(,"delta":{"type":"signature_delta","signature":)" + quoted(signature()) + '}');
    }
    return bytes + blockEvent("content_block_stop", index);
}

QByteArray MessagesFormat::usage(bool atStart) const
{
    JsonWriter json;
    json.beginObject();
    if (atStart) {
        json.key("cache_read_input_tokens").integer(0).key("input_tokens").integer(plan().promptTokens);
        if (!isDefective()) {
            json.key("cache_creation_input_tokens").integer(0);
        }
    }
    json.key("output_tokens").integer(atStart ? 0 : plan().completionTokens());
    return json.endObject().take();
}

QByteArray MessagesFormat::signature() const
{
    return isDefective() ? QByteArray() : id("", 2).toBase64();
}

QByteArray MessagesFormat::messageId() const
{
    return id(isDefective() ? "chatcmpl-" : "msg_"); // [transcripts: messages_nonstream]
}

bool MessagesFormat::says(Utterance::Kind kind) const
{
    const auto &utterances = plan().utterances;
    return std::any_of(utterances.cbegin(), utterances.cend(),
        [kind](const Utterance &utterance) { return utterance.kind == kind; });
}

const char *MessagesFormat::stopReason() const
{
    switch (plan().finish) {
    case GenerationPlan::Finish::Length:
        return "max_tokens";
    case GenerationPlan::Finish::ToolCalls:
        return "tool_use";
    case GenerationPlan::Finish::Stop:
        break;
    }
    return "end_turn";
}

} // namespace Hearth
