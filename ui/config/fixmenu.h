#pragma once

#include "draft/draftvalues.h"

#include <functional>

class QMenu;

namespace Hearth {

/// Fills \a menu with what can be done about \a findings: under the sentence of each its repairs, best first;
/// \a apply is called with the one that is chosen. A finding without a repair says so.
void addFixes(
    QMenu &menu, const QList<DraftDiagnostic> &findings, std::function<void(const ConfigRepair &)> apply);

/// Those of \a findings that touch the line of \a position, or, of several, those at the position itself.
[[nodiscard]] QList<DraftDiagnostic> findingsAt(
    const QList<DraftDiagnostic> &findings, int position, int lineBegin, int lineEnd);

} // namespace Hearth
