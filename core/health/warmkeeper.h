#pragma once

#include "base/clock.h"
#include "config/hearthsettings.h"
#include "health/jobvalues.h"
#include "health/warmplan.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Hearth {

class HealthMonitor;
class ModelJobs;

/// Keeps models in memory until an end time, as the settings say: the shell around WarmPlan. Lives in the
/// thread of \a jobs and \a monitor.
class WarmKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarmKeeper)

public:
    /// All outlive this.
    WarmKeeper(ModelJobs &jobs, HealthMonitor &monitor, const Clock &clock, QObject *parent = nullptr);

    void setWishes(const QList<KeepWarmSetting> &wishes); ///< The settings' keepWarm; past ones are ignored.
    [[nodiscard]] QList<KeepWarm> states() const;
    void tick(); ///< Does what is due by the clock; the internal timer calls it, and tests.

Q_SIGNALS:
    void changed(); ///< states() may say something else.
    /// The user unloaded the model or gave its load up: its wish no longer holds, and its entry can go from
    /// the settings.
    void ended(const Hearth::ModelRef &ref);

private:
    void onJobChanged(const ModelJob &job);
    [[nodiscard]] WarmFacts factsOf(const ModelRef &ref) const;

    ModelJobs &m_jobs;
    HealthMonitor &m_monitor;
    const Clock &m_clock;
    WarmPlan m_plan;
    QList<KeepWarm> m_shown;
    QTimer m_timer;
    bool m_isActing = false;
};

} // namespace Hearth
