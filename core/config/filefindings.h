#pragma once

#include "config/configvalues.h"

namespace Hearth {

/// What is wrong with the file at \a path itself, not with its text. Looks at the disk; any thread.
/// \a holdsKey: there is a key in it in plain text, so that others must not read it.
[[nodiscard]] QList<ConfigDiagnostic> findingsOfFile(const QString &path, bool holdsKey);

} // namespace Hearth
