#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// Reads `models`: mode and providers.
void readModelsSection(ReadingContext &context, const ConfigNode &models, OpenClawConfig &config);

} // namespace Hearth
