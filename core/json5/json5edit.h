#pragma once

#include "base/result.h"
#include "json5/json5document.h"

#include <QString>

#include <variant>

namespace Hearth {

/// A change of text: replace `range` by `replacement`. Everything outside stays byte for byte.
struct Json5Edit
{
    TextRange range;
    QByteArray replacement;

    bool operator==(const Json5Edit &) const = default;
};

/// A value without members: what the first kind of edit can write.
using Json5Scalar = std::variant<std::nullptr_t, bool, qint64, double, QString>;

/// Reads \a text as one JSON5 scalar (`131072`, `true`, `"a b"`, `null`); text that is none becomes a string,
/// so that `hearthctl set … lmstudio/minimax` needs no quotes of its own. Errors: InvalidInput for an object,
/// an array or an empty text.
[[nodiscard]] Result<Json5Scalar> json5ScalarFromText(QStringView text);

/// The edit that sets the scalar at \a path to \a value. Keeps the quotes of a string that is replaced by a
/// string, double quotes otherwise; a file that is strict JSON stays strict JSON.
/// Errors: SyntaxError when the document has errors; NotFound when the path leads nowhere; InvalidInput when
/// an object or array stands there, or when a strict file would need Infinity or NaN.
[[nodiscard]] Result<Json5Edit> replaceScalar(
    const Json5Document &document, const Json5Path &path, const Json5Scalar &value);

/// The text of \a document with \a edit applied.
[[nodiscard]] QByteArray applyEdit(const Json5Document &document, const Json5Edit &edit);

} // namespace Hearth
