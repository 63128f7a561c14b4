#include "json5/json5literal.h"

#include "json5/json5characters.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace Hearth {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

qsizetype digitsAt(QByteArrayView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - offset;
}

QByteArrayView withoutSign(QByteArrayView text)
{
    return !text.isEmpty() && (text[0] == '+' || text[0] == '-') ? text.sliced(1) : text;
}

bool isHexadecimal(QByteArrayView unsignedText)
{
    return unsignedText.size() > 1 && unsignedText[0] == '0'
        && (unsignedText[1] == 'x' || unsignedText[1] == 'X');
}

/// A decimal number in parts: `digits` times ten to the power of `exponent`.
struct Decimal
{
    QByteArray digits; ///< Without zeros at either end; empty for zero.
    qint64 exponent = 0;
};

/// \a unsignedText is a decimal literal.
Decimal decimalParts(QByteArrayView unsignedText)
{
    Decimal decimal;
    bool afterPoint = false;
    qsizetype at = 0;
    for (; at < unsignedText.size(); ++at) {
        const char c = unsignedText[at];
        if (c == '.') {
            afterPoint = true;
        } else if (isDigit(c)) {
            decimal.exponent -= afterPoint ? 1 : 0;
            if (c != '0' || !decimal.digits.isEmpty()) {
                decimal.digits += c;
            }
        } else {
            break;
        }
    }
    if (at < unsignedText.size()) {
        constexpr qint64 bound = std::numeric_limits<qint64>::max() / 4; // No sum below can overflow.
        const bool isNegative = unsignedText[at + 1] == '-';
        const QByteArrayView power = withoutSign(unsignedText.sliced(at + 1));
        qint64 exponent = 0;
        for (const char c : power) {
            exponent = std::min(exponent * 10 + (c - '0'), bound / 16);
        }
        decimal.exponent += isNegative ? -exponent : exponent;
    }
    while (decimal.digits.endsWith('0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    return decimal;
}

std::optional<quint64> decimalMagnitude(QByteArrayView unsignedText)
{
    Decimal decimal = decimalParts(unsignedText);
    if (decimal.digits.isEmpty()) {
        return 0;
    }
    constexpr qint64 mostDigits = 19; // 2^63 has 19 digits.
    if (decimal.exponent < 0 || decimal.digits.size() + decimal.exponent > mostDigits) {
        return std::nullopt;
    }
    decimal.digits.append(static_cast<qsizetype>(decimal.exponent), '0');
    return decimal.digits.toULongLong();
}

std::optional<quint64> hexadecimalMagnitude(QByteArrayView digits)
{
    quint64 value = 0;
    const auto result = std::from_chars(digits.begin(), digits.end(), value, 16);
    return result.ec == std::errc() ? std::optional(value) : std::nullopt;
}

double magnitude(QByteArrayView unsignedText)
{
    const bool isHex = isHexadecimal(unsignedText);
    const QByteArrayView digits = isHex ? unsignedText.sliced(2) : unsignedText;
    double value = 0;
    const auto result = std::from_chars(
        digits.begin(), digits.end(), value, isHex ? std::chars_format::hex : std::chars_format::general);
    if (result.ec != std::errc::result_out_of_range) {
        return value;
    }
    if (!isHex) {
        const Decimal decimal = decimalParts(unsignedText);
        if (decimal.digits.size() + decimal.exponent <= 0) {
            return 0;
        }
    }
    return std::numeric_limits<double>::infinity();
}

/// Reads the escape at \a offset (a backslash), appends what it means and returns its length.
qsizetype unescape(QByteArrayView text, qsizetype offset, QString &out)
{
    if (offset + 1 >= text.size()) {
        return 1;
    }
    const char kind = text[offset + 1];
    switch (kind) {
    case 'b':
        out += u'\b';
        return 2;
    case 'f':
        out += u'\f';
        return 2;
    case 'n':
        out += u'\n';
        return 2;
    case 'r':
        out += u'\r';
        return 2;
    case 't':
        out += u'\t';
        return 2;
    case 'v':
        out += u'\v';
        return 2;
    case '0':
        if (digitsAt(text, offset + 2) > 0) {
            return 1;
        }
        out += QChar(u'\0');
        return 2;
    case 'x':
    case 'u': {
        const int digits = kind == 'x' ? 2 : 4;
        const int value = json5HexValueAt(text, offset + 2, digits);
        if (value < 0) {
            return 1;
        }
        out += QChar(static_cast<char16_t>(value));
        return 2 + digits;
    }
    default:
        break;
    }
    if (const qsizetype lineEnd = json5LineEndAt(text, offset + 1); lineEnd > 0) {
        return 1 + lineEnd;
    }
    const Json5CodePoint character = json5CodePointAt(text, offset + 1);
    out += QChar::fromUcs4(character.value);
    return 1 + character.length;
}

QString unescaped(QByteArrayView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '\\') {
            at += unescape(text, at, out);
            continue;
        }
        const Json5CodePoint character = json5CodePointAt(text, at);
        out += QChar::fromUcs4(character.value);
        at += character.length;
    }
    return out;
}

bool isQuote(char c)
{
    return c == '"' || c == '\'';
}

QByteArrayView withoutQuotes(QByteArrayView text)
{
    const bool isClosed = text.size() > 1 && text.back() == text.front();
    return text.sliced(1, text.size() - (isClosed ? 2 : 1));
}

QByteArray unicodeEscape(char16_t unit)
{
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

QByteArray escapeFor(char16_t unit)
{
    switch (unit) {
    case u'\b':
        return "\\b";
    case u'\f':
        return "\\f";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return unicodeEscape(unit);
    }
}

bool needsEscape(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x2028
        || character == 0x2029 || character == 0xfeff;
}

} // namespace

Json5NumberForm json5NumberForm(QByteArrayView text)
{
    const QByteArrayView number = withoutSign(text);
    if (number == "Infinity" || number == "NaN") {
        return Json5NumberForm::Json5;
    }
    if (isHexadecimal(number)) {
        const QByteArrayView digits = number.sliced(2);
        const bool isWhole = !digits.isEmpty()
            && std::all_of(digits.begin(), digits.end(), [](char c) { return json5HexValue(c) >= 0; });
        return isWhole ? Json5NumberForm::Json5 : Json5NumberForm::None;
    }
    const qsizetype whole = digitsAt(number, 0);
    if (whole > 1 && number[0] == '0') {
        return Json5NumberForm::None; // No octal, and no decoration either.
    }
    bool isStrict = whole > 0 && !text.startsWith('+');
    qsizetype at = whole;
    qsizetype fraction = 0;
    if (at < number.size() && number[at] == '.') {
        fraction = digitsAt(number, at + 1);
        isStrict = isStrict && fraction > 0;
        at += 1 + fraction;
    }
    if (whole + fraction == 0) {
        return Json5NumberForm::None;
    }
    if (at < number.size() && (number[at] == 'e' || number[at] == 'E')) {
        ++at;
        if (at < number.size() && (number[at] == '+' || number[at] == '-')) {
            ++at;
        }
        const qsizetype power = digitsAt(number, at);
        if (power == 0) {
            return Json5NumberForm::None;
        }
        at += power;
    }
    if (at != number.size()) {
        return Json5NumberForm::None;
    }
    return isStrict ? Json5NumberForm::Strict : Json5NumberForm::Json5;
}

std::optional<double> json5Double(QByteArrayView text)
{
    if (json5NumberForm(text) == Json5NumberForm::None) {
        return std::nullopt;
    }
    const QByteArrayView number = withoutSign(text);
    if (number == "NaN") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double value = number == "Infinity" ? std::numeric_limits<double>::infinity() : magnitude(number);
    return text.startsWith('-') ? -value : value;
}

std::optional<qint64> json5Integer(QByteArrayView text)
{
    const QByteArrayView number = withoutSign(text);
    if (json5NumberForm(text) == Json5NumberForm::None || number == "Infinity" || number == "NaN") {
        return std::nullopt;
    }
    const auto value =
        isHexadecimal(number) ? hexadecimalMagnitude(number.sliced(2)) : decimalMagnitude(number);
    constexpr auto most = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const bool isNegative = text.startsWith('-');
    if (!value || *value > most + (isNegative ? 1 : 0)) {
        return std::nullopt;
    }
    return static_cast<qint64>(isNegative ? 0 - *value : *value);
}

QString json5UnquotedString(QByteArrayView text)
{
    return unescaped(withoutQuotes(text));
}

QString json5KeyName(QByteArrayView text)
{
    return !text.isEmpty() && isQuote(text[0]) ? json5UnquotedString(text) : unescaped(text);
}

bool json5KeyIs(QByteArrayView text, QStringView name)
{
    if (std::find(text.begin(), text.end(), '\\') != text.end()) {
        return json5KeyName(text) == name;
    }
    const QByteArrayView plain = !text.isEmpty() && isQuote(text[0]) ? withoutQuotes(text) : text;
    qsizetype unit = 0;
    for (qsizetype at = 0; at < plain.size();) {
        const Json5CodePoint character = json5CodePointAt(plain, at);
        for (const char16_t part : QChar::fromUcs4(character.value)) {
            if (unit >= name.size() || name[unit].unicode() != part) {
                return false;
            }
            ++unit;
        }
        at += character.length;
    }
    return unit == name.size();
}

QByteArray json5QuotedString(QStringView value, char quote)
{
    QByteArray out;
    out.reserve(value.size() + 2);
    out += quote;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar unit = value[at];
        if (unit.isHighSurrogate() && at + 1 < value.size() && value[at + 1].isLowSurrogate()) {
            out += value.sliced(at, 2).toUtf8();
            ++at;
        } else if (unit.isSurrogate() || needsEscape(unit.unicode())) {
            out += escapeFor(unit.unicode());
        } else if (unit.unicode() == static_cast<uchar>(quote) || unit == u'\\') {
            out += '\\';
            out += static_cast<char>(unit.unicode());
        } else if (unit.unicode() < 0x80) {
            out += static_cast<char>(unit.unicode());
        } else {
            out += value.sliced(at, 1).toUtf8();
        }
    }
    out += quote;
    return out;
}

QByteArray json5NumberText(double value)
{
    if (std::isnan(value)) {
        return QByteArrayLiteral("NaN");
    }
    if (std::isinf(value)) {
        return value > 0 ? QByteArrayLiteral("Infinity") : QByteArrayLiteral("-Infinity");
    }
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-6 && size < 1e21);
    std::array<char, 64> buffer{}; // The longest plain form is that of 1e-6 with 17 digits.
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
        isPlain ? std::chars_format::fixed : std::chars_format::scientific);
    Q_ASSERT(result.ec == std::errc());
    return QByteArray(buffer.data(), result.ptr - buffer.data());
}

} // namespace Hearth
