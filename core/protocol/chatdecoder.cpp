#include "protocol/chatdecoder.h"

#include "protocol/chatdelta.h"
#include "protocol/chunktemplate.h"
#include "protocol/itemstream.h"
#include "protocol/jsonspan.h"
#include "protocol/redaction.h"
#include "protocol/thinksplitter.h"
#include "protocol/toolcalls.h"
#include "protocol/upstreamerror.h"

#include <utility>

namespace Hearth {

namespace {

ProtocolError upstreamFault(const QByteArray &message)
{
    return {500, "server_error", {}, {}, message};
}

} // namespace

class ChatDecoder::Private
{
public:
    explicit Private(const QByteArray &idPrefix)
        : stream(idPrefix)
        , calls(idPrefix)
    {
    }

    void chunk(QByteArrayView data, QList<ResponseEvent> &out);
    void root(const JsonSpan &object, QList<ResponseEvent> &out);
    void choice(const JsonSpan &object, bool isNamed, QList<ResponseEvent> &out);
    void delta(const ChatDelta &delta, bool isChatter, QList<ResponseEvent> &out);
    void content(const JsonSpan &value, QList<ResponseEvent> &out);
    void contentText(QByteArray text, QList<ResponseEvent> &out);
    void reasoningText(QByteArray text, QList<ResponseEvent> &out);
    void text(QByteArray text, QList<ResponseEvent> &out);
    void toolCall(const ToolCallFragment &fragment, QList<ResponseEvent> &out);
    void closeCalls(QList<ResponseEvent> &out);
    void boundSize(QList<ResponseEvent> &out);
    void flushThought(bool dropSpace, QList<ResponseEvent> &out);
    void finish(QList<ResponseEvent> &out);
    void fail(const ProtocolError &error, QList<ResponseEvent> &out);

    ItemStream stream;
    ToolCalls calls;
    ThinkSplitter thoughts;
    ChunkTemplate frame;
    std::pair<JsonSpan, ChunkTemplate::Kind> onlyString; ///< Of the chunk being read: see ChatDelta.
    int choicesRead = 0; ///< Of the chunk being read.
    std::optional<QByteArray> finishReason;
    std::optional<ResponseUsage> usage;
    QByteArray model;
    bool isWhole = false; ///< A whole body: the end of the text is in sight.
    bool sawChoice = false;
};

/// One chunk of the stream, which is often like the one before but for its token.
void ChatDecoder::Private::chunk(QByteArrayView data, QList<ResponseEvent> &out)
{
    if (std::optional<QByteArray> token = frame.match(data)) {
        if (frame.kind() == ChunkTemplate::Kind::Content) {
            contentText(*std::move(token), out);
        } else if (!token->isEmpty()) {
            flushThought(true, out);
            reasoningText(*std::move(token), out);
        }
        boundSize(out);
        return;
    }
    if (JsonSpan::check(data)) {
        fail(upstreamFault("The upstream sent a chunk that is not JSON."), out);
        return;
    }
    onlyString = {};
    choicesRead = 0;
    root(JsonSpan::trimmed(data), out);
    if (!onlyString.first.isNone()) {
        frame.remember(data, onlyString.first, onlyString.second);
    }
}

void ChatDecoder::Private::boundSize(QList<ResponseEvent> &out)
{
    if (stream.isTooLarge()) {
        fail(upstreamFault("The upstream's answer is larger than "
                 + QByteArray::number(ItemStream::maxAnswerBytes / (1024 * 1024)) + " MiB."),
            out);
    }
}

void ChatDecoder::Private::root(const JsonSpan &object, QList<ResponseEvent> &out)
{
    JsonSpan choices;
    JsonSpan error;
    bool isFlatError = false;
    bool isNamed = false;
    object.forEachMember([&](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("choices")) {
            choices = value;
        } else if (key.is("model")) {
            isNamed = isNamed || value.isNonEmptyString();
            if (model.isEmpty()) {
                model = value.text();
            }
        } else if (key.is("id")) {
            isNamed = isNamed || value.isNonEmptyString();
        } else if (key.is("usage")) {
            const auto told = value.isObject() ? readUsage(value) : std::nullopt;
            usage = told ? told : usage;
        } else if (key.is("error")) {
            error = value;
        } else if (key.is("object")) {
            isFlatError = value.isStringOf("error");
        }
    });
    if (isErrorValue(error) || isFlatError) {
        fail(toProtocolError(readUpstreamError(object)), out);
        return;
    }
    choices.forEachElement([&](const JsonSpan &element) {
        if (!stream.isFinished()) {
            choice(element, isNamed, out);
        }
    });
}

void ChatDecoder::Private::choice(const JsonSpan &object, bool isNamed, QList<ResponseEvent> &out)
{
    JsonSpan deltaValue;
    JsonSpan finishValue;
    JsonSpan index;
    JsonSpan error;
    object.forEachMember([&](const JsonSpan::Key &key, const JsonSpan &value) {
        if (key.is("delta") || (key.is("message") && value.isObject())) {
            deltaValue = value;
        } else if (key.is("finish_reason")) {
            finishValue = value;
        } else if (key.is("index")) {
            index = value;
        } else if (key.is("error")) {
            error = value;
        }
    });
    if (index.toInteger().value_or(0) != 0) {
        return; // n > 1 is never asked for
    }
    if (isErrorValue(error)) {
        fail(toProtocolError(readErrorValue(error)), out);
        return;
    }
    sawChoice = true;
    onlyString = {};
    // llama-swap tells of its loading as reasoning, in chunks without id, model and index [PROTOCOLS.md 1.3].
    const bool isChatter = !isNamed && index.isNone() && !isWhole;
    if (deltaValue.isObject()) {
        const ChatDelta said(deltaValue);
        if (++choicesRead == 1 && !isChatter && !finishValue.isNonEmptyString()) {
            onlyString = said.onlyString();
        }
        delta(said, isChatter, out);
    }
    if (finishValue.isNonEmptyString()) {
        finishReason = finishValue.text();
    }
}

void ChatDecoder::Private::delta(const ChatDelta &delta, bool isChatter, QList<ResponseEvent> &out)
{
    if (QByteArray reasoning = isChatter ? QByteArray() : delta.reasoningText(); !reasoning.isEmpty()) {
        flushThought(true, out);
        reasoningText(std::move(reasoning), out);
    }
    content(delta.content, out);
    if (QByteArray refusal = delta.refusal.text(); !refusal.isEmpty()) {
        flushThought(true, out);
        closeCalls(out);
        stream.refusal(std::move(refusal), out);
    }
    delta.toolCalls.forEachElement([&](const JsonSpan &call) {
        ToolCallFragment fragment = readFragment(call.member("function"));
        fragment.index = call.member("index").toInteger();
        fragment.id = call.member("id").text();
        toolCall(fragment, out);
    });
    if (delta.functionCall.isObject()) {
        ToolCallFragment fragment = readFragment(delta.functionCall);
        fragment.index = 0;
        toolCall(fragment, out);
    }
    boundSize(out);
}

void ChatDecoder::Private::content(const JsonSpan &value, QList<ResponseEvent> &out)
{
    if (value.isNonEmptyString()) {
        contentText(value.text(), out);
        return;
    }
    // Parts, as Mistral's servers send them: thinking holds text parts of its own.
    value.forEachElement([&](const JsonSpan &part) {
        part.member("thinking").forEachElement([&](const JsonSpan &thought) {
            reasoningText(thought.member("text").text(), out);
        });
        if (QByteArray partText = part.member("text").text(); !partText.isEmpty()) {
            contentText(std::move(partText), out);
        }
    });
}

void ChatDecoder::Private::contentText(QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (thoughts.isPlain()) {
        text(std::move(textDelta), out);
        return;
    }
    if (isWhole && textDelta.contains("</think>") && !textDelta.trimmed().startsWith("<think>")) {
        textDelta.prepend("<think>"); // the template opened the thought: see ThinkSplitter
    }
    ThinkSplitter::Pieces pieces = thoughts.feed(textDelta);
    reasoningText(std::move(pieces.reasoning), out);
    text(std::move(pieces.text), out);
}

void ChatDecoder::Private::reasoningText(QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (!textDelta.isEmpty()) {
        closeCalls(out);
        stream.reasoning(std::move(textDelta), out);
    }
}

void ChatDecoder::Private::text(QByteArray textDelta, QList<ResponseEvent> &out)
{
    if (textDelta.isEmpty() || (calls.hasUnclosed() && textDelta.trimmed().isEmpty())) {
        return; // space between the pieces of calls is their format, not text
    }
    closeCalls(out);
    stream.text(std::move(textDelta), out);
}

void ChatDecoder::Private::toolCall(const ToolCallFragment &fragment, QList<ResponseEvent> &out)
{
    if (stream.isFinished()) {
        return;
    }
    flushThought(true, out);
    if (!calls.feed(fragment, stream, out)) {
        fail(upstreamFault("The upstream sent arguments that belong to no open tool call."), out);
    }
}

void ChatDecoder::Private::closeCalls(QList<ResponseEvent> &out)
{
    if (!stream.isFinished() && calls.hasUnclosed() && !calls.closeAll(stream, out)) {
        fail(upstreamFault("The upstream sent a tool call without a name."), out);
    }
}

void ChatDecoder::Private::flushThought(bool dropSpace, QList<ResponseEvent> &out)
{
    if (thoughts.isPlain()) {
        return;
    }
    ThinkSplitter::Pieces pieces = thoughts.flush(dropSpace);
    reasoningText(std::move(pieces.reasoning), out);
    text(std::move(pieces.text), out);
}

/// The terminal event that the finish reason asks for [PROTOCOLS.md 5.3]. Unknown reasons are a normal end.
void ChatDecoder::Private::finish(QList<ResponseEvent> &out)
{
    flushThought(false, out);
    if (!stream.isFinished() && !calls.finish(stream, out)) {
        fail(upstreamFault("The upstream sent a tool call without a name."), out);
    }
    if (stream.isFinished()) {
        return;
    }
    if (finishReason == QByteArray("length")) {
        stream.cutShort("max_output_tokens", usage, out);
    } else if (finishReason == QByteArray("content_filter")) {
        stream.cutShort("content_filter", usage, out);
    } else if (finishReason == QByteArray("error") || finishReason == QByteArray("abort")) {
        fail(upstreamFault("The upstream ended the answer with finish reason '" + *finishReason + "'."), out);
    } else {
        stream.complete(usage, out);
    }
}

void ChatDecoder::Private::fail(const ProtocolError &error, QList<ResponseEvent> &out)
{
    if (!stream.isFinished()) {
        stream.fail(error, usage, out);
    }
}

ChatDecoder::ChatDecoder(QByteArray idPrefix)
    : d(std::make_unique<Private>(idPrefix))
{
}

ChatDecoder::~ChatDecoder() = default;

void ChatDecoder::take(QByteArrayView type, QByteArrayView untrimmed, QList<ResponseEvent> &out)
{
    if (d->stream.isFinished()) {
        return;
    }
    d->stream.begin(out);
    const QByteArrayView data = untrimmed.trimmed();
    if (data.startsWith("[DONE]")) {
        end({}, out);
        return;
    }
    if (type == "error") {
        d->fail(JsonSpan::check(data) ? upstreamFault(redactedMessage(data))
                                      : toProtocolError(readUpstreamError(JsonSpan::trimmed(data))),
            out);
        return;
    }
    d->chunk(data, out);
}

void ChatDecoder::wholeBody(const QByteArray &json, QList<ResponseEvent> &out)
{
    if (d->stream.isFinished()) {
        return;
    }
    d->stream.begin(out);
    if (JsonSpan::check(json)) {
        d->fail(upstreamFault("The upstream's answer is not JSON."), out);
        return;
    }
    d->isWhole = true;
    d->root(JsonSpan::trimmed(json), out);
    if (d->stream.isFinished()) {
        return;
    }
    if (!d->sawChoice) {
        d->fail(upstreamFault("The upstream's answer holds no choice."), out);
        return;
    }
    d->finish(out);
}

void ChatDecoder::end(const QByteArray &strayLine, QList<ResponseEvent> &out)
{
    if (d->stream.isFinished()) {
        return;
    }
    d->stream.begin(out);
    if (d->finishReason) {
        d->finish(out);
        return;
    }
    const qsizetype brace = strayLine.indexOf('{');
    const QByteArrayView object =
        brace < 0 ? QByteArrayView() : QByteArrayView(strayLine).sliced(brace).trimmed();
    if (!object.isEmpty() && !JsonSpan::check(object)) {
        d->fail(toProtocolError(readUpstreamError(JsonSpan::trimmed(object))), out);
        return;
    }
    QByteArray message("The upstream stream ended early, without a finish reason");
    if (!strayLine.isEmpty()) {
        message.append(": ").append(redactedMessage(strayLine));
    }
    d->fail(upstreamFault(message.append('.')), out);
}

void ChatDecoder::fail(const ProtocolError &error, QList<ResponseEvent> &out)
{
    if (!d->stream.isFinished()) {
        d->stream.begin(out);
        d->fail(error, out);
    }
}

bool ChatDecoder::isFinished() const
{
    return d->stream.isFinished();
}

QByteArray ChatDecoder::upstreamModel() const
{
    return d->model;
}

} // namespace Hearth
