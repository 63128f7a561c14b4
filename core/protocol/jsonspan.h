#pragma once

#include "protocol/jsontext.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <optional>

namespace Hearth {

/// A JSON value as a view of bytes that have been checked before (JsonText::parse) and outlive it. The room's
/// own tool for the streaming path, where JsonText's shared ownership would cost more than the scan.
class JsonSpan
{
public:
    using Kind = JsonText::Kind;

    JsonSpan() = default; ///< No value.
    JsonSpan(const char *begin, const char *end)
        : m_begin(begin)
        , m_end(end)
    {
    }
    explicit JsonSpan(const JsonText &text)
        : JsonSpan(text.bytes().begin(), text.bytes().end())
    {
    }

    /// Offset at which \a bytes stop being one JSON value, and why; nothing when they are one.
    struct Defect
    {
        qsizetype offset = 0;
        bool tooDeep = false;
    };
    [[nodiscard]] static std::optional<Defect> check(QByteArrayView bytes);
    /// The value in \a bytes, which check() has found to be one, without space around it.
    [[nodiscard]] static JsonSpan trimmed(QByteArrayView bytes);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNone() const { return m_begin == m_end; }
    [[nodiscard]] bool isObject() const { return !isNone() && *m_begin == '{'; }
    [[nodiscard]] bool isArray() const { return !isNone() && *m_begin == '['; }
    [[nodiscard]] bool isString() const { return !isNone() && *m_begin == '"'; }
    [[nodiscard]] bool isNull() const { return !isNone() && *m_begin == 'n'; }
    [[nodiscard]] QByteArrayView bytes() const { return {m_begin, m_end - m_begin}; }
    [[nodiscard]] const char *begin() const { return m_begin; }
    [[nodiscard]] const char *end() const { return m_end; }

    [[nodiscard]] JsonSpan member(QByteArrayView key) const; ///< See JsonText::member.
    /// True for the string \a utf8, compared after decoding. False for what is no string.
    [[nodiscard]] bool isStringOf(QByteArrayView utf8) const
    {
        const qsizetype length = m_end - m_begin - 2;
        if (length < utf8.size() || !isString()) {
            return false; // escapes only ever make a string longer than what it stands for
        }
        const bool isPlain = std::memchr(m_begin, '\\', static_cast<size_t>(m_end - m_begin)) == nullptr;
        if (!isPlain) {
            return text() == utf8;
        }
        return length == utf8.size()
            && std::memcmp(m_begin + 1, utf8.data(), static_cast<size_t>(length)) == 0;
    }
    /// True for a string with at least one character.
    [[nodiscard]] bool isNonEmptyString() const { return isString() && m_end - m_begin > 2; }
    /// True for an array with at least one element.
    [[nodiscard]] bool isNonEmptyArray() const { return isArray() && *skipSpace(m_begin + 1) != ']'; }

    [[nodiscard]] std::optional<QByteArray> toString() const;
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] std::optional<double> toDouble() const;
    [[nodiscard]] std::optional<bool> toBool() const;
    /// The decoded string, or nothing for what is no string.
    [[nodiscard]] QByteArray text() const { return toString().value_or(QByteArray()); }
    /// The same value without space between its tokens.
    [[nodiscard]] QByteArray compact() const;

    /// A member's name: compared many times, so that it knows whether it must be decoded for that.
    class Key
    {
    public:
        explicit Key(const JsonSpan &span)
            : m_span(span)
            , m_isPlain(
                  std::memchr(span.begin(), '\\', static_cast<size_t>(span.end() - span.begin())) == nullptr)
        {
        }
        [[nodiscard]] bool is(QByteArrayView utf8) const
        {
            if (!m_isPlain) {
                return m_span.isStringOf(utf8);
            }
            return m_span.m_end - m_span.m_begin - 2 == utf8.size()
                && std::memcmp(m_span.m_begin + 1, utf8.data(), static_cast<size_t>(utf8.size())) == 0;
        }
        [[nodiscard]] QByteArray text() const { return m_span.text(); }
        [[nodiscard]] bool isPlain() const { return m_isPlain; } ///< Written without escapes.
        /// The name's bytes, if it is written without escapes.
        [[nodiscard]] QByteArrayView plain() const { return m_span.bytes().sliced(1).chopped(1); }

    private:
        const JsonSpan &m_span;
        bool m_isPlain;
    };

    /// Calls \a visit(const Key &, const JsonSpan &) for each member in order.
    template <typename Visit>
    void forEachMember(Visit visit) const
    {
        if (!isObject()) {
            return;
        }
        const char *at = skipSpace(m_begin + 1);
        while (*at == '"') {
            const JsonSpan key(at, stringEnd(at));
            at = skipSpace(skipSpace(key.m_end) + 1); // over the colon
            const JsonSpan value(at, valueEnd(at));
            visit(Key(key), value);
            at = nextAfter(value.m_end);
        }
    }

    /// Calls \a visit(value) for each element in order.
    template <typename Visit>
    void forEachElement(Visit visit) const
    {
        if (!isArray()) {
            return;
        }
        const char *at = skipSpace(m_begin + 1);
        while (*at != ']') {
            const JsonSpan value(at, valueEnd(at));
            visit(value);
            at = nextAfter(value.m_end);
        }
    }

private:
    // These trust the text: a checked value closes its strings and brackets before its end.
    [[nodiscard]] static const char *skipSpace(const char *at)
    {
        while (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t') {
            ++at;
        }
        return at;
    }
    [[nodiscard]] static const char *nextAfter(const char *at)
    {
        at = skipSpace(at);
        return *at == ',' ? skipSpace(at + 1) : at;
    }
    [[nodiscard]] const char *stringEnd(const char *at) const;
    [[nodiscard]] const char *valueEnd(const char *at) const;

    const char *m_begin = nullptr;
    const char *m_end = nullptr;
};

} // namespace Hearth
