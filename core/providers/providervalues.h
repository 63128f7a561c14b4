#pragma once

#include "base/error.h"
#include "config/configvalues.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// What speaks there.
enum class ProviderKind {
    Unknown, ///< Not recognised yet.
    LmStudio,
    Ollama,
    LlamaCpp, ///< llama-server with one model.
    LlamaCppRouter, ///< llama-server that loads models by name.
    LlamaSwap, ///< A proxy that starts and stops model servers by name.
    Vllm,
    LiteLlm, ///< A proxy before other servers: loaded or cold cannot be told.
    Generic, ///< Any other OpenAI-style server: a model list, seldom states; see ServerReading::product.
    OpenAi,
    Anthropic,
    OpenRouter,
    Hosted, ///< Another hosted API.
    Hearth, ///< A Hearth gateway, recognised by `X-Hearth-Instance`: never a candidate.
};

enum class ServerState { Unknown, Up, AuthRequired, Failing, Unreachable };

enum class ModelState { Unknown, Loaded, Loading, Cold, Failed, Available, Missing };

/// Where a figure comes from.
enum class Origin { Measured, Reported, Declared, Estimated };

/// Stable names, as in tables, CLI, metrics and logs: `loaded`, `auth-required`, `llama.cpp`, `lm-studio` …
[[nodiscard]] QLatin1String providerKindName(ProviderKind kind);
[[nodiscard]] QLatin1String serverStateName(ServerState state);
[[nodiscard]] QLatin1String modelStateName(ModelState state);
[[nodiscard]] QLatin1String originName(Origin origin);

/// Loaded or cold has no meaning there: OpenAi, Anthropic, OpenRouter, Hosted.
[[nodiscard]] bool isHostedKind(ProviderKind kind);

/// One copy of a model in memory, where a server can hold several.
struct ModelInstance
{
    QString id; ///< As requests and unloading name it.
    std::optional<qint64> context; ///< Tokens.
    std::optional<int> parallel; ///< Requests it works on at once.

    bool operator==(const ModelInstance &) const = default;
};

/// What a server says of one model.
struct ModelReading
{
    QString id; ///< As requests must name it; empty while a server that loads has not told it yet.
    QString displayName;
    QStringList aliases; ///< Other names it answers to: instance ids, router aliases.
    ModelState state = ModelState::Unknown;
    bool isSleeping = false; ///< Cold, but its process waits: it wakes faster than it loads.
    std::optional<double> loadProgress; ///< 0..1 while loading, where told.
    QString loadStage; ///< While loading, in the server's own words; empty: not told.
    std::optional<int> slotsTotal;
    std::optional<int> slotsBusy; ///< Requests under way now.
    std::optional<int> queued; ///< Requests that wait for a slot.
    std::optional<qint64> contextLoaded; ///< Tokens usable now (per slot).
    std::optional<qint64> contextMax; ///< Tokens the model was trained for.
    std::optional<qint64> maxOutput; ///< Tokens of one answer at the most.
    /// Where contextLoaded, contextMax, maxOutput and price come from: Declared when the server only repeats
    /// a table of its own, as LiteLLM does.
    Origin limitsOrigin = Origin::Reported;
    QString quantization;
    std::optional<double> bitsPerWeight;
    std::optional<qint64> sizeBytes; ///< Of the weights, on disk.
    std::optional<qint64> memoryBytes; ///< In memory now, all devices together.
    std::optional<double> gpuShare; ///< Share of memoryBytes that lies on the GPU, 0..1.
    std::optional<std::chrono::milliseconds> unloadsIn; ///< From the moment of the look, unless used before.
    bool isPinned = false; ///< Stays in memory until it is told to go.
    QString parameters; ///< "4B", as reported.
    QString architecture; ///< "qwen3", as reported.
    QStringList variants; ///< Other builds of the same model that the server has, as it names them.
    QString selectedVariant; ///< The one of them that requests get.
    QList<ModelInstance> instances; ///< In memory now, where the server names them.
    std::optional<bool> images;
    std::optional<bool> tools;
    std::optional<bool> reasoning;
    std::optional<ModelCost> price; ///< USD per million tokens.
    QString
        remoteHost; ///< Not empty: the server only passes on; the model runs there (Ollama's cloud models).
    std::optional<int> exitCode; ///< Failed: of the load, where told.
    QString failure; ///< Failed: the server's own words, where told.
    bool embedding = false; ///< Makes vectors, not answers: no candidate for a chat.

    bool operator==(const ModelReading &) const = default;
};

/// One look at a server.
struct ServerReading
{
    ProviderKind kind = ProviderKind::Unknown;
    ServerState state = ServerState::Unknown;
    QString product; ///< Own name of a Generic one that was recognised: "Lemonade"; empty: not known.
    QString version;
    QList<ModelReading> models;
    std::optional<Error> error; ///< Why it is not up.
    std::optional<int> latencyMs; ///< Of the model list, measured by the caller.
    std::optional<double> kvCacheShare; ///< Share of the KV cache in use, 0..1 (vLLM).
    std::optional<double> creditUsd; ///< Left to spend with this key (OpenRouter).
    QList<ApiDialect> dialects; ///< Those it is known to speak, best for chats first; empty: not known.
    bool answersAnyModel = false; ///< The server ignores the model name (llama-server with one model).

    [[nodiscard]] const ModelReading *model(const QString &id) const; ///< By id or alias.
    /// The model that would answer a request for \a id: model(), or the only one of a server that ignores
    /// the name; null when the server does not know it.
    [[nodiscard]] const ModelReading *answering(const QString &id) const;
    bool operator==(const ServerReading &) const = default;
};

} // namespace Hearth
