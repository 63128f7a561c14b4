#pragma once

#include "json5/json5surroundings.h"

namespace Hearth {

/// A member or an element among the tokens, and what belongs to it. All are indices of tokens; `end` and
/// `tail` are those behind.
///
/// Comments belong to a value when they stand
/// - behind it, up to its comma or the closing bracket, on the line where it ends;
/// - behind its comma up to the end of that line, when no other value of the container is on the line; then
///   line comments count too, else only block comments;
/// - directly before it on its line;
/// - on the lines directly above it, up to a blank line, the opening bracket or another value, when no other
///   value of the container is on its line.
/// A comment behind it that goes over several lines does not.
struct Json5Item
{
    qsizetype first = 0; ///< The key, or the value.
    qsizetype end = 0; ///< Behind the value.
    qsizetype comma = -1; ///< Its comma; -1 for none.
    qsizetype tail = 0; ///< Behind its last comment, and its comma when that stands before it.
    qsizetype lead = 0; ///< Its first comment before it or above it, else `first`.
    bool isFirstOnLine = false; ///< But for comments.
    bool isLastOnLine = false; ///< But for comments.
    bool isAlone = false; ///< No other value of the container is on its lines.

    /// Nothing else is on its lines, no bracket either.
    [[nodiscard]] bool hasOwnLine() const { return isFirstOnLine && isLastOnLine && isAlone; }
    /// A line can be put above it.
    [[nodiscard]] bool beginsLine() const { return isFirstOnLine && isAlone; }
};

/// The bytes of each member, from its key, or element of \a container.
[[nodiscard]] QList<TextRange> json5ItemRanges(const Json5Node &container);

[[nodiscard]] Json5Item readJson5Item(const Json5Surroundings &around, TextRange range);

} // namespace Hearth
