#include "protocol/messagesdecoder.h"

#include "protocol/chatdelta.h"
#include "protocol/itemstream.h"
#include "protocol/jsonspan.h"
#include "protocol/messagesblocks.h"
#include "protocol/redaction.h"
#include "protocol/upstreamerror.h"

namespace Hearth {

namespace {

ProtocolError upstreamFault(const QByteArray &message)
{
    return {500, "server_error", {}, {}, message};
}

/// Usage is told in parts, each of which may come again and then replaces what was [PROTOCOLS.md 5.4, 5.5].
struct UsageParts
{
    std::optional<qint64> input;
    std::optional<qint64> output;
    qint64 cacheRead = 0;
    qint64 cacheWritten = 0;
    qint64 thinking = 0;

    void read(const JsonSpan &usage)
    {
        usage.forEachMember([this](const JsonSpan::Key &key, const JsonSpan &value) {
            const std::optional<qint64> tokens = value.toInteger();
            if (key.is("output_tokens_details")) {
                thinking = qMax<qint64>(0, value.member("thinking_tokens").toInteger().value_or(0));
            } else if (!tokens || *tokens < 0) {
                return;
            } else if (key.is("input_tokens")) {
                input = tokens;
            } else if (key.is("output_tokens")) {
                output = tokens;
            } else if (key.is("cache_read_input_tokens")) {
                cacheRead = *tokens;
            } else if (key.is("cache_creation_input_tokens")) {
                cacheWritten = *tokens;
            }
        });
    }

    [[nodiscard]] std::optional<ResponseUsage> whole() const
    {
        if (!input || !output) {
            return std::nullopt;
        }
        return ResponseUsage{*input + cacheRead + cacheWritten, cacheRead, *output, thinking, cacheWritten};
    }
};

} // namespace

class MessagesDecoder::Private
{
public:
    explicit Private(const QByteArray &idPrefix)
        : stream(idPrefix)
        , blocks(idPrefix, stream)
    {
    }

    void read(const JsonSpan &object, const QByteArray &type, QByteArrayView data, QList<ResponseEvent> &out);
    void message(const JsonSpan &object);
    void settle(QList<ResponseEvent> &out);
    void finish(QList<ResponseEvent> &out);
    void fail(const ProtocolError &error, QList<ResponseEvent> &out);

    ItemStream stream;
    MessagesBlocks blocks;
    std::optional<QByteArray> stopReason;
    UsageParts usage;
    QByteArray model;
};

/// One event. \a data: its bytes, which the next delta may repeat.
void MessagesDecoder::Private::read(
    const JsonSpan &object, const QByteArray &type, QByteArrayView data, QList<ResponseEvent> &out)
{
    const std::optional<qint64> index = object.member("index").toInteger();
    if (type == "content_block_delta") {
        blocks.delta(object.member("delta"), index, data, out);
    } else if (type == "content_block_start") {
        blocks.start(object.member("content_block"), index, out);
    } else if (type == "content_block_stop") {
        blocks.stop(index, out);
    } else if (type == "message_start") {
        message(object.member("message"));
    } else if (type == "message_delta") {
        const JsonSpan reason = object.member("delta").member("stop_reason");
        if (reason.isNonEmptyString()) {
            stopReason = reason.text();
        }
        usage.read(object.member("usage"));
    } else if (type == "message_stop") {
        finish(out);
    } else if (type == "error" || isErrorValue(object.member("error"))) {
        fail(toProtocolError(readUpstreamError(object)), out);
    }
    settle(out);
}

void MessagesDecoder::Private::message(const JsonSpan &object)
{
    if (model.isEmpty()) {
        model = object.member("model").text();
    }
    usage.read(object.member("usage"));
}

/// Ends the answer when the upstream did what no answer can hold.
void MessagesDecoder::Private::settle(QList<ResponseEvent> &out)
{
    if (!blocks.faultMessage().isEmpty()) {
        fail(upstreamFault(blocks.faultMessage()), out);
    } else if (stream.isTooLarge()) {
        fail(upstreamFault("The upstream's answer is larger than "
                 + QByteArray::number(ItemStream::maxAnswerBytes / (1024 * 1024)) + " MiB."),
            out);
    }
}

/// The terminal event that the stop reason asks for [PROTOCOLS.md 5.4]. Unknown reasons are a normal end.
void MessagesDecoder::Private::finish(QList<ResponseEvent> &out)
{
    blocks.finish(out);
    settle(out);
    if (stream.isFinished()) {
        return;
    }
    const QByteArray reason = stopReason.value_or(QByteArray());
    if (reason == "max_tokens" || reason == "model_context_window_exceeded" || reason == "pause_turn") {
        stream.cutShort("max_output_tokens", usage.whole(), out);
    } else if (reason == "refusal") {
        stream.cutShort("content_filter", usage.whole(), out);
    } else {
        stream.complete(usage.whole(), out);
    }
}

void MessagesDecoder::Private::fail(const ProtocolError &error, QList<ResponseEvent> &out)
{
    if (!stream.isFinished()) {
        stream.fail(error, usage.whole(), out);
    }
}

MessagesDecoder::MessagesDecoder(QByteArray idPrefix)
    : d(std::make_unique<Private>(idPrefix))
{
}

MessagesDecoder::~MessagesDecoder() = default;

void MessagesDecoder::take(QByteArrayView type, QByteArrayView untrimmed, QList<ResponseEvent> &out)
{
    if (d->stream.isFinished()) {
        return;
    }
    d->stream.begin(out);
    const QByteArrayView data = untrimmed.trimmed();
    if (d->blocks.repeat(data, out)) {
        d->settle(out);
        return;
    }
    if (data.isEmpty() || data.startsWith("[DONE]")) {
        return; // no end of this dialect
    }
    if (JsonSpan::check(data)) {
        d->fail(upstreamFault(type == "error" ? redactedMessage(data)
                                              : QByteArray("The upstream sent an event that is not JSON.")),
            out);
        return;
    }
    const JsonSpan object = JsonSpan::trimmed(data);
    const QByteArray ownType = object.member("type").text();
    d->read(object, ownType.isEmpty() || type == "error" ? type.toByteArray() : ownType, data, out);
}

void MessagesDecoder::wholeBody(const QByteArray &json, QList<ResponseEvent> &out)
{
    if (d->stream.isFinished()) {
        return;
    }
    d->stream.begin(out);
    if (JsonSpan::check(json)) {
        d->fail(upstreamFault("The upstream's answer is not JSON."), out);
        return;
    }
    const JsonSpan object = JsonSpan::trimmed(json);
    const JsonSpan content = object.member("content");
    if (object.member("type").isStringOf("error") || isErrorValue(object.member("error"))) {
        d->fail(toProtocolError(readUpstreamError(object)), out);
        return;
    }
    if (!content.isArray()) {
        d->fail(upstreamFault("The upstream's answer holds no content."), out);
        return;
    }
    d->message(object);
    d->stopReason = object.member("stop_reason").toString();
    d->blocks.whole(content, out);
    d->finish(out);
}

void MessagesDecoder::end(const QByteArray &strayLine, QList<ResponseEvent> &out)
{
    if (d->stream.isFinished()) {
        return;
    }
    d->stream.begin(out);
    const qsizetype brace = strayLine.indexOf('{');
    const QByteArrayView object =
        brace < 0 ? QByteArrayView() : QByteArrayView(strayLine).sliced(brace).trimmed();
    if (!object.isEmpty() && !JsonSpan::check(object)) {
        d->fail(toProtocolError(readUpstreamError(JsonSpan::trimmed(object))), out);
        return;
    }
    QByteArray message("The upstream stream ended early, without message_stop");
    if (!strayLine.isEmpty()) {
        message.append(": ").append(redactedMessage(strayLine));
    }
    d->fail(upstreamFault(message.append('.')), out);
}

void MessagesDecoder::fail(const ProtocolError &error, QList<ResponseEvent> &out)
{
    if (!d->stream.isFinished()) {
        d->stream.begin(out);
        d->fail(error, out);
    }
}

bool MessagesDecoder::isFinished() const
{
    return d->stream.isFinished();
}

QByteArray MessagesDecoder::upstreamModel() const
{
    return d->model;
}

} // namespace Hearth
