#pragma once

#include "config/configvalues.h"

#include <QStringList>

namespace Hearth {

/// The arguments of \a diagnostic as its sentence names them: types, forms, bounds and pieces of grammar as
/// words, text of the file in quotation marks where it has none of its own.
[[nodiscard]] QStringList wordedArguments(const ConfigDiagnostic &diagnostic);
/// True when \a expected of a finding in the syntax is the found word put right (`true` for `True`), not a
/// piece of grammar.
[[nodiscard]] bool isSuggestion(const QString &expected);

} // namespace Hearth
