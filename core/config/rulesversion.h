#pragma once

#include "config/configvalues.h"

namespace Hearth {

/// The rules for a file whose `meta.lastTouchedVersion` is \a version. 2026.8.1 is the first version with
/// modelPolicy [OPENCLAW.md 7]; what lies between that and 2026.2 is nearer to the latter. A file that nobody
/// signed is read by the newer rules.
[[nodiscard]] OpenClawConfig::Rules rulesOfVersion(QStringView version);

} // namespace Hearth
