#include "protocol/jsonwriter.h"

#include "protocol/utf8.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

bool isPlain(char c)
{
    return static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\';
}

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
    out.append('"');
    const char *plain = utf8.begin();
    for (const char *at = utf8.begin(); at != utf8.end(); ++at) {
        if (!isPlain(*at)) {
            out.append(plain, at - plain);
            appendEscaped(out, *at);
            plain = at + 1;
        }
    }
    out.append(plain, utf8.end() - plain);
    out.append('"');
}

} // namespace

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    if (utf8.isValidUtf8()) {
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
    out.append(digits, end - digits);
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_out.append(',');
    }
    m_needsComma = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView utf8)
{
    separate();
    appendJsonString(m_out, utf8);
    m_out.append(':');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    separate();
    appendJsonString(m_out, utf8);
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    separate();
    appendJsonInteger(m_out, value);
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
    m_out.append(digits, end - digits);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out.append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out.append("null");
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
    return *this;
}

QByteArray JsonWriter::take()
{
    m_needsComma = false;
    return std::exchange(m_out, QByteArray());
}

} // namespace Hearth
