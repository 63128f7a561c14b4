#pragma once

#include "draft/draftvalues.h"

#include <functional>
#include <optional>

class QMenu;

namespace Hearth {

/// A repair of the syntax, which no path leads to: characters of the text and what comes in their place.
struct TextRepair
{
    int begin = 0; ///< Cursor positions.
    int end = 0;
    QString text;

    bool operator==(const TextRepair &) const = default;
};

/// What puts the syntax right at \a finding: the comma or colon that is missing, the word that was meant.
/// Nothing where that is not known.
[[nodiscard]] std::optional<TextRepair> syntaxRepair(const DraftDiagnostic &finding);

/// What is done with the repair that is chosen.
struct FixActions
{
    std::function<void(const ConfigRepair &)> apply;
    std::function<void(const TextRepair &)> write;
};

/// Fills \a menu with what can be done about \a findings: under the sentence of each its repairs, best first.
/// A finding without a repair says so.
void addFixes(QMenu &menu, const QList<DraftDiagnostic> &findings, const FixActions &actions);

/// Those of \a findings that touch the line of \a position, or, of several, those at the position itself.
[[nodiscard]] QList<DraftDiagnostic> findingsAt(
    const QList<DraftDiagnostic> &findings, int position, int lineBegin, int lineEnd);

} // namespace Hearth
