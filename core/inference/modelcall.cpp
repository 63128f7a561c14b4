#include "inference/modelcall.h"

#include "base/logging.h"
#include "net/accessmanager.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

namespace Hearth {

namespace {

/// An answer that is no stream is held whole; the largest image answers stay below this. Our choice.
constexpr qint64 maxWholeBody = 64 * 1024 * 1024;
/// After the terminal event the upstream has this long to end its body, so that the connection can be reused.
constexpr std::chrono::milliseconds drainTime{1000};

QNetworkRequest networkRequest(const CallTarget &target)
{
    QNetworkRequest request(target.url);
    if (!target.key.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + target.key.reveal());
    }
    for (const auto &[name, value] : target.headers) {
        request.setRawHeader(name, value); // a configured Authorization replaces the key
    }
    const auto timeout = [&request](AccessManager::Attribute attribute, std::chrono::milliseconds time) {
        request.setAttribute(
            static_cast<QNetworkRequest::Attribute>(attribute), QVariant::fromValue<qint64>(time.count()));
    };
    timeout(AccessManager::ConnectTimeout, target.connectTimeout);
    timeout(AccessManager::HeadTimeout, target.headTimeout);
    timeout(AccessManager::SilenceTimeout, target.silenceTimeout);
    return request;
}

} // namespace

ModelCall::ModelCall(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
}

ModelCall::~ModelCall()
{
    m_ended = true;
    releaseReply();
}

void ModelCall::start(const CallTarget &target, const ResponseRequest &request, const QByteArray &idPrefix)
{
    const Parsed<QByteArray> body = writeChatRequest(request, target.chat);
    if (!body) {
        UpstreamFailure unsupported;
        unsupported.error = {
            ErrorKind::InvalidRequest, QString::fromUtf8(body.error().message), body.error().status};
        QMetaObject::invokeMethod(
            this, [this, unsupported] { end(unsupported); }, Qt::QueuedConnection);
        return;
    }
    m_decoder.emplace(idPrefix);
    qCDebug(logInference) << "POST" << target.url.toDisplayString() << body->size() << "bytes";
    m_reply = m_manager.post(networkRequest(target), *body);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ModelCall::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &ModelCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &ModelCall::onReplyFinished);
}

void ModelCall::cancel()
{
    if (m_ended) {
        return;
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    m_decoder.reset();
    QMetaObject::invokeMethod(
        this,
        [this] {
            UpstreamFailure cancelled;
            cancelled.error = {ErrorKind::Cancelled, QStringLiteral("cancelled"), 0};
            end(cancelled);
        },
        Qt::QueuedConnection);
}

void ModelCall::setPaused(bool paused)
{
    if (m_paused == paused) {
        return;
    }
    m_paused = paused;
    if (!paused && m_reply && !m_ended) {
        // Queued: the caller may be inside one of our own signals.
        QMetaObject::invokeMethod(this, &ModelCall::onReadyRead, Qt::QueuedConnection);
    }
}

void ModelCall::onMetaDataChanged()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->rawHeader("Content-Type").trimmed().toLower();
    const bool isStream = status >= 200 && status < 300 && type.startsWith("text/event-stream");
    if (isStream && !m_isStream) {
        m_isStream = true;
        Q_EMIT answering();
    }
}

void ModelCall::onReadyRead()
{
    if (m_paused || m_ended || !m_reply || !m_decoder) {
        return;
    }
    const QPointer<ModelCall> alive(this);
    if (m_isStream) {
        readStream();
    } else {
        m_body += m_reply->readAll();
        if (m_body.size() > maxWholeBody) {
            UpstreamFailure tooLarge;
            tooLarge.error = {ErrorKind::LimitExceeded, QStringLiteral("answer over 64 MiB"), 0};
            end(tooLarge);
            return;
        }
    }
    if (alive && m_replyFinished && !m_paused && !m_ended) {
        readToEnd();
    }
}

void ModelCall::onReplyFinished()
{
    m_replyFinished = true;
    onReadyRead();
}

void ModelCall::readStream()
{
    const QPointer<ModelCall> alive(this);
    while (alive && !m_ended && !m_paused && m_decoder && m_reply->bytesAvailable() > 0) {
        QList<SseEvent> chunks;
        const Result<> fed = m_parser.feed(m_reply->readAll(), chunks);
        QList<ResponseEvent> events;
        for (const SseEvent &chunk : std::as_const(chunks)) {
            m_decoder->event(chunk, events);
        }
        deliver(events);
        if (alive && !m_ended && !fed) {
            end(UpstreamFailure{fed.error(), {}, {}, {}});
        }
    }
}

void ModelCall::readToEnd()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300) {
        end(classifyUpstream(status, replyHeaders(), m_body));
        return;
    }
    const bool cutShort = m_reply->error() != QNetworkReply::NoError;
    if (cutShort && (status == 0 || !m_isStream)) {
        end(transportFailure());
        return;
    }
    QList<ResponseEvent> events;
    if (m_isStream) {
        QList<SseEvent> chunks;
        m_parser.finish(chunks);
        for (const SseEvent &chunk : std::as_const(chunks)) {
            m_decoder->event(chunk, events);
        }
        if (cutShort && !m_decoder->isFinished()) {
            const QPointer<ModelCall> alive(this);
            deliver(events);
            if (alive && !m_ended) {
                end(transportFailure());
            }
            return;
        }
        m_decoder->end(m_parser.strayLine(), events);
    } else {
        m_decoder->wholeBody(m_body, events);
        m_decoder->end({}, events);
    }
    deliver(events);
}

void ModelCall::deliver(const QList<ResponseEvent> &events)
{
    const QPointer<ModelCall> alive(this);
    for (const ResponseEvent &event : events) {
        if (event.type == ResponseEvent::Type::Failed) {
            end(classifyStreamError(event.error));
            return;
        }
        Q_EMIT eventReceived(event);
        if (!alive || m_ended || !m_decoder) {
            return;
        }
        if (event.isTerminal()) {
            end(std::nullopt);
            return;
        }
    }
}

UpstreamFailure ModelCall::transportFailure() const
{
    UpstreamFailure result;
    const ErrorKind kind = AccessManager::errorKindOf(*m_reply);
    result.error = {kind, m_reply->errorString(), 0};
    return result;
}

HttpHeaders ModelCall::replyHeaders() const
{
    HttpHeaders headers;
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &pair : pairs) {
        headers.append({pair.first, pair.second});
    }
    return headers;
}

void ModelCall::end(std::optional<UpstreamFailure> failure)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    if (failure) {
        qCDebug(logInference) << "attempt failed:" << errorKindName(failure->error.kind)
                              << failure->error.detail;
    }
    releaseReply();
    Q_EMIT finished({std::move(failure)});
}

/// Lets a body that is all but over end by itself, for the connection's sake; breaks any other off.
void ModelCall::releaseReply()
{
    if (!m_reply) {
        return;
    }
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    const bool nearlyOver = m_decoder && m_decoder->isFinished() && !m_replyFinished;
    if (!nearlyOver) {
        reply->abort();
        reply->deleteLater();
        return;
    }
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    QTimer::singleShot(drainTime, reply, &QNetworkReply::abort);
}

} // namespace Hearth
