#pragma once

#include "json5/json5edit.h"

namespace Hearth {

/// How a document spaces what stands on one line, by what it does most often; where it does both as often, or
/// neither: `key: value, key: value`. For texts with errors too. Linear.
struct Json5Spacing
{
    bool isBeforeColon = false;
    bool isBehindColon = true;
    bool isBeforeComma = false;
    bool isBehindComma = true;
    QByteArray unit; ///< By how much a line goes in against the one with the bracket around it; never empty.

    bool operator==(const Json5Spacing &) const = default;
};

[[nodiscard]] Json5Spacing readJson5Spacing(const Json5Document &document);

/// The edit that puts the lines in order that \a range touches: indentation by brackets, the file's own
/// spacing around colons and commas, no white space at line ends. Every token but white space stays, and
/// every line; comments move with their line only, what stands before them on a line stays. A line goes in
/// against the line on which the bracket around it stands, whether that is in order or not. Where brackets
/// do not match up the indentation stays as it is. An edit of nothing by nothing when all is in order; the
/// edit spans the first to the last change. Linear; formatting all of a text again changes nothing.
[[nodiscard]] Json5Edit json5Formatting(const Json5Document &document, TextRange range);
[[nodiscard]] Json5Edit json5Formatting(const Json5Document &document); ///< All of it.

} // namespace Hearth
