#pragma once

#include "engine/snapshot.h"
#include "overview/chartcontent.h"
#include "overview/timerange.h"

namespace Hearth {

/// What is shown of this machine.
enum class MachineMeasure {
    Load, ///< Share of the processors' time and of the graphics cards', in percent.
    Memory, ///< In use, in GiB.
    CardMemory, ///< Of the graphics cards, in use, in GiB.
};

/// Whether any of \a samples has something to show; a card that could never be filled is left out.
[[nodiscard]] bool canMeasure(const QList<MachineLoad> &samples, MachineMeasure measure);

/// The chart of \a measure over \a range, as at \a now (milliseconds since 1970-01-01 UTC). \a models: what
/// loaded models hold; see heldByModels().
[[nodiscard]] ChartContent machineChart(const QList<MachineLoad> &samples, MachineMeasure measure,
    TimeRange range, qint64 now, std::optional<qint64> models);

/// Bytes that the models of this machine's servers hold in memory, all devices together, as those say; none:
/// no server tells. Pure.
[[nodiscard]] std::optional<qint64> heldByModels(const Snapshot &snapshot);

[[nodiscard]] QString measureTitle(MachineMeasure measure); ///< "Memory of this computer"
[[nodiscard]] QString measureText(MachineMeasure measure, double value); ///< "34 %", "14.2 GiB"
[[nodiscard]] QString measuredText(); ///< Head of the column that says which line a value is of.

} // namespace Hearth
