#pragma once

#include "base/clock.h"
#include "health/serverrequest.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

class QNetworkAccessManager;
class QNetworkReply;

namespace Hearth {

/// One request and its whole answer, of a bounded size and within a bounded time. ended() comes exactly once
/// after start(), from the event loop or from checkDeadline(). To cancel, call cancel() or delete it: the
/// request is aborted and nothing is emitted. May be started again once it has ended.
class ServerExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerExchange)

public:
    /// \a manager and \a clock outlive this.
    ServerExchange(QNetworkAccessManager &manager, const Clock &clock);
    ~ServerExchange() override;

    /// Gives up what may still run.
    void start(const WatchedProvider &provider, const ServerRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_reply.isNull(); }
    /// When it is given up; max() while nothing runs.
    [[nodiscard]] TimePoint deadline() const { return m_deadline; }
    void checkDeadline(); ///< Ends it if its time is over by the clock.

Q_SIGNALS:
    void ended(const Hearth::ProbeAnswer &answer);

private:
    void onReadyRead();
    void onFinished();
    void fail(ErrorKind kind, const QString &detail);
    [[nodiscard]] ProbeAnswer answerOf(const QNetworkReply &reply) const;
    [[nodiscard]] QString requestText() const;
    [[nodiscard]] int elapsedMs() const;

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_method;
    QByteArray m_body;
    TimePoint m_askedAt;
    TimePoint m_deadline = TimePoint::max();
};

} // namespace Hearth
