#pragma once

#include "config/defaultmodels.h"
#include "config/renaming.h"

#include <QString>

namespace Hearth {

/// Why something cannot be renamed so, and what could be done.
[[nodiscard]] QString renameProblemSentence(RenameProblem problem, const RenameRequest &request);
/// Why a model cannot have an alias.
[[nodiscard]] QString aliasProblemSentence(AliasProblem problem, const QString &alias);
/// What `models.mode` does, for those who choose it.
[[nodiscard]] QString modeSentence(OpenClawConfig::Mode mode);

} // namespace Hearth
