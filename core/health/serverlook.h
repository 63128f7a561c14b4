#pragma once

#include "base/clock.h"
#include "health/watchedprovider.h"
#include "providers/probe.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace Hearth {

/// One look at one server: the shell that puts a ProbeSession's questions on the wire, one after another.
/// ended() comes exactly once after start(), from the event loop or from checkDeadline(). To cancel, delete
/// it: the request is aborted and nothing is emitted.
class ServerLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerLook)

public:
    /// \a manager and \a clock outlive this. \a identified: what the server was found to be, with its
    /// version, if it still answered at the last look.
    ServerLook(QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider,
        const ServerReading &identified);
    ~ServerLook() override;

    void start();
    /// When the running request is given up; each has its own time.
    [[nodiscard]] TimePoint deadline() const { return m_deadline; }
    void checkDeadline(); ///< Ends the running request if its time is over by the clock.

Q_SIGNALS:
    void ended(const Hearth::ServerReading &reading);

private:
    void ask();
    void onReadyRead();
    void onFinished();
    void give(const ProbeAnswer &answer);
    void fail(ErrorKind kind, const QString &detail);
    void dropReply(); ///< Lets go of it without hearing from it again.
    [[nodiscard]] ProbeAnswer answerOf(const QNetworkReply &reply) const;
    [[nodiscard]] int elapsedMs() const;

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    const WatchedProvider m_provider;
    const bool m_isLocal;
    ProbeSession m_session;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    TimePoint m_askedAt;
    TimePoint m_deadline = TimePoint::max();
};

/// The time one request may take to connect, and after that to be answered [PROTOCOLS.md 7.1; for servers
/// elsewhere: our choice].
struct LookTimes
{
    std::chrono::milliseconds connect;
    std::chrono::milliseconds answer;
};
[[nodiscard]] LookTimes lookTimes(bool isLocal);

} // namespace Hearth
