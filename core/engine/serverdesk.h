#pragma once

#include "base/result.h"
#include "engine/wordresult.h"
#include "health/healthmonitor.h"
#include "health/modeljobs.h"
#include "health/serverfinder.h"
#include "health/serverinquiries.h"
#include "health/warmkeeper.h"
#include "providers/hostedendpoint.h"
#include "routing/routingstate.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace Hearth {

class RouteKeeper;
class RoutedCall;
template <typename T>
class FutureAnswer;

/// What people do with servers beyond watching them: find them, load and unload models, keep them warm, ask
/// one thing. Lives in the engine's thread; the functions marked "any thread" are its doors, whose futures
/// answer in any case: Cancelled when the engine stops first.
class ServerDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDesk)

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        QNetworkAccessManager &calls; ///< For generations.
        QNetworkAccessManager &probes; ///< For everything else.
        const Clock &clock;
        HealthMonitor &monitor;
        RoutingStateSource state;
        RouteKeeper &keeper;
        ModelJobs::UsualTime usualLoad;
    };

    explicit ServerDesk(const Parts &parts, QObject *parent = nullptr);
    ~ServerDesk() override;

    /// Any thread. Looks for model servers, on this machine when \a hosts is empty; what is found so far
    /// stands in the snapshots. A search that runs is ended, with what it has found.
    [[nodiscard]] QFuture<Result<DiscoveryState>> discover(const QStringList &hosts);
    void cancelDiscovery(); ///< Any thread.
    /// Any thread. One look at an address, without a key unless it asks for one: what is there? A newer
    /// question ends the one before, which then says Cancelled. Errors: PolicyRefused-like ones stand in the
    /// reading itself.
    [[nodiscard]] QFuture<Result<ServerReading>> identify(const QUrl &baseUrl, const Secret &key);
    /// Any thread. The hosts behind a model of OpenRouter. Errors: NotFound (no such provider is watched),
    /// those of ServerInquiries::endpoints().
    [[nodiscard]] QFuture<Result<QList<HostedEndpoint>>> endpoints(const ModelRef &ref);
    /// Any thread. The answer comes when the job has ended, well or not: see ModelJob::state. Errors: those
    /// of ModelJobs::load() when it could not begin.
    [[nodiscard]] QFuture<Result<ModelJob>> load(const ModelRef &ref, const LoadOptions &options);
    [[nodiscard]] QFuture<Result<ModelJob>> unload(const ModelRef &ref); ///< The same.
    /// Any thread. Gives a job up; Unsupported when its server goes on anyway, NotFound when nothing runs.
    [[nodiscard]] QFuture<Result<>> cancelJob(const ModelRef &ref);
    /// Any thread. One short request to \a ref: may load it, may cost.
    [[nodiscard]] QFuture<Result<WordResult>> sayOneWord(const ModelRef &ref);

    // The engine's thread.
    /// The config's providers, for discovery.
    void setConfigured(const QList<ConfiguredAddress> &configured) { m_finder.setConfigured(configured); }
    void setKeepWarm(const QList<KeepWarmSetting> &wishes) { m_keeper.setWishes(wishes); }
    [[nodiscard]] const DiscoveryState &discovery() const { return m_finder.state(); }
    [[nodiscard]] std::optional<ModelJob> job(const ModelRef &ref) const { return m_jobs.job(ref); }
    [[nodiscard]] QList<KeepWarm> keepWarm() const { return m_keeper.states(); }

Q_SIGNALS:
    void discoveryChanged();
    void jobChanged(const Hearth::ModelJob &job);
    void keepWarmChanged();
    void keepWarmEnded(const Hearth::ModelRef &ref); ///< By the user's own doing: its entry can go.
    void wordSaid(const Hearth::RoutedCall &call); ///< For the record.

private:
    using JobAnswer = std::shared_ptr<FutureAnswer<ModelJob>>;

    void onDiscoveryChanged(const DiscoveryState &state);
    void onJobChanged(const ModelJob &job);
    void begin(ModelAct act, const ModelRef &ref, const LoadOptions &options, const JobAnswer &answer);
    void askEndpoints(
        const ModelRef &ref, const std::shared_ptr<FutureAnswer<QList<HostedEndpoint>>> &answer);
    void say(const ModelRef &ref, const std::shared_ptr<FutureAnswer<WordResult>> &answer);

    Parts m_parts;
    ServerFinder m_finder;
    ServerInquiries m_inquiries;
    ModelJobs m_jobs;
    WarmKeeper m_keeper;
    std::shared_ptr<FutureAnswer<DiscoveryState>> m_search; ///< Null: nobody waits.
    QHash<ModelRef, JobAnswer> m_waiting; ///< For the end of a job.
};

} // namespace Hearth
