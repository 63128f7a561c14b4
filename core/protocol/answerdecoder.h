#pragma once

#include "base/result.h"
#include "protocol/eventviews.h"
#include "protocol/responseevent.h"
#include "protocol/sseparser.h"

#include <QList>

namespace Hearth {

/// An upstream's answer in, Responses events out, whatever dialect it speaks. Whatever comes in, the events
/// conform to PROTOCOLS.md 4.2, and a stream that ends without its dialect's finish is Failed. Pure; one per
/// answer.
class AnswerDecoder
{
public:
    virtual ~AnswerDecoder();
    AnswerDecoder() = default;
    Q_DISABLE_COPY_MOVE(AnswerDecoder)

    /// The next bytes of a stream. What they complete before an error is read all the same.
    /// Errors: LimitExceeded when one event outgrows SseParser::defaultMaxEventBytes.
    [[nodiscard]] Result<> feed(QByteArrayView bytes, QList<ResponseEvent> &out);
    /// All bytes of a stream have come: reads a last event that only lacks its blank line. end() comes next.
    void finishFeed(QList<ResponseEvent> &out);
    /// Of what was fed: see SseParser.
    [[nodiscard]] const QByteArray &strayLine() const { return m_events.strayLine(); }

    /// One event of a stream that somebody else has parsed.
    void event(const SseEvent &sse, QList<ResponseEvent> &out) { take(sse.type, sse.data, out); }
    virtual void wholeBody(const QByteArray &json, QList<ResponseEvent> &out) = 0; ///< A non-streamed answer.
    /// The body ended. \a strayLine: see SseParser. Emits the terminal event if none came yet.
    virtual void end(const QByteArray &strayLine, QList<ResponseEvent> &out) = 0;
    /// Ends the answer for a reason of the transport: closes the open item, then Failed. Nothing if it ended.
    virtual void fail(const ProtocolError &error, QList<ResponseEvent> &out) = 0;
    [[nodiscard]] virtual bool isFinished() const = 0; ///< The terminal event has been given out.
    [[nodiscard]] virtual QByteArray upstreamModel() const = 0; ///< `model` as the upstream reports it.

private:
    /// One event; \a data is UTF-8. The views live for the call.
    virtual void take(QByteArrayView type, QByteArrayView data, QList<ResponseEvent> &out) = 0;
    void takeAny(QByteArrayView type, QByteArrayView data, QList<ResponseEvent> &out);

    EventViews m_events{SseParser::defaultMaxEventBytes};
};

} // namespace Hearth
