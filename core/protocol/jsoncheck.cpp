#include "protocol/jsonscan.h"
#include "protocol/jsonspan.h"

#include <bitset>
#include <cstring>

namespace Hearth {

namespace {

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
        return overString(m_at, m_end, [this] { return escape(); });
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

} // namespace

std::optional<JsonSpan::Defect> JsonSpan::check(QByteArrayView bytes)
{
    return Checker(bytes).run();
}

} // namespace Hearth
