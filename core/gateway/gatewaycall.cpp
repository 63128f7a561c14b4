#include "gateway/gatewaycall.h"

#include "base/logging.h"
#include "gateway/callrecord.h"
#include "inference/routekeeper.h"
#include "protocol/dialects.h"
#include "protocol/ssewriter.h"

namespace Hearth {

namespace {

constexpr qsizetype mostOwnHeaders = 8; ///< That an answer has beside those given.

const ProtocolError userCancelled{
    503, "server_error", "cancelled", {}, "The user of Hearth ended this request."};

} // namespace

GatewayCall::GatewayCall(HttpExchange &exchange, Context context, ResponseRequest request, QObject *parent)
    : QObject(parent)
    , m_exchange(&exchange)
    , m_done(std::move(context.done))
    , m_headers(std::move(context.headers))
    , m_dialect(request.dialect)
    , m_streaming(request.stream)
    , m_omitReasoning(context.omitReasoning)
    , m_createdAt(std::chrono::duration_cast<std::chrono::seconds>(context.parts.clock.sinceEpoch()).count())
    , m_call(context.parts, *this, std::move(request), std::move(context.sender))
    , m_log(context.log)
    , m_record(std::move(context.record))
    , m_keepAlive(context.parts.keeper.deadlines(), [this] { onKeepAlive(); })
    , m_keepAliveTime(context.parts.state->settings.keepAlive)
    , m_highWater(HttpServer::Limits{}.highWater)
{
    connect(&exchange, &HttpExchange::ended, this, &GatewayCall::onExchangeEnded);
    takeQuestion(m_record, m_call);
    if (m_log) {
        m_record.number = m_log->begin(*this);
        m_keepsBody = m_log->keepsBodies();
        if (m_keepsBody) {
            m_log->keepRequest(m_record.number, exchange.request().body);
        }
    }
}

GatewayCall::~GatewayCall()
{
    if (m_log) {
        m_log->forget(m_record.number); // nothing, where it has ended as it should
    }
}

void GatewayCall::start()
{
    m_call.start();
}

void GatewayCall::cancel()
{
    m_userCancelled = true;
    m_call.cancel();
}

void GatewayCall::onHeadReady()
{
    if (!m_streaming || !m_exchange) {
        return; // a whole answer needs no head before its end
    }
    HttpAnswer head = answerWith(200, QByteArrayLiteral("text/event-stream; charset=utf-8"));
    head.headers.emplaceBack(QByteArrayLiteral("Cache-Control"), "no-cache");
    head.headers.emplaceBack(QByteArrayLiteral("X-Accel-Buffering"), "no");
    m_record.status = head.status;
    m_exchange->beginStream(head);
    m_sinceSent.start();
    m_keepAlive.set(std::chrono::steady_clock::now() + m_keepAliveTime);
}

void GatewayCall::onEvent(const ResponseEvent &event)
{
    if (event.type == ResponseEvent::Type::Failed) {
        noteError(event.error);
    }
    if (!m_streaming) {
        writer().collect(event);
        return;
    }
    if (m_gathered.isEmpty()) {
        m_gathered.reserve(m_lastGathered);
    }
    writer().streamTo(m_gathered, event);
    if (event.type == ResponseEvent::Type::Created || event.isTerminal()) {
        sendGathered(); // nothing else comes with it
    }
}

AnswerWriter &GatewayCall::writer()
{
    if (!m_writer) {
        const ResponseRequest &request = m_call.request();
        const AnswerIdentity identity{
            answerIdPrefix(m_dialect) + randomIdPart(), m_createdAt, request.model, m_omitReasoning};
        m_writer = makeAnswerWriter(m_dialect, identity, request);
    }
    return *m_writer;
}

void GatewayCall::sendGathered()
{
    const QByteArray bytes = std::exchange(m_gathered, {});
    m_lastGathered = bytes.size();
    send(bytes);
}

void GatewayCall::onDelivered()
{
    sendGathered();
}

void GatewayCall::onBytes(const QByteArray &bytes)
{
    send(bytes);
}

void GatewayCall::onBody(const QByteArray &body)
{
    m_body = body;
}

void GatewayCall::onProgress()
{
    if (m_log && m_call.outcome() == AttemptMachine::Outcome::Running) {
        m_record.state = stateOf(m_call);
        m_log->changed(m_record.number);
    }
}

RequestRecord GatewayCall::record() const
{
    return runningRecord(m_record, m_call);
}

void GatewayCall::onFinished()
{
    m_keepAlive.clear();
    m_callEnded = true;
    if (m_exchangeEnded || !m_exchange) {
        close();
        return;
    }
    const AttemptMachine::Outcome outcome = m_call.outcome();
    if (m_exchange->hasBegun()) {
        sendGathered();
        if (m_userCancelled && outcome == AttemptMachine::Outcome::Cancelled) {
            ResponseEvent failed;
            failed.type = ResponseEvent::Type::Failed;
            failed.error = userCancelled;
            onEvent(failed);
        }
        m_exchange->finishStream();
    } else if (outcome == AttemptMachine::Outcome::Served) {
        answerWhole(m_call.figures().passedThrough ? m_body : writer().wholeBody());
    } else {
        answerError(outcome == AttemptMachine::Outcome::Failed ? m_call.error() : userCancelled);
    }
}

void GatewayCall::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !m_exchange) {
        return;
    }
    m_exchange->write(bytes);
    m_sinceSent.restart();
    if (m_keepsBody) {
        m_log->keepAnswer(m_record.number, bytes);
    }
    if (m_exchange && m_exchange->bytesToWrite() > m_highWater) {
        m_call.setPaused(true);
        connect(m_exchange, &HttpExchange::drained, this, &GatewayCall::onDrained, Qt::UniqueConnection);
    }
}

void GatewayCall::onDrained()
{
    m_call.setPaused(false);
}

void GatewayCall::onKeepAlive()
{
    const std::chrono::milliseconds silence(m_sinceSent.elapsed());
    if (silence < m_keepAliveTime) {
        m_keepAlive.set(std::chrono::steady_clock::now() + m_keepAliveTime - silence);
        return;
    }
    send(writeSseComment());
    m_keepAlive.set(std::chrono::steady_clock::now() + m_keepAliveTime);
}

HttpAnswer GatewayCall::answerWith(int status, const QByteArray &contentType)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = std::exchange(m_headers, {}); // there is one answer only
    answer.headers.reserve(answer.headers.size() + mostOwnHeaders);
    answer.headers.emplaceBack(QByteArrayLiteral("Content-Type"), contentType);
    answer.headers.emplaceBack(QByteArrayLiteral("X-Hearth-Route"), routeHeader(m_call.records()));
    answer.headers.emplaceBack(QByteArrayLiteral("X-Hearth-Attempts"), QByteArray::number(m_call.attempts()));
    if (!m_call.upstreamId().isEmpty()) {
        answer.headers.emplaceBack(QByteArrayLiteral("X-Upstream-Request-Id"), m_call.upstreamId());
    }
    if (const ModelRef &ref = m_call.servedBy(); status == 200 && !ref.provider.isEmpty()) {
        answer.headers.emplaceBack(
            QByteArrayLiteral("X-Hearth-Provider"), QUrl::toPercentEncoding(ref.provider));
        answer.headers.emplaceBack(
            QByteArrayLiteral("X-Hearth-Model"), QUrl::toPercentEncoding(ref.model, "/:@"));
    }
    return answer;
}

void GatewayCall::answerWhole(const QByteArray &body)
{
    HttpAnswer answer = answerWith(200, QByteArrayLiteral("application/json"));
    answer.body = body;
    m_record.status = answer.status;
    if (m_keepsBody) {
        m_log->keepAnswer(m_record.number, body);
    }
    m_exchange->answer(answer);
}

void GatewayCall::answerError(const ProtocolError &error)
{
    HttpAnswer answer = answerWith(error.status, "application/json");
    if (const auto retryAfter = m_call.retryAfter()) {
        answer.headers.emplaceBack(
            QByteArrayLiteral("Retry-After"), QByteArray::number(qint64(retryAfter->count())));
    } else {
        // The whole chain was tried: clients that repeat it would wait for minutes [OPENCLAW.md 13].
        answer.headers.emplaceBack(QByteArrayLiteral("X-Should-Retry"), "false");
    }
    answer.body = writeErrorBody(error, m_dialect);
    m_record.status = error.status;
    noteError(error);
    if (m_keepsBody) {
        m_log->keepAnswer(m_record.number, answer.body);
    }
    m_exchange->answer(answer);
}

void GatewayCall::noteError(const ProtocolError &error)
{
    m_record.errorCode = error.code.isEmpty() ? error.type : error.code;
    m_record.errorText = QString::fromUtf8(error.message);
}

void GatewayCall::onExchangeEnded()
{
    m_exchangeEnded = true;
    m_keepAlive.clear();
    m_call.cancel(); // the client may be gone; its end comes later, unless it has come
    close();
}

void GatewayCall::close()
{
    if (!m_exchangeEnded || !m_callEnded) {
        return;
    }
    updateRecord(m_record, m_call);
    if (m_log) {
        m_log->end(m_record);
    }
    if (m_done) {
        m_done(m_call, m_record);
    }
    deleteLater();
}

} // namespace Hearth
