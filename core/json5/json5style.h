#pragma once

#include "json5/json5surroundings.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Hearth {

/// How the members of an object, or the elements of an array, are written.
struct Json5Style
{
    char quote = 0; ///< Of keys that need none: 0 for no quotes.
    char neededQuote = '"'; ///< Of keys that cannot do without.
    char stringQuote = 0; ///< Of strings; 0: there is none to learn from.
    bool isColonSpaced = true; ///< `a: 1`, not `a:1`.
    bool isCommaSpaced = true; ///< `1, 2`, not `1,2`.
    bool isPadded = true; ///< `{ a: 1 }`, not `{a: 1}`.
    bool hasTrailingComma = false; ///< Where it is as the container: on one line, or on several.
    std::optional<bool> hasTrailingCommaOnLines; ///< On several; nothing: there is none to learn from.
    bool hasOwnLines = false; ///< Each on a line of its own.
    QByteArray lineEnd;
    QByteArray unit; ///< By how much a line goes in; never empty.
};

/// The style of \a container, an object or array of \a document; an empty one is judged by those around it.
/// \a holdsContainers: what is to go into it is an object or array. Linear in the length of the document.
[[nodiscard]] Json5Style readJson5Style(const Json5Document &document, const Json5Surroundings &around,
    const Json5Node &container, bool holdsContainers = true);

/// \a key as \a style has keys: with quotes only where the neighbours have some, or where it needs them.
[[nodiscard]] QByteArray json5KeyText(const QString &key, const Json5Style &style);

} // namespace Hearth
