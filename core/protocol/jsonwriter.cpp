#include "protocol/jsonwriter.h"

#include "base/appendall.h"
#include "protocol/jsonpieces.h"
#include "protocol/jsonscan.h"
#include "protocol/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace Hearth {

namespace {

constexpr qsizetype leastRoom = 64; ///< Our choice: most of what is written is longer.
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

constexpr qsizetype sizeOf(char)
{
    return 1;
}

qsizetype sizeOf(QByteArrayView piece)
{
    return piece.size();
}

char *copyTo(char *at, char piece)
{
    *at = piece;
    return at + 1;
}

char *copyTo(char *at, QByteArrayView piece)
{
    return std::copy_n(piece.data(), piece.size(), at);
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
    appendAll(out, JsonDigits(value).bytes());
}

JsonInner::JsonInner(QByteArrayView utf8)
    : m_bytes(utf8)
{
    if (!isPlain(utf8)) {
        constexpr qsizetype roomForEscapes = 16;
        m_escaped.reserve(utf8.size() + roomForEscapes);
        appendJsonString(m_escaped, utf8);
        m_bytes = QByteArrayView(m_escaped).sliced(1).chopped(1);
    }
}

JsonDigits::JsonDigits(qint64 value)
{
    const auto [end, problem] = std::to_chars(m_digits.begin(), m_digits.end(), value);
    Q_ASSERT(problem == std::errc());
    m_size = end - m_digits.begin();
}

void JsonWriter::reserve(qsizetype bytes)
{
    if (m_room.size() < bytes) {
        m_room.resize(bytes);
    }
}

/// Where the next \a bytes go; the caller counts them in m_size.
char *JsonWriter::room(qsizetype bytes)
{
    if (m_room.size() - m_size < bytes) {
        m_room.resize(std::max({m_size + bytes, 2 * m_room.size(), leastRoom}));
    }
    return m_room.data() + m_size;
}

/// Appends \a pieces, characters and QByteArrayViews, after a comma where one is needed.
template <typename... Pieces>
void JsonWriter::put(const Pieces &...pieces)
{
    char *const begin = room((sizeOf(pieces) + ...) + 1);
    char *at = begin;
    if (m_needsComma) {
        *at++ = ',';
    }
    ((at = copyTo(at, pieces)), ...);
    m_size += at - begin;
}

void JsonWriter::putEscaped(QByteArrayView utf8)
{
    put(QByteArrayView());
    m_room.resize(m_size);
    appendJsonString(m_room, utf8);
    m_size = m_room.size();
}

JsonWriter &JsonWriter::beginObject()
{
    put('{');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    *room(1) = '}';
    ++m_size;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    put('[');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    *room(1) = ']';
    ++m_size;
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(JsonKey name)
{
    put('"', QByteArrayView(name.name()), '"', ':');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::anyKey(QByteArrayView utf8)
{
    if (isPlain(utf8)) {
        put('"', utf8, '"', ':');
    } else {
        putEscaped(utf8);
        *room(1) = ':';
        ++m_size;
    }
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::string(QByteArrayView utf8)
{
    if (isPlain(utf8)) {
        put('"', utf8, '"');
    } else {
        putEscaped(utf8);
    }
    m_needsComma = true;
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
    put('"', QByteArrayView(plain.data(), text.size()), '"');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::integer(qint64 value)
{
    put(JsonDigits(value).bytes());
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        return null();
    }
    char digits[32]; // the longest shortest form has 24 characters
    const auto [end, problem] = std::to_chars(std::begin(digits), std::end(digits), value);
    Q_ASSERT(problem == std::errc());
    put(QByteArrayView(digits, end));
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    put(value ? QByteArrayView("true") : QByteArrayView("false"));
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::null()
{
    put(QByteArrayView("null"));
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    put(json);
    m_needsComma = true;
    return *this;
}

QByteArray JsonWriter::take()
{
    m_needsComma = false;
    m_room.resize(std::exchange(m_size, 0));
    return std::exchange(m_room, QByteArray());
}

} // namespace Hearth
