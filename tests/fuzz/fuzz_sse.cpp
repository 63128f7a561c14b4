#include "fuzzing.h"
#include "protocol/eventviews.h"
#include "protocol/jsonspan.h"
#include "protocol/sseparser.h"
#include "protocol/streamwatch.h"
#include "protocol/utf8.h"

using namespace Hearth;

namespace {

struct Seen
{
    QByteArray events;
    QByteArray strayLine;
};

void append(QByteArray &all, QByteArrayView type, QByteArrayView data)
{
    all.append(repairedUtf8(type)).append('|').append(repairedUtf8(data)).append('\n');
}

Seen parsed(const QByteArray &stream, unsigned seed)
{
    SseParser parser;
    QList<SseEvent> events;
    inPieces(stream, seed, [&](const QByteArray &piece) { return parser.feed(piece, events).has_value(); });
    parser.finish(events);
    Seen seen;
    for (const SseEvent &event : std::as_const(events)) {
        require(event.type.isValidUtf8() && event.data.isValidUtf8(), "an event is UTF-8");
        append(seen.events, event.type, event.data);
    }
    seen.strayLine = parser.strayLine();
    return seen;
}

bool isWhole(QByteArrayView data)
{
    const QByteArray repaired = repairedUtf8(data);
    const QByteArrayView text = QByteArrayView(repaired).trimmed();
    return text == "[DONE]" || (text.startsWith('{') && !JsonSpan::check(text));
}

Seen viewed(const QByteArray &stream, unsigned seed)
{
    Seen seen;
    const auto visit = [&seen](QByteArrayView type, QByteArrayView data) { append(seen.events, type, data); };
    EventViews views(SseParser::defaultMaxEventBytes);
    qsizetype fed = 0;
    inPieces(stream, seed, [&](const QByteArray &piece) {
        fed += piece.size();
        const bool isBounded = views.feed(piece, visit);
        require(views.openBytes() >= 0 && views.openBytes() <= fed, "what is open has been fed");
        return isBounded;
    });
    views.finish(visit, isWhole);
    seen.strayLine = views.strayLine();
    return seen;
}

QByteArray watched(WireDialect dialect, const QByteArray &stream, unsigned seed)
{
    StreamWatch watch(dialect);
    inPieces(stream, seed, [&watch](const QByteArray &piece) {
        watch.feed(piece);
        return true;
    });
    watch.end();
    QByteArray told = watch.hasOutput() ? "output " : "";
    told.append(watch.isFinished() ? "finished " : "").append(watch.upstreamModel());
    require(!watch.isFinished() || !watch.error(), "what failed is not finished");
    if (const auto usage = watch.usage()) {
        require(usage->inputTokens >= 0 && usage->outputTokens >= 0, "counts are counts");
        told.append(QByteArray::number(usage->inputTokens))
            .append('+')
            .append(QByteArray::number(usage->outputTokens));
    }
    const bool isFinished = watch.isFinished();
    const QByteArray closing = watch.closing();
    require(isFinished || watch.error(), "what is not finished has an error in the end");
    require(watch.closing().isEmpty(), "a stream is closed once");
    const QByteArray error = watch.error() ? watch.error()->message : QByteArray();
    // What is appended is whole events.
    SseParser parser;
    QList<SseEvent> events;
    require(parser.feed(closing, events).has_value() && (closing.isEmpty() || closing.endsWith("\n\n")),
        "closing is whole events");
    for (const SseEvent &event : std::as_const(events)) {
        require(event.data == "[DONE]" || !JsonSpan::check(event.data), "closing is JSON", closing);
    }
    return told.append('|').append(error).append('|').append(closing);
}

} // namespace

/// Server-sent events: the parser, the views of a watched stream, and the watch itself. However the bytes are
/// cut, they are read as the same; the two readers agree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const FuzzInput input(bytes, size);
    const auto seed = static_cast<unsigned>(input.choice);
    const Seen first = parsed(input.bytes, seed);
    const Seen second = parsed(input.bytes, seed + 1);
    require(first.events == second.events && first.strayLine == second.strayLine, "cuts carry no meaning");
    const Seen views = viewed(input.bytes, seed + 2);
    require(views.events == first.events, "views are what the parser reads",
        views.events + "\n----\n" + first.events);
    require(views.strayLine == first.strayLine, "stray lines are the same");
    for (const WireDialect dialect :
        {WireDialect::Responses, WireDialect::ChatCompletions, WireDialect::Messages}) {
        require(watched(dialect, input.bytes, seed) == watched(dialect, input.bytes, seed + 3),
            "a watch tells the same however the bytes are cut");
    }
    return 0;
}
