#include "inference/modelcall.h"

#include "base/logging.h"
#include "net/accessmanager.h"
#include "net/httptoken.h"
#include "protocol/dialects.h"
#include "protocol/jsontext.h"
#include "protocol/requestsplice.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <algorithm>
#include <string_view>

namespace Hearth {

namespace {

/// An answer that is no stream is held whole; the largest image answers stay below this. Our choice.
constexpr qint64 maxWholeBody = 64 * 1024 * 1024;
/// Passing bytes before the first output are held; what says nothing for so long is no stream of a model.
constexpr qsizetype maxHeld = 1024 * 1024;
/// Of a stream that is read: most chunks are a token, and take 150 to 250 bytes.
constexpr qsizetype bytesPerToken = 150;
/// After the terminal event the upstream has this long to end its body, so that the connection can be reused.
constexpr std::chrono::milliseconds drainTime{1000};

Parsed<QByteArray> requestBody(const CallTarget &target, const ResponseRequest &request)
{
    if (target.passThrough) {
        if (const auto body = withModel(request.body, target.ref.model.toUtf8())) {
            return *body;
        }
        return tl::unexpected(
            ProtocolError{400, "invalid_request_error", {}, "model", "The body is not a JSON object."});
    }
    switch (target.dialect) {
    case WireDialect::Responses:
        return writeResponsesRequest(request, target.responses);
    case WireDialect::ChatCompletions:
        return writeChatRequest(request, target.chat);
    case WireDialect::Messages:
        break;
    }
    return writeMessagesRequest(request, target.messages);
}

AccessManager::LeanPost leanPost(const CallTarget &target)
{
    AccessManager::LeanPost post;
    post.url = target.url;
    post.connectTimeout = target.connectTimeout;
    post.headTimeout = target.headTimeout;
    post.silenceTimeout = target.silenceTimeout;
    post.headers.reserve(target.headers.size() + 1);
    const auto set = [&post](const QByteArray &name, const QByteArray &value) {
        const auto earlier = std::find_if(post.headers.begin(), post.headers.end(),
            [&name](const auto &each) { return isSameToken(each.first, name); });
        if (earlier == post.headers.end()) {
            post.headers.emplaceBack(name, value);
        } else {
            earlier->second = value;
        }
    };
    if (!target.key.isEmpty()) {
        if (target.keyHeader == CallTarget::KeyHeader::XApiKey) {
            set("X-Api-Key", target.key.reveal());
        } else {
            set("Authorization", "Bearer " + target.key.reveal());
        }
    }
    for (const auto &[name, value] : target.headers) {
        set(name, value); // a configured Authorization replaces the key
    }
    return post;
}

HttpHeaders headersOf(const LeanReply &reply)
{
    const ResponseHead *head = reply.head();
    return head ? head->headers : HttpHeaders();
}

UpstreamFailure transportFailure(const LeanReply &reply)
{
    UpstreamFailure result;
    result.error = reply.failure().error;
    return result;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// A whole answer that is an error in spite of its status [PROTOCOLS.md 2.1].
bool tellsError(const QByteArray &body)
{
    if (std::string_view(body.constData(), std::size_t(body.size())).find("\"error\"")
        == std::string_view::npos) {
        return false; // QByteArray::contains() takes ten times as long in Qt 6.4
    }
    const Result<JsonText> json = JsonText::parse(body);
    if (!json || !json->isObject()) {
        return true;
    }
    const JsonText error = json->member("error");
    return !error.isNone() && error.bytes() != "null";
}

} // namespace

QNetworkRequest networkRequest(const CallTarget &target)
{
    const AccessManager::LeanPost post = leanPost(target);
    QNetworkRequest request(post.url);
    for (const auto &[name, value] : post.headers) {
        request.setRawHeader(name, value);
    }
    const auto timeout = [&request](AccessManager::Attribute attribute, std::chrono::milliseconds time) {
        request.setAttribute(
            static_cast<QNetworkRequest::Attribute>(attribute), QVariant::fromValue<qint64>(time.count()));
    };
    timeout(AccessManager::ConnectTimeout, post.connectTimeout);
    timeout(AccessManager::HeadTimeout, post.headTimeout);
    timeout(AccessManager::SilenceTimeout, post.silenceTimeout);
    return request;
}

UpstreamFailure transportFailure(const QNetworkReply &reply)
{
    UpstreamFailure result;
    result.error = {AccessManager::errorKindOf(reply), reply.errorString(), 0};
    return result;
}

ModelCall::ModelCall(QNetworkAccessManager &manager, ModelCallUser &user, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_user(user)
{
}

ModelCall::~ModelCall()
{
    m_ended = true;
    releaseReply();
}

void ModelCall::start(const CallTarget &target, const ResponseRequest &request, const QByteArray &idPrefix)
{
    const Parsed<QByteArray> body = requestBody(target, request);
    if (!body) {
        UpstreamFailure unsupported;
        unsupported.error = {ErrorKind::Unsupported, QString::fromUtf8(body.error().message), 0};
        unsupported.refused = body.error();
        endSoon(unsupported);
        return;
    }
    m_dialect = target.dialect;
    m_passes = target.passThrough;
    if (!m_passes) {
        const ResponsesTarget &responses = target.responses;
        m_decoder = makeAnswerDecoder(
            target.dialect, idPrefix, {sentTokenLimit(request, responses), responses.sealTag});
    } else if (request.stream) {
        m_watch.emplace(target.dialect);
    }
    send(target, *body);
}

void ModelCall::send(const CallTarget &target, const QByteArray &body)
{
    qCDebug(logInference) << "POST" << target.url.toDisplayString() << body.size() << "bytes";
    m_reply = AccessManager::postLean(m_manager, leanPost(target), body, *this);
    if (m_reply->hasEnded()) {
        QMetaObject::invokeMethod(this, &ModelCall::onNews, Qt::QueuedConnection);
    }
}

void ModelCall::cancel()
{
    m_ended = true;
    m_reply.reset();
}

void ModelCall::setPaused(bool paused)
{
    if (m_paused == paused) {
        return;
    }
    m_paused = paused;
    if (!paused && m_reply && !m_ended) {
        // Queued: the caller may be inside one of our own calls.
        QMetaObject::invokeMethod(this, &ModelCall::readOn, Qt::QueuedConnection);
    }
}

void ModelCall::onNews()
{
    const QPointer<ModelCall> alive(this);
    if (m_status == 0 && m_reply && m_reply->head()) {
        takeHead(*m_reply->head());
    }
    if (alive) {
        readOn();
    }
}

void ModelCall::takeHead(const ResponseHead &head)
{
    m_status = head.status;
    m_upstreamId = head.header("x-request-id");
    if (m_upstreamId.isEmpty()) {
        m_upstreamId = head.header("request-id"); // Anthropic's
    }
    m_isStream = isSuccess(m_status)
        && head.header("content-type").trimmed().toLower().startsWith("text/event-stream");
    if (m_isStream) {
        m_user.onAnswering();
    }
}

void ModelCall::readOn()
{
    if (m_paused || m_ended || !m_reply || (!m_decoder && !m_passes)) {
        return;
    }
    const QPointer<ModelCall> alive(this);
    if (m_isStream && m_watch) {
        passStream();
    } else if (m_isStream && m_decoder) {
        readStream();
    } else {
        m_body += m_reply->takeBytes();
        if (m_body.size() > maxWholeBody) {
            UpstreamFailure tooLarge;
            tooLarge.error = {ErrorKind::LimitExceeded, QStringLiteral("answer over 64 MiB"), 0};
            end(tooLarge);
            return;
        }
    }
    if (alive && !m_ended && !m_paused && m_reply->hasEnded()) {
        readToEnd();
    }
}

void ModelCall::readStream()
{
    const QPointer<ModelCall> alive(this);
    while (alive && !m_ended && !m_paused && m_decoder && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->takeBytes();
        QList<ResponseEvent> events;
        events.reserve(bytes.size() / bytesPerToken + 4);
        const Result<> fed = m_decoder->feed(bytes, events);
        deliver(events);
        if (alive && !m_ended && !fed) {
            end(UpstreamFailure{fed.error(), {}, {}, {}});
        }
    }
}

/// Holds what comes before the first output: until then another upstream can take over.
void ModelCall::passStream()
{
    const QPointer<ModelCall> alive(this);
    while (alive && !m_ended && !m_paused && m_watch && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->takeBytes();
        m_watch->feed(bytes);
        if (m_watch->openBytes() > StreamWatch::maxEventBytes) {
            endPassing(false);
        } else if (m_watch->hasOutput()) {
            if (const QByteArray whole = wholeEvents(bytes); !whole.isEmpty()) {
                m_user.onBytes(whole);
            }
        } else {
            m_held += bytes;
            if (m_watch->error() || m_held.size() > maxHeld) {
                endPassing(false);
            }
        }
    }
}

/// What is held and \a bytes, without the event they end in the middle of: that one is held. Should the
/// upstream end there, the client must not see half an event run into what closes its stream.
QByteArray ModelCall::wholeEvents(const QByteArray &bytes)
{
    m_held += bytes;
    const qsizetype open = m_watch->openBytes();
    if (open >= m_held.size()) {
        return {}; // a long event comes in many reads: not copied with each
    }
    QByteArray whole = std::exchange(m_held, {});
    if (open > 0) {
        m_held = whole.last(open);
        whole.chop(open);
    }
    return whole;
}

void ModelCall::readToEnd()
{
    if (m_status >= 300) {
        end(classifyUpstream(m_status, headersOf(*m_reply), m_body));
        return;
    }
    const bool cutShort = m_reply->failure().code != QNetworkReply::NoError;
    if (cutShort && (m_status == 0 || !m_isStream)) {
        end(transportFailure(*m_reply));
    } else if (m_isStream && m_watch) {
        endPassing(cutShort);
    } else if (m_isStream && m_decoder) {
        endStream(cutShort);
    } else {
        endWholeBody();
    }
}

void ModelCall::endStream(bool cutShort)
{
    QList<ResponseEvent> events;
    m_decoder->finishFeed(events);
    if (cutShort && !m_decoder->isFinished()) {
        const QPointer<ModelCall> alive(this);
        deliver(events);
        if (alive && !m_ended) {
            end(transportFailure(*m_reply));
        }
        return;
    }
    m_decoder->end(m_decoder->strayLine(), events);
    deliver(events);
}

/// The stream that passed is over, or has told an error: its end is made proper for the client.
void ModelCall::endPassing(bool cutShort)
{
    m_watch->end();
    const bool isWell = m_watch->isFinished() && !m_watch->error();
    std::optional<UpstreamFailure> failure;
    if (!isWell && cutShort && !m_watch->error()) {
        failure = transportFailure(*m_reply);
    } else if (!isWell) {
        const ProtocolError early{502, "server_error", "server_error", {}, "upstream stream ended early"};
        failure = classifyStreamError(m_watch->error().value_or(early));
    }
    const std::optional<ResponseUsage> usage = m_watch->usage();
    const bool isBegun = m_watch->hasOutput();
    const qsizetype openBytes = m_watch->openBytes();
    const QByteArray closing = m_watch->closing();
    const QPointer<ModelCall> alive(this);
    if (isBegun || isWell) {
        QByteArray last = std::exchange(m_held, {});
        last.chop(openBytes); // half an event
        last += closing;
        if (!last.isEmpty()) {
            m_user.onBytes(last);
        }
    }
    if (alive && !m_ended) {
        end(failure, usage);
    }
}

/// An answer that came whole: to a request without a stream, or instead of one.
void ModelCall::endWholeBody()
{
    if (!m_passes) {
        QList<ResponseEvent> events;
        m_decoder->wholeBody(m_body, events);
        m_decoder->end({}, events);
        deliver(events);
        return;
    }
    if (m_watch || tellsError(m_body)) {
        end(classifyUpstream(502, headersOf(*m_reply), m_body));
        return;
    }
    const QPointer<ModelCall> alive(this);
    m_user.onBody(m_body);
    if (alive && !m_ended) {
        end(std::nullopt, readWholeUsage(m_dialect, m_body));
    }
}

void ModelCall::deliver(const QList<ResponseEvent> &events)
{
    const QPointer<ModelCall> alive(this);
    for (const ResponseEvent &event : events) {
        if (event.type == ResponseEvent::Type::Failed) {
            end(classifyStreamError(event.error));
            return;
        }
        m_user.onEvent(event);
        if (!alive || m_ended || !m_decoder) {
            return;
        }
        if (event.isTerminal()) {
            end(std::nullopt);
            return;
        }
    }
    if (!events.isEmpty()) {
        m_user.onDelivered();
    }
}

void ModelCall::endSoon(const UpstreamFailure &failure)
{
    QMetaObject::invokeMethod(
        this, [this, failure] { end(failure); }, Qt::QueuedConnection);
}

void ModelCall::end(std::optional<UpstreamFailure> failure, const std::optional<ResponseUsage> &usage)
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
    m_user.onCallFinished({std::move(failure), usage});
}

/// Lets a body that is all but over end by itself, for the connection's sake; breaks any other off.
void ModelCall::releaseReply()
{
    if (m_reply && m_decoder && m_decoder->isFinished()) {
        LeanReply::drain(std::move(m_reply), drainTime);
    }
    m_reply.reset();
}

} // namespace Hearth
