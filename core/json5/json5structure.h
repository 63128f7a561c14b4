#pragma once

#include "json5/json5document.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Hearth {

/// What an editor can fold away: an object, an array or a comment over several lines.
struct Json5Fold
{
    TextRange range; ///< With its brackets; of a comment all of it.
    int firstLine = 0; ///< Lines from 0, as positionAt() counts them, less one.
    int lastLine = 0;

    bool operator==(const Json5Fold &) const = default;
};

/// The folds of \a document in the order of their beginnings, those inside others too, of two that begin on
/// one line the outer one alone. Of brackets without their other one there are none. Linear.
[[nodiscard]] QList<Json5Fold> json5Folds(const Json5Document &document);

/// A bracket and the one that belongs to it.
struct Json5BracketPair
{
    TextRange here;
    std::optional<TextRange> other; ///< Nothing: it has none.

    bool operator==(const Json5BracketPair &) const = default;
};

/// The bracket that begins at \a offset, else the one that ends there. Linear.
[[nodiscard]] std::optional<Json5BracketPair> json5BracketAt(const Json5Document &document, qsizetype offset);

/// A value as a row of an outline.
struct Json5OutlineEntry
{
    QString key; ///< Of a member.
    qsizetype index = -1; ///< Of an element; -1 for members and the root.
    Json5Node::Kind kind = Json5Node::Kind::None;
    QString value; ///< A scalar as it stands there, shortened; of an object or array nothing.
    bool isHidden = false; ///< A secret: `value` is empty.
    qsizetype childCount = 0;
    TextRange range; ///< Of the value.
    TextRange keyRange; ///< Empty but for members.

    bool operator==(const Json5OutlineEntry &) const = default;
};

/// Whether the text under the last step of \a path is not to be shown.
using Json5SecretTest = std::function<bool(const Json5Path &path)>;

/// The rows directly below \a container, an object or array, whose path is \a path; of other values none.
/// Texts that \a isSecret speaks of are left out. Linear in their number.
[[nodiscard]] QList<Json5OutlineEntry> json5Outline(
    const Json5Node &container, const Json5Path &path, const Json5SecretTest &isSecret);

/// The text of a scalar as it stands there, in one line and no longer than \a most characters.
[[nodiscard]] QString json5ShortText(const Json5Node &scalar, int most = 60);

/// The way to the value, or the key of the value, that \a offset is in or touches; the container around it
/// where it is in neither. Of the tree: what could not be read is not in it.
[[nodiscard]] Json5Path json5PathAt(const Json5Document &document, qsizetype offset);

} // namespace Hearth
