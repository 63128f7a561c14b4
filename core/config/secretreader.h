#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// The secret that \a node holds [OPENCLAW.md 12]: a text, `"${NAME}"`, `"$NAME"`, or a reference object.
/// Source::None for an absent, empty or wrong one; what is wrong is reported.
[[nodiscard]] SecretInput readSecret(ReadingContext &context, const Json5Node &node);

} // namespace Hearth
