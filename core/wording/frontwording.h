#pragma once

#include "base/error.h"

#include <QString>

namespace Hearth {

/// Why Hearth cannot be put in front of OpenClaw, or taken out again.
[[nodiscard]] QString frontErrorSentence(const Error &error);

} // namespace Hearth
