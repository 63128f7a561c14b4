#pragma once

#include "protocol/answerdecoder.h"

#include <QList>

#include <memory>
#include <optional>

namespace Hearth {

/// What a ResponsesDecoder must know of the request and of who answers it.
struct ResponsesSource
{
    /// The max_output_tokens that was sent: servers say `completed` of an answer cut there [PROTOCOLS.md 2.2,
    /// 2.3].
    std::optional<qint64> outputLimit;
    /// Whose encrypted reasoning it is; ResponsesTarget::sealTag takes it back.
    QByteArray sealTag;

    bool operator==(const ResponsesSource &) const = default;
};

/// A Responses stream as servers send it in, conforming Responses events out [PROTOCOLS.md 2.1 to 2.4, 2.9,
/// 4]. Missing created, item and part events, missing ids and indexes, texts told by `.done` alone, items
/// told by the terminal response alone, events that nobody knows, and inline `<think>` at the start of the
/// output are made good; a stream that ends without a terminal event is Failed. Pure; one per answer.
class ResponsesDecoder final : public AnswerDecoder
{
public:
    /// \a idPrefix makes item ids unique, e.g. the response id's random part.
    explicit ResponsesDecoder(const QByteArray &idPrefix, const ResponsesSource &source = {});
    ~ResponsesDecoder() override;
    Q_DISABLE_COPY_MOVE(ResponsesDecoder)

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
