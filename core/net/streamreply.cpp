#include "net/streamreply.h"

#include "base/logging.h"
#include "net/accessmanager.h"
#include "net/dialer.h"
#include "net/transport.h"

#include <QPointer>
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

StreamReply::StreamReply(std::shared_ptr<Transport> transport, Sending sending, QObject *parent)
    : QNetworkReply(parent)
    , m_transport(std::move(transport))
    , m_origin(std::move(sending.origin))
    , m_limits(sending.limits)
    , m_deadline(m_transport->deadlines(), [this] { onDeadline(); })
    , m_isLean(sending.isLean)
{
    QNetworkReply::setReadBufferSize(m_limits.bodyBytes ? 0 : defaultReadBufferSize);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_transport->add(this);
    if (!sending.outgoing) {
        end(transportFailure(sending.outgoing.error()));
        return;
    }
    m_outgoing = *std::move(sending.outgoing);
    m_closes = m_outgoing.closes;
    start(true);
}

StreamReply::StreamReply(std::shared_ptr<Transport> transport, Sending sending,
    QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
    : StreamReply(std::move(transport), std::move(sending), parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
}

StreamReply::~StreamReply()
{
    m_transport->remove(this);
    releaseConnection();
}

void StreamReply::start(bool mayReuse)
{
    m_state = State::Dialing;
    m_isDisconnected = false;
    ResponseReader::Options options;
    options.toHead = m_outgoing.isHead;
    if (m_limits.bodyBytes) {
        options.maxBodyBytes = *m_limits.bodyBytes;
    }
    m_reader.emplace(options);
    auto *idle = mayReuse ? m_transport->takeIdle(m_origin) : nullptr;
    m_isReused = idle != nullptr;
    if (idle) {
        send(idle);
    } else {
        dial();
    }
}

void StreamReply::dial()
{
    m_dialer = new Dialer(m_transport, m_origin, this);
    connect(m_dialer, &Dialer::connected, this, &StreamReply::onDialed);
    connect(m_dialer, &Dialer::failed, this, &StreamReply::end);
    connect(m_dialer, &Dialer::sslErrors, this, &StreamReply::onSslErrors);
    m_dialer->start(m_limits.connect);
}

void StreamReply::onDialed()
{
    auto *socket = m_dialer->takeSocket();
    m_dialer->deleteLater();
    m_dialer = nullptr;
    m_socket = socket;
    if (m_origin.encrypted) {
        const QPointer<StreamReply> self(this);
        Q_EMIT encrypted();
        if (!self || m_state != State::Dialing) {
            return;
        }
    }
    send(socket);
}

void StreamReply::onSslErrors(const QList<QSslError> &errors)
{
    m_hasTlsFaults = true;
    if (m_ignoresAllTlsFaults) {
        m_dialer->ignoreSslErrors();
    } else {
        m_dialer->ignoreSslErrors(m_ignoredTlsFaults);
        Q_EMIT sslErrors(errors); // may delete this
    }
}

void StreamReply::send(QTcpSocket *socket)
{
    m_socket = socket;
    m_state = State::Sending;
    socket->setReadBufferSize(defaultReadBufferSize);
    connect(socket, &QTcpSocket::readyRead, this, &StreamReply::pump);
    connect(socket, &QTcpSocket::bytesWritten, this, &StreamReply::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, &StreamReply::onDisconnected);
    connect(socket, &QTcpSocket::errorOccurred, this, &StreamReply::onDisconnected);
    m_unsent = m_outgoing.size();
    m_deadline.setIn(m_limits.silence);
    m_isInCall = true;
    if (m_outgoing.body.size() <= joinedBodyBytes) {
        socket->write(m_outgoing.head + m_outgoing.body);
    } else {
        socket->write(m_outgoing.head);
        socket->write(m_outgoing.body);
    }
    socket->flush();
    m_isInCall = false;
}

void StreamReply::onBytesWritten(qint64 bytes)
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

void StreamReply::onDisconnected()
{
    m_isDisconnected = true;
    schedulePump();
}

void StreamReply::onDeadline()
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
}

void StreamReply::schedulePump()
{
    if (!m_isPumpScheduled) {
        m_isPumpScheduled = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isPumpScheduled = false;
                pump();
            },
            Qt::QueuedConnection);
    }
}

void StreamReply::pump()
{
    if (!m_socket) {
        return;
    }
    if (m_isInCall) {
        schedulePump();
        return;
    }
    const bool hadHead = m_head.has_value();
    const auto before = bytesAvailable();
    readSocket();

    // From here on the caller may do anything, so that nothing of ours is left to do.
    const QPointer<StreamReply> self(this);
    if (!hadHead && m_head) {
        Q_EMIT metaDataChanged();
    }
    if (self && bytesAvailable() > before) {
        Q_EMIT readyRead();
    }
}

void StreamReply::readSocket()
{
    std::array<char, 16 * 1024> chunk;
    m_isFull = false;
    m_buffer.remove(0, m_readFrom);
    m_readFrom = 0;
    if (m_buffer.isEmpty()) {
        m_buffer.reserve(std::min<qint64>(m_socket->bytesAvailable(), defaultReadBufferSize));
    }
    while (m_socket) {
        const auto wanted = std::min<qint64>(room(), chunk.size());
        if (wanted == 0) {
            m_isFull = true;
            m_deadline.clear(); // it is the caller who is slow
            return;
        }
        const auto got = m_socket->read(chunk.data(), wanted);
        if (got <= 0) {
            break;
        }
        m_hasAnswered = true;
        const auto fed = m_reader->feed(QByteArrayView(chunk.data(), got), m_buffer);
        if (!m_head && m_reader->head()) {
            takeHead();
        }
        if (!fed) {
            end(transportFailure(fed.error()));
        } else if (m_reader->isComplete()) {
            completeAnswer();
        }
    }
    if (m_socket && m_isDisconnected) {
        onConnectionEnded();
    } else if (m_state == State::Reading) {
        m_deadline.setIn(m_limits.silence);
    }
}

void StreamReply::takeHead()
{
    m_state = State::Reading;
    m_head = *m_reader->head();
    if (m_isLean) {
        return;
    }
    const auto &head = *m_head;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, head.status);
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, head.reason);
    setAttribute(QNetworkRequest::ConnectionEncryptedAttribute, m_origin.encrypted);
    for (const auto &[name, value] : head.headers) {
        if (!hasRawHeader(name)) {
            setRawHeader(name, value);
        } else { // as Qt's own replies join them
            const bool isCookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
            setRawHeader(name, rawHeader(name) + (isCookie ? "\n" : ", ") + value);
        }
    }
    if (head.status >= 300 && head.status < 400) {
        if (const auto location = head.header("location"); !location.isEmpty()) {
            setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(location));
        }
    }
}

void StreamReply::completeAnswer()
{
    const auto &head = *m_head;
    const auto outcome = statusFailure(head.status, head.reason);
    if (m_reader->keepsAlive() && m_unsent == 0 && !m_isDisconnected && !m_hasTlsFaults
        && m_socket->bytesAvailable() == 0 && !m_closes) {
        if (auto *secure = qobject_cast<QSslSocket *>(m_socket)) {
            m_session = secure->sslConfiguration();
        }
        auto *socket = std::exchange(m_socket, nullptr);
        socket->disconnect(this);
        m_transport->pool().put(m_origin, socket, idleTime(head.header("keep-alive")));
    }
    end(outcome);
}

void StreamReply::onConnectionEnded()
{
    if (mayStartAgain()) {
        qCDebug(logNet) << "idle connection to" << m_origin.host << "was dead; connecting anew";
        m_hasStartedAgain = true;
        releaseConnection();
        start(false);
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
bool StreamReply::mayStartAgain() const
{
    const bool isUntouched = m_unsent == m_outgoing.size();
    return m_isReused && !m_hasAnswered && !m_hasStartedAgain && !m_outgoing.head.isEmpty()
        && (isUntouched || m_outgoing.isSafe);
}

qint64 StreamReply::room() const
{
    const auto limit = readBufferSize();
    return limit == 0 ? std::numeric_limits<qint64>::max() : std::max<qint64>(0, limit - bytesAvailable());
}

void StreamReply::end(TransportFailure failure)
{
    if (m_state >= State::Ended) {
        return;
    }
    m_state = State::Ended;
    m_failure = std::move(failure);
    if (m_failure.code != NoError) {
        setError(m_failure.code, m_failure.error.detail);
    }
    releaseConnection();
    m_outgoing = {};
    QMetaObject::invokeMethod(this, &StreamReply::deliverEnd, Qt::QueuedConnection);
}

void StreamReply::deliverEnd()
{
    if (m_state == State::Finished) {
        return;
    }
    m_state = State::Finished;
    m_transport->remove(this);
    m_reader.reset();
    setFinished(true);
    const QPointer<StreamReply> self(this);
    if (m_failure.code != NoError) {
        Q_EMIT errorOccurred(m_failure.code);
    }
    if (self) {
        Q_EMIT readChannelFinished();
    }
    if (self) {
        Q_EMIT finished();
    }
}

void StreamReply::releaseConnection()
{
    m_deadline.clear();
    if (m_dialer) {
        m_dialer->cancel();
        m_dialer->disconnect(this);
        m_dialer->deleteLater();
        m_dialer = nullptr;
    }
    if (m_socket) {
        if (auto *secure = qobject_cast<QSslSocket *>(m_socket)) {
            m_session = secure->sslConfiguration();
        }
        discardSocket(m_socket);
        m_socket = nullptr;
    }
}

void StreamReply::abort()
{
    if (m_state >= State::Ended) {
        return;
    }
    m_buffer.clear();
    m_readFrom = 0;
    end(transportFailure({ErrorKind::Cancelled, QStringLiteral("The request was cancelled"), 0}));
}

void StreamReply::finishWithManager()
{
    abort();
    deliverEnd();
}

void StreamReply::close()
{
    abort();
    QNetworkReply::close();
}

void StreamReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    if (m_isFull) {
        schedulePump();
    }
}

void StreamReply::ignoreSslErrors()
{
    m_ignoresAllTlsFaults = true;
    if (m_dialer) {
        m_dialer->ignoreSslErrors();
    }
}

void StreamReply::ignoreSslErrorsImplementation(const QList<QSslError> &errors)
{
    m_ignoredTlsFaults = errors;
    if (m_dialer) {
        m_dialer->ignoreSslErrors(errors);
    }
}

void StreamReply::sslConfigurationImplementation(QSslConfiguration &configuration) const
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket);
    configuration = secure ? secure->sslConfiguration() : m_session.value_or(QSslConfiguration());
}

qint64 StreamReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_buffer.size() - m_readFrom;
}

bool StreamReply::canReadLine() const
{
    return m_buffer.indexOf('\n', m_readFrom) >= 0 || QNetworkReply::canReadLine();
}

QByteArray StreamReply::takeBytes()
{
    if (QNetworkReply::bytesAvailable() > 0) {
        return readAll(); // somebody has peeked or put something back
    }
    QByteArray bytes = std::exchange(m_buffer, {});
    bytes.remove(0, std::exchange(m_readFrom, 0));
    if (m_isFull) {
        schedulePump();
    }
    return bytes;
}

qint64 StreamReply::readData(char *data, qint64 maxSize)
{
    const auto taken = std::min<qint64>(maxSize, m_buffer.size() - m_readFrom);
    if (taken == 0) {
        return m_state == State::Finished ? -1 : 0;
    }
    std::memcpy(data, m_buffer.constData() + m_readFrom, std::size_t(taken));
    m_readFrom += taken;
    if (m_readFrom == m_buffer.size()) {
        m_buffer.resize(0);
        m_readFrom = 0;
    }
    if (m_isFull) {
        schedulePump();
    }
    return taken;
}

} // namespace Hearth
