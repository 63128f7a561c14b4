#pragma once

#include "protocol/wiredialect.h"
#include "routing/routingstate.h"

#include <QByteArray>

#include <optional>

namespace Hearth {

/// Body of `GET /v1/models`: `hearth/auto`, routes, aliases and configured models, as far as they are in \a
/// scope (see isInScope()). \a now in Unix seconds. Messages: Anthropic's form, else OpenAI's.
[[nodiscard]] QByteArray writeModelList(
    const RoutingState &state, qint64 now, const QStringList &scope = {}, WireDialect dialect = {});

/// Body of `GET /v1/models/{id}`; nothing when \a id stands for nothing in \a scope.
[[nodiscard]] std::optional<QByteArray> writeModelEntry(const RoutingState &state, const QString &id,
    qint64 now, const QStringList &scope = {}, WireDialect dialect = {});

} // namespace Hearth
