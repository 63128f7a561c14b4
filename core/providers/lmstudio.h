#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/providervalues.h"

#include <QList>

#include <memory>
#include <optional>

namespace Hearth {

// LM Studio [PROTOCOLS.md 2.1]: the native REST API of 0.4.0 and newer, the legacy one of 0.3.6 and newer.
// Safe requests: GET /api/v1/models, GET /api/v0/models. Neither loads a model.

/// An LM Studio that says so itself: the 200 with an error that it gives to unknown paths, or its 401.
[[nodiscard]] bool isLmStudioError(const JsonAnswer &answer);

/// The answer to GET /v1/models leaves room for an LM Studio: worth asking its own API.
[[nodiscard]] bool mayBeLmStudio(const JsonAnswer &list, const ProbeTarget &target);

/// The body of GET /api/v1/models; nothing when it is not LM Studio's.
[[nodiscard]] std::optional<QList<ModelReading>> readLmStudioModels(const JsonAnswer &answer);

/// The body of GET /api/v0/models; nothing when it is not LM Studio's.
[[nodiscard]] std::optional<QList<ModelReading>> readLmStudioLegacyModels(const JsonAnswer &answer);

/// Read by the legacy API: a 0.3, which loads and unloads nothing by command. No answer tells the version
/// itself; ServerReading::version says which API answered.
[[nodiscard]] bool isLmStudioLegacy(const ServerReading &reading);

/// Asks the native API, then the legacy one; between full looks, the one that answered.
[[nodiscard]] std::unique_ptr<KindDialogue> lmStudioDialogue(const ProbeTarget &target);

} // namespace Hearth
