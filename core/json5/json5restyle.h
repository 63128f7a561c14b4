#pragma once

#include "json5/json5document.h"

#include <QByteArray>

namespace Hearth {

/// \a value, the text of one value without errors and without comments around it, as the file of \a document
/// would have it inside of \a container: quotes of keys and strings, indent, a comma behind the last one in
/// containers of several lines. Its lines stay lines, its comments stay; numbers keep their spelling. For a
/// file that is strict JSON all of it becomes strict JSON, as far as that can be: comments, Infinity and NaN
/// cannot. \a stringQuote is that of the string whose place it takes, 0 for none.
[[nodiscard]] QByteArray json5Restyled(
    const Json5Document &value, const Json5Document &document, const Json5Node &container, char stringQuote);

/// Whether two values say the same: members in the same order, numbers by what they are.
[[nodiscard]] bool json5SaysTheSame(const Json5Node &left, const Json5Node &right);

} // namespace Hearth
