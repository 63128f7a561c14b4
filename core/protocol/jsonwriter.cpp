#include "protocol/jsonwriter.h"

#include "base/appendall.h"
#include "protocol/jsonscan.h"
#include "protocol/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\b':
        out.append("\\b");
        return;
    case '\f':
        out.append("\\f");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        out.append("\\u00");
        out.append(hexDigits[(static_cast<uchar>(c) >> 4) & 0xF]);
        out.append(hexDigits[static_cast<uchar>(c) & 0xF]);
    }
}

void appendValidString(QByteArray &out, QByteArrayView utf8)
{
    const char *plain = utf8.begin();
    const char *special = plainEnd(plain, utf8.end());
    if (special == utf8.end()) {
        appendAll(out, "\"", utf8, "\"");
        return;
    }
    out.append('"');
    while (special != utf8.end()) {
        appendAll(out, QByteArrayView(plain, special));
        appendEscaped(out, *special);
        plain = special + 1;
        special = plainEnd(plain, utf8.end());
    }
    appendAll(out, QByteArrayView(plain, special), "\"");
}

/// It stands in JSON as it is.
bool isPlain(QByteArrayView utf8)
{
    return isPlainAscii(utf8.begin(), utf8.end())
        || (plainEnd(utf8.begin(), utf8.end()) == utf8.end() && isUtf8(utf8));
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    if (isUtf8(utf8)) {
        appendValidString(out, utf8);
    } else {
        appendValidString(out, repairedUtf8(utf8));
    }
}

void appendJsonInteger(QByteArray &out, qint64 value)
{
    char digits[24];
    const auto [end, problem] = std::to_chars(std::begin(digits), std::end(digits), value);
    Q_ASSERT(problem == std::errc());
    appendAll(out, QByteArrayView(digits, end));
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        appendAll(m_out, ",");
    }
    m_needsComma = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    appendAll(m_out, "{");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    appendAll(m_out, "}");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    appendAll(m_out, "[");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    appendAll(m_out, "]");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView utf8)
{
    if (isPlain(utf8)) {
        appendAll(m_out, m_needsComma ? QByteArrayView(",\"") : QByteArrayView("\""), utf8, "\":");
    } else {
        separate();
        appendJsonString(m_out, utf8);
        appendAll(m_out, ":");
    }
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    if (isPlain(utf8)) {
        appendAll(m_out, m_needsComma ? QByteArrayView(",\"") : QByteArrayView("\""), utf8, "\"");
        m_needsComma = true;
    } else {
        separate();
        appendJsonString(m_out, utf8);
    }
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    // Names are short and plain nearly always: they need no copy in UTF-8 of their own.
    std::array<char, 128> plain;
    const bool isPlain =
        text.size() <= qsizetype(plain.size()) && std::all_of(text.begin(), text.end(), [](QChar each) {
            return each.unicode() >= 0x20 && each.unicode() < 0x7f && each != u'"' && each != u'\\';
        });
    if (!isPlain) {
        return string(text.toUtf8());
    }
    std::transform(text.begin(), text.end(), plain.begin(), [](QChar each) { return each.toLatin1(); });
    appendAll(m_out, m_needsComma ? QByteArrayView(",\"") : QByteArrayView("\""),
        QByteArrayView(plain.data(), text.size()), "\"");
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    char digits[24];
    const auto [end, problem] = std::to_chars(std::begin(digits), std::end(digits), value);
    Q_ASSERT(problem == std::errc());
    appendAll(m_out, m_needsComma ? QByteArrayView(",") : QByteArrayView(), QByteArrayView(digits, end));
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        return null();
    }
    separate();
    char digits[32]; // the longest shortest form has 24 characters
    const auto [end, problem] = std::to_chars(std::begin(digits), std::end(digits), value);
    Q_ASSERT(problem == std::errc());
    appendAll(m_out, QByteArrayView(digits, end));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    appendAll(m_out, value ? QByteArrayView("true") : QByteArrayView("false"));
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    appendAll(m_out, "null");
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    appendAll(m_out, json);
    return *this;
}

QByteArray JsonWriter::take()
{
    m_needsComma = false;
    return std::exchange(m_out, QByteArray());
}

} // namespace Hearth
