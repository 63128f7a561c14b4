#pragma once

#include "engine/snapshot.h"

#include <QString>

namespace Hearth {

// What cells and details say of a model; empty where there is nothing to say. Pure.

[[nodiscard]] QString modelName(const ModelRow &model);
[[nodiscard]] QString quantizationText(const ModelRow &model); ///< "Q4_K_M · 4.9 bpw"
/// In memory now, else on disk.
[[nodiscard]] std::optional<qint64> sizeOf(const ModelRow &model);
[[nodiscard]] QString devicesText(const ModelRow &model); ///< "GPU", "GPU 62 %", "CPU"
/// What is left of it \a age after the look, in whole minutes while there are two or more; none: not told.
[[nodiscard]] std::optional<std::chrono::seconds> unloadsIn(
    const ModelRow &model, std::chrono::milliseconds age);
/// "in 41 min", "stays"; \a left as unloadsIn() says.
[[nodiscard]] QString unloadText(const ModelRow &model, std::optional<std::chrono::seconds> left);
[[nodiscard]] QString speedText(const ModelRow &model); ///< "31.2": tokens per second.
[[nodiscard]] QString priceText(const std::optional<ModelCost> &price); ///< "$3 / $15"
[[nodiscard]] QString slotsText(const ModelRow &model); ///< "1 of 4", "4 of 4, 2 wait"

} // namespace Hearth
