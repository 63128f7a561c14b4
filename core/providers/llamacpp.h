#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/providervalues.h"

#include <QString>

#include <memory>
#include <optional>

namespace Hearth {

// llama.cpp's llama-server [PROTOCOLS.md 2.3]. Safe requests, also while it sleeps: GET /v1/models, /props
// without a query, /health. Never /slots, which wakes a sleeping server, and nothing with `?model=`, which
// makes a router load that model.

/// A llama-server, by its `Server` header, its model list or its way to say that it is loading.
[[nodiscard]] bool isLlamaServer(const JsonAnswer &answer);

/// The 503 that a llama-server with one model gives on every path until that model is in memory.
[[nodiscard]] bool isLoadingModel(const JsonAnswer &answer);

/// What GET /props tells. Paths, templates and parameters in it are left where they are.
struct LlamaProps
{
    bool isRouter = false;
    bool isSleeping = false;
    QString modelAlias;
    QString version; ///< `build_info`, e.g. "b11669-Debian".
    QString quantization;
    std::optional<qint64> contextPerSlot; ///< Tokens.
    std::optional<int> slotsTotal;
    std::optional<bool> images;
    std::optional<bool> tools;

    bool operator==(const LlamaProps &) const = default;
};

/// The body of GET /props; nothing when it is not llama-server's.
[[nodiscard]] std::optional<LlamaProps> readLlamaProps(const JsonAnswer &answer);

/// The `meta` of an entry of its model list, onto \a model: windows, size, parameters, quantization.
void readLlamaMeta(const QJsonObject &entry, ModelReading &model);

/// Goes on from its answer to GET /v1/models, which told the kind. Ends as LlamaCpp or LlamaCppRouter.
[[nodiscard]] std::unique_ptr<KindDialogue> llamaDialogue(const JsonAnswer &list, const ProbeTarget &target);

} // namespace Hearth
