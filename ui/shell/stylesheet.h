#pragma once

#include "widgets/tokens.h"

#include <QString>

namespace Hearth {

/// The style sheet of the application in the colours of \a tokens: what Fusion and the palette do not give
/// (cards, rounded controls, hairlines). The properties it knows: `card`, `hairline`, `primary`, `flat`,
/// `muted`, `strong`, `good`, `bad`, `caution`.
[[nodiscard]] QString styleSheet(const Tokens &tokens);

} // namespace Hearth
