#pragma once

#include "config/guidevalues.h"

namespace Hearth {

/// What \a config, an openclaw.json, defines; as far as it can be read, from its own text alone. Linear.
[[nodiscard]] GuideNames guideNamesOf(const Json5Document &config);

} // namespace Hearth
