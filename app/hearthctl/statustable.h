#pragma once

#include "engine/snapshot.h"

#include <QStringList>

namespace Hearth {

/// A snapshot as a table for people, each line a row.
[[nodiscard]] QStringList snapshotToTable(const Snapshot &snapshot, TimePoint now);
/// What of a snapshot is worth a new line in `status --watch`: states and windows, neither ages nor
/// latencies.
[[nodiscard]] QStringList snapshotStates(const Snapshot &snapshot);
/// True when at least one server answers.
[[nodiscard]] bool anyReachable(const Snapshot &snapshot);

} // namespace Hearth
