#include "gateway/gatewaycall.h"

#include "base/logging.h"
#include "protocol/ssewriter.h"

namespace Hearth {

namespace {

AnswerIdentity identityFor(GatewayCall::Door door, const Clock &clock, const ResponseRequest &request)
{
    const QByteArray prefix = door == GatewayCall::Door::Responses ? "resp_" : "chatcmpl-";
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock.sinceEpoch());
    return {prefix + randomIdPart(), seconds.count(), request.model};
}

std::unique_ptr<AnswerWriter> writerFor(
    GatewayCall::Door door, const Clock &clock, const ResponseRequest &request)
{
    const AnswerIdentity identity = identityFor(door, clock, request);
    return door == GatewayCall::Door::Responses ? makeResponsesWriter(identity, request)
                                                : makeChatWriter(identity, request);
}

} // namespace

GatewayCall::GatewayCall(
    HttpExchange &exchange, Door door, const Context &context, ResponseRequest request, QObject *parent)
    : QObject(parent)
    , m_exchange(&exchange)
    , m_headers(context.headers)
    , m_streaming(request.stream)
    , m_writer(writerFor(door, context.clock, request))
    , m_call(context.manager, context.clock, context.state, std::move(request))
    , m_highWater(HttpServer::Limits{}.highWater)
{
    m_call.setVia(exchange.request().header(viaHeader));
    m_keepAlive.setInterval(context.state->settings.keepAlive);
    connect(&m_keepAlive, &QTimer::timeout, this, &GatewayCall::sendComment);
    connect(&exchange, &HttpExchange::clientGone, this, &GatewayCall::onClientGone);
    connect(&exchange, &HttpExchange::drained, this, [this] { m_call.setPaused(false); });
    connect(&exchange, &HttpExchange::ended, this, &GatewayCall::onExchangeEnded);
    connect(&m_call, &RoutedCall::headReady, this, &GatewayCall::onHeadReady);
    connect(&m_call, &RoutedCall::eventReceived, this, &GatewayCall::onEvent);
    connect(&m_call, &RoutedCall::finished, this, &GatewayCall::onFinished);
}

GatewayCall::~GatewayCall() = default;

void GatewayCall::start()
{
    m_call.start();
}

void GatewayCall::onHeadReady()
{
    if (!m_streaming || !m_exchange) {
        return; // a whole answer needs no head before its end
    }
    HttpAnswer head = answerWith(200, "text/event-stream; charset=utf-8");
    head.headers.emplaceBack("Cache-Control", "no-cache");
    head.headers.emplaceBack("X-Accel-Buffering", "no");
    m_exchange->beginStream(head);
    m_keepAlive.start();
}

void GatewayCall::onEvent(const ResponseEvent &event)
{
    if (!m_streaming) {
        m_writer->collect(event);
        return;
    }
    send(m_writer->stream(event));
}

void GatewayCall::onFinished()
{
    m_keepAlive.stop();
    m_callEnded = true;
    if (m_exchangeEnded || !m_exchange) {
        close();
        return;
    }
    const bool served = m_call.outcome() == AttemptMachine::Outcome::Served;
    if (m_exchange->hasBegun()) {
        m_exchange->finishStream();
    } else if (served) {
        HttpAnswer answer = answerWith(200, "application/json");
        answer.body = m_writer->wholeBody();
        m_exchange->answer(answer);
    } else {
        answerError();
    }
}

void GatewayCall::onClientGone()
{
    m_keepAlive.stop();
    m_call.cancel();
}

void GatewayCall::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !m_exchange) {
        return;
    }
    m_exchange->write(bytes);
    m_keepAlive.start(); // counts silence only
    if (m_exchange && m_exchange->bytesToWrite() > m_highWater) {
        m_call.setPaused(true);
    }
}

void GatewayCall::sendComment()
{
    send(writeSseComment());
}

HttpAnswer GatewayCall::answerWith(int status, const QByteArray &contentType) const
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = m_headers;
    answer.headers.emplaceBack("Content-Type", contentType);
    answer.headers.emplaceBack("X-Hearth-Route", routeHeader(m_call.records()));
    answer.headers.emplaceBack("X-Hearth-Attempts", QByteArray::number(m_call.attempts()));
    if (const ModelRef &ref = m_call.servedBy(); status == 200 && !ref.provider.isEmpty()) {
        answer.headers.emplaceBack("X-Hearth-Provider", QUrl::toPercentEncoding(ref.provider));
        answer.headers.emplaceBack("X-Hearth-Model", QUrl::toPercentEncoding(ref.model, "/:@"));
    }
    return answer;
}

void GatewayCall::answerError()
{
    const ProtocolError error = m_call.error();
    HttpAnswer answer = answerWith(error.status, "application/json");
    if (const auto retryAfter = m_call.retryAfter()) {
        answer.headers.emplaceBack("Retry-After", QByteArray::number(qint64(retryAfter->count())));
    } else {
        // The whole chain was tried: clients that repeat it would wait for minutes [OPENCLAW.md 13].
        answer.headers.emplaceBack("X-Should-Retry", "false");
    }
    answer.body = writeErrorBody(error);
    m_exchange->answer(answer);
}

void GatewayCall::onExchangeEnded()
{
    m_exchangeEnded = true;
    m_keepAlive.stop();
    m_call.cancel(); // whose end comes later, unless it has come
    close();
}

void GatewayCall::close()
{
    if (m_exchangeEnded && m_callEnded) {
        Q_EMIT done(m_call);
        deleteLater();
    }
}

} // namespace Hearth
