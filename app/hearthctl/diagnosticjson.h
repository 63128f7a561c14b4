#pragma once

#include "config/configvalues.h"

#include <QJsonObject>

namespace Hearth {

/// A finding as `check --json` prints it: `severity`, `file`, `line`, `column`, `path`, `code`, `message`,
/// `fix` (the best repair, or null) and `fixes` (all). \a path is the file that was checked; the places of a
/// finding in an included file are those in that file.
[[nodiscard]] QJsonObject diagnosticJson(const ConfigDiagnostic &finding, const QString &path);

/// `title`, `needs_choice` and `operations`, each with `kind`, `path` and what it needs of `value` (JSON5
/// text), `key` and `index`.
[[nodiscard]] QJsonObject repairJson(const ConfigRepair &repair);

} // namespace Hearth
