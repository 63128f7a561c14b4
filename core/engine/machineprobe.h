#pragma once

#include "health/machineload.h"
#include "sizing/machinereading.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <optional>

namespace Hearth {

/// Reads how busy the machine is: files below a root folder, and what `nvidia-smi` prints. Blocking, for a
/// worker thread; remembers the counters of the sample before.
class MachineProbe
{
public:
    /// How long `nvidia-smi` may take, and how much it may print: our choice, it needs 0.1 s to 1.5 s. One
    /// that takes longer is not run again.
    static constexpr std::chrono::milliseconds patience{4000};
    static constexpr qint64 maxOutput = 64 * 1024;

    /// \a root: above `/proc` and `/sys`, empty for the system's own. \a nvidiaSmi: a path or a name to look
    /// up; not there: not run.
    MachineProbe(QString root, QString nvidiaSmi);

    /// A sample, made at \a at (since 1970-01-01 UTC); ends early once \a isStopping.
    [[nodiscard]] MachineLoad sample(std::chrono::milliseconds at, const std::atomic_bool &isStopping);

private:
    [[nodiscard]] QList<CardLoad> cardsFromFiles() const;
    [[nodiscard]] std::optional<QByteArray> nvidiaOutput(const std::atomic_bool &isStopping);

    QString m_root;
    QString m_nvidiaSmi;
    std::optional<ProcessorTimes> m_processors;
};

} // namespace Hearth
