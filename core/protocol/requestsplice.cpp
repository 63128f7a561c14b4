#include "protocol/requestsplice.h"

#include "protocol/jsonscan.h"
#include "protocol/jsonspan.h"
#include "protocol/jsonwriter.h"

#include <QList>

namespace Hearth {

namespace {

/// Walks over the members of one object, within bounds whatever the bytes are. Each step returns null where
/// the outline breaks.
class Outline
{
public:
    explicit Outline(QByteArrayView bytes)
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
            if (*m_at != '\\' || m_end - m_at < 2) {
                return false;
            }
            m_at += 2;
        }
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

/// The decoded string of a span whose escapes have not been looked at; empty when they are none.
QByteArray checkedText(const JsonSpan &span)
{
    return span.isString() && !JsonSpan::check(span.bytes()) ? span.text() : QByteArray();
}

/// A value that begins like a number or a word may go on with anything.
bool isWhole(const JsonSpan &span)
{
    return !JsonSpan::check(span.bytes());
}

} // namespace

std::optional<RequestGlance> glance(const QByteArray &body)
{
    RequestGlance seen;
    const bool isObject = Outline(body).forEachMember([&seen](const JsonSpan &key, const JsonSpan &value) {
        const QByteArray name = checkedText(key);
        if (name == "model") {
            seen.model = checkedText(value);
        } else if (name == "stream") {
            seen.stream = value.bytes() == "true";
        } else if (name == "max_output_tokens" || name == "max_completion_tokens" || name == "max_tokens") {
            if (const auto limit = isWhole(value) ? value.toInteger() : std::nullopt) {
                seen.maxTokens = limit;
            }
        }
    });
    return isObject ? std::optional(seen) : std::nullopt;
}

std::optional<QByteArray> withModel(const QByteArray &body, const QByteArray &model)
{
    QList<QByteArrayView> places;
    const bool isObject = Outline(body).forEachMember([&places](const JsonSpan &key, const JsonSpan &value) {
        if (key.bytes() == "\"model\"" || checkedText(key) == "model") {
            places.append(value.bytes());
        }
    });
    if (!isObject || places.isEmpty()) {
        return std::nullopt;
    }
    QByteArray out;
    out.reserve(body.size() + places.size() * (model.size() + 2));
    const char *from = body.cbegin();
    for (const QByteArrayView place : places) {
        out.append(from, place.begin() - from);
        appendJsonString(out, model);
        from = place.end();
    }
    out.append(from, body.cend() - from);
    return out;
}

} // namespace Hearth
