#pragma once

#include "base/clock.h"
#include "health/machinehistory.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Hearth {

class MachineProbe;

/// How busy this machine is, sampled every 10 s while somebody looks, else every 60 s. Files are read and
/// `nvidia-smi`, where there is one, is run in a thread of its own; a sample that takes too long delays the
/// next one and nothing else. Elsewhere than on Linux only what `nvidia-smi` tells is there.
class MachineWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MachineWatch)

public:
    static constexpr std::chrono::milliseconds visibleInterval{10000}; ///< Our choice, as UX.md 1 has it.
    static constexpr std::chrono::milliseconds hiddenInterval{60000}; ///< Our choice.

    struct Options
    {
        QString root = QString(); ///< Above `/proc` and `/sys`; tests give a folder. Empty: the system's own.
        QString nvidiaSmi = QStringLiteral("nvidia-smi"); ///< A path, or a name to look up in PATH.
    };

    /// \a clock outlives this.
    MachineWatch(const Clock &clock, Options options, QObject *parent = nullptr);
    ~MachineWatch() override; ///< Ends a sample under way.

    void start(); ///< Samples at once, then by the timer.
    void setVisible(bool isVisible); ///< So at first.
    [[nodiscard]] MachineLoadList samples(); ///< Of the last 24 h; cheap.

Q_SIGNALS:
    void sampled(); ///< One more sample.

private:
    void sample();
    void onSampled(const MachineLoad &load);

    const Clock &m_clock;
    std::shared_ptr<MachineProbe> m_probe; ///< Made and used in m_worker alone.
    QThreadPool m_worker;
    std::atomic_bool m_isStopping = false;
    QTimer m_timer;
    MachineHistory m_history;
    bool m_isSampling = false;
};

} // namespace Hearth
