#include "gateway/passingcall.h"

#include "inference/modelcall.h"
#include "net/accessmanager.h"
#include "protocol/requestsplice.h"
#include "protocol/wireusage.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace Hearth {

namespace {

/// Of an answer that is also read for its usage: a thousand long vectors. Our choice.
constexpr qsizetype maxReadBody = 16 * 1024 * 1024;
constexpr qsizetype maxErrorBody = 64 * 1024; ///< Enough of an error to classify it. Our choice.

} // namespace

PassingCall::PassingCall(HttpExchange &exchange, QNetworkAccessManager &manager, QList<CallTarget> targets,
    HeaderList headers, QObject *parent)
    : QObject(parent)
    , m_exchange(&exchange)
    , m_manager(manager)
    , m_targets(std::move(targets))
    , m_headers(std::move(headers))
{
    connect(&exchange, &HttpExchange::drained, this, &PassingCall::onReadyRead);
    connect(&exchange, &HttpExchange::ended, this, [this] {
        dropReply(); // a client that has gone needs no answer
        Q_EMIT done();
        deleteLater();
    });
}

PassingCall::~PassingCall()
{
    dropReply();
}

void PassingCall::start()
{
    begin(m_targets.constFirst());
}

void PassingCall::begin(const CallTarget &target)
{
    m_errorBody.clear();
    const QByteArray &body = m_exchange->request().body;
    m_reply =
        m_manager.post(networkRequest(target), withModel(body, target.ref.model.toUtf8()).value_or(body));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &PassingCall::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &PassingCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &PassingCall::onReplyFinished);
}

void PassingCall::onMetaDataChanged()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_passes || status < 200 || status >= 300 || !m_exchange) {
        return;
    }
    m_passes = true;
    HttpAnswer head;
    head.status = status;
    head.headers = m_headers;
    head.headers.emplaceBack("Content-Type", m_reply->rawHeader("Content-Type"));
    const ModelRef &ref = m_targets.constFirst().ref;
    head.headers.emplaceBack("X-Hearth-Provider", QUrl::toPercentEncoding(ref.provider));
    head.headers.emplaceBack("X-Hearth-Model", QUrl::toPercentEncoding(ref.model, "/:@"));
    m_exchange->beginStream(head);
}

void PassingCall::onReadyRead()
{
    if (!m_reply || !m_exchange) {
        return;
    }
    if (!m_passes) {
        m_errorBody += m_reply->readAll();
        m_errorBody.truncate(maxErrorBody);
        return;
    }
    while (m_reply && m_exchange && m_reply->bytesAvailable() > 0
        && m_exchange->bytesToWrite() <= HttpServer::Limits{}.highWater) {
        const QByteArray bytes = m_reply->readAll();
        if (m_body.size() + bytes.size() <= maxReadBody) {
            m_body += bytes;
        }
        m_exchange->write(bytes);
    }
    if (m_reply && m_reply->isFinished() && m_reply->bytesAvailable() == 0) {
        onReplyFinished();
    }
}

void PassingCall::onReplyFinished()
{
    if (!m_reply || !m_exchange) {
        return;
    }
    if (!m_passes) {
        onReadyRead();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        fail(status >= 300 ? classifyUpstream(status, m_reply->rawHeaderPairs(), m_errorBody)
                           : transportFailure(*m_reply));
        return;
    }
    if (m_reply->bytesAvailable() > 0) {
        return; // a slow client: the rest goes when it has read
    }
    const bool isWhole = m_reply->error() == QNetworkReply::NoError;
    dropReply();
    if (isWhole) {
        if (const auto usage = readWholeUsage(WireDialect::ChatCompletions, m_body)) {
            Q_EMIT served(m_targets.constFirst().ref, *usage);
        }
        m_exchange->finishStream();
    } else {
        m_exchange->abort(); // the only way to tell of a failure after the head
    }
}

void PassingCall::fail(const UpstreamFailure &failure)
{
    const CallTarget failed = m_targets.takeFirst();
    m_failures.append(failed.ref.toString().toUtf8() + ": " + errorKindName(failure.error.kind).data() + " ("
        + failure.error.detail.toUtf8() + ')');
    m_lastFailure = failure;
    dropReply();
    const bool isWrongEverywhere = failure.error.kind == ErrorKind::InvalidRequest;
    if (m_targets.isEmpty() || isWrongEverywhere) {
        answerFailure();
    } else {
        begin(m_targets.constFirst());
    }
}

void PassingCall::answerFailure()
{
    const bool isWrong = m_lastFailure.error.kind == ErrorKind::InvalidRequest
        || m_lastFailure.error.kind == ErrorKind::ContextOverflow;
    const ProtocolError error = isWrong
        ? ProtocolError{400, "invalid_request_error", {}, {}, m_lastFailure.error.detail.toUtf8()}
        : ProtocolError{404, "server_error", "all_candidates_failed", {},
            "No candidate could serve. " + m_failures.join("; ")};
    HttpAnswer answer;
    answer.status = error.status;
    answer.headers = m_headers;
    answer.headers.emplaceBack("Content-Type", "application/json");
    answer.headers.emplaceBack("X-Should-Retry", "false");
    answer.body = writeErrorBody(error);
    m_exchange->answer(answer);
}

void PassingCall::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace Hearth
