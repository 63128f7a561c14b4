#include "protocol/responsesdecoder.h"

#include "protocol/chatdelta.h"
#include "protocol/jsonspan.h"
#include "protocol/redaction.h"
#include "protocol/responsesitems.h"
#include "protocol/upstreamerror.h"
#include "protocol/wireusage.h"

namespace Hearth {

namespace {

ProtocolError upstreamFault(const QByteArray &message)
{
    return {500, "server_error", {}, {}, message};
}

/// The members of an event that mean something; views of its bytes.
struct WireEvent
{
    JsonSpan root;
    JsonSpan delta;
    JsonSpan itemId;
    JsonSpan outputIndex;
    JsonSpan summaryIndex;
    JsonSpan item;
    JsonSpan part;
    JsonSpan response;
    JsonSpan error;
    JsonSpan text; ///< Of `.done` events, as are the next three.
    JsonSpan refusal;
    JsonSpan arguments;
    JsonSpan name;
    QByteArrayView type; ///< Without its `response.`.
    bool isErrorEvent = false;
    QByteArray typeKept;

    WireEvent(const JsonSpan &object, const QByteArray &eventLine)
        : root(object)
        , typeKept(eventLine)
    {
        JsonSpan typeValue;
        object.forEachMember(
            [&](const JsonSpan::Key &key, const JsonSpan &value) { take(key, value, typeValue); });
        if (typeValue.isNonEmptyString()) {
            typeKept = typeValue.text();
        }
        type = typeKept;
        isErrorEvent = type == "error" || type == "response.error";
        if (type.startsWith("response.")) {
            type = type.sliced(9);
        }
    }
    Q_DISABLE_COPY_MOVE(WireEvent)

    void take(const JsonSpan::Key &key, const JsonSpan &value, JsonSpan &typeValue)
    {
        if (key.is("type")) {
            typeValue = value;
        } else if (key.is("delta")) {
            delta = value;
        } else if (key.is("item_id")) {
            itemId = value;
        } else if (key.is("output_index")) {
            outputIndex = value;
        } else if (key.is("summary_index")) {
            summaryIndex = value;
        } else if (key.is("item")) {
            item = value;
        } else if (key.is("part")) {
            part = value;
        } else if (key.is("response")) {
            response = value;
        } else if (key.is("error")) {
            error = value;
        } else if (key.is("text")) {
            text = value;
        } else if (key.is("refusal")) {
            refusal = value;
        } else if (key.is("arguments")) {
            arguments = value;
        } else if (key.is("name")) {
            name = value;
        }
    }

    [[nodiscard]] ResponsesItems::Place place() const { return {itemId, outputIndex.toInteger()}; }
    [[nodiscard]] ResponsesItems::Place placeOfItem() const
    {
        return {item.member("id"), outputIndex.toInteger()};
    }
    [[nodiscard]] qint64 summaryPlace() const { return summaryIndex.toInteger().value_or(0); }
};

} // namespace

class ResponsesDecoder::Private
{
public:
    Private(const QByteArray &idPrefix, const ResponsesSource &from)
        : items(idPrefix, from.sealTag)
        , source(from)
    {
    }

    void read(const WireEvent &event, QList<ResponseEvent> &out);
    [[nodiscard]] bool readDelta(const WireEvent &event, QList<ResponseEvent> &out);
    void readDone(const WireEvent &event, QList<ResponseEvent> &out);
    void readPart(const WireEvent &event, QList<ResponseEvent> &out);
    void readTerminal(QByteArrayView type, const JsonSpan &response, QList<ResponseEvent> &out);
    void finish(const QByteArray &cutReason, QList<ResponseEvent> &out);
    void fail(const ProtocolError &error, QList<ResponseEvent> &out);
    void boundSize(QList<ResponseEvent> &out);

    ResponsesItems items;
    ResponsesSource source;
    std::optional<ResponseUsage> usage;
    QByteArray model;
};

void ResponsesDecoder::Private::read(const WireEvent &event, QList<ResponseEvent> &out)
{
    if (readDelta(event, out)) {
        boundSize(out);
        return;
    }
    if (event.isErrorEvent || isErrorValue(event.error)) {
        fail(toProtocolError(readUpstreamError(event.root)), out);
    } else if (event.type == "output_item.added") {
        items.added(event.placeOfItem(), event.item, out);
    } else if (event.type == "output_item.done") {
        items.done(event.placeOfItem(), event.item, out);
    } else if (event.type == "created" || event.type == "in_progress" || event.type == "queued") {
        model = model.isEmpty() ? event.response.member("model").text() : model;
    } else if (event.type == "completed" || event.type == "incomplete" || event.type == "failed"
        || event.type == "cancelled") {
        readTerminal(event.type, event.response, out);
    } else {
        readDone(event, out);
    }
    boundSize(out);
}

/// False for what is no delta.
bool ResponsesDecoder::Private::readDelta(const WireEvent &event, QList<ResponseEvent> &out)
{
    if (!event.type.endsWith(".delta")) {
        return false;
    }
    QByteArray delta = event.delta.text();
    if (event.type == "output_text.delta") {
        items.text(event.place(), std::move(delta), false, out);
    } else if (event.type == "reasoning_text.delta" || event.type == "reasoning.delta") {
        items.reasoning(event.place(), std::move(delta), false, out); // the second one: older vLLM
    } else if (event.type == "reasoning_summary_text.delta") {
        items.summary(event.place(), event.summaryPlace(), std::move(delta), false, out);
    } else if (event.type == "function_call_arguments.delta") {
        items.arguments(event.place(), {}, std::move(delta), false, out);
    } else if (event.type == "refusal.delta") {
        items.refusal(event.place(), std::move(delta), false, out);
    }
    return true;
}

void ResponsesDecoder::Private::readDone(const WireEvent &event, QList<ResponseEvent> &out)
{
    if (event.type == "output_text.done") {
        items.text(event.place(), event.text.text(), true, out);
    } else if (event.type == "reasoning_text.done" || event.type == "reasoning.done") {
        items.reasoning(event.place(), event.text.text(), true, out);
    } else if (event.type == "reasoning_summary_text.done") {
        items.summary(event.place(), event.summaryPlace(), event.text.text(), true, out);
    } else if (event.type == "refusal.done") {
        items.refusal(event.place(), event.refusal.text(), true, out);
    } else if (event.type == "function_call_arguments.done") {
        QByteArray json = event.arguments.isObject() ? event.arguments.compact() : event.arguments.text();
        items.arguments(event.place(), event.name.text(), std::move(json), true, out);
    } else if (event.type == "content_part.done" || event.type == "reasoning_part.done"
        || event.type == "reasoning_summary_part.done") {
        readPart(event, out);
    }
}

void ResponsesDecoder::Private::readPart(const WireEvent &event, QList<ResponseEvent> &out)
{
    const JsonSpan type = event.part.member("type");
    QByteArray text = event.part.member("text").text();
    if (type.isStringOf("output_text")) {
        items.text(event.place(), std::move(text), true, out);
    } else if (type.isStringOf("refusal")) {
        items.refusal(event.place(), event.part.member("refusal").text(), true, out);
    } else if (type.isStringOf("reasoning_text")) {
        items.reasoning(event.place(), std::move(text), true, out);
    } else if (type.isStringOf("summary_text")) {
        items.summary(event.place(), event.summaryPlace(), std::move(text), true, out);
    }
}

/// \a response: as the terminal event or a whole answer tells it. Its own status counts for more than the
/// event's name.
void ResponsesDecoder::Private::readTerminal(
    QByteArrayView type, const JsonSpan &response, QList<ResponseEvent> &out)
{
    model = model.isEmpty() ? response.member("model").text() : model;
    const JsonSpan counts = response.member("usage");
    usage = counts.isObject() ? readResponsesUsage(counts) : usage;
    const JsonSpan error = response.member("error");
    const JsonSpan statusValue = response.member("status");
    const QByteArray status = statusValue.isNonEmptyString() ? statusValue.text() : type.toByteArray();
    if (type == "failed" || status == "failed" || isErrorValue(error)) {
        fail(toProtocolError(readErrorValue(error)), out);
        return;
    }
    items.allDone(response.member("output"), out);
    if (status == "cancelled") {
        fail(upstreamFault("The upstream cancelled the answer."), out);
        return;
    }
    const JsonSpan details = response.member("incomplete_details");
    const bool isCut = type == "incomplete" || status == "incomplete" || details.isObject() || items.isCut()
        || (source.outputLimit && usage && usage->outputTokens >= *source.outputLimit);
    const bool isFiltered = details.member("reason").isStringOf("content_filter");
    finish(isFiltered ? "content_filter" : (isCut ? "max_output_tokens" : ""), out);
}

/// \a cutReason empty: completed.
void ResponsesDecoder::Private::finish(const QByteArray &cutReason, QList<ResponseEvent> &out)
{
    items.finish(out);
    if (items.stream().isFinished()) {
        return;
    }
    if (cutReason.isEmpty()) {
        items.stream().complete(usage, out);
    } else {
        items.stream().cutShort(cutReason, usage, out);
    }
}

void ResponsesDecoder::Private::fail(const ProtocolError &error, QList<ResponseEvent> &out)
{
    if (!items.stream().isFinished()) {
        items.stream().fail(error, usage, out);
    }
}

void ResponsesDecoder::Private::boundSize(QList<ResponseEvent> &out)
{
    if (items.stream().isTooLarge()) {
        fail(upstreamFault("The upstream's answer is larger than "
                 + QByteArray::number(ItemStream::maxAnswerBytes / (1024 * 1024)) + " MiB."),
            out);
    }
}

ResponsesDecoder::ResponsesDecoder(const QByteArray &idPrefix, const ResponsesSource &source)
    : d(std::make_unique<Private>(idPrefix, source))
{
}

ResponsesDecoder::~ResponsesDecoder() = default;

void ResponsesDecoder::take(QByteArrayView type, QByteArrayView untrimmed, QList<ResponseEvent> &out)
{
    if (isFinished()) {
        return;
    }
    d->items.stream().begin(out);
    const QByteArrayView data = untrimmed.trimmed();
    if (data.startsWith("[DONE]")) {
        end({}, out);
    } else if (!JsonSpan::check(data)) {
        d->read(WireEvent(JsonSpan::trimmed(data), type.toByteArray()), out);
    } else {
        d->fail(upstreamFault(type == "error" ? redactedMessage(data)
                                              : QByteArray("The upstream sent an event that is not JSON.")),
            out);
    }
}

void ResponsesDecoder::wholeBody(const QByteArray &json, QList<ResponseEvent> &out)
{
    if (isFinished()) {
        return;
    }
    d->items.stream().begin(out);
    if (JsonSpan::check(json)) {
        d->fail(upstreamFault("The upstream's answer is not JSON."), out);
        return;
    }
    const JsonSpan root = JsonSpan::trimmed(json);
    const JsonSpan status = root.member("status");
    if (isErrorValue(root.member("error")) && !root.member("output").isArray()) {
        d->fail(toProtocolError(readUpstreamError(root)), out);
    } else if (!root.member("output").isArray() && !status.isStringOf("failed")) {
        d->fail(root.member("object").isStringOf("error")
                ? toProtocolError(readUpstreamError(root))
                : upstreamFault("The upstream's answer holds no output."),
            out);
    } else if (status.isStringOf("in_progress") || status.isStringOf("queued")) {
        d->fail(upstreamFault("The upstream answered before it was done."), out);
    } else {
        d->items.setWhole();
        d->readTerminal("completed", root, out);
        d->boundSize(out);
    }
}

void ResponsesDecoder::end(const QByteArray &strayLine, QList<ResponseEvent> &out)
{
    if (isFinished()) {
        return;
    }
    d->items.stream().begin(out);
    const qsizetype brace = strayLine.indexOf('{');
    const QByteArrayView object =
        brace < 0 ? QByteArrayView() : QByteArrayView(strayLine).sliced(brace).trimmed();
    if (!object.isEmpty() && !JsonSpan::check(object)) {
        d->fail(toProtocolError(readUpstreamError(JsonSpan::trimmed(object))), out);
        return;
    }
    QByteArray message("The upstream stream ended early, without a terminal event");
    if (!strayLine.isEmpty()) {
        message.append(": ").append(redactedMessage(strayLine));
    }
    d->fail(upstreamFault(message.append('.')), out);
}

void ResponsesDecoder::fail(const ProtocolError &error, QList<ResponseEvent> &out)
{
    if (!isFinished()) {
        d->items.stream().begin(out);
        d->fail(error, out);
    }
}

bool ResponsesDecoder::isFinished() const
{
    return d->items.stream().isFinished();
}

QByteArray ResponsesDecoder::upstreamModel() const
{
    return d->model;
}

} // namespace Hearth
