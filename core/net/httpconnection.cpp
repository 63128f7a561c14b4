#include "net/httpconnection.h"

#include "net/httpanswerwriter.h"
#include "net/httpserverexchange.h"
#include "net/nativesocket.h"

#include <QMetaObject>

#include <utility>

namespace Hearth {

namespace {

/// A socket's own buffer, and the most that is read in one go [PERF_BASELINE.md 7.1].
constexpr qsizetype readBufferBytes = 64 * 1024;
/// Pipelined requests kept while one is answered: several of an agent's first turns (55 KB each); our choice.
constexpr qsizetype maxPipelinedBytes = 1024 * 1024;
/// How long, and for how many bytes, a client may talk on after its last answer; our choice. nginx gives 5 s
/// of silence and 30 s in all (lingering_timeout, lingering_time).
constexpr std::chrono::milliseconds lingerTime{2000};
constexpr qsizetype maxLingerBytes = 8 * 1024 * 1024;

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

HttpConnectionContext::HttpConnectionContext(const HttpServer::Limits &serverLimits)
    : limits(serverLimits)
    , readBuffer(readBufferBytes, Qt::Uninitialized)
{
}

const QByteArray &HttpConnectionContext::date()
{
    const auto second =
        std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch());
    if (second != m_dateOf) {
        m_dateOf = second;
        m_date = httpDate(second);
    }
    return m_date;
}

HttpConnection::HttpConnection(HttpConnectionContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(context.limits.maxHeadBytes, context.limits.maxBodyBytes)
    , m_since(now())
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    // Queued: flush() and abort() emit this from inside calls of our own users.
    connect(
        &m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected, Qt::QueuedConnection);
}

HttpConnection::~HttpConnection()
{
    disconnect(&m_socket, nullptr, this, nullptr);
    if (m_exchange) {
        m_exchange->end(HttpServerExchange::End::ClientGone);
    }
}

bool HttpConnection::open(qintptr descriptor)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        return false;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setReadBufferSize(readBufferBytes);
    return true;
}

void HttpConnection::onReadyRead()
{
    QByteArray &buffer = m_context.readBuffer;
    while (m_phase != Phase::Closing) {
        const qint64 count = m_socket.read(buffer.data(), buffer.size());
        if (count <= 0) {
            break;
        }
        take(QByteArrayView(buffer).first(static_cast<qsizetype>(count)));
    }
}

void HttpConnection::take(QByteArrayView bytes)
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Receiving:
        if (const qsizetype taken = feedReader(bytes); taken < bytes.size()) {
            take(bytes.sliced(taken));
        }
        break;
    case Phase::Answering:
        keepForLater(bytes);
        break;
    case Phase::Lingering:
        m_discarded += bytes.size();
        if (m_discarded > maxLingerBytes) {
            breakOff();
        }
        break;
    case Phase::Closing:
        break;
    }
}

qsizetype HttpConnection::feedReader(QByteArrayView bytes)
{
    using Stage = HttpRequestReader::Stage;
    const Stage before = m_reader.stage();
    const qsizetype taken = m_reader.feed(bytes);
    switch (m_reader.stage()) {
    case Stage::Empty:
        break;
    case Stage::Head:
        if (before != Stage::Head) {
            enter(Phase::Receiving);
        }
        break;
    case Stage::Body:
        enter(Phase::Receiving);
        if (before != Stage::Body && m_reader.awaitsContinue()) {
            send(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
        }
        break;
    case Stage::Complete:
        beginExchange();
        break;
    case Stage::Refused:
        refuse(m_reader.refusal());
        break;
    }
    return taken;
}

void HttpConnection::keepForLater(QByteArrayView bytes)
{
    if (m_pipelineLost) {
        return;
    }
    m_pipelined.remove(0, std::exchange(m_pipelinedUsed, 0));
    if (m_pipelined.size() + bytes.size() > maxPipelinedBytes) {
        m_pipelineLost = true; // the client sees the close and may ask again [RFC 9112 9.3.2]
        m_pipelined = QByteArray();
        return;
    }
    m_pipelined.append(bytes);
}

void HttpConnection::beginExchange()
{
    enter(Phase::Answering);
    m_answerFinished = false;
    m_keepAlive = false;
    const bool http10 = m_reader.isHttp10();
    const bool keepAlive = m_reader.keepsAlive();
    HttpRequest request = m_reader.takeRequest();
    request.peer = m_socket.peerAddress();
    m_exchange = new HttpServerExchange(*this, std::move(request), http10, keepAlive);
    Q_EMIT requestReceived(m_exchange);
}

bool HttpConnection::mayStayOpen() const
{
    return !m_context.draining && !m_pipelineLost;
}

qint64 HttpConnection::bytesToWrite() const
{
    return m_socket.bytesToWrite();
}

void HttpConnection::send(const QByteArray &bytes)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState || bytes.isEmpty()) {
        return;
    }
    const bool wasEmpty = m_socket.bytesToWrite() == 0;
    m_socket.write(bytes);
    if (wasEmpty) { // else the system's buffer is full, and the write notifier will tell
        m_socket.flush();
    }
    m_overHighWater = m_overHighWater || m_socket.bytesToWrite() > m_context.limits.highWater;
}

void HttpConnection::onBytesWritten()
{
    const qint64 left = m_socket.bytesToWrite();
    if (m_overHighWater && left < m_context.limits.highWater / 4) {
        m_overHighWater = false;
        // Queued: this may be a flush from inside the exchange's write().
        QMetaObject::invokeMethod(this, &HttpConnection::tellDrained, Qt::QueuedConnection);
    }
    if (m_answerFinished) {
        m_since = now();
    }
    if (left > 0) {
        return;
    }
    if (m_phase == Phase::Lingering && !m_writingShutDown) {
        m_writingShutDown = true;
        shutDownWriting(m_socket.socketDescriptor());
    } else if (m_answerFinished && m_exchange && !m_endQueued) {
        m_endQueued = true;
        QMetaObject::invokeMethod(this, &HttpConnection::endExchange, Qt::QueuedConnection);
    }
}

void HttpConnection::tellDrained()
{
    if (m_exchange && !m_answerFinished) {
        Q_EMIT m_exchange->drained();
    }
}

void HttpConnection::finishAnswer(bool keepAlive)
{
    m_answerFinished = true;
    m_keepAlive = keepAlive;
    onBytesWritten();
}

void HttpConnection::endExchange()
{
    m_endQueued = false;
    if (!m_exchange) {
        return; // the client left between the last byte and this turn of the loop
    }
    std::exchange(m_exchange, nullptr)->end(HttpServerExchange::End::Complete);
    if (m_phase != Phase::Answering) {
        return; // ended() made the owner break the connection
    }
    if (!m_keepAlive || !mayStayOpen()) {
        close();
        return;
    }
    enter(Phase::Idle);
    readOn();
}

/// Goes on with what came while the last exchange was open.
void HttpConnection::readOn()
{
    while (m_pipelinedUsed < m_pipelined.size() && (m_phase == Phase::Idle || m_phase == Phase::Receiving)) {
        const QByteArray held = m_pipelined; // the requestReceived() in here may reach m_pipelined
        m_pipelinedUsed += feedReader(QByteArrayView(held).sliced(m_pipelinedUsed));
    }
    if (m_pipelinedUsed >= m_pipelined.size()) {
        m_pipelined = QByteArray();
        m_pipelinedUsed = 0;
    }
}

void HttpConnection::refuse(const HttpRefusal &refusal)
{
    const HttpAnswer answer = httpErrorAnswer(refusal.status, refusal.message);
    const HttpFraming framing{HttpBodyEnd::Length, answer.body.size(), false, false};
    send(writeHttpHead(answer, framing, m_context.date()) + answer.body);
    linger();
}

void HttpConnection::close()
{
    if (m_pipelineLost || m_pipelinedUsed < m_pipelined.size()) {
        linger();
        return;
    }
    enter(Phase::Closing);
    m_socket.disconnectFromHost();
}

void HttpConnection::linger()
{
    enter(Phase::Lingering);
    m_pipelined = QByteArray();
    m_pipelinedUsed = 0;
    onBytesWritten();
}

void HttpConnection::closeIfIdle()
{
    if (m_phase == Phase::Idle) {
        close();
    }
}

void HttpConnection::breakOff()
{
    enter(Phase::Closing);
    m_socket.abort();
}

void HttpConnection::resetOnBreak()
{
    resetOnClose(m_socket.socketDescriptor());
}

void HttpConnection::onDisconnected()
{
    m_phase = Phase::Closing;
    if (m_exchange) {
        const bool complete = m_answerFinished && m_endQueued;
        std::exchange(m_exchange, nullptr)
            ->end(complete ? HttpServerExchange::End::Complete : HttpServerExchange::End::ClientGone);
    }
    Q_EMIT closed();
}

void HttpConnection::checkDeadline(TimePoint time)
{
    const auto past = time - m_since;
    switch (m_phase) {
    case Phase::Idle:
        if (past >= m_context.limits.idleTime) {
            close();
        }
        break;
    case Phase::Receiving: {
        const bool inBody = m_reader.stage() == HttpRequestReader::Stage::Body;
        if (past >= (inBody ? m_context.limits.bodyTime : m_context.limits.headTime)) {
            refuse({408, "The request did not come in time."});
        }
        break;
    }
    case Phase::Answering:
        if (m_answerFinished && past >= m_context.limits.idleTime) {
            breakOff(); // the answer is there, but nobody takes it
        }
        break;
    case Phase::Lingering:
        if (past >= lingerTime) {
            breakOff();
        }
        break;
    case Phase::Closing:
        break;
    }
}

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    m_since = now();
}

} // namespace Hearth
