#pragma once

#include "engine/snapshot.h"

#include <QStringList>

namespace Hearth {

/// What the two columns compare until somebody chooses: the best local model and a hosted one; without a
/// hosted provider `auto` and the best local model; without a local one `auto` and the hosted one. Always
/// two. Pure.
[[nodiscard]] QStringList defaultTargets(const Snapshot &snapshot);

} // namespace Hearth
