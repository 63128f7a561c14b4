#pragma once

#include "engine/snapshot.h"
#include "overview/trafficmetrics.h"
#include "widgets/serverstanding.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// One server as the Overview's table shows it.
struct ServerRow
{
    QString id; ///< The provider's.
    ProviderKind kind = ProviderKind::Unknown;
    QString product; ///< Own name of a generic one; empty: not known.
    QString version;
    QString host; ///< With the port: what tells a server that has not said its kind.
    ServerStanding standing;
    QString model; ///< Of a server that is up: its best model, where that is in use or usable now.
    std::optional<qint64> window; ///< Of that model, tokens: loaded, else as declared or trained.
    Origin windowOrigin = Origin::Reported; ///< Of that figure.
    std::optional<std::chrono::milliseconds> usualLoad; ///< While that model loads: how long it mostly takes.
    int others = 0; ///< Further models in the same state.
    int models = 0; ///< All that the server has.
    std::optional<std::chrono::seconds> nextTry; ///< Of a server that does not answer well.
    std::optional<int> latencyMs;
    ServerFigures figures; ///< What real requests say, over the chosen time.
    Place place = Place::Local;
    std::optional<std::chrono::seconds> oldAge; ///< Of a reading too old to rely on.
    /// Of any reading, rounded down so that it does not change every second; none: never read.
    std::optional<std::chrono::seconds> age;
    bool isBeingAsked = false; ///< Of one that does not answer well: the next look is due.

    bool operator==(const ServerRow &) const = default;
};

/// All servers of \a snapshot in its order, as at \a now. \a figures: by provider id. Pure.
[[nodiscard]] QList<ServerRow> serverRows(
    const Snapshot &snapshot, const QHash<QString, ServerFigures> &figures, TimePoint now);

} // namespace Hearth
