#pragma once

#include <QByteArrayView>

namespace Hearth {

/// One step through UTF-8 text.
struct Json5CodePoint
{
    char32_t value = 0; ///< U+FFFD where the bytes are not UTF-8.
    qsizetype length = 1; ///< Bytes; always 1 where they are not UTF-8.
    bool isValid = true;
};

/// json5CodePointAt() for bytes beyond ASCII.
[[nodiscard]] Json5CodePoint json5WideCodePointAt(QByteArrayView text, qsizetype offset);

/// The code point of \a text at \a offset, which must lie inside. Well-formedness: [Unicode 15, table 3-7].
[[nodiscard]] inline Json5CodePoint json5CodePointAt(QByteArrayView text, qsizetype offset)
{
    const auto byte = static_cast<uchar>(text[offset]);
    return byte < 0x80 ? Json5CodePoint{byte, 1, true} : json5WideCodePointAt(text, offset);
}

/// Bytes of the line end at \a offset, which must lie inside: LF, CR, CRLF (one line end), U+2028, U+2029
/// [JSON5 8]; 0 for none.
[[nodiscard]] inline qsizetype json5LineEndAt(QByteArrayView text, qsizetype offset)
{
    switch (static_cast<uchar>(text[offset])) {
    case '\n':
        return 1;
    case '\r':
        return offset + 1 < text.size() && text[offset + 1] == '\n' ? 2 : 1;
    case 0xe2: {
        const char32_t character = json5WideCodePointAt(text, offset).value;
        return character == 0x2028 || character == 0x2029 ? 3 : 0;
    }
    default:
        return 0;
    }
}

/// White space that ends no line: TAB, VT, FF, SP, NBSP, U+FEFF and category Zs [JSON5 8].
[[nodiscard]] bool isJson5WhiteSpace(char32_t character);

/// What may begin a key without quotes, and what may follow [ES 5.1, 7.6]. Letters beyond the BMP count,
/// as in the json5 package.
[[nodiscard]] bool isJson5IdentifierStart(char32_t character);
[[nodiscard]] bool isJson5IdentifierPart(char32_t character);

/// Value of the hexadecimal digit \a digit, or -1.
[[nodiscard]] int json5HexValue(char digit);

/// Value of the \a count hexadecimal digits at \a offset, or -1 when they are not all there.
[[nodiscard]] int json5HexValueAt(QByteArrayView text, qsizetype offset, int count);

} // namespace Hearth
