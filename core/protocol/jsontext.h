#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Hearth {

class JsonSpan;
struct JsonTextMember;

/// A JSON value as the bytes it came in: no tree, no rounding, no re-printing. Looking into it scans the
/// bytes; copies share them. Why not QJsonDocument: it sorts keys, rounds integers beyond 2^53 and drops
/// repeated keys, so it may read but never re-print what crosses the gateway [DESIGN.md, idea 2].
class JsonText
{
public:
    enum class Kind { None, Object, Array, String, Number, Boolean, Null };
    static constexpr int maxDepth = 512; ///< Our choice: beyond any schema seen, far below a stack's end.

    JsonText() = default; ///< No value.
    /// Checks that \a utf8 is one JSON value [RFC 8259], with space around it allowed.
    /// Errors: SyntaxError with the byte offset; LimitExceeded when nested deeper than maxDepth.
    [[nodiscard]] static Result<JsonText> parse(QByteArray utf8);

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNone() const { return m_begin == m_end; }
    [[nodiscard]] bool isObject() const { return kind() == Kind::Object; }
    [[nodiscard]] bool isArray() const { return kind() == Kind::Array; }
    [[nodiscard]] bool isString() const { return kind() == Kind::String; }
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }
    /// The value's bytes exactly as they came, without space around them.
    [[nodiscard]] QByteArrayView bytes() const;

    [[nodiscard]] JsonText member(QByteArrayView key) const; ///< Last of that (decoded) key; None otherwise.
    [[nodiscard]] QList<JsonTextMember> members() const;
    [[nodiscard]] QList<JsonText> elements() const;
    [[nodiscard]] JsonText part(const JsonSpan &span) const; ///< \a span, which lies in this, as a value.

    /// UTF-8; lone surrogates and bytes that are no UTF-8 become U+FFFD.
    [[nodiscard]] std::optional<QByteArray> toString() const;
    [[nodiscard]] std::optional<qint64> toInteger() const; ///< Whole numbers that fit, also as 1e3 or 2.0.
    [[nodiscard]] std::optional<double> toDouble() const; ///< Numbers within a double's range.
    [[nodiscard]] std::optional<bool> toBool() const;

    bool operator==(const JsonText &other) const { return bytes() == other.bytes(); }

private:
    JsonText(QByteArray buffer, qsizetype begin, qsizetype end);

    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

struct JsonTextMember
{
    QByteArray key; ///< Decoded.
    JsonText value;
};

} // namespace Hearth
