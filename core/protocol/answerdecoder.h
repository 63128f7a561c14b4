#pragma once

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

    virtual void event(const SseEvent &sse, QList<ResponseEvent> &out) = 0; ///< One event of a stream.
    virtual void wholeBody(const QByteArray &json, QList<ResponseEvent> &out) = 0; ///< A non-streamed answer.
    /// The body ended. \a strayLine: see SseParser. Emits the terminal event if none came yet.
    virtual void end(const QByteArray &strayLine, QList<ResponseEvent> &out) = 0;
    /// Ends the answer for a reason of the transport: closes the open item, then Failed. Nothing if it ended.
    virtual void fail(const ProtocolError &error, QList<ResponseEvent> &out) = 0;
    [[nodiscard]] virtual bool isFinished() const = 0; ///< The terminal event has been given out.
    [[nodiscard]] virtual QByteArray upstreamModel() const = 0; ///< `model` as the upstream reports it.
};

} // namespace Hearth
