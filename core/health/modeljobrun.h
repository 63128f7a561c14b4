#pragma once

#include "base/clock.h"
#include "health/jobvalues.h"
#include "health/serverexchange.h"
#include "health/watchedprovider.h"
#include "providers/modelaction.h"

#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Hearth {

/// One load or unload under way: the shell that puts a ModelAction's steps on the wire, one after another.
/// ended() comes exactly once after begin(), from the event loop or from tick(). To end it without a word to
/// the server, delete it.
class ModelJobRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelJobRun)

public:
    /// \a manager and \a clock outlive this.
    ModelJobRun(QNetworkAccessManager &manager, const Clock &clock, const ModelJob &job);

    [[nodiscard]] const ModelJob &job() const { return m_job; }
    [[nodiscard]] bool hasBegun() const { return !m_job.isWaiting; }
    void setWaiting(bool isWaiting) { m_job.isWaiting = isWaiting; }
    void setCanCancel(bool canCancel) { m_job.canCancel = canCancel; }
    /// What the readings say of a load, where its own steps tell nothing; whether that is new.
    bool takeTold(const std::optional<double> &share, const QString &stage);

    void begin(const WatchedProvider &provider, std::unique_ptr<ModelAction> action);
    void end(ModelJob::State state, const std::optional<Error> &error = {}); ///< ended() comes later.
    /// Closes the running request and tells the server to stop, where there is a way to; then it ends.
    void cancel();
    [[nodiscard]] bool isCancelling() const { return m_isCancelling; }
    [[nodiscard]] TimePoint nextAt() const; ///< When tick() has something to do; max(): nothing.
    void tick();

Q_SIGNALS:
    void stepped(); ///< nextAt() is another.
    void progressed();
    void ended();

private:
    void proceed();
    void send(const ActionStep &step);
    void onAnswered(const ProbeAnswer &answer);
    void nextOfCancel();
    void finish(ModelJob::State state, const std::optional<Error> &error);

    const Clock &m_clock;
    ModelJob m_job;
    WatchedProvider m_provider;
    std::unique_ptr<ModelAction> m_action;
    ServerExchange m_exchange;
    std::optional<TimePoint> m_sendAt; ///< Of the action's next step, which waits.
    QList<ActionStep> m_cancelSteps;
    bool m_isCancelling = false;
};

} // namespace Hearth
