#pragma once

#include "engine/snapshot.h"

namespace Hearth {

/// A figure of a model that tables and details show, and that may come from more than one source.
enum class ModelFigure {
    State,
    ContextConfigured,
    ContextLoaded,
    ContextMax,
    MaxTokens, ///< As declared.
    MaxOutput, ///< As the server says.
    Quantization,
    Size,
    Memory,
    UnloadsIn,
    Slots,
    Parameters,
    Images,
    Tools,
    Reasoning,
    Price,
    FirstToken,
    Speed,
    UsualLoad,
};
inline constexpr ModelFigure lastModelFigure = ModelFigure::UsualLoad;

/// Stable snake_case name, as in `hearthctl status --json`.
[[nodiscard]] QLatin1String modelFigureName(ModelFigure figure);

/// Where \a figure of \a model comes from; nothing when it is not known at all. Pure.
[[nodiscard]] std::optional<Origin> originOf(const ModelRow &model, ModelFigure figure);

} // namespace Hearth
