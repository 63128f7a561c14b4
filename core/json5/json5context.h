#pragma once

#include "json5/json5document.h"

#include <QStringList>

namespace Hearth {

/// Where a place stands in a document, also in one that is just being typed: read off the tokens, not off the
/// tree, which may lack what is not complete yet.
struct Json5Context
{
    /// What may stand at the place.
    enum class Place {
        Nothing, ///< In a comment, behind a key that has no colon yet, behind the root.
        Key, ///< A key of the object `container`.
        Value, ///< The value of the key `key`, an element of the array, or the root.
    };

    Place place = Place::Nothing;
    Json5Path container; ///< The innermost object or array around the place; the root outside of all.
    Json5Node::Kind containerKind = Json5Node::Kind::None; ///< Object, Array; None outside of all.
    QString key; ///< In an object: of the value that is being written; a Key: as far as it stands there.
    qsizetype index = 0; ///< In an array: of the element that is being written.
    QStringList keys; ///< In an object: all its keys but the one at the place, as far as can be told.

    TextRange partial; ///< The key or scalar at the place, with its quotes; empty: none has begun.
    char quote = 0; ///< That `partial` begins with: `"` or `'`; 0 for none.
    QString typed; ///< Its text before the place, without quote, escapes resolved.
    bool hasColon = false; ///< A Key: its colon is there.
    bool hasValue = false; ///< A Key: a value behind its colon. A Value: another stands behind the place.
    bool needsCommaBefore = false; ///< At `commaPlace`, when something is put here.
    qsizetype commaPlace = 0; ///< Right behind what stands before.
    bool needsCommaBehind = false; ///< Behind what is put here, with its value.

    /// The value that is being written: `container` with the key or the index. A Key: that of the key.
    [[nodiscard]] Json5Path path() const;

    bool operator==(const Json5Context &) const = default;
};

/// The context of the byte \a offset, which is held to the text: of the place between two bytes. A key or
/// value that the place touches at its end, or lies in, is `partial`; one that begins there is not. Linear,
/// for any text.
[[nodiscard]] Json5Context json5ContextAt(const Json5Document &document, qsizetype offset);

} // namespace Hearth
