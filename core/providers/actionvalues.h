#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Hearth {

/// What can be asked of a server for one of its models. Only ever done because the user said so.
enum class ModelAct {
    Load, ///< Into memory; of a sleeping one: awake.
    Unload, ///< Out of memory.
};

/// How to load.
struct LoadOptions
{
    std::optional<qint64> contextWindow; ///< Tokens; none: as the server is set up. Where it can be chosen.
    /// How long an unused model stays in memory; none: as the server is set up; max(): until it is told to
    /// go.
    std::optional<std::chrono::seconds> keepFor;

    bool operator==(const LoadOptions &) const = default;
};

/// What a server can do with a model as things stand.
struct ModelAbilities
{
    bool load = false; ///< It is cold or failed, and can be loaded.
    bool unload = false; ///< It is loaded, and can be put out of memory.
    bool cancelLoad = false; ///< A load that runs can be given up.
    bool chooseContext = false; ///< LoadOptions::contextWindow counts.
    bool keepFor = false; ///< LoadOptions::keepFor counts: the server itself ends a keep-warm.
    bool tellsProgress = false; ///< Of a load, in percent.

    bool operator==(const ModelAbilities &) const = default;
};

} // namespace Hearth
