#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "health/jobvalues.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Hearth {

class HealthMonitor;

/// Loads and unloads models, only ever when asked to. One job per model; of one machine one load at a time:
/// the next one waits (ModelJob::isWaiting), also for a load that another program runs there
/// [PROTOCOLS.md 8.3]. When a job ends, the monitor learns the outcome and looks at the provider at once;
/// while a load runs, the readings call the model Loading. Lives in one thread with \a manager, whose place
/// policy applies, and \a monitor.
class ModelJobs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelJobs)

public:
    /// How long a load of this model took before; none: never seen.
    using UsualTime = std::function<std::optional<std::chrono::milliseconds>(const ModelRef &)>;

    /// A load that another program runs holds ours back no longer than this: it may hang. Our choice.
    static constexpr std::chrono::milliseconds longestCourtesy{120000};
    static constexpr qsizetype mostWaiting = 64; ///< Our choice; more are refused.

    /// All outlive this. \a usual may be empty.
    ModelJobs(QNetworkAccessManager &manager, const Clock &clock, HealthMonitor &monitor, UsualTime usual,
        QObject *parent = nullptr);
    ~ModelJobs() override;

    /// Errors, as sentences for logs: NotFound (provider not watched), Unreachable (not up: its own error's
    /// detail), ModelNotFound, Unsupported (its server cannot), InvalidRequest (a job on this model runs),
    /// LimitExceeded (too many wait). A model that is loaded may be loaded again where LoadOptions::keepFor
    /// counts: that only sets its time.
    [[nodiscard]] Result<> load(const ModelRef &ref, const LoadOptions &options);
    [[nodiscard]] Result<> unload(const ModelRef &ref);
    /// Gives up what runs or waits. Errors: NotFound (nothing runs), Unsupported (the server goes on anyway:
    /// the job stays).
    [[nodiscard]] Result<> cancel(const ModelRef &ref);
    /// Aborts everything at the end of the program: without a word to the servers, and without jobChanged(),
    /// for it is nobody's wish that a model goes.
    void cancelAll();

    /// Those that run or wait, and the last one of each model that ended; the newest last.
    [[nodiscard]] QList<ModelJob> jobs() const;
    [[nodiscard]] std::optional<ModelJob> job(const ModelRef &ref) const; ///< The last one of this model.
    /// Goes on with whatever is due by the clock; the internal timer calls it, tests call it after moving a
    /// fake clock.
    void tick();

Q_SIGNALS:
    void jobChanged(const Hearth::ModelJob &job); ///< Begun, waiting over, progress, ended.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hearth
