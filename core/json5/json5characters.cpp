#include "json5/json5characters.h"

#include <QChar>

namespace Hearth {

namespace {

uchar byteAt(QByteArrayView text, qsizetype offset)
{
    return offset < text.size() ? static_cast<uchar>(text[offset]) : 0;
}

bool isContinuation(uchar byte, uchar low = 0x80, uchar high = 0xbf)
{
    return byte >= low && byte <= high;
}

constexpr Json5CodePoint brokenByte{QChar::ReplacementCharacter, 1, false};

} // namespace

Json5CodePoint json5WideCodePointAt(QByteArrayView text, qsizetype offset)
{
    const uchar first = byteAt(text, offset);
    const uchar second = byteAt(text, offset + 1);
    const uchar third = byteAt(text, offset + 2);
    if (first >= 0xc2 && first <= 0xdf && isContinuation(second)) {
        return {char32_t(first & 0x1f) << 6 | (second & 0x3f), 2, true};
    }
    if ((first & 0xf0) == 0xe0) {
        // No overlong forms, no surrogates.
        const uchar low = first == 0xe0 ? 0xa0 : 0x80;
        const uchar high = first == 0xed ? 0x9f : 0xbf;
        if (isContinuation(second, low, high) && isContinuation(third)) {
            return {char32_t(first & 0x0f) << 12 | char32_t(second & 0x3f) << 6 | (third & 0x3f), 3, true};
        }
        return brokenByte;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const uchar low = first == 0xf0 ? 0x90 : 0x80;
        const uchar high = first == 0xf4 ? 0x8f : 0xbf;
        const uchar fourth = byteAt(text, offset + 3);
        if (isContinuation(second, low, high) && isContinuation(third) && isContinuation(fourth)) {
            return {char32_t(first & 0x07) << 18 | char32_t(second & 0x3f) << 12 | char32_t(third & 0x3f) << 6
                    | (fourth & 0x3f),
                4, true};
        }
    }
    return brokenByte;
}

bool isJson5WhiteSpace(char32_t character)
{
    switch (character) {
    case '\t':
    case '\v':
    case '\f':
    case ' ':
    case 0xa0:
    case 0xfeff:
        return true;
    default:
        return character > 0x7f && QChar::category(character) == QChar::Separator_Space;
    }
}

bool isJson5IdentifierStart(char32_t character)
{
    if (character < 0x80) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
            || character == '_' || character == '$';
    }
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return true;
    default:
        return false;
    }
}

bool isJson5IdentifierPart(char32_t character)
{
    if (character < 0x80) {
        return isJson5IdentifierStart(character) || (character >= '0' && character <= '9');
    }
    constexpr char32_t zeroWidthNonJoiner = 0x200c;
    constexpr char32_t zeroWidthJoiner = 0x200d;
    if (character == zeroWidthNonJoiner || character == zeroWidthJoiner) {
        return true;
    }
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return isJson5IdentifierStart(character);
    }
}

int json5HexValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return digit - '0';
    }
    if (digit >= 'a' && digit <= 'f') {
        return digit - 'a' + 10;
    }
    if (digit >= 'A' && digit <= 'F') {
        return digit - 'A' + 10;
    }
    return -1;
}

int json5HexValueAt(QByteArrayView text, qsizetype offset, int count)
{
    if (text.size() - offset < count) {
        return -1;
    }
    int value = 0;
    for (int digit = 0; digit < count; ++digit) {
        const int nibble = json5HexValue(text[offset + digit]);
        if (nibble < 0) {
            return -1;
        }
        value = value * 16 + nibble;
    }
    return value;
}

} // namespace Hearth
