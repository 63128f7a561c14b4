#include "net/httpconnection.h"

#include "base/logging.h"
#include "net/httpanswerwriter.h"
#include "net/nativesocket.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>
#include <QSslSocket>

#include <algorithm>
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

/// First byte of a TLS record that holds a handshake [RFC 8446 5.1]; no HTTP method begins with it.
constexpr char handshakeRecord = 0x16;

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

/// Without TLS it is no QTcpSocket, because of the buffers of that: a bare QAbstractSocket reads into ours
/// and gives the system at once what it takes (Qt 6.4; the rest it keeps all the same). QNetworkAccessManager
/// has its sockets so, too; but those that come with a descriptor cannot be told. All here holds with
/// buffers, too.
std::unique_ptr<QAbstractSocket> makeSocket(const HttpConnectionContext &context)
{
    if (!context.tls) {
        return std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
    }
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(*context.tls);
    return socket;
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
    , m_socket(makeSocket(context))
    , m_tls(qobject_cast<QSslSocket *>(m_socket.get()))
    , m_security(m_tls ? Security::Expected : Security::Plain)
    , m_reader(context.limits.maxHeadBytes, context.limits.maxBodyBytes)
    , m_since(now())
    , m_takenAt(m_since)
{
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    // Queued: flush() and abort() emit this from inside calls of our own users.
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &HttpConnection::onDisconnected,
        Qt::QueuedConnection);
    if (m_tls) {
        connect(m_tls, &QSslSocket::encrypted, this, &HttpConnection::onEncrypted);
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onBytesWritten);
    }
}

HttpConnection::~HttpConnection()
{
    disconnect(m_socket.get(), nullptr, this, nullptr);
    endExchange(HttpServerExchange::End::ClientGone);
}

bool HttpConnection::open(qintptr descriptor)
{
    if (!m_socket->setSocketDescriptor(descriptor)) {
        return false;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBufferBytes);
    return true;
}

/// What a client of a TLS port says first: a handshake, else it has taken the port for one of plain HTTP.
void HttpConnection::onFirstByte()
{
    char first = 0;
    if (m_tls->peek(&first, 1) != 1) {
        return;
    }
    if (first == handshakeRecord) {
        enter(Phase::Handshaking);
        m_tls->startServerEncryption();
        return;
    }
    m_security = Security::Plain;
    refuse({400, "This port speaks HTTPS alone; use https:// in the address."});
}

void HttpConnection::onEncrypted()
{
    m_security = Security::Encrypted;
    enter(Phase::Idle);
}

void HttpConnection::onReadyRead()
{
    if (m_security == Security::Expected) {
        if (m_phase == Phase::Idle) {
            onFirstByte();
        }
        if (m_security == Security::Expected) {
            return; // the handshake reads for itself
        }
    }
    if (m_endQueued && !m_tls) { // TLS may read from inside a write
        onAnswerSent();
    }
    QByteArray &buffer = m_context.readBuffer;
    qint64 count = 0;
    do {
        if (m_phase == Phase::Closing) {
            return;
        }
        count = m_socket->read(buffer.data(), buffer.size());
        if (count > 0) {
            take(QByteArrayView(buffer).first(static_cast<qsizetype>(count)));
        }
    } while (m_tls && count == buffer.size()); // without TLS it is told again while something is left
    if (count < 0) { // a socket without buffers says nothing more of it
        QMetaObject::invokeMethod(this, &HttpConnection::onDisconnected, Qt::QueuedConnection);
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
    case Phase::Handshaking:
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
        if (m_phase == Phase::Idle) { // an empty line before the request gives no new time
            enter(Phase::Receiving);
        }
        break;
    case Stage::Body:
        enter(Phase::Receiving);
        if (before != Stage::Body) {
            beginBody();
        }
        m_bodyBytes += taken;
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

/// A head has come, and its body is not here yet.
void HttpConnection::beginBody()
{
    m_bodySince = m_since;
    m_bodyBytes = 0;
    if (m_context.headCheck) {
        HttpRequest head = m_reader.head();
        head.peer = m_socket->peerAddress();
        if (const std::optional<HttpAnswer> refusal = m_context.headCheck(head)) {
            sendLast(*refusal);
            return;
        }
    }
    if (m_reader.awaitsContinue()) {
        send(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
    }
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
    request.peer = m_socket->peerAddress();
    m_exchange = std::make_unique<HttpServerExchange>(*this, std::move(request), http10, keepAlive);
    m_context.requestReceived(m_exchange.get());
}

bool HttpConnection::mayStayOpen() const
{
    return !m_context.draining && !m_pipelineLost;
}

qint64 HttpConnection::bytesToWrite() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void HttpConnection::send(const QByteArray &bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState || bytes.isEmpty()) {
        return;
    }
    const bool wasEmpty = bytesToWrite() == 0;
    if (wasEmpty) {
        m_takenAt = now();
    }
    if (m_socket->write(bytes) < 0) {
        m_socket->abort();
    } else if (wasEmpty && m_socket->bytesToWrite() > 0) {
        m_socket->flush(); // else the system's buffer was full before, and the write notifier will tell
    }
    m_overHighWater = m_overHighWater || bytesToWrite() > m_context.limits.highWater;
}

void HttpConnection::onBytesWritten()
{
    const qint64 left = bytesToWrite();
    m_takenAt = now();
    if (m_overHighWater && left < m_context.limits.highWater / 4) {
        m_overHighWater = false;
        // Queued: this may be a flush from inside the exchange's write().
        QMetaObject::invokeMethod(this, &HttpConnection::tellDrained, Qt::QueuedConnection);
    }
    if (left > 0) {
        return;
    }
    if (m_phase == Phase::Lingering && !m_writingShutDown) {
        m_writingShutDown = true;
        shutDownWriting(m_socket->socketDescriptor());
    } else if (m_answerFinished && m_exchange && !m_endQueued) {
        m_endQueued = true;
        // Every request has this one: a bare event takes half the work of a queued call.
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
}

/// The one that onBytesWritten() posts.
void HttpConnection::customEvent(QEvent * /*event*/)
{
    onAnswerSent();
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

void HttpConnection::endExchange(HttpServerExchange::End how)
{
    if (const std::unique_ptr<HttpServerExchange> ending = std::move(m_exchange)) {
        ending->end(how);
    }
}

void HttpConnection::onAnswerSent()
{
    if (!std::exchange(m_endQueued, false) || !m_exchange) {
        return; // told already, or the client left between the last byte and this turn of the loop
    }
    endExchange(HttpServerExchange::End::Complete);
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
    if (m_security == Security::Expected) {
        breakOff(); // words before the handshake could not be read
        return;
    }
    sendLast(httpErrorAnswer(refusal.status, refusal.message));
}

/// Answers what has not been read to its end, hence nothing after it.
void HttpConnection::sendLast(const HttpAnswer &answer)
{
    const HttpFraming framing{HttpBodyEnd::Length, answer.body.size(), false, false};
    send(writeHttpHead(answer, framing, m_context.date(), answer.body));
    linger();
}

void HttpConnection::close()
{
    if (m_pipelineLost || m_pipelinedUsed < m_pipelined.size()) {
        linger();
        return;
    }
    enter(Phase::Closing);
    m_socket->disconnectFromHost();
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
    m_socket->abort();
}

void HttpConnection::resetOnBreak()
{
    resetOnClose(m_socket->socketDescriptor());
}

void HttpConnection::onDisconnected()
{
    if (std::exchange(m_closedTold, true)) {
        return;
    }
    m_phase = Phase::Closing;
    const bool complete = m_answerFinished && m_endQueued;
    endExchange(complete ? HttpServerExchange::End::Complete : HttpServerExchange::End::ClientGone);
    Q_EMIT closed();
}

/// Of a request that is being received.
bool HttpConnection::isTooSlow(TimePoint time) const
{
    const HttpServer::Limits &limits = m_context.limits;
    if (m_reader.stage() != HttpRequestReader::Stage::Body) {
        return time - m_since >= limits.headTime;
    }
    const std::chrono::seconds earned(m_bodyBytes / std::max<qint64>(limits.minBodyRate, 1));
    return time - m_since >= limits.bodyTime || time - m_bodySince >= limits.bodyTime + earned;
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
    case Phase::Handshaking:
        if (past >= m_context.limits.headTime) {
            breakOff();
        }
        break;
    case Phase::Receiving:
        if (isTooSlow(time)) {
            refuse({408, "The request did not come in time."});
        }
        break;
    case Phase::Answering:
        if (bytesToWrite() > 0 && time - m_takenAt >= m_context.limits.idleTime) {
            breakOff(); // something of the answer is there, but nobody takes it
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
