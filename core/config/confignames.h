#pragma once

#include "config/configvalues.h"

namespace Hearth {

// How values stand in the file.

/// As an `api` key has it; empty for Other.
[[nodiscard]] QString apiDialectName(ApiDialect api);

/// As `policy.allow` has it; also in scripts' output and in what is kept on disk.
[[nodiscard]] QLatin1String placeName(Place place);

/// The `source` of a reference; empty where it is none.
[[nodiscard]] QString secretSourceName(SecretInput::Source source);

} // namespace Hearth
