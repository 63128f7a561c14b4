#include "protocol/jsonspan.h"

#include "protocol/jsonscan.h"
#include "protocol/utf8.h"

#include <charconv>
#include <cmath>

namespace Hearth {

namespace {

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
    const bool isWhole = overString(at, m_end, [&at] {
        at += 2; // it is checked text
        return true;
    });
    Q_ASSERT(isWhole);
    return at;
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
    return isUtf8(out) ? out : repairedUtf8(out);
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
