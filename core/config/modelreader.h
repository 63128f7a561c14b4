#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// One entry of a provider's `models`; nothing when it has no id.
[[nodiscard]] std::optional<ModelConfig> readModel(ReadingContext &context, const Json5Node &node);

/// The dialect that an `api` key names; nothing when it is absent or wrong.
[[nodiscard]] std::optional<ApiDialect> readApi(ReadingContext &context, const Json5Node &node);

} // namespace Hearth
