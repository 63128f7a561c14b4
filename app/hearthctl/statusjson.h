#pragma once

#include "engine/snapshot.h"

#include <QJsonObject>

namespace Hearth {

// Values of the core as hearthctl prints them [DESIGN.md, The contract of hearthctl]: snake_case keys, tokens
// and bytes as integers, times in `*_ms`; what is not known is null.

/// A snapshot as `status --json` prints it.
[[nodiscard]] QJsonObject snapshotToJson(const Snapshot &snapshot, TimePoint now);
/// A server that discovery found, or that was looked at once.
[[nodiscard]] QJsonObject foundToJson(const FoundServer &server);
/// A load or unload, under way or ended.
[[nodiscard]] QJsonObject jobToJson(const ModelJob &job, TimePoint now);
[[nodiscard]] QJsonObject driftToJson(const Drift &drift);

} // namespace Hearth
