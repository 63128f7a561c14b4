#pragma once

#include "base/result.h"
#include "json5/json5path.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Hearth {

/// A half-open range of byte offsets in the UTF-8 text of a document.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    bool operator==(const TextRange &) const = default;
};

/// Line and column as people count: from 1; the column in Unicode code points. Line ends are those of JSON5:
/// LF, CR, CRLF, U+2028, U+2029.
struct TextPosition
{
    int line = 1;
    int column = 1;

    bool operator==(const TextPosition &) const = default;
};

/// One thing wrong with the text. The code is stable; `core/wording` makes the sentence.
struct Json5Diagnostic
{
    enum class Severity { Error, Warning };
    enum class Code {
        UnexpectedCharacter,
        UnexpectedToken, ///< A token that cannot stand here; `found` and `expected` say which.
        UnexpectedEnd,
        UnterminatedString,
        UnterminatedComment,
        InvalidEscape,
        InvalidNumber,
        InvalidIdentifier,
        InvalidUtf8,
        MissingComma, ///< Reported once, parsing goes on as if it were there.
        MissingColon,
        MissingValue,
        MissingKey,
        UnclosedObject, ///< The range is the opening bracket.
        UnclosedArray,
        TrailingContent, ///< Something after the root value.
        EmptyDocument,
        TooDeep,
        TooLarge,
        DuplicateKey, ///< Warning: the last one wins.
        ParagraphSeparatorInString, ///< Warning: U+2028 or U+2029 unescaped in a string [JSON5 5.2].
    };

    Severity severity = Severity::Error;
    Code code = Code::UnexpectedCharacter;
    TextRange range;
    TextPosition position;
    QString found; ///< The offending text, shortened.
    QString expected; ///< What would have been right there, as characters of the grammar: `,` `}` `:`.

    bool operator==(const Json5Diagnostic &) const = default;
};

/// Stable snake_case name of \a code, as `hearthctl check --json` prints it.
[[nodiscard]] QLatin1String json5CodeName(Json5Diagnostic::Code code);

class Json5Node;
struct Json5Member;

/// A JSON5 1.0 text, kept token by token: comments, spacing, quotes, line ends, BOM. Immutable; copies share.
/// parse() accepts any bytes whatsoever and toText() gives them back unchanged. A text with errors still has
/// a tree of what could be read (error recovery), so that forms and problems lists go on working.
class Json5Document
{
public:
    struct Limits
    {
        qsizetype maxBytes = 16 * 1024 * 1024; ///< Our choice: 500 times a large OpenClaw config.
        int maxDepth = 256; ///< Our choice: OpenClaw's deepest path has 12 levels.
        int maxDiagnostics = 200; ///< Further ones are counted, not kept.
    };

    Json5Document(); ///< The empty document.
    static Json5Document parse(QByteArray text, const Limits &limits);
    static Json5Document parse(QByteArray text); ///< With default Limits.

    [[nodiscard]] const QByteArray &toText() const;
    [[nodiscard]] const QList<Json5Diagnostic> &diagnostics() const; ///< In the order of the text.
    [[nodiscard]] bool hasErrors() const;
    /// True when the text is also strict JSON [RFC 8259]: no comments, double quotes only, no trailing commas
    /// …
    [[nodiscard]] bool isStrictJson() const;

    [[nodiscard]] Json5Node root() const; ///< A null node when nothing could be read.
    [[nodiscard]] Json5Node find(const Json5Path &path) const; ///< A null node when the path leads nowhere.
    [[nodiscard]] TextPosition positionAt(qsizetype offset) const;

private:
    friend class Json5Node;
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// A value in a document: a light handle that keeps the document alive. All queries on a null node give
/// "nothing".
class Json5Node
{
public:
    enum class Kind { None, Object, Array, String, Number, Boolean, Null };

    Json5Node() = default;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNull() const
    {
        return kind() == Kind::None;
    } ///< No such value (not: the literal null).
    [[nodiscard]] TextRange range() const; ///< Exactly the value: no key, comma, space or comment around it.
    [[nodiscard]] QByteArray text() const; ///< The bytes of range().
    [[nodiscard]] Json5Path path() const;

    [[nodiscard]] std::optional<QString> toString() const; ///< Strings only, escapes resolved.
    [[nodiscard]] std::optional<double> toDouble() const; ///< Numbers only, also Infinity and NaN.
    [[nodiscard]] std::optional<qint64>
    toInteger() const; ///< Numbers that are whole and fit; `1e3` and `0x10` too.
    [[nodiscard]] std::optional<bool> toBool() const;

    [[nodiscard]] qsizetype size() const; ///< Members or elements, also repeated keys.
    [[nodiscard]] QList<Json5Member> members() const; ///< Objects: all members in the order of the text.
    [[nodiscard]] Json5Node member(
        QStringView key) const; ///< The last of that key, as OpenClaw's parser has it.
    [[nodiscard]] QList<Json5Node> elements() const;
    [[nodiscard]] Json5Node element(qsizetype index) const;

private:
    friend class Json5Document;
    Json5Node(std::shared_ptr<const Json5Document::Data> data, int index);
    std::shared_ptr<const Json5Document::Data> m_data;
    int m_index = -1;
};

/// A key and its value.
struct Json5Member
{
    QString key; ///< Escapes resolved, quotes gone.
    TextRange keyRange; ///< With its quotes.
    Json5Node value;
};

} // namespace Hearth
