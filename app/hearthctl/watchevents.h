#pragma once

#include "engine/snapshot.h"

#include <QJsonObject>
#include <QList>

namespace Hearth {

/// What happened between two snapshots, an object an event as `watch` prints them: `provider_state`,
/// `model_state`, `load_progress`, `job`, `route`, `drift`, `drift_gone`. What was not there before comes
/// with `from` null. Ages and latencies are no events. Pure.
[[nodiscard]] QList<QJsonObject> snapshotEvents(const Snapshot &before, const Snapshot &after);

} // namespace Hearth
