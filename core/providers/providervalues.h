#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// What speaks there.
enum class ProviderKind {
    Unknown, ///< Not recognised yet.
    LmStudio,
    LlamaCpp, ///< llama-server with one model.
    LlamaCppRouter, ///< llama-server that loads models by name.
    Generic, ///< Any OpenAI-style server: a model list, no states.
    Hosted, ///< A hosted API: loaded or cold has no meaning.
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

/// What a server says of one model.
struct ModelReading
{
    QString id; ///< As requests must name it; empty while a server that loads has not told it yet.
    QString displayName;
    QStringList aliases; ///< Other names it answers to: instance ids, router aliases.
    ModelState state = ModelState::Unknown;
    std::optional<double> loadProgress; ///< 0..1 while loading, where told.
    std::optional<int> slotsTotal;
    std::optional<int> slotsBusy;
    std::optional<qint64> contextLoaded; ///< Tokens usable now (per slot).
    std::optional<qint64> contextMax; ///< Tokens the model was trained for.
    QString quantization;
    std::optional<qint64> sizeBytes;
    QString parameters; ///< "4B", as reported.
    std::optional<bool> images;
    std::optional<bool> tools;
    std::optional<int> exitCode; ///< Failed: of the load, where told.
    bool embedding = false; ///< Makes vectors, not answers: no candidate for a chat.

    bool operator==(const ModelReading &) const = default;
};

/// One look at a server.
struct ServerReading
{
    ProviderKind kind = ProviderKind::Unknown;
    ServerState state = ServerState::Unknown;
    QString version;
    QList<ModelReading> models;
    std::optional<Error> error; ///< Why it is not up.
    std::optional<int> latencyMs; ///< Of the model list, measured by the caller.
    bool answersAnyModel = false; ///< The server ignores the model name (llama-server with one model).

    [[nodiscard]] const ModelReading *model(const QString &id) const; ///< By id or alias.
    /// The model that would answer a request for \a id: model(), or the only one of a server that ignores
    /// the name; null when the server does not know it.
    [[nodiscard]] const ModelReading *answering(const QString &id) const;
    bool operator==(const ServerReading &) const = default;
};

} // namespace Hearth
