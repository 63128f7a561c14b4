#pragma once

#include "protocol/answerdecoder.h"

#include <memory>

namespace Hearth {

/// Messages in, Responses events out [PROTOCOLS.md 5.4]. Thinking becomes a reasoning item, its signature and
/// redacted thoughts that item's encrypted content (sealedthinking.h). Blocks may come without start, without
/// stop or out of order; a stream that ends without message_stop is Failed. Pure; one per answer.
class MessagesDecoder final : public AnswerDecoder
{
public:
    /// \a idPrefix makes item ids unique, e.g. the response id's random part.
    explicit MessagesDecoder(QByteArray idPrefix);
    ~MessagesDecoder() override;
    Q_DISABLE_COPY_MOVE(MessagesDecoder)

    void wholeBody(const QByteArray &json, QList<ResponseEvent> &out) override;
    void end(const QByteArray &strayLine, QList<ResponseEvent> &out) override;
    void fail(const ProtocolError &error, QList<ResponseEvent> &out) override;
    [[nodiscard]] bool isFinished() const override;
    [[nodiscard]] QByteArray upstreamModel() const override;

private:
    void take(QByteArrayView type, QByteArrayView data, QList<ResponseEvent> &out) override;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
