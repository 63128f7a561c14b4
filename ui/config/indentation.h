#pragma once

class QTextCursor;

namespace Hearth {

inline constexpr int indentationWidth = 2; ///< In spaces: as OpenClaw and Hearth write their files.

/// Breaks the line at \a cursor, in place of what it selects: the new line begins as the old one does, and
/// one step further in behind an opening bracket. Returns where to go on writing. Each of these is one step
/// of undo.
[[nodiscard]] QTextCursor lineBroken(QTextCursor cursor);

/// Moves the lines that \a cursor selects one step to the right; without a selection, fills up with spaces to
/// the next step. Empty lines stay empty.
void indentLines(QTextCursor cursor);

/// Moves the lines that \a cursor touches one step to the left, or as far as they have spaces or a tab.
void outdentLines(QTextCursor cursor);

/// Makes the lines that \a cursor touches comments, or, when all of them are, no comments any more. Empty
/// lines stay as they are.
void toggleLineComments(QTextCursor cursor);

} // namespace Hearth
