#pragma once

#include "base/clock.h"
#include "config/configvalues.h"
#include "doctor/driftrepairs.h"
#include "doctor/driftvalues.h"
#include "health/healthvalues.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Hearth {

/// What config and servers are held against each other with.
struct DriftQuestion
{
    const OpenClawConfig &config;
    const HealthSnapshot &health;
    QSet<QString> providersWithKey; ///< Ids of those whose key is known.
    bool keysAreSettled = true; ///< False: keys are still being looked up, so none is called missing.
    TimePoint now;
    /// The config's text, for repairs that change more than one place (renaming, the chain); none: they
    /// are left out.
    std::optional<Json5Document> document = std::nullopt;
};

/// Stable snake_case name, as in `hearthctl status --json`.
[[nodiscard]] QLatin1String driftKindName(Drift::Kind kind);

/// Where they differ, the worst first, then in the order of the file. Nothing is said of a server that
/// is not up (but that it wants a key), nor from a reading older than three polling periods, nor by figures
/// that a server only declares. Each repair makes its finding go away; findings in included files have none.
/// \a repairs remembers what was found for the text; some may be missing until the next calls, see there.
[[nodiscard]] QList<Drift> driftOf(const DriftQuestion &question, DriftRepairs &repairs);
/// The same where nothing is remembered.
[[nodiscard]] QList<Drift> driftOf(const DriftQuestion &question);

} // namespace Hearth
