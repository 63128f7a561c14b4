#pragma once

#include "config/guidevalues.h"

#include <QString>

namespace Hearth {

/// What is known of a key, as rich text for a tooltip: its name, what it does, what may stand there, what
/// counts when nothing does, and which OpenClaw takes it.
[[nodiscard]] QString hoverHelp(const KeyGuide &guide);

} // namespace Hearth
