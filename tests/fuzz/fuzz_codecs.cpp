#include "fuzzing.h"
#include "protocol/chatencoder.h"
#include "protocol/dialects.h"
#include "protocol/jsonspan.h"
#include "protocol/messagesencoder.h"
#include "protocol/requestsplice.h"
#include "protocol/responsesdecoder.h"
#include "protocol/responsesencoder.h"
#include "protocol/sseparser.h"
#include "support/responseconformance.h"

#include <array>
#include <utility>

using namespace Hearth;

namespace {

constexpr std::array dialects{WireDialect::Responses, WireDialect::ChatCompletions, WireDialect::Messages};

bool isJsonObject(const QByteArray &text)
{
    return !JsonSpan::check(text) && JsonSpan::trimmed(text).isObject();
}

QList<SseEvent> eventsOf(const QByteArray &stream)
{
    SseParser parser;
    QList<SseEvent> events;
    require(parser.feed(stream, events).has_value(), "our own streams can be parsed");
    require(stream.isEmpty() || stream.endsWith("\n\n"), "our own streams end with a whole event");
    return events;
}

// ---- requests ----

void checkError(const ProtocolError &error)
{
    require(
        error.status >= 400 && error.status < 600 && !error.message.isEmpty(), "an error says what is wrong");
    for (const WireDialect dialect : dialects) {
        const QByteArray body = writeErrorBody(error, dialect);
        require(isJsonObject(body) && body.isValidUtf8(), "an error body is JSON", body);
    }
}

void checkSent(const Parsed<QByteArray> &sent, const QByteArray &model)
{
    if (!sent) {
        checkError(sent.error());
        return;
    }
    require(isJsonObject(*sent) && sent->isValidUtf8(), "what is sent is JSON", *sent);
    const auto seen = glance(*sent);
    require(seen && seen->model == model && seen->stream, "what is sent names the model and streams", *sent);
}

void checkRequest(WireDialect dialect, const QByteArray &body)
{
    const Parsed<ResponseRequest> request = parseRequest(dialect, body);
    const auto seen = glance(body); // within bounds, whatever the bytes are
    const auto spliced = withModel(body, "other \"model\"");
    if (!request) {
        checkError(request.error());
        return;
    }
    require(seen && seen->model == request->model, "a glance sees the model that is read", body);
    require(seen->stream == request->stream, "a glance sees whether it streams", body);
    require(spliced.has_value(), "a model that is read can be replaced");
    const Parsed<ResponseRequest> again = parseRequest(dialect, *spliced);
    require(again && again->model == "other \"model\"", "the model is replaced and nothing else broken",
        *spliced);
    require(
        estimatePromptTokens(*request) == estimatePromptTokens(*again), "a splice leaves the prompt alone");

    ChatTarget chat;
    chat.model = "up";
    chat.fileInput = chat.audioInput = chat.developerRole = request->stream;
    checkSent(writeChatRequest(*request, chat), "up");
    ResponsesTarget responses;
    responses.model = "up";
    for (const bool other : {false, true}) {
        responses.mergeTurns = responses.reasoningText = responses.audioInput = responses.chatSampling =
            other;
        checkSent(writeResponsesRequest(*request, responses), "up");
    }
    MessagesTarget messages;
    messages.model = "up";
    checkSent(writeMessagesRequest(*request, messages), "up");
}

// ---- answers ----

/// Kind and text of each item, and the end.
QByteArray outline(const QList<ResponseEvent> &events)
{
    QByteArray all;
    for (const ResponseEvent &event : events) {
        if (event.type == ResponseEvent::Type::ItemDone) {
            const OutputItem &item = event.item;
            all.append(QByteArray::number(static_cast<int>(item.kind))).append(' ').append(item.text);
            all.append('|').append(item.summary.join('|')).append('|').append(item.refusal).append('|');
            all.append(item.name).append('|').append(item.arguments).append('\n');
        } else if (event.isTerminal()) {
            all.append(QByteArray::number(static_cast<int>(event.type))).append(' ').append(event.reason);
        }
    }
    return all;
}

void checkResponsesStream(const QByteArray &stream, const QList<ResponseEvent> &events)
{
    const QStringList violations = ResponseConformance::violationsOfStream(stream);
    require(violations.isEmpty(), "the Responses stream conforms",
        violations.join(QLatin1Char('\n')).toUtf8() + stream);
    // What we write we read as it was; but tags of thoughts at the start are looked for again, and a failure
    // ends the reading before calls that wait for others.
    if (stream.contains("think>") || events.last().type == ResponseEvent::Type::Failed) {
        return;
    }
    ResponsesDecoder decoder("fuzz");
    QList<ResponseEvent> again;
    for (const SseEvent &event : eventsOf(stream)) {
        decoder.event(event, again);
    }
    require(decoder.isFinished(), "our own stream ends");
    require(outline(again) == outline(events), "our own stream is read as it was",
        outline(again) + "\n----\n" + outline(events));
}

void checkChatStream(const QByteArray &stream)
{
    const QList<SseEvent> events = eventsOf(stream);
    require(!events.isEmpty(), "a chat stream tells its end");
    bool finished = false;
    for (qsizetype at = 0; at < events.size(); ++at) {
        const QByteArray &data = events[at].data;
        const bool isLast = at == events.size() - 1;
        if (data == "[DONE]") {
            require(isLast && finished, "[DONE] comes last, after a finish");
            continue;
        }
        require(isJsonObject(data), "a chunk is JSON", data);
        const JsonSpan chunk = JsonSpan::trimmed(data);
        require(chunk.member("error").isNone() || isLast, "an error is the end");
        finished = finished || data.contains("\"finish_reason\":\"");
    }
}

void checkMessagesStream(const QByteArray &stream)
{
    const QList<SseEvent> events = eventsOf(stream);
    bool isOpen = false;
    bool hasStarted = false;
    bool hasEnded = false;
    qint64 index = -1;
    for (const SseEvent &event : events) {
        require(!hasEnded, "nothing follows the end", stream);
        require(isJsonObject(event.data), "an event is JSON", event.data);
        const JsonSpan data = JsonSpan::trimmed(event.data);
        require(data.member("type").isStringOf(event.type), "type and event line agree");
        if (event.type == "message_start") {
            require(!std::exchange(hasStarted, true), "one message_start");
        } else if (event.type == "content_block_start") {
            require(hasStarted && !std::exchange(isOpen, true), "one block at a time", stream);
            require(data.member("index").toInteger() == ++index, "blocks are numbered", stream);
        } else if (event.type == "content_block_delta") {
            require(
                isOpen && data.member("index").toInteger() == index, "a delta is the open block's", stream);
        } else if (event.type == "content_block_stop") {
            require(std::exchange(isOpen, false), "a block ends once", stream);
        } else if (event.type == "message_delta") {
            require(hasStarted && !isOpen, "the end comes after the blocks", stream);
        } else if (event.type == "message_stop" || event.type == "error") {
            hasEnded = true;
        } else {
            require(event.type == "ping", "a known event", event.type);
        }
    }
    require(hasEnded, "a Messages stream tells its end", stream);
}

void checkAnswer(const QList<ResponseEvent> &events)
{
    require(!events.isEmpty() && events.last().isTerminal(), "an answer ends");
    ResponseRequest request;
    request.model = "m";
    for (const WireDialect dialect : dialects) {
        const AnswerIdentity identity{"id_1", 1795000000, "m"};
        const auto streamed = makeAnswerWriter(dialect, identity, request);
        const auto whole = makeAnswerWriter(dialect, identity, request);
        QByteArray stream;
        for (const ResponseEvent &event : events) {
            stream.append(streamed->stream(event));
            whole->collect(event);
        }
        require(stream.isValidUtf8(), "a stream is UTF-8");
        const QByteArray body = whole->wholeBody();
        require(isJsonObject(body) && body.isValidUtf8(), "a body is JSON", body);
        switch (dialect) {
        case WireDialect::Responses:
            checkResponsesStream(stream, events);
            require(
                ResponseConformance::violationsOfBody(body).isEmpty(), "the Responses body conforms", body);
            break;
        case WireDialect::ChatCompletions:
            checkChatStream(stream);
            break;
        case WireDialect::Messages:
            checkMessagesStream(stream);
            break;
        }
    }
}

QList<ResponseEvent> decoded(WireDialect dialect, const QByteArray &stream, unsigned seed)
{
    const auto decoder = makeAnswerDecoder(dialect, "fuzz");
    QList<ResponseEvent> events;
    inPieces(stream, seed, [&](const QByteArray &piece) { return decoder->feed(piece, events).has_value(); });
    decoder->finishFeed(events);
    decoder->end(decoder->strayLine(), events);
    require(decoder->isFinished(), "a decoder ends");
    return events;
}

QList<ResponseEvent> decodedWhole(WireDialect dialect, const QByteArray &body)
{
    const auto decoder = makeAnswerDecoder(dialect, "fuzz");
    QList<ResponseEvent> events;
    decoder->wholeBody(body, events);
    decoder->end({}, events);
    require(decoder->isFinished(), "a decoder ends");
    return events;
}

} // namespace

/// The three codecs, both ways: requests from clients go into every encoder, answers from upstreams into
/// every writer. Whatever comes in, what goes out is well-formed. The first byte says which: 0 to 2 a
/// request, 3 to 5 a stream, 6 to 8 a whole body, in the order Responses, Chat Completions, Messages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const FuzzInput input(bytes, size);
    const int what = input.choice % 9;
    const WireDialect dialect = dialects[static_cast<size_t>(what % 3)];
    if (what < 3) {
        checkRequest(dialect, input.bytes);
    } else if (what < 6) {
        checkAnswer(decoded(dialect, input.bytes, static_cast<unsigned>(input.choice)));
    } else {
        checkAnswer(decodedWhole(dialect, input.bytes));
    }
    return 0;
}
