#pragma once

#include "base/clock.h"
#include "engine/machinewatch.h"
#include "health/historykeeper.h"
#include "health/learntbook.h"
#include "health/statehistory.h"
#include "health/traffichistory.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Hearth {

class RoutedCall;

/// What the engine remembers of the last 24 hours: requests, states, loads, this machine's load; and what was
/// learnt of them. Kept in the state folder. Lives in the engine's thread; never waits for the disk.
class Recorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recorder)

public:
    /// \a clock outlives this. \a stateFolder empty: nothing is kept. \a watchesMachine: sample this
    /// machine's load, for charts.
    Recorder(const Clock &clock, const QString &stateFolder, bool watchesMachine, QObject *parent = nullptr);
    ~Recorder() override;

    void start(); ///< Reads what was kept; then isLoaded().
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    void setVisible(bool isVisible);
    /// Nobody looks at other providers from now on.
    void keepOnly(const QStringList &providers);

    void addCall(const RoutedCall &call, TrafficSample::Door door); ///< A request that has ended.
    /// A look at \a provider that has ended; \a reading as the server says.
    void addLook(const QString &provider, const ServerReading &reading);
    void addJob(const ModelJob &job);

    [[nodiscard]] TrafficList traffic() { return m_traffic.samples(m_clock.sinceEpoch()); }
    [[nodiscard]] ModelMemoryList modelMemory() { return m_states.memory(m_clock.sinceEpoch()); }
    [[nodiscard]] MachineLoadList machine();
    [[nodiscard]] LearntFigures learnt(const ModelRef &ref, const ServerReading *reading) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> usualLoad(const ModelRef &ref) const
    {
        return m_learnt.usualLoad(ref);
    }
    [[nodiscard]] QHash<ModelRef, std::chrono::milliseconds> usualLoads() const
    {
        return m_learnt.usualLoads();
    }
    [[nodiscard]] std::optional<double> reachableShare(const QString &provider) const;

Q_SIGNALS:
    void loaded(); ///< What was kept is there now. Figures of every model may have changed.
    void machineSampled();

private:
    void onLoaded(const KeptHistory &kept);
    void keepLearntSoon();

    const Clock &m_clock;
    HistoryKeeper m_keeper;
    TrafficHistory m_traffic;
    StateHistory m_states;
    LearntBook m_learnt;
    std::unique_ptr<MachineWatch> m_machine; ///< Null: not watched.
    QTimer m_learntTimer; ///< While the keeper has not got the newest book.
    bool m_isLoaded = false;
};

} // namespace Hearth
