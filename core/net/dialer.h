#pragma once

#include "net/deadlines.h"
#include "net/hostorigin.h"
#include "net/transportfailure.h"

#include <QHostAddress>
#include <QObject>
#include <QSslError>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QHostInfo;
class QAbstractSocket;
QT_END_NAMESPACE

namespace Hearth {

class Transport;

/// Makes one connection to an origin: place policy, name, addresses one after the other, TLS. Each address
/// gets its share of the time that is left. A refused connection to this machine is tried once more after a
/// moment, for a server that is just being restarted. Emits connected() or failed() once, unless cancelled
/// or deleted before, and nothing after it.
class Dialer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dialer)

public:
    /// Pause before a refused connection is tried again: our choice, too short for a person to notice.
    static constexpr std::chrono::milliseconds retryPause{30};

    Dialer(std::shared_ptr<Transport> transport, HostOrigin origin, QObject *parent);
    ~Dialer() override;

    /// \a limit: for everything; 0: none. May emit failed() at once.
    void start(std::chrono::milliseconds limit);
    void cancel(); ///< Drops everything now; no signal follows.
    void ignoreSslErrors();
    void ignoreSslErrors(const QList<QSslError> &errors);
    /// After connected(): the socket, owned by the transport, ready for use.
    [[nodiscard]] QAbstractSocket *takeSocket();

Q_SIGNALS:
    void connected();
    void failed(const Hearth::TransportFailure &failure);
    /// The certificate has faults: ignore them in a slot called at once, else the handshake fails.
    void sslErrors(const QList<QSslError> &errors);

private:
    enum class Step { Idle, LookingUp, Connecting, Securing, Pausing, Done };

    void onLookedUp(const QHostInfo &info);
    void dialNextAddress();
    [[nodiscard]] QAbstractSocket *makeSocket();
    void onTcpConnected();
    void onSocketError();
    void onDeadline();
    void afterFailure(const TransportFailure &failure);
    void succeed();
    void fail(const TransportFailure &failure);
    void dropSocket();

    std::shared_ptr<Transport> m_transport;
    HostOrigin m_origin;
    Step m_step = Step::Idle;
    int m_lookup = -1;
    QList<QHostAddress> m_addresses;
    qsizetype m_next = 0;
    QAbstractSocket *m_socket = nullptr;
    TimePoint m_giveUpAt = TimePoint::max();
    std::optional<TransportFailure> m_lastFailure;
    bool m_triedAgain = false;
    Deadline m_deadline;
};

} // namespace Hearth
