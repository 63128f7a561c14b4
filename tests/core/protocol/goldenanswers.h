#pragma once

#include "protocol/answerwriter.h"
#include "protocol/chatdecoder.h"
#include "protocol/sseparser.h"

#include <QByteArray>
#include <QList>

namespace Hearth {

/// What a chat stream or body becomes on its way through decoder and writer, for the tests of both.
struct DecodedAnswer
{
    QList<ResponseEvent> events;
    QByteArray model;

    [[nodiscard]] const ResponseEvent &last() const { return events.last(); }
    [[nodiscard]] QList<OutputItem> items() const
    {
        QList<OutputItem> all;
        for (const ResponseEvent &event : events) {
            if (event.type == ResponseEvent::Type::ItemDone) {
                all.append(event.item);
            }
        }
        return all;
    }
    [[nodiscard]] QByteArray textOf(OutputItem::Kind kind) const
    {
        QByteArray text;
        for (const OutputItem &item : items()) {
            text.append(item.kind == kind ? item.text : QByteArray());
        }
        return text;
    }
};

/// \a stream in pieces of \a chunk bytes through \a decoder.
inline DecodedAnswer decodeStream(AnswerDecoder &decoder, const QByteArray &stream, qsizetype chunk)
{
    DecodedAnswer answer;
    for (qsizetype at = 0; at < stream.size(); at += chunk) {
        const QByteArray piece = stream.mid(at, chunk); // of its own, so that what reads on behind it shows
        const auto fed = decoder.feed(piece, answer.events);
        Q_ASSERT(fed);
    }
    decoder.finishFeed(answer.events);
    decoder.end(decoder.strayLine(), answer.events);
    answer.model = decoder.upstreamModel();
    return answer;
}

inline DecodedAnswer decodeStream(const QByteArray &stream, qsizetype chunk)
{
    ChatDecoder decoder("test");
    return decodeStream(decoder, stream, chunk);
}

inline DecodedAnswer decodeBody(const QByteArray &body)
{
    DecodedAnswer answer;
    ChatDecoder decoder("test");
    decoder.wholeBody(body, answer.events);
    answer.model = decoder.upstreamModel();
    return answer;
}

inline QByteArray writeAll(AnswerWriter &writer, const QList<ResponseEvent> &events)
{
    QByteArray out;
    for (const ResponseEvent &event : events) {
        out.append(writer.stream(event));
    }
    return out;
}

inline QByteArray writeResponses(const QList<ResponseEvent> &events)
{
    ResponseRequest request;
    request.model = "m";
    return writeAll(*makeResponsesWriter({"resp_1", 1795000000, "m"}, request), events);
}

} // namespace Hearth
