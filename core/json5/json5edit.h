#pragma once

#include "base/result.h"
#include "json5/json5document.h"

#include <QByteArrayList>
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

/// The edit that sets the value at \a path to the one that \a valueText spells: in the place of the value
/// that stands there, else as a new member, with the objects that are missing on the way, behind the last one
/// of the nearest object there is. A new member looks like its neighbours (own line or the same line, indent,
/// quotes of the key, trailing comma, line ends), a file that is strict JSON stays strict JSON, and comments
/// stay where they are: a comma goes behind the value, not behind the comment after it.
/// Errors: SyntaxError when the document has errors; InvalidInput when \a valueText is not one value (the
/// detail says where it goes wrong), when comments stand around it, when a strict file would need JSON5, when
/// something other than an object stands on the way, or when the result would be too deep; NotFound for an
/// element that an array does not have.
[[nodiscard]] Result<Json5Edit> setValue(
    const Json5Document &document, const Json5Path &path, QByteArrayView valueText);

/// The error of an edit for a document with errors: where the first one is.
[[nodiscard]] Error json5SyntaxError(const Json5Document &document);

/// \a edit, unless the text after it could not be read: too deep, too large. Then InvalidInput; \a path is
/// for the detail.
[[nodiscard]] Result<Json5Edit> json5Checked(
    const Json5Document &document, const Json5Path &path, const Json5Edit &edit);

/// \a text as one value for \a document, by lines. Errors: InvalidInput as setValue().
[[nodiscard]] Result<QByteArrayList> json5ValueLines(const Json5Document &text, bool mustBeStrict);

/// The text of \a document with \a edit applied.
[[nodiscard]] QByteArray applyEdit(const Json5Document &document, const Json5Edit &edit);

} // namespace Hearth
