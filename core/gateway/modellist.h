#pragma once

#include "routing/routingstate.h"

#include <QByteArray>

#include <optional>

namespace Hearth {

/// Body of `GET /v1/models`: `hearth/auto`, routes, aliases and configured models. \a now in Unix seconds.
[[nodiscard]] QByteArray writeModelList(const RoutingState &state, qint64 now);

/// Body of `GET /v1/models/{id}`; nothing when \a id stands for nothing.
[[nodiscard]] std::optional<QByteArray> writeModelEntry(
    const RoutingState &state, const QString &id, qint64 now);

} // namespace Hearth
