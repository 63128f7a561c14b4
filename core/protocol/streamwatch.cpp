#include "protocol/streamwatch.h"

#include "protocol/chatdelta.h"
#include "protocol/jsonwriter.h"
#include "protocol/redaction.h"
#include "protocol/ssewriter.h"
#include "protocol/upstreamerror.h"
#include "protocol/utf8.h"

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

/// What is kept for a response.failed; more than this is left out of it. Our choice: far beyond an ordinary
/// answer.
constexpr qsizetype maxKeptBytes = 4 * 1024 * 1024;

/// The event's type where it stands first, as every server known writes it; null when it does not.
QByteArrayView leadingType(QByteArrayView data)
{
    constexpr QByteArrayView key("{\"type\":");
    if (!data.startsWith(key)) {
        return {};
    }
    QByteArrayView rest = data.sliced(key.size(), qMin<qsizetype>(data.size() - key.size(), 80));
    if (rest.startsWith(' ')) {
        rest = rest.sliced(1);
    }
    const qsizetype close = rest.startsWith('"') ? rest.indexOf('"', 1) : -1;
    return close < 0 ? QByteArrayView() : rest.sliced(1, close - 1);
}

/// Members without text of their own, e.g. a role or an empty string, say nothing yet.
bool saysSomething(const ChatDelta &delta)
{
    const auto isList = [](const JsonSpan &value) { return value.isArray() && value.compact() != "[]"; };
    return delta.content.isNonEmptyString() || isList(delta.content)
        || delta.reasoningContent.isNonEmptyString() || delta.reasoning.isNonEmptyString()
        || delta.refusal.isNonEmptyString() || isList(delta.toolCalls) || isList(delta.reasoningDetails)
        || delta.functionCall.isObject();
}

} // namespace

StreamWatch::StreamWatch(WireDialect dialect)
    : m_dialect(dialect)
    , m_events(maxEventBytes)
{
}

void StreamWatch::feed(QByteArrayView bytes)
{
    if (m_isEnded) {
        return;
    }
    const bool isBounded =
        m_events.feed(bytes, [this](QByteArrayView type, QByteArrayView data) { event(type, data); });
    if (!isBounded) {
        fault("An event of the upstream's stream is larger than "
            + QByteArray::number(maxEventBytes / (1024 * 1024)) + " MiB.");
    }
}

void StreamWatch::end()
{
    if (std::exchange(m_isEnded, true)) {
        return;
    }
    m_wasOpen = m_events.openBytes() > 0;
    m_events.finish(
        [this](QByteArrayView type, QByteArrayView data) { event(type, data); }, EventViews::isWholeMessage);
}

bool StreamWatch::isFinished() const
{
    return m_isFinished && !m_error && (m_begun & ~m_ended) == 0;
}

std::optional<ResponseUsage> StreamWatch::usage() const
{
    return m_dialect == WireDialect::Messages ? m_messagesUsage.usage() : m_usage;
}

void StreamWatch::event(QByteArrayView type, QByteArrayView data)
{
    switch (m_dialect) {
    case WireDialect::ChatCompletions:
        chatEvent(type, data);
        return;
    case WireDialect::Responses:
        responsesEvent(type, data);
        return;
    case WireDialect::Messages:
        messagesEvent(type, data);
        return;
    }
}

bool StreamWatch::isJson(QByteArrayView data)
{
    const bool isOne = !JsonSpan::check(data);
    if (!isOne) {
        fault("The upstream sent a chunk that is not JSON.");
    }
    return isOne;
}

void StreamWatch::fault(const QByteArray &message)
{
    if (!m_error) {
        m_error = ProtocolError{500, "server_error", {}, {}, message};
    }
}

void StreamWatch::told(const ProtocolError &error)
{
    if (!m_error) {
        m_error = error;
        m_isTold = true;
    }
}

void StreamWatch::chatEvent(QByteArrayView type, QByteArrayView data)
{
    if (m_frame.isLike(data)) {
        return; // one that said something has been read whole
    }
    const QByteArrayView text = data.trimmed();
    if (text.startsWith("[DONE]")) {
        m_sawDone = true;
    } else if (type == "error") {
        told(JsonSpan::check(text) ? ProtocolError{500, "server_error", {}, {}, redactedMessage(text)}
                                   : toProtocolError(readUpstreamError(JsonSpan::trimmed(text))));
    } else if (isJson(text)) {
        chatChunk(text);
    }
}

void StreamWatch::chatChunk(QByteArrayView data)
{
    const JsonSpan root = JsonSpan::trimmed(data);
    JsonSpan choices;
    JsonSpan error;
    bool isFlatError = false;
    bool tellsUsage = false;
    root.forEachMember([&](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("choices")) {
            choices = value;
        } else if (key.is("usage") && value.isObject()) {
            tellsUsage = true;
            const auto usage = readUsage(value);
            m_usage = usage ? usage : m_usage;
        } else if (key.is("error")) {
            error = value;
        } else if (key.is("object")) {
            isFlatError = value.isStringOf("error");
        } else if (key.is("model") && m_model.isEmpty()) {
            m_model = value.text();
        }
    });
    if (isErrorValue(error) || isFlatError) {
        told(toProtocolError(readUpstreamError(root)));
        return;
    }
    std::pair<JsonSpan, ChunkTemplate::Kind> onlyString;
    int count = 0;
    choices.forEachElement([&](const JsonSpan &choice) {
        ++count;
        chatChoice(choice, onlyString);
    });
    if (count == 1 && !tellsUsage && !onlyString.first.isNone()) {
        m_frame.remember(data, onlyString.first, onlyString.second);
    }
}

void StreamWatch::chatChoice(const JsonSpan &choice, std::pair<JsonSpan, ChunkTemplate::Kind> &onlyString)
{
    JsonSpan deltaValue;
    JsonSpan finish;
    JsonSpan index;
    JsonSpan text; // of /v1/completions
    JsonSpan error;
    choice.forEachMember([&](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("delta")) {
            deltaValue = value;
        } else if (key.is("finish_reason")) {
            finish = value;
        } else if (key.is("index")) {
            index = value;
        } else if (key.is("text")) {
            text = value;
        } else if (key.is("error")) {
            error = value;
        }
    });
    if (isErrorValue(error)) {
        // Inside a choice no client looks for it.
        m_error = m_error ? m_error : toProtocolError(readErrorValue(error));
        return;
    }
    const ChatDelta delta(deltaValue);
    const bool isText = deltaValue.isNone() && text.isNonEmptyString();
    const quint64 bit = quint64(1) << std::clamp<qint64>(index.toInteger().value_or(0), 0, 63);
    m_begun |= bit;
    m_hasOutput = m_hasOutput || isText || saysSomething(delta);
    if (!finish.isNonEmptyString()) {
        onlyString = isText ? std::pair(text, ChunkTemplate::Kind::Content) : delta.onlyString();
        return;
    }
    m_ended |= bit;
    m_isFinished = true;
    if (finish.isStringOf("error") || finish.isStringOf("abort")) {
        fault("The upstream ended the answer with finish reason '" + finish.text() + "'.");
    }
}

void StreamWatch::responsesEvent(QByteArrayView type, QByteArrayView data)
{
    const QByteArrayView leading = leadingType(data);
    if (leading.startsWith("response.") && leading.endsWith(".delta")) {
        m_hasOutput = true;
        ++m_sequence;
        return;
    }
    const QByteArrayView text = data.trimmed();
    if (text.startsWith("[DONE]") || !isJson(text)) {
        return;
    }
    const JsonSpan root = JsonSpan::trimmed(text);
    QByteArray name = type.toByteArray();
    JsonSpan response;
    JsonSpan error;
    JsonSpan item;
    ++m_sequence;
    root.forEachMember([&](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("type")) {
            name = value.isNonEmptyString() ? value.text() : name;
        } else if (key.is("response")) {
            response = value;
        } else if (key.is("error")) {
            error = value;
        } else if (key.is("item")) {
            item = value;
        } else if (key.is("sequence_number")) {
            m_sequence = std::clamp<qint64>(value.toInteger().value_or(m_sequence - 1), 0, 1LL << 53) + 1;
        }
    });
    if (isErrorValue(error) || name == "error") {
        told(toProtocolError(readUpstreamError(root)));
    } else if (name == "response.error") { // OpenRouter's own: clients do not know it
        m_error = m_error ? m_error : toProtocolError(readUpstreamError(root));
    } else if (name == "response.created" || name == "response.in_progress" || name == "response.queued") {
        if (m_response.isEmpty() && response.bytes().size() <= maxKeptBytes) {
            m_response = repairedUtf8(response.compact());
        }
        m_model = m_model.isEmpty() ? response.member("model").text() : m_model;
    } else if (name == "response.completed" || name == "response.incomplete" || name == "response.failed") {
        responsesEnd(name, response);
    } else if (name.startsWith("response.")) {
        m_hasOutput = true;
        if (name == "response.output_item.done") {
            keepItem(item);
        }
    }
}

void StreamWatch::responsesEnd(QByteArrayView type, const JsonSpan &response)
{
    const JsonSpan usage = response.member("usage");
    m_usage = usage.isObject() ? readResponsesUsage(usage) : m_usage;
    m_model = m_model.isEmpty() ? response.member("model").text() : m_model;
    if (type == "response.failed" || response.member("status").isStringOf("failed")) {
        told(toProtocolError(readErrorValue(response.member("error"))));
    } else {
        m_isFinished = true;
    }
}

void StreamWatch::keepItem(const JsonSpan &item)
{
    m_itemBytes += item.bytes().size();
    if (item.isObject() && m_itemBytes <= maxKeptBytes) {
        m_items.append(repairedUtf8(item.compact()));
    }
}

void StreamWatch::messagesEvent(QByteArrayView type, QByteArrayView data)
{
    if (leadingType(data) == "content_block_delta") {
        m_hasOutput = true;
        return;
    }
    const QByteArrayView text = data.trimmed();
    if (text.startsWith("[DONE]") || !isJson(text)) {
        return;
    }
    const JsonSpan root = JsonSpan::trimmed(text);
    const JsonSpan typeValue = root.member("type");
    const QByteArray name = typeValue.isNonEmptyString() ? typeValue.text() : type.toByteArray();
    const JsonSpan error = root.member("error");
    if (name == "error" || isErrorValue(error)) {
        told(toProtocolError(readUpstreamError(root)));
    } else if (name == "message_start") {
        const JsonSpan message = root.member("message");
        m_model = message.member("model").text();
        m_messagesUsage.take(message.member("usage"));
    } else if (name == "message_delta") {
        m_messagesUsage.take(root.member("usage"));
    } else if (name == "message_stop") {
        m_isFinished = true;
    } else if (name.startsWith("content_block_")) {
        m_hasOutput = true;
    }
}

QByteArray StreamWatch::closing(const std::optional<ProtocolError> &reason)
{
    end();
    if (std::exchange(m_isClosed, true)) {
        return {};
    }
    QByteArray out(m_wasOpen ? "\n\n" : "");
    if (isFinished()) {
        const bool lacksDone = m_dialect == WireDialect::ChatCompletions && !m_sawDone;
        return lacksDone ? out.append("data: [DONE]\n\n") : out;
    }
    if (!m_error && reason) {
        m_error = reason;
    }
    if (!m_error) {
        QByteArray message("The upstream stream ended early, without a finish");
        if (!m_events.strayLine().isEmpty()) {
            message.append(": ").append(redactedMessage(m_events.strayLine()));
        }
        fault(message.append('.'));
    }
    return m_isTold ? out : out.append(errorEvent(*m_error));
}

QByteArray StreamWatch::errorEvent(const ProtocolError &error) const
{
    switch (m_dialect) {
    case WireDialect::ChatCompletions:
        return writeSseEvent({}, writeErrorBody(error));
    case WireDialect::Messages:
        return writeSseEvent("error", writeErrorBody(error, m_dialect));
    case WireDialect::Responses:
        break;
    }
    if (!m_response.isEmpty()) {
        return writeSseEvent("response.failed", failedResponse(error));
    }
    JsonWriter json;
    json.beginObject().key("type").string("error").key("sequence_number").integer(m_sequence);
    json.key("code").string(error.code.isEmpty() ? error.type : error.code);
    json.key("message").string(error.message).key("param").null().endObject();
    return writeSseEvent("error", json.bytes());
}

/// The response as it was created, with all that is done of it, failed.
QByteArray StreamWatch::failedResponse(const ProtocolError &error) const
{
    JsonWriter json;
    json.beginObject().key("type").string("response.failed");
    json.key("sequence_number").integer(m_sequence).key("response").beginObject();
    JsonSpan::trimmed(m_response).forEachMember([&json](const JsonSpan::Key &key, const JsonSpan &value) {
        for (const QByteArrayView own : {"status", "error", "output", "incomplete_details", "usage"}) {
            if (key.is(own)) {
                return;
            }
        }
        json.key(key.text()).raw(value.bytes());
    });
    json.key("status").string("failed").key("error").beginObject();
    json.key("code").string(error.code.isEmpty() ? QByteArray("server_error") : error.code);
    json.key("message").string(error.message).endObject();
    json.key("incomplete_details").null().key("output").beginArray();
    for (const QByteArray &item : m_items) {
        json.raw(item);
    }
    json.endArray().key("usage").null().endObject().endObject();
    return json.take();
}

} // namespace Hearth
