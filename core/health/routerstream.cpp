#include "health/routerstream.h"

#include "base/logging.h"
#include "health/serverrequest.h"
#include "net/accessmanager.h"
#include "providers/serverpaths.h"

#include <QNetworkReply>

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

constexpr qint64 bytesPerRead = 64 * 1024;

QNetworkRequest streamRequest(const WatchedProvider &provider)
{
    ServerRequest asked;
    asked.pathAndQuery = rootPathOf(provider.baseUrl) + "/models/sse";
    asked.withKey = true; // it is the server that was identified as this provider's
    asked.times.answer = RouterStream::headTimeout;
    QNetworkRequest request = networkRequest(provider, asked);
    request.setRawHeader("Accept", "text/event-stream");
    const auto attribute = [](AccessManager::Attribute name) {
        return static_cast<QNetworkRequest::Attribute>(name);
    };
    request.setAttribute(attribute(AccessManager::SilenceTimeout), 0); // nothing happens, nothing is said
    request.setAttribute(attribute(AccessManager::MaxBodyBytes), QVariant());
    return request;
}

} // namespace

RouterStream::RouterStream(
    QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider)
    : m_manager(manager)
    , m_clock(clock)
    , m_provider(provider)
{
}

RouterStream::~RouterStream()
{
    drop();
}

void RouterStream::open()
{
    drop();
    m_parser.reset();
    m_at = m_clock.now() + headTimeout;
    m_reply = m_manager.get(streamRequest(m_provider));
    m_reply->setReadBufferSize(bytesPerRead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RouterStream::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &RouterStream::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &RouterStream::onFinished);
}

void RouterStream::tick()
{
    if (m_clock.now() < m_at) {
        return;
    }
    if (m_reply && !m_isOpen) {
        breakOff(false);
    } else if (!m_reply) {
        open();
    }
}

void RouterStream::onMetaData()
{
    if (m_isOpen || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200
        || !m_reply->rawHeader("Content-Type").toLower().startsWith("text/event-stream")) {
        return; // if it is no stream, its end says so
    }
    m_isOpen = true;
    m_openedAt = m_clock.now();
    m_at = TimePoint::max();
    Q_EMIT opened();
}

void RouterStream::onReadyRead()
{
    if (!m_isOpen) {
        breakOff(true); // a page, an error: whatever it goes on to say is not read
        return;
    }
    const QByteArray bytes = m_reply->read(bytesPerRead);
    QList<SseEvent> events;
    const bool isSound = m_parser.feed(bytes, events).has_value() && !isFlood(bytes.size());
    QList<RouterEvent> told;
    for (const SseEvent &event : std::as_const(events)) {
        if (const std::optional<RouterEvent> read = readRouterEvent(event.data)) {
            told.append(*read);
        }
    }
    const QPointer<RouterStream> self(this); // a listener may end it
    if (!told.isEmpty()) {
        Q_EMIT eventsCame(told);
    }
    if (!self) {
        return;
    }
    if (!isSound) {
        breakOff(false);
    } else if (m_reply && m_reply->bytesAvailable() > 0) {
        onReadyRead();
    }
}

bool RouterStream::isFlood(qsizetype bytes)
{
    const TimePoint now = m_clock.now();
    if (now - m_secondSince >= std::chrono::seconds(1)) {
        m_secondSince = now;
        m_bytes = 0;
    }
    m_bytes += bytes;
    return m_bytes > mostBytesPerSecond;
}

void RouterStream::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    breakOff(status != 0 && !m_isOpen);
}

void RouterStream::breakOff(bool isUnknown)
{
    const bool wasOpen = m_isOpen;
    const TimePoint now = m_clock.now();
    if (wasOpen && now - m_openedAt >= steadyAfter) {
        m_wait = firstWait;
    }
    drop();
    m_at = now + (isUnknown ? unknownWait : m_wait);
    m_wait = std::min(m_wait * 2, longestWait);
    qCDebug(logHealth) << m_provider.id << "the router's events ended";
    if (wasOpen) {
        Q_EMIT broken();
    }
}

void RouterStream::drop()
{
    m_isOpen = false;
    m_at = TimePoint::max();
    dropReply(m_reply, this);
}

} // namespace Hearth
