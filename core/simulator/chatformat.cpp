#include "simulator/chatformat.h"

#include "protocol/jsonwriter.h"
#include "protocol/ssewriter.h"
#include "simulator/llamabodies.h"

#include <utility>

namespace Hearth {

ChatFormat::ChatFormat(WireStyle style, GenerationPlan plan, AnswerLabel identity, bool includeUsage)
    : AnswerFormat(std::move(plan), std::move(identity))
    , m_style(style)
    , m_includeUsage(includeUsage)
{
}

QByteArray ChatFormat::begin()
{
    JsonWriter json;
    json.beginObject().key("role").string("assistant").key("content");
    if (m_style == WireStyle::LlamaCpp) {
        json.null();
    } else {
        json.string("");
    }
    return chunk(choice("delta", json.endObject().take(), "null"));
}

QByteArray ChatFormat::say(const Utterance &utterance)
{
    QByteArray before;
    if (m_insideThought && utterance.kind != Utterance::Kind::Reasoning) {
        m_insideThought = false;
        before = chunk(choice("delta", delta("content", "</think>\n\n"), "null"));
    }
    switch (utterance.kind) {
    case Utterance::Kind::Reasoning:
        if (m_style != WireStyle::Generic) {
            return chunk(choice("delta", delta("reasoning_content", utterance.bytes), "null"));
        }
        if (!std::exchange(m_insideThought, true)) {
            before = chunk(choice("delta", delta("content", "<think>\n"), "null"));
        }
        break;
    case Utterance::Kind::ToolCall:
        return before + chunk(choice("delta", toolDelta(utterance.bytes), "null"));
    case Utterance::Kind::Text:
        break;
    }
    return before + chunk(choice("delta", delta("content", utterance.bytes), "null"));
}

QByteArray ChatFormat::end()
{
    const bool llama = m_style == WireStyle::LlamaCpp;
    const QByteArray timings = llama ? ",\"timings\":" + llamaTimings(plan()) : QByteArray();
    QByteArray bytes = chunk(choice("delta", "{}", finishReason()), m_includeUsage ? QByteArray() : timings);
    if (m_includeUsage) {
        bytes += chunk("[]", ",\"usage\":" + usage() + timings);
    }
    return bytes + writeSseEvent({}, "[DONE]");
}

QByteArray ChatFormat::whole()
{
    const QByteArray choices = choice("message", message(), finishReason());
    JsonWriter json;
    json.beginObject();
    if (m_style == WireStyle::LlamaCpp) {
        json.key("choices").raw(choices).key("created").integer(identity().created);
        json.key("model").string(identity().model).key("system_fingerprint").string(fingerprint());
        json.key("object").string("chat.completion").key("usage").raw(usage());
        json.key("id").string(id("chatcmpl-")).key("timings").raw(llamaTimings(plan()));
    } else {
        json.key("id").string(id("chatcmpl-")).key("object").string("chat.completion");
        json.key("created").integer(identity().created).key("model").string(identity().model);
        json.key("choices").raw(choices).key("usage").raw(usage());
        json.key("system_fingerprint").string(fingerprint());
    }
    return json.endObject().take();
}

QByteArray ChatFormat::chunk(const QByteArray &choices, const QByteArray &extra) const
{
    JsonWriter json;
    json.beginObject();
    if (m_style == WireStyle::LlamaCpp) {
        json.key("choices").raw(choices).key("created").integer(identity().created);
        json.key("id").string(id("chatcmpl-")).key("model").string(identity().model);
        json.key("system_fingerprint").string(fingerprint()).key("object").string("chat.completion.chunk");
    } else {
        json.key("id").string(id("chatcmpl-")).key("object").string("chat.completion.chunk");
        json.key("created").integer(identity().created).key("model").string(identity().model);
        json.key("system_fingerprint").string(fingerprint()).key("choices").raw(choices);
    }
    QByteArray object = json.take();
    return writeSseEvent({}, object.append(extra).append('}'));
}

QByteArray ChatFormat::choice(const char *content, const QByteArray &value, const QByteArray &finish) const
{
    JsonWriter json;
    json.beginArray().beginObject();
    if (m_style == WireStyle::LlamaCpp) {
        json.key("finish_reason").raw(finish).key("index").integer(0).key(content).raw(value);
    } else {
        json.key("index").integer(0).key(content).raw(value).key("logprobs").null();
        json.key("finish_reason").raw(finish);
    }
    return json.endObject().endArray().take();
}

QByteArray ChatFormat::delta(const char *key, const QByteArray &text) const
{
    JsonWriter json;
    return json.beginObject().key(key).string(text).endObject().take();
}

QByteArray ChatFormat::toolDelta(const QByteArray &arguments)
{
    JsonWriter json;
    json.beginObject().key("tool_calls").beginArray().beginObject().key("index").integer(0);
    if (!std::exchange(m_callBegun, true)) {
        json.key("id").string(toolCallId()).key("type").string("function");
        json.key("function").beginObject().key("name").string(toolName());
    } else {
        json.key("function").beginObject();
    }
    return json.key("arguments").string(arguments).endObject().endObject().endArray().endObject().take();
}

QByteArray ChatFormat::toolCallId() const
{
    if (m_style == WireStyle::LlamaCpp) {
        return id("", 1); // no "call_" before it [transcripts: chat_tool_call]
    }
    return m_style == WireStyle::LmStudio ? QByteArray::number(100000000 + identity().number)
                                          : id("call_", 1);
}

QByteArray ChatFormat::usage() const
{
    JsonWriter json;
    json.beginObject().key("completion_tokens").integer(plan().completionTokens());
    json.key("prompt_tokens").integer(plan().promptTokens);
    json.key("total_tokens").integer(plan().promptTokens + plan().completionTokens());
    if (m_style == WireStyle::LlamaCpp) {
        json.key("prompt_tokens_details").beginObject().key("cached_tokens").integer(0).endObject();
    }
    return json.endObject().take();
}

QByteArray ChatFormat::finishReason() const
{
    switch (plan().finish) {
    case GenerationPlan::Finish::Length:
        return "\"length\"";
    case GenerationPlan::Finish::ToolCalls:
        return "\"tool_calls\"";
    case GenerationPlan::Finish::Stop:
        break;
    }
    return "\"stop\"";
}

QByteArray ChatFormat::message() const
{
    const QByteArray thought = plan().joined(Utterance::Kind::Reasoning);
    QByteArray text = plan().joined(Utterance::Kind::Text);
    if (m_style == WireStyle::Generic && !thought.isEmpty()) {
        text.prepend("<think>\n" + thought + "</think>\n\n");
    }
    JsonWriter json;
    json.beginObject().key("role").string("assistant").key("content").string(text);
    if (m_style != WireStyle::Generic && !thought.isEmpty()) {
        json.key("reasoning_content").string(thought);
    }
    if (!plan().toolName.isEmpty()) {
        json.key("tool_calls").beginArray().beginObject().key("type").string("function");
        json.key("function").beginObject().key("name").string(toolName());
        json.key("arguments").string(plan().joined(Utterance::Kind::ToolCall)).endObject();
        json.key("id").string(toolCallId()).endObject().endArray();
    }
    return json.endObject().take();
}

QByteArray ChatFormat::fingerprint() const
{
    return m_style == WireStyle::LlamaCpp ? llamaBuildInfo() : identity().model;
}

} // namespace Hearth
