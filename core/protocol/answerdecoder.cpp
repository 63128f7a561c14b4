#include "protocol/answerdecoder.h"

#include "protocol/utf8.h"

namespace Hearth {

AnswerDecoder::~AnswerDecoder() = default;

Result<> AnswerDecoder::feed(QByteArrayView bytes, QList<ResponseEvent> &out)
{
    const bool isBounded = m_events.feed(
        bytes, [this, &out](QByteArrayView type, QByteArrayView data) { takeAny(type, data, out); });
    return isBounded ? Result<>() : SseParser::tooLarge(SseParser::defaultMaxEventBytes);
}

void AnswerDecoder::finishFeed(QList<ResponseEvent> &out)
{
    m_events.finish([this, &out](QByteArrayView type, QByteArrayView data) { takeAny(type, data, out); },
        EventViews::isWholeMessage);
}

void AnswerDecoder::takeAny(QByteArrayView type, QByteArrayView data, QList<ResponseEvent> &out)
{
    if (isUtf8(data)) {
        take(type, data, out);
    } else {
        take(type, repairedUtf8(data), out);
    }
}

} // namespace Hearth
