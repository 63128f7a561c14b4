#pragma once

#include "net/connection.h"
#include "net/deadlines.h"
#include "net/hostorigin.h"
#include "net/leanreply.h"
#include "net/outgoingrequest.h"
#include "net/responsereader.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslError>

#include <memory>
#include <optional>

namespace Hearth {

class Dialer;
class Transport;

/// One HTTP request on its way: a connection, kept or new, the bytes sent, the answer read, within bounds.
/// What all of an AccessManager's requests are made of, QNetworkReply or not. Lives in the transport's
/// thread.
class RequestRun final : public LeanReply, private ConnectionUser
{
    Q_DISABLE_COPY_MOVE(RequestRun)

public:
    /// Unread bytes a run holds before it stops reading [PERF_BASELINE.md 7.1].
    static constexpr qint64 defaultBound = 64 * 1024;

    /// What is sent, where, within which bounds.
    struct Sending
    {
        HostOrigin origin;
        RequestLimits limits;
        Result<OutgoingRequest> outgoing; ///< Its failure is the run's.
    };

    RequestRun(std::shared_ptr<Transport> transport, Sending sending, LeanReplyUser &user);
    ~RequestRun() override;

    /// The user is not told from inside: look at hasEnded() afterwards.
    void start();
    /// The connection ends and unread bytes go now; the user is not told. Does nothing after the end.
    void abort();

    [[nodiscard]] const ResponseHead *head() const override { return m_head ? &*m_head : nullptr; }
    [[nodiscard]] bool hasEnded() const override { return m_state == State::Ended; }
    [[nodiscard]] TransportFailure failure() const override { return m_failure; }
    [[nodiscard]] const HostOrigin &origin() const { return m_origin; }

    [[nodiscard]] quint64 bytesReceived() const { return m_received; } ///< Of the body, read or not.
    [[nodiscard]] qint64 bytesAvailable() const override { return m_buffer.size() - m_readFrom; }
    [[nodiscard]] bool hasLine() const { return m_buffer.indexOf('\n', m_readFrom) >= 0; }
    [[nodiscard]] QByteArray takeBytes() override;
    qint64 read(char *data, qint64 maxSize);
    void setBound(qint64 bytes); ///< Unread bytes after which reading stops until some are taken; 0: none.

    void ignoreTlsFaults();
    void ignoreTlsFaults(const QList<QSslError> &faults);
    [[nodiscard]] QSslConfiguration sslConfiguration() const; ///< As agreed in the handshake.

private:
    enum class State { Dialing, Sending, AwaitingHead, Reading, Ended };

    void drainFor(std::unique_ptr<LeanReply> self, std::chrono::milliseconds time) override;
    void begin(bool mayReuse);
    void dial();
    void onDialed();
    void onDialFailed(const TransportFailure &failure);
    void onSslErrors(const QList<QSslError> &faults);
    void send(ConnectionPtr connection);
    void onReadable(Connection &connection) override;
    void onWritten(qint64 bytes) override;
    void onDisconnected(Connection &connection) override;
    void onDeadline();

    void readSocket();
    void takeHead();
    void completeAnswer();
    void onConnectionEnded();
    [[nodiscard]] bool mayStartAgain() const;
    [[nodiscard]] qint64 room() const;
    void goOnReading();
    void tell();

    void end(TransportFailure failure);
    void releaseDialer();
    void releaseConnection();

    std::shared_ptr<Transport> m_transport;
    LeanReplyUser *m_user; ///< Null: nobody waits for the answer.
    HostOrigin m_origin;
    RequestLimits m_limits;
    OutgoingRequest m_outgoing;
    std::optional<ResponseHead> m_head;
    State m_state = State::Dialing;
    TransportFailure m_failure;

    Dialer *m_dialer = nullptr; ///< A child of the transport.
    ConnectionPtr m_connection;
    std::optional<ResponseReader> m_reader;
    Deadline m_deadline;
    qint64 m_unsent = 0;

    QByteArray m_buffer; ///< Body bytes, those before m_readFrom taken by the caller.
    qsizetype m_readFrom = 0;
    qint64 m_bound = defaultBound;
    quint64 m_received = 0;

    bool m_isStarting = false; ///< What happens now may happen inside a call of the user.
    bool m_isInCall = false; ///< A socket is being written to: its signals may come from inside our caller.
    bool m_isReused = false; ///< The connection served another request before.
    bool m_hasStartedAgain = false;
    bool m_hasAnswered = false; ///< A byte has come back.
    bool m_isDisconnected = false;
    bool m_isFull = false; ///< Bytes wait in the socket until the caller reads.
    bool m_closes = false; ///< The connection serves no other request.
    bool m_hasTlsFaults = false; ///< Certificate faults were ignored: not a connection to share.
    bool m_ignoresAllTlsFaults = false;
    QList<QSslError> m_ignoredTlsFaults;
    std::optional<QSslConfiguration> m_session; ///< As agreed in the handshake; costly to make.
};

} // namespace Hearth
