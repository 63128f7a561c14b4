#pragma once

#include "protocol/responseevent.h"
#include "protocol/sseparser.h"

#include <QList>

#include <memory>

namespace Hearth {

/// Chat Completions in, Responses events out [PROTOCOLS.md 5.3]. Reasoning from `reasoning_content`,
/// `reasoning` or inline `<think>` at the start of the output becomes a reasoning item, never output text. A
/// stream that ends without a finish_reason is Failed. Whatever comes in, the events conform to PROTOCOLS.md
/// 4.2. Pure; one per answer.
class ChatDecoder
{
public:
    /// \a idPrefix makes item ids unique, e.g. the response id's random part.
    explicit ChatDecoder(QByteArray idPrefix);
    ~ChatDecoder();
    Q_DISABLE_COPY_MOVE(ChatDecoder)

    void event(const SseEvent &sse, QList<ResponseEvent> &out); ///< One chunk of a stream.
    void wholeBody(const QByteArray &json, QList<ResponseEvent> &out); ///< A non-streamed chat.completion.
    /// The body ended. \a strayLine: see SseParser. Emits the terminal event if none came yet.
    void end(const QByteArray &strayLine, QList<ResponseEvent> &out);
    /// Ends the answer for a reason of the transport: closes the open item, then Failed. Nothing if it ended.
    void fail(const ProtocolError &error, QList<ResponseEvent> &out);
    [[nodiscard]] bool isFinished() const; ///< The terminal event has been given out.
    [[nodiscard]] QByteArray upstreamModel() const; ///< `model` as the upstream reports it.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
