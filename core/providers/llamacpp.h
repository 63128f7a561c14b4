#pragma once

#include "providers/jsonanswer.h"
#include "providers/kinddialogue.h"
#include "providers/providervalues.h"

#include <QString>

#include <memory>
#include <optional>

namespace Hearth {

// llama.cpp's llama-server [PROTOCOLS.md 2.3]. Safe requests, also while it sleeps: GET /v1/models, /props,
// /health, and /metrics where the properties say that it is on. Never /slots, which wakes a sleeping server.
// With `?model=` a router would load that model: only with `&autoload=false`, and only of loaded ones.

/// A llama-server, by its `Server` header, its model list or its way to say that it is loading.
[[nodiscard]] bool isLlamaServer(const JsonAnswer &answer);

/// The 503 that a llama-server with one model gives on every path until that model is in memory.
[[nodiscard]] bool isLoadingModel(const JsonAnswer &answer);

/// What GET /props tells. Paths, templates and parameters in it are left where they are.
struct LlamaProps
{
    bool isRouter = false;
    bool isSleeping = false;
    bool hasMetrics = false; ///< GET /metrics answers; it wakes nothing.
    QString modelAlias;
    QString version; ///< `build_info`, e.g. "b11669-Debian".
    QString quantization;
    std::optional<qint64> contextPerSlot; ///< Tokens.
    std::optional<int> slotsTotal;
    std::optional<bool> images;
    std::optional<bool> tools;
    std::optional<bool> reasoning;

    bool operator==(const LlamaProps &) const = default;
};

/// The body of GET /props; nothing when it is not llama-server's.
[[nodiscard]] std::optional<LlamaProps> readLlamaProps(const JsonAnswer &answer);

/// The `meta` of an entry of its model list, onto \a model: windows, size, parameters, quantization.
void readLlamaMeta(const QJsonObject &entry, ModelReading &model);

/// What \a props tell of the model itself, onto \a model; its state is left as it is.
void applyLlamaProps(const LlamaProps &props, ModelReading &model);
/// Requests under way and waiting, from GET /metrics.
void readLlamaMetrics(const JsonAnswer &answer, ModelReading &model);
/// Chat first: the stream of its Responses API has holes. Older builds lack the other two, from which on is
/// not known: only the recorded build and newer ones are believed to have them.
[[nodiscard]] QList<ApiDialect> llamaDialects(const QString &version);

/// Properties and load alone, of a server with one model; null when the list is to be asked.
[[nodiscard]] std::unique_ptr<KindDialogue> knownLlamaDialogue(const ProbeTarget &target);

/// Goes on from its answer to GET /v1/models, which told the kind. Ends as LlamaCpp or LlamaCppRouter.
[[nodiscard]] std::unique_ptr<KindDialogue> llamaDialogue(const JsonAnswer &list, const ProbeTarget &target);

} // namespace Hearth
