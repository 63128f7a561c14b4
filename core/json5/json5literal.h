#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Hearth {

// The text of scalars: what it means, and how to write it. Pure functions on UTF-8.

enum class Json5NumberForm {
    None, ///< No number.
    Json5, ///< A number only in JSON5 [JSON5 6]: hexadecimal, `+1`, `.5`, `5.`, `Infinity`, `NaN`.
    Strict, ///< A number in JSON too [RFC 8259 6].
};

[[nodiscard]] Json5NumberForm json5NumberForm(QByteArrayView text);

/// The double nearest to the number \a text; too large is infinite, too small is zero, as JavaScript has it.
/// Nothing when it is no number.
[[nodiscard]] std::optional<double> json5Double(QByteArrayView text);

/// The number \a text exactly, when it is whole and fits: also `1e3`, `0x10`, `2.50e1`.
[[nodiscard]] std::optional<qint64> json5Integer(QByteArrayView text);

/// What the string \a text, with its quotes, means [JSON5 5]. A wrong escape stands for its characters
/// without the backslash, a byte that is not UTF-8 for U+FFFD; the closing quote may be missing.
[[nodiscard]] QString json5UnquotedString(QByteArrayView text);

/// What the key \a text means: a string, or a word with `\u` escapes.
[[nodiscard]] QString json5KeyName(QByteArrayView text);

/// True when json5KeyName(\a text) is \a name; without building a string in the usual case.
[[nodiscard]] bool json5KeyIs(QByteArrayView text, QStringView name);

/// \a value as a string literal in \a quote (`"` or `'`); with double quotes it is strict JSON. Control
/// characters, U+2028, U+2029, U+FEFF and lone surrogates are escaped, everything else is itself.
[[nodiscard]] QByteArray json5QuotedString(QStringView value, char quote = '"');

/// \a value in the fewest digits that give it back, in JavaScript's notation [ES 5.1, 9.8.1]; `Infinity` and
/// `NaN` as JSON5 writes them.
[[nodiscard]] QByteArray json5NumberText(double value);

} // namespace Hearth
