#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Hearth {

/// One line of a difference between two texts.
struct DiffLine
{
    enum class Kind {
        Same,
        Removed, ///< In the first text alone.
        Added, ///< In the second text alone.
        Gap, ///< Stands for \c count equal lines that are left out.
    };

    Kind kind = Kind::Same;
    QString text;
    int oldLine = 0; ///< From 1; 0: the first text has no such line.
    int newLine = 0; ///< The same in the second text.
    int count = 0; ///< Gap alone.

    bool operator==(const DiffLine &) const = default;
};

/// More differing lines than this are not matched one by one: the whole stretch is told as removed, then
/// added. Our choice: time and memory grow with its square, and nobody reads such a difference by line.
inline constexpr int maxDiffChanges = 1000;

/// What leads from \a before to \a after, in the order of the text, with all equal lines; a shortest way
/// [Myers, An O(ND) Difference Algorithm, 1986] up to \a maxChanges. Pure.
[[nodiscard]] QList<DiffLine> lineDiff(
    const QStringList &before, const QStringList &after, int maxChanges = maxDiffChanges);

/// \a lines with stretches of equal lines cut down to \a context lines around each change. Pure.
[[nodiscard]] QList<DiffLine> withoutDistantLines(const QList<DiffLine> &lines, int context);

} // namespace Hearth
