#include "simulator/responsesformat.h"

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

ResponsesFormat::ResponsesFormat(WireStyle style, GenerationPlan plan, AnswerLabel identity)
    : AnswerFormat(std::move(plan), std::move(identity))
    , m_style(style)
{
}

QByteArray ResponsesFormat::begin()
{
    // One after the other, here and below: event() counts, and operands of + come in any order.
    QByteArray bytes = event("response.created", "\"response\":" + response("in_progress", false));
    bytes += event("response.in_progress", "\"response\":" + response("in_progress", false));
    return bytes;
}

QByteArray ResponsesFormat::say(const Utterance &utterance)
{
    QByteArray bytes;
    if (m_opened.isEmpty() || m_opened.last() != utterance.kind) {
        if (!m_opened.isEmpty() && !isDefective()) {
            bytes += closeText(m_opened.last());
            bytes += closeItem(m_opened.last());
        }
        bytes += openItem(utterance.kind);
    }
    const char *type = "response.output_text.delta";
    if (utterance.kind == Utterance::Kind::Reasoning) {
        type = "response.reasoning_text.delta";
    } else if (utterance.kind == Utterance::Kind::ToolCall) {
        type = "response.function_call_arguments.delta";
    }
    return bytes
        + event(type,
            itemField(utterance.kind) + position(utterance.kind != Utterance::Kind::ToolCall)
                + ",\"delta\":" + quoted(utterance.bytes));
}

QByteArray ResponsesFormat::end()
{
    QByteArray bytes;
    if (!isDefective()) {
        if (!m_opened.isEmpty()) {
            bytes += closeText(m_opened.last());
            bytes += closeItem(m_opened.last());
        }
        return bytes
            + event(qstrcmp(finalStatus(), "completed") == 0 ? "response.completed" : "response.incomplete",
                "\"response\":" + response(finalStatus(), true));
    }
    for (const Utterance::Kind kind : std::as_const(m_opened)) { // all only now, reasoning first
        if (kind == Utterance::Kind::Text) {
            bytes += closeText(kind);
        }
        bytes += closeItem(kind);
    }
    return bytes
        + event("response.completed",
            "\"response\":" + response("completed", true) + ",\"timings\":" + llamaTimings(plan()));
}

QByteArray ResponsesFormat::whole()
{
    m_isWhole = true;
    return response(finalStatus(), true);
}

QByteArray ResponsesFormat::openItem(Utterance::Kind kind)
{
    m_opened.append(kind);
    QByteArray bytes =
        event("response.output_item.added", "\"item\":" + item(kind, "in_progress", false) + position(false));
    const bool hasPart =
        kind == Utterance::Kind::Text || (kind == Utterance::Kind::Reasoning && !isDefective());
    if (hasPart) {
        bytes += event("response.content_part.added",
            itemField(kind) + position(true) + ",\"part\":" + part(kind, false));
    }
    return bytes;
}

QByteArray ResponsesFormat::closeText(Utterance::Kind kind)
{
    const QByteArray text = quoted(plan().joined(kind));
    if (kind == Utterance::Kind::ToolCall) {
        return event("response.function_call_arguments.done",
            itemField(kind) + position(false) + ",\"arguments\":" + text);
    }
    const char *type =
        kind == Utterance::Kind::Text ? "response.output_text.done" : "response.reasoning_text.done";
    QByteArray bytes = event(type, itemField(kind) + position(true) + ",\"text\":" + text);
    bytes += event(
        "response.content_part.done", itemField(kind) + position(true) + ",\"part\":" + part(kind, true));
    return bytes;
}

QByteArray ResponsesFormat::closeItem(Utterance::Kind kind)
{
    return event("response.output_item.done", "\"item\":" + item(kind, "completed", true) + position(false));
}

QByteArray ResponsesFormat::event(const char *type, const QByteArray &fields)
{
    QByteArray data = "{\"type\":" + quoted(type);
    if (!isDefective()) {
        data += ",\"sequence_number\":" + QByteArray::number(m_sequence++);
    }
    data.append(',').append(fields).append('}');
    return writeSseEvent(type, data);
}

QByteArray ResponsesFormat::position(bool withContent) const
{
    if (isDefective()) {
        return {};
    }
    return ",\"output_index\":" + QByteArray::number(m_opened.size() - 1)
        + (withContent ? QByteArray(",\"content_index\":0") : QByteArray());
}

QByteArray ResponsesFormat::itemField(Utterance::Kind kind) const
{
    return "\"item_id\":" + quoted(itemId(kind));
}

QByteArray ResponsesFormat::itemId(Utterance::Kind kind) const
{
    switch (kind) {
    case Utterance::Kind::Reasoning:
        return id("rs_", 2);
    case Utterance::Kind::ToolCall:
        return id("fc_", 3);
    case Utterance::Kind::Text:
        break;
    }
    return id("msg_", 4);
}

QByteArray ResponsesFormat::part(Utterance::Kind kind, bool full) const
{
    JsonWriter json;
    json.beginObject().key("type");
    json.string(kind == Utterance::Kind::Reasoning ? "reasoning_text" : "output_text");
    if (kind == Utterance::Kind::Text && (full || !isDefective())) {
        json.key("annotations").beginArray().endArray().key("logprobs").beginArray().endArray();
    }
    json.key("text").string(full ? plan().joined(kind) : QByteArray());
    return json.endObject().take();
}

QByteArray ResponsesFormat::item(Utterance::Kind kind, const char *status, bool full) const
{
    JsonWriter json;
    json.beginObject().key("id").string(itemId(kind));
    switch (kind) {
    case Utterance::Kind::Reasoning:
        json.key("summary").beginArray().endArray().key("type").string("reasoning");
        json.key("content").beginArray();
        if (full) {
            json.raw(part(kind, true));
        }
        json.endArray().key("encrypted_content").string("");
        if (full && isDefective() && !m_isWhole) {
            return json.endObject().take(); // without status, in the stream alone
        }
        break;
    case Utterance::Kind::ToolCall:
        json.key("type").string("function_call").key("name").string(toolName());
        json.key("arguments").string(full ? plan().joined(kind) : QByteArray());
        json.key("call_id").string(id("call_", 3));
        break;
    case Utterance::Kind::Text:
        json.key("type").string("message").key("role").string("assistant").key("content").beginArray();
        if (full) {
            json.raw(part(kind, true));
        }
        json.endArray();
        break;
    }
    return json.key("status").string(status).endObject().take();
}

bool ResponsesFormat::says(Utterance::Kind kind) const
{
    const auto &utterances = plan().utterances;
    return std::any_of(utterances.cbegin(), utterances.cend(),
        [kind](const Utterance &utterance) { return utterance.kind == kind; });
}

QByteArray ResponsesFormat::response(const char *status, bool full) const
{
    JsonWriter json;
    json.beginObject().key("id").string(id("resp_")).key("object").string("response");
    json.key("status").string(status);
    if (!full && isDefective()) {
        return json.endObject().take();
    }
    json.key("created_at").integer(identity().created).key("model").string(identity().model);
    json.key("output").beginArray();
    for (const Utterance::Kind kind :
        {Utterance::Kind::Reasoning, Utterance::Kind::Text, Utterance::Kind::ToolCall}) {
        if (full && says(kind)) {
            json.raw(item(kind, "completed", true));
        }
    }
    json.endArray();
    if (full) {
        json.key("usage").raw(usage());
    }
    if (m_isWhole) {
        json.key("completed_at").integer(identity().created);
    }
    if (!isDefective()) {
        json.key("error").null().key("incomplete_details");
        if (qstrcmp(status, "incomplete") == 0) {
            json.beginObject().key("reason").string("max_output_tokens").endObject();
        } else {
            json.null();
        }
    }
    return json.endObject().take();
}

QByteArray ResponsesFormat::usage() const
{
    JsonWriter json;
    json.beginObject().key("input_tokens").integer(plan().promptTokens);
    json.key("output_tokens").integer(plan().completionTokens());
    json.key("total_tokens").integer(plan().promptTokens + plan().completionTokens());
    json.key("input_tokens_details").beginObject().key("cached_tokens").integer(0).endObject();
    if (!isDefective()) {
        const auto &all = plan().utterances;
        const auto thoughts = std::count_if(all.cbegin(), all.cend(),
            [](const Utterance &utterance) { return utterance.kind == Utterance::Kind::Reasoning; });
        json.key("output_tokens_details").beginObject().key("reasoning_tokens").integer(thoughts).endObject();
    }
    return json.endObject().take();
}

const char *ResponsesFormat::finalStatus() const
{
    return plan().finish == GenerationPlan::Finish::Length && !isDefective() ? "incomplete" : "completed";
}

} // namespace Hearth
