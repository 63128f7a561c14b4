#include "protocol/jsonspan.h"

#include "protocol/utf8.h"

#include <QtEndian>

#include <bitset>
#include <charconv>
#include <cmath>
#include <cstring>

namespace Hearth {

namespace {

constexpr quint64 everyByte(uchar value)
{
    return 0x0101010101010101ULL * value;
}

/// High bit of each byte of \a word that is zero; bits above the lowest may be false [Bit Twiddling Hacks,
/// "Determine if a word has a zero byte"]. Callers look at the lowest alone or at none.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - everyByte(0x01)) & ~word & everyByte(0x80);
}

/// First quote, backslash or control character from \a at on, or \a end. Eight bytes at a time: strings are
/// most of a chunk.
const char *plainEnd(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, 8);
        word = qFromLittleEndian(word);
        const quint64 controls = (word - everyByte(0x20)) & ~word & everyByte(0x80);
        const quint64 hits = zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\')) | controls;
        if (hits != 0) {
            return at + (qCountTrailingZeroBits(hits) >> 3);
        }
        at += 8;
    }
    while (at < end && *at != '"' && *at != '\\' && static_cast<uchar>(*at) >= 0x20) {
        ++at;
    }
    return at;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One pass over untrusted bytes, without recursion. Each step returns false at the first byte that does not
/// belong there, which `at` then points to.
class Checker
{
public:
    explicit Checker(QByteArrayView bytes)
        : m_begin(bytes.begin())
        , m_at(m_begin)
        , m_end(bytes.end())
    {
    }

    std::optional<JsonSpan::Defect> run()
    {
        if (!document()) {
            return JsonSpan::Defect{m_at - m_begin, m_tooDeep};
        }
        return std::nullopt;
    }

private:
    bool document()
    {
        for (;;) {
            space();
            if (!openOrScalar()) {
                return false;
            }
            if (m_opened) {
                continue;
            }
            // A value is complete: close what ends here, until a comma asks for the next one.
            for (;;) {
                space();
                if (m_depth == 0) {
                    return m_at == m_end;
                }
                if (m_at == m_end) {
                    return false;
                }
                const bool inObject = m_objects[static_cast<size_t>(m_depth - 1)];
                if (*m_at == ',') {
                    ++m_at;
                    if (inObject && !key()) {
                        return false;
                    }
                    break;
                }
                if (*m_at != (inObject ? '}' : ']')) {
                    return false;
                }
                ++m_at;
                --m_depth;
            }
        }
    }

    /// A scalar, an empty container, or a container's start (m_opened: a value must follow).
    bool openOrScalar()
    {
        m_opened = false;
        if (m_at == m_end) {
            return false;
        }
        switch (*m_at) {
        case '{':
        case '[':
            return open();
        case '"':
            return string();
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    bool open()
    {
        const bool isObject = *m_at == '{';
        if (m_depth == JsonText::maxDepth) {
            m_tooDeep = true;
            return false;
        }
        ++m_at;
        space();
        if (m_at < m_end && *m_at == (isObject ? '}' : ']')) {
            ++m_at;
            return true;
        }
        m_objects[static_cast<size_t>(m_depth)] = isObject;
        ++m_depth;
        m_opened = true;
        return !isObject || key();
    }

    bool key()
    {
        space();
        if (m_at == m_end || *m_at != '"' || !string()) {
            return false;
        }
        space();
        if (m_at == m_end || *m_at != ':') {
            return false;
        }
        ++m_at;
        return true;
    }

    bool string()
    {
        ++m_at;
        for (;;) {
            m_at = plainEnd(m_at, m_end);
            if (m_at == m_end) {
                return false;
            }
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (*m_at != '\\' || !escape()) {
                return false;
            }
        }
    }

    bool escape()
    {
        ++m_at;
        if (m_at == m_end) {
            return false;
        }
        const char c = *m_at;
        if (c != 'u') {
            if (std::strchr("\"\\/bfnrt", c) == nullptr || c == '\0') {
                return false;
            }
            ++m_at;
            return true;
        }
        ++m_at;
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (m_at == m_end || hexDigit(*m_at) < 0) {
                return false;
            }
        }
        return true;
    }

    bool number()
    {
        if (*m_at == '-') {
            ++m_at;
        }
        if (m_at < m_end && *m_at == '0') {
            ++m_at;
        } else if (!digits()) {
            return false;
        }
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits()) {
                return false;
            }
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at < m_end && (*m_at == '+' || *m_at == '-')) {
                ++m_at;
            }
            return digits();
        }
        return true;
    }

    bool digits()
    {
        const char *const first = m_at;
        while (m_at < m_end && isDigit(*m_at)) {
            ++m_at;
        }
        return m_at != first;
    }

    bool literal(QByteArrayView word)
    {
        for (const char c : word) {
            if (m_at == m_end || *m_at != c) {
                return false;
            }
            ++m_at;
        }
        return true;
    }

    void space()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
            ++m_at;
        }
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    std::bitset<JsonText::maxDepth> m_objects; ///< Per open level: object or array.
    int m_depth = 0;
    bool m_opened = false;
    bool m_tooDeep = false;
};

char32_t hexUnit(const char *at)
{
    char32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        unit = unit * 16 + static_cast<char32_t>(hexDigit(at[i]));
    }
    return unit;
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/// Appends what the escape at \a at (its backslash) stands for; returns the byte after it.
const char *appendEscape(QByteArray &out, const char *at, const char *end)
{
    switch (at[1]) {
    case 'b':
        out.append('\b');
        return at + 2;
    case 'f':
        out.append('\f');
        return at + 2;
    case 'n':
        out.append('\n');
        return at + 2;
    case 'r':
        out.append('\r');
        return at + 2;
    case 't':
        out.append('\t');
        return at + 2;
    case 'u':
        break;
    default:
        out.append(at[1]);
        return at + 2;
    }
    const char32_t unit = hexUnit(at + 2);
    at += 6;
    if (isHighSurrogate(unit) && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        const char32_t low = hexUnit(at + 2);
        if (isLowSurrogate(low)) {
            appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            return at + 6;
        }
    }
    appendUtf8(out, unit);
    return at;
}

} // namespace

std::optional<JsonSpan::Defect> JsonSpan::check(QByteArrayView bytes)
{
    return Checker(bytes).run();
}

JsonSpan JsonSpan::trimmed(QByteArrayView bytes)
{
    const QByteArrayView inner = bytes.trimmed();
    return {inner.begin(), inner.end()};
}

JsonSpan::Kind JsonSpan::kind() const
{
    if (isNone()) {
        return Kind::None;
    }
    switch (*m_begin) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
    case 'f':
        return Kind::Boolean;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

/// Past the closing quote of the string that opens at \a at.
const char *JsonSpan::stringEnd(const char *at) const
{
    ++at;
    for (;;) {
        at = plainEnd(at, m_end);
        if (at == m_end) {
            return m_end;
        }
        if (*at == '"') {
            return at + 1;
        }
        at += 2; // an escape: controls do not occur in checked text
    }
}

const char *JsonSpan::valueEnd(const char *at) const
{
    if (*at == '"') {
        return stringEnd(at);
    }
    if (*at != '{' && *at != '[') {
        while (at<m_end && * at> ' ' && *at != ',' && *at != ']' && *at != '}') {
            ++at;
        }
        return at;
    }
    int depth = 0;
    while (at < m_end) {
        switch (*at) {
        case '"':
            at = stringEnd(at);
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        default:
            break;
        }
        ++at;
        if (depth == 0) {
            break;
        }
    }
    return at;
}

JsonSpan JsonSpan::member(QByteArrayView key) const
{
    JsonSpan found;
    forEachMember([&found, key](const Key &name, const JsonSpan &value) {
        if (name.is(key)) {
            found = value;
        }
    });
    return found;
}

std::optional<QByteArray> JsonSpan::toString() const
{
    if (!isString()) {
        return std::nullopt;
    }
    const char *at = m_begin + 1;
    const char *const end = m_end - 1;
    const char *plain = plainEnd(at, end);
    if (plain == end) {
        return repairedUtf8({at, end - at});
    }
    QByteArray out;
    out.reserve(end - at);
    while (at < end) {
        out.append(at, plain - at);
        at = plain;
        if (at < end) {
            at = appendEscape(out, at, end);
            plain = plainEnd(at, end);
        }
    }
    return out.isValidUtf8() ? out : repairedUtf8(out);
}

std::optional<qint64> JsonSpan::toInteger() const
{
    if (kind() != Kind::Number) {
        return std::nullopt;
    }
    qint64 whole = 0;
    const auto [rest, problem] = std::from_chars(m_begin, m_end, whole);
    if (problem == std::errc() && rest == m_end) {
        return whole;
    }
    // 1e3 and 2.0 are whole too; beyond 2^53 a double no longer says which.
    constexpr double exactLimit = 9007199254740992.0;
    const std::optional<double> value = problem == std::errc() ? toDouble() : std::nullopt;
    if (value && std::abs(*value) <= exactLimit && std::trunc(*value) == *value) {
        return static_cast<qint64>(*value);
    }
    return std::nullopt;
}

std::optional<double> JsonSpan::toDouble() const
{
    if (kind() != Kind::Number) {
        return std::nullopt;
    }
    double value = 0;
    const auto [rest, problem] = std::from_chars(m_begin, m_end, value);
    if (problem != std::errc() || rest != m_end) {
        return std::nullopt;
    }
    return value;
}

std::optional<bool> JsonSpan::toBool() const
{
    if (kind() != Kind::Boolean) {
        return std::nullopt;
    }
    return *m_begin == 't';
}

QByteArray JsonSpan::compact() const
{
    QByteArray out;
    out.reserve(m_end - m_begin);
    const char *at = m_begin;
    while (at < m_end) {
        if (*at == '"') {
            const char *const end = stringEnd(at);
            out.append(at, end - at);
            at = end;
        } else {
            if (*at != ' ' && *at != '\n' && *at != '\r' && *at != '\t') {
                out.append(*at);
            }
            ++at;
        }
    }
    return out;
}

} // namespace Hearth
