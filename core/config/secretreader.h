#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// The secret that \a node holds [OPENCLAW.md 12]: a text, `"${NAME}"`, `"$NAME"`, or a reference object.
/// Source::None for an absent, empty or wrong one; what is wrong is reported.
[[nodiscard]] SecretInput readSecret(ReadingContext &context, const ConfigNode &node);

/// Checks `secrets`: what secrets are asked of [OPENCLAW.md 12].
void checkSecretsSection(ReadingContext &context, const ConfigNode &secrets);

} // namespace Hearth
