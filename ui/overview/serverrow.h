#pragma once

#include "engine/snapshot.h"
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
    QString version;
    QString host; ///< With the port: what tells a server that has not said its kind.
    ServerStanding standing;
    QString model; ///< Of a server that is up: its best model, where that is in use or usable now.
    std::optional<qint64> window; ///< Of that model, tokens: loaded, else as declared or trained.
    int others = 0; ///< Further models in the same state.
    int models = 0; ///< All that the server has.
    std::optional<std::chrono::seconds> nextTry; ///< Of a server that does not answer well.
    std::optional<int> latencyMs;
    std::optional<double> firstTokenMs; ///< Median of the last hour.
    std::optional<double> tokensPerSecond; ///< Median of the last hour.
    Place place = Place::Local;
    std::optional<std::chrono::seconds> oldAge; ///< Of a reading too old to rely on.

    bool operator==(const ServerRow &) const = default;
};

/// All servers of \a snapshot in its order, as at \a now. Pure.
[[nodiscard]] QList<ServerRow> serverRows(const Snapshot &snapshot, TimePoint now);

} // namespace Hearth
