#include "net/requestrun.h"

#include "base/logging.h"
#include "net/dialer.h"
#include "net/transport.h"

#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <utility>

namespace Hearth {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

/// Larger bodies are not copied behind the head: two writes cost less. Qt's own block size.
constexpr qsizetype joinedBodyBytes = 16 * 1024;

} // namespace

RequestRun::RequestRun(std::shared_ptr<Transport> transport, Sending sending, LeanReplyUser &user)
    : m_transport(std::move(transport))
    , m_user(&user)
    , m_origin(std::move(sending.origin))
    , m_limits(sending.limits)
    , m_deadline(m_transport->deadlines(), [this] { onDeadline(); })
{
    if (sending.outgoing) {
        m_outgoing = *std::move(sending.outgoing);
        m_closes = m_outgoing.closes;
    } else {
        end(transportFailure(sending.outgoing.error()));
    }
}

RequestRun::~RequestRun()
{
    releaseDialer();
}

void RequestRun::start()
{
    if (!hasEnded()) {
        m_isStarting = true;
        begin(true);
        m_isStarting = false;
    }
}

void RequestRun::drainFor(std::unique_ptr<LeanReply> self, milliseconds time)
{
    m_user = nullptr;
    static_cast<void>(takeBytes());
    setBound(0);
    m_deadline.setIn(time);
    m_transport->keepDraining(std::move(self));
}

void RequestRun::begin(bool mayReuse)
{
    m_state = State::Dialing;
    m_isDisconnected = false;
    ResponseReader::Options options;
    options.toHead = m_outgoing.isHead;
    if (m_limits.bodyBytes) {
        options.maxBodyBytes = *m_limits.bodyBytes;
    }
    m_reader.emplace(options);
    ConnectionPtr idle = mayReuse ? m_transport->takeIdle(m_origin) : nullptr;
    m_isReused = idle != nullptr;
    if (idle) {
        send(std::move(idle));
    } else {
        dial();
    }
}

void RequestRun::dial()
{
    m_dialer = new Dialer(m_transport, m_origin, m_transport.get());
    QObject::connect(m_dialer, &Dialer::connected, m_dialer, [this] { onDialed(); });
    QObject::connect(m_dialer, &Dialer::failed, m_dialer,
        [this](const TransportFailure &failure) { onDialFailed(failure); });
    QObject::connect(m_dialer, &Dialer::sslErrors, m_dialer,
        [this](const QList<QSslError> &faults) { onSslErrors(faults); });
    m_dialer->start(m_limits.connect);
}

void RequestRun::onDialed()
{
    m_connection.reset(new Connection(m_dialer->takeSocket()));
    releaseDialer();
    if (m_origin.encrypted && m_user && !m_user->onEncrypted()) {
        return;
    }
    send(std::move(m_connection));
}

void RequestRun::onDialFailed(const TransportFailure &failure)
{
    end(failure);
    tell();
}

void RequestRun::onSslErrors(const QList<QSslError> &faults)
{
    m_hasTlsFaults = true;
    if (m_ignoresAllTlsFaults) {
        m_dialer->ignoreSslErrors();
    } else {
        m_dialer->ignoreSslErrors(m_ignoredTlsFaults);
        if (m_user) {
            m_user->onTlsFaults(faults);
        }
    }
}

void RequestRun::send(ConnectionPtr connection)
{
    m_connection = std::move(connection);
    m_connection->setUser(this);
    m_state = State::Sending;
    QAbstractSocket &socket = m_connection->socket();
    socket.setReadBufferSize(defaultBound);
    m_unsent = m_outgoing.size();
    m_deadline.setIn(m_limits.silence);
    m_isInCall = true;
    bool isTaken = true;
    if (m_outgoing.body.size() <= joinedBodyBytes) {
        isTaken = socket.write(m_outgoing.head + m_outgoing.body) >= 0;
    } else {
        isTaken = socket.write(m_outgoing.head) >= 0 && socket.write(m_outgoing.body) >= 0;
    }
    if (!isTaken) {
        onDisconnected(*m_connection);
    } else if (socket.bytesToWrite() > 0) {
        socket.flush();
    }
    m_isInCall = false;
    if (isTaken && !m_connection->isBuffered()) { // else it is told as it goes
        onWritten(m_unsent - socket.bytesToWrite());
    }
}

void RequestRun::onWritten(qint64 bytes)
{
    m_unsent -= bytes;
    if (m_state != State::Sending) {
        return;
    }
    if (m_unsent > 0) {
        m_deadline.setIn(m_limits.silence);
        return;
    }
    m_state = State::AwaitingHead;
    m_deadline.setIn(m_limits.head);
    if (!m_outgoing.isSafe) {
        m_outgoing = {}; // never to be sent again
    }
}

void RequestRun::onDisconnected(Connection &connection)
{
    m_isDisconnected = true;
    connection.readSoon();
}

void RequestRun::onDeadline()
{
    const auto what = [this] {
        switch (m_state) {
        case State::Sending:
            return QStringLiteral("The server takes no more of the request");
        case State::AwaitingHead:
            return QStringLiteral("No answer in time");
        default:
            return QStringLiteral("The answer has stopped in the middle");
        }
    }();
    end(transportFailure({ErrorKind::TimedOut, what, 0}));
    tell();
}

void RequestRun::onReadable(Connection &connection)
{
    if (m_isInCall) {
        connection.readSoon();
        return;
    }
    const bool hadHead = m_head.has_value();
    const quint64 before = m_received;
    readSocket();
    if (hadHead != m_head.has_value() || m_received != before || hasEnded()) {
        tell();
    }
}

void RequestRun::readSocket()
{
    std::array<char, 16 * 1024> chunk;
    m_isFull = false;
    m_buffer.remove(0, std::exchange(m_readFrom, 0));
    bool mayHaveMore = true;
    while (m_connection && mayHaveMore) {
        const auto wanted = std::min<qint64>(room(), chunk.size());
        if (wanted == 0) {
            m_isFull = true;
            m_deadline.clear(); // it is the caller who is slow
            return;
        }
        const auto got = m_connection->socket().read(chunk.data(), wanted);
        const bool isBuffered = m_connection->isBuffered();
        m_isDisconnected = m_isDisconnected || (got < 0 && !isBuffered);
        if (got <= 0) {
            break;
        }
        mayHaveMore = isBuffered || m_isDisconnected || got == wanted; // with less the system has no more
        m_hasAnswered = true;
        const qsizetype before = m_buffer.size();
        if (before == 0) {
            m_buffer.reserve(got);
        }
        const auto fed = m_reader->feed(QByteArrayView(chunk.data(), got), m_buffer);
        m_received += quint64(m_buffer.size() - before);
        if (!m_user) {
            m_buffer.resize(0);
        }
        if (!m_head && m_reader->head()) {
            takeHead();
        }
        if (!fed) {
            end(transportFailure(fed.error()));
        } else if (m_reader->isComplete()) {
            completeAnswer();
        }
    }
    if (m_connection && m_isDisconnected) {
        onConnectionEnded();
    } else if (m_state == State::Reading && m_user) {
        m_deadline.setIn(m_limits.silence);
    }
}

void RequestRun::takeHead()
{
    m_state = State::Reading;
    m_head = *m_reader->head();
}

void RequestRun::completeAnswer()
{
    const auto outcome = statusFailure(m_head->status, m_head->reason);
    if (m_reader->keepsAlive() && m_unsent == 0 && !m_isDisconnected && !m_hasTlsFaults && !m_closes) {
        if (const QSslSocket *tls = m_connection->tls()) {
            m_session = tls->sslConfiguration();
        }
        m_transport->pool().put(m_origin, std::move(m_connection), idleTime(m_head->header("keep-alive")));
    }
    end(outcome);
}

void RequestRun::onConnectionEnded()
{
    if (mayStartAgain()) {
        qCDebug(logNet) << "idle connection to" << m_origin.host << "was dead; connecting anew";
        m_hasStartedAgain = true;
        releaseConnection();
        begin(false);
        return;
    }
    const auto finished = m_reader->finish();
    if (finished) {
        completeAnswer();
    } else {
        end(transportFailure(finished.error()));
    }
}

/// Only where nothing of the request can have been acted on: a generation is paid for each time it is asked
/// for [PERF_BASELINE.md 4.6].
bool RequestRun::mayStartAgain() const
{
    const bool isUntouched = m_unsent == m_outgoing.size();
    return m_isReused && !m_hasAnswered && !m_hasStartedAgain && !m_outgoing.head.isEmpty()
        && (isUntouched || m_outgoing.isSafe);
}

qint64 RequestRun::room() const
{
    return m_bound == 0 ? std::numeric_limits<qint64>::max()
                        : std::max<qint64>(0, m_bound - bytesAvailable());
}

void RequestRun::goOnReading()
{
    if (m_isFull && m_connection) {
        m_connection->readSoon();
    }
}

/// The last thing that any function does: there may be no run afterwards.
void RequestRun::tell()
{
    if (m_isStarting) {
        return;
    }
    if (m_user) {
        m_user->onNews();
    } else if (hasEnded()) {
        const std::shared_ptr<Transport> transport = m_transport;
        transport->dropDrained(*this);
    }
}

void RequestRun::end(TransportFailure failure)
{
    if (hasEnded()) {
        return;
    }
    m_state = State::Ended;
    m_failure = std::move(failure);
    releaseDialer();
    releaseConnection();
    m_outgoing = {};
}

void RequestRun::releaseDialer()
{
    if (m_dialer) {
        m_dialer->cancel();
        m_dialer->disconnect();
        m_dialer->deleteLater();
        m_dialer = nullptr;
    }
}

void RequestRun::releaseConnection()
{
    m_deadline.clear();
    if (!m_connection) {
        return;
    }
    if (const QSslSocket *tls = m_connection->tls()) {
        m_session = tls->sslConfiguration();
    }
    m_connection.reset();
}

void RequestRun::abort()
{
    if (hasEnded()) {
        return;
    }
    m_buffer.clear();
    m_readFrom = 0;
    end(transportFailure({ErrorKind::Cancelled, QStringLiteral("The request was cancelled"), 0}));
}

QByteArray RequestRun::takeBytes()
{
    QByteArray bytes = std::exchange(m_buffer, {});
    bytes.remove(0, std::exchange(m_readFrom, 0));
    goOnReading();
    return bytes;
}

qint64 RequestRun::read(char *data, qint64 maxSize)
{
    const auto taken = std::min<qint64>(maxSize, bytesAvailable());
    if (taken == 0) {
        return 0;
    }
    std::memcpy(data, m_buffer.constData() + m_readFrom, std::size_t(taken));
    m_readFrom += taken;
    if (m_readFrom == m_buffer.size()) {
        m_buffer.resize(0);
        m_readFrom = 0;
    }
    goOnReading();
    return taken;
}

void RequestRun::setBound(qint64 bytes)
{
    m_bound = bytes;
    goOnReading();
}

void RequestRun::ignoreTlsFaults()
{
    m_ignoresAllTlsFaults = true;
    if (m_dialer) {
        m_dialer->ignoreSslErrors();
    }
}

void RequestRun::ignoreTlsFaults(const QList<QSslError> &faults)
{
    m_ignoredTlsFaults = faults;
    if (m_dialer) {
        m_dialer->ignoreSslErrors(faults);
    }
}

QSslConfiguration RequestRun::sslConfiguration() const
{
    const QSslSocket *tls = m_connection ? m_connection->tls() : nullptr;
    return tls ? tls->sslConfiguration() : m_session.value_or(QSslConfiguration());
}

} // namespace Hearth
