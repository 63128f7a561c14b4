#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace Hearth {

/// A stretch of three texts: what two of them make of the one that both began with.
struct ThreeWayChunk
{
    enum class Kind {
        Same, ///< Nobody has changed it.
        Mine, ///< Changed in mine alone.
        Theirs, ///< Changed in theirs alone.
        Both, ///< Changed in both, in the same way.
        Conflict, ///< Changed in both, differently.
    };

    Kind kind = Kind::Same;
    QStringList base; ///< Lines; empty where something was inserted.
    QStringList mine; ///< Empty where something was removed.
    QStringList theirs;

    bool operator==(const ThreeWayChunk &) const = default;
};

/// What became of \a base in \a mine and in \a theirs, in the order of the text; stretches that touch are one
/// [Khanna, Kunal and Pierce, A Formal Investigation of Diff3, 2007]. The bound of lineDiff() holds. Pure.
[[nodiscard]] QList<ThreeWayChunk> threeWayDiff(
    const QStringList &base, const QStringList &mine, const QStringList &theirs);

/// The text with both changes; nothing when they are in conflict. Pure.
[[nodiscard]] std::optional<QStringList> mergedLines(const QList<ThreeWayChunk> &chunks);

} // namespace Hearth
