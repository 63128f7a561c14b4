#pragma once

#include "protocol/jsonscan.h"
#include "protocol/jsonspan.h"

#include <QByteArrayView>

namespace Hearth {

/// Walks over the members of one object in bytes that nobody has checked, within bounds whatever they are:
/// the brackets and strings must fit, else it stops. What the values hold is not looked at.
class JsonOutline
{
public:
    explicit JsonOutline(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    /// Calls \a visit(key, value) with spans of the top-level members. False when this is no object.
    template <typename Visit>
    bool forEachMember(Visit visit)
    {
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return atEnd();
        }
        return forEachMemberOn(visit);
    }

    /// The same from a member of the object on, with whose key the bytes begin.
    template <typename Visit>
    bool forEachMemberOn(Visit visit)
    {
        do {
            const JsonSpan key = string();
            if (key.isNone() || !take(':')) {
                return false;
            }
            const JsonSpan member = value();
            if (member.isNone()) {
                return false;
            }
            visit(key, member);
        } while (take(','));
        return take('}') && atEnd();
    }

private:
    void space()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')) {
            ++m_at;
        }
    }
    bool take(char c)
    {
        space();
        if (m_at == m_end || *m_at != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    bool atEnd()
    {
        space();
        return m_at == m_end;
    }

    /// Over a string that begins here. What comes out is whole: no quote, control or half escape within.
    bool skipString()
    {
        return overString(m_at, m_end, [this] {
            if (m_end - m_at < 2) {
                return false;
            }
            m_at += 2;
            return true;
        });
    }

    JsonSpan string()
    {
        space();
        const char *const begin = m_at;
        return m_at < m_end && *m_at == '"' && skipString() ? JsonSpan(begin, m_at) : JsonSpan();
    }

    JsonSpan value()
    {
        space();
        const char *const begin = m_at;
        qsizetype depth = 0;
        while (m_at < m_end) {
            const char c = *m_at;
            if (c == '"') {
                if (!skipString()) {
                    return {};
                }
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
                continue;
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    break;
                }
                --depth;
                ++m_at;
            } else if (depth == 0 && (c == ',' || static_cast<uchar>(c) <= ' ')) {
                break;
            } else {
                ++m_at;
                continue;
            }
            if (depth == 0) {
                break; // a string or a container is complete
            }
        }
        return depth == 0 ? JsonSpan(begin, m_at) : JsonSpan();
    }

    const char *m_at;
    const char *m_end;
};

} // namespace Hearth
