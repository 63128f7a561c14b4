#pragma once

#include "protocol/answerdecoder.h"

#include <QList>

#include <memory>

namespace Hearth {

/// Chat Completions in, Responses events out [PROTOCOLS.md 5.3]. Reasoning from `reasoning_content`,
/// `reasoning` or inline `<think>` at the start of the output becomes a reasoning item, never output text. A
/// stream that ends without a finish_reason is Failed. Whatever comes in, the events conform to PROTOCOLS.md
/// 4.2. Pure; one per answer.
class ChatDecoder final : public AnswerDecoder
{
public:
    /// \a idPrefix makes item ids unique, e.g. the response id's random part.
    explicit ChatDecoder(QByteArray idPrefix);
    ~ChatDecoder() override;
    Q_DISABLE_COPY_MOVE(ChatDecoder)

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
