#pragma once

#include "providers/providervalues.h"

#include <QJsonObject>
#include <QList>

namespace Hearth {

// llama-server in router mode [PROTOCOLS.md 2.3]: loads models by name, says each one's state in its list.

/// Every entry of the list has a `status` object. Empty lists say nothing: false.
[[nodiscard]] bool isRouterList(const QList<QJsonObject> &entries);

/// The entries of GET /models. `status.args`, the children's command lines, and `status.preset` are never
/// taken over.
[[nodiscard]] QList<ModelReading> readRouterModels(const QList<QJsonObject> &entries);

} // namespace Hearth
