#pragma once

#include "net/deadlines.h"
#include "net/hostorigin.h"
#include "net/outgoingrequest.h"
#include "net/responsereader.h"
#include "net/transportfailure.h"

#include <QNetworkReply>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSslError;
class QTcpSocket;
QT_END_NAMESPACE

namespace Hearth {

class Dialer;
class Transport;

/// One HTTP request of an AccessManager and its answer; accessmanager.h says how it differs from Qt's own
/// replies. May be deleted at any time, also in a slot of its own signals: the connection ends at once.
class StreamReply final : public QNetworkReply
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StreamReply)

public:
    /// Unread bytes a reply holds before it stops reading [PERF_BASELINE.md 7.1].
    static constexpr qint64 defaultReadBufferSize = 64 * 1024;

    /// What is sent, where, within which bounds.
    struct Sending
    {
        HostOrigin origin;
        RequestLimits limits;
        Result<OutgoingRequest> outgoing;
        bool isLean = false; ///< The answer's head is told by head() alone.
    };

    StreamReply(std::shared_ptr<Transport> transport, Sending sending, QObject *parent);
    /// The same with what QNetworkReply itself tells of a request.
    StreamReply(std::shared_ptr<Transport> transport, Sending sending,
        QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent);
    ~StreamReply() override;

    [[nodiscard]] const ResponseHead *head() const
    {
        return m_head ? &*m_head : nullptr;
    } ///< Once it has come.
    /// All bytes that can be read now. They are not copied, where nobody has read with another function.
    [[nodiscard]] QByteArray takeBytes();

    [[nodiscard]] ErrorKind errorKind() const { return m_failure.error.kind; }

    /// The connection ends and unread bytes go now, finished() is queued. Does nothing once the end is known.
    void abort() override;
    /// As abort(), with finished() at once: the manager goes, and Qt's own slot for it must find it.
    void finishWithManager();
    void close() override; ///< abort(), and nothing can be read any more.
    void setReadBufferSize(qint64 size) override;
    void ignoreSslErrors() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool canReadLine() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    void ignoreSslErrorsImplementation(const QList<QSslError> &errors) override;
    void sslConfigurationImplementation(QSslConfiguration &configuration) const override;

private:
    enum class State { Dialing, Sending, AwaitingHead, Reading, Ended, Finished };

    void start(bool mayReuse);
    void dial();
    void onDialed();
    void onSslErrors(const QList<QSslError> &errors);
    void send(QTcpSocket *socket);
    void onBytesWritten(qint64 bytes);
    void onDisconnected();
    void onDeadline();

    void schedulePump();
    void pump();
    void readSocket();
    void takeHead();
    void completeAnswer();
    void onConnectionEnded();
    [[nodiscard]] bool mayStartAgain() const;
    [[nodiscard]] qint64 room() const;

    void end(TransportFailure failure);
    void deliverEnd();
    void releaseConnection();

    std::shared_ptr<Transport> m_transport;
    HostOrigin m_origin;
    RequestLimits m_limits;
    OutgoingRequest m_outgoing;
    std::optional<ResponseHead> m_head;
    State m_state = State::Dialing;
    TransportFailure m_failure;

    Dialer *m_dialer = nullptr; ///< A child.
    QTcpSocket *m_socket = nullptr; ///< Owned by the transport, ours while set.
    std::optional<ResponseReader> m_reader;
    Deadline m_deadline;
    qint64 m_unsent = 0;

    QByteArray m_buffer; ///< Body bytes, those before m_readFrom taken by the caller.
    qsizetype m_readFrom = 0;

    bool m_isLean;
    bool m_closes = false; ///< The connection serves no other request.
    bool m_isReused = false; ///< The connection served another request before.
    bool m_hasStartedAgain = false;
    bool m_hasAnswered = false; ///< A byte has come back.
    bool m_isDisconnected = false;
    bool m_isFull = false; ///< Bytes wait in the socket until the caller reads.
    bool m_isPumpScheduled = false;
    bool m_isInCall = false; ///< A socket is being written to: its signals may come from inside our caller.
    bool m_hasTlsFaults = false; ///< Certificate faults were ignored: not a connection to share.
    bool m_ignoresAllTlsFaults = false;
    QList<QSslError> m_ignoredTlsFaults;
    std::optional<QSslConfiguration> m_session; ///< As agreed in the handshake; costly to make.
};

} // namespace Hearth
