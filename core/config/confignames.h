#pragma once

#include "config/configvalues.h"

namespace Hearth {

// How values stand in the file.

/// As an `api` key has it; empty for Other.
[[nodiscard]] QString apiDialectName(ApiDialect api);

/// The `source` of a reference; empty where it is none.
[[nodiscard]] QString secretSourceName(SecretInput::Source source);

} // namespace Hearth
