#pragma once

#include "base/result.h"
#include "json5/json5path.h"

#include <QByteArray>
#include <QByteArrayView>
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

/// Line and column as people count: from 1; the column in Unicode code points, a byte that is not UTF-8 as
/// one; a byte order mark at the start of the text counts for nothing. Line ends are those of JSON5: LF, CR,
/// CRLF, U+2028, U+2029.
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
        MissingComma, ///< Reported once, parsing goes on as if it were there. The range of what is missing
                      ///< is empty: where it would have to be inserted.
        MissingColon,
        MissingValue,
        MissingKey,
        UnclosedObject, ///< The range is the opening bracket. Several open at the end: one UnexpectedEnd.
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
    QString found; ///< The offending text, shortened to foundLength characters; nothing at the end.
    /// What would have been right there, parted by spaces: characters of the grammar (`,` `}` `:` `*/`) or
    /// one of the words `key`, `value`, `end`. Where the found word itself can be put right, that:
    /// `"lmstudio/minimax"` for a string without quotes, `true` for `True`. Often empty.
    QString expected;

    static constexpr int foundLength = 40; ///< Our choice: fits a line of a problems list.

    bool operator==(const Json5Diagnostic &) const = default;
};

/// All codes, for tests that walk the enum.
inline constexpr Json5Diagnostic::Code lastJson5Code = Json5Diagnostic::Code::ParagraphSeparatorInString;

/// Stable snake_case name of \a code, as `hearthctl check --json` prints it.
[[nodiscard]] QLatin1String json5CodeName(Json5Diagnostic::Code code);

/// A piece of the text. The tokens of a document cover it from the first byte to the last without a gap.
struct Json5Token
{
    enum class Kind : quint8 {
        WhiteSpace, ///< Also a byte order mark.
        LineEnd,
        LineComment, ///< Without its line end.
        BlockComment,
        HashComment, ///< `# …`: an error, but what people write.
        BraceOpen,
        BraceClose,
        BracketOpen,
        BracketClose,
        Colon,
        Comma,
        String,
        Number, ///< Also with a sign, and wrong ones: `+Infinity`, `1.2.3`.
        Identifier, ///< Also `true`, `null`, `Infinity`.
        Junk, ///< Characters that begin no token.
        End, ///< After the last byte; empty.
    };

    qint32 begin = 0; ///< Byte offsets.
    qint32 end = 0;
    Kind kind = Kind::End;
    bool isStrict : 1 = true; ///< Also a token of strict JSON [RFC 8259].
    bool isFlawed : 1 = false; ///< Something is wrong inside it, or doubtful.
    bool isFirstOnLine : 1 = false; ///< Only trivia before it on its line.
    bool isAdjacent : 1 = false; ///< No trivia between it and the token before.
    quint16 lineIndent = 0; ///< Bytes before the first token of its line.

    /// Spacing and comments.
    [[nodiscard]] bool isTrivia() const { return kind <= Kind::HashComment; }
    [[nodiscard]] TextRange range() const { return {begin, end}; }
};

class Json5Node;
struct Json5Member;
struct Json5TreeNode;

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
        int maxDiagnostics = 200; ///< Our choice. Further ones are counted, not kept.
    };

    Json5Document(); ///< The empty document.
    /// Linear in the length of \a text, without recursion. Larger or deeper than \a limits: TooLarge (nothing
    /// is read) or TooDeep (reading stops there).
    [[nodiscard]] static Json5Document parse(QByteArray text, const Limits &limits);
    [[nodiscard]] static Json5Document parse(QByteArray text); ///< With default Limits.

    [[nodiscard]] const QByteArray &toText() const;
    [[nodiscard]] const QList<Json5Token> &tokens() const; ///< All of them, End last; none if TooLarge.
    [[nodiscard]] const QList<Json5Diagnostic> &diagnostics() const; ///< In the order of the text.
    [[nodiscard]] qsizetype omittedDiagnostics() const; ///< How many more there were than are kept.
    [[nodiscard]] bool hasErrors() const;
    /// True when the text is also strict JSON [RFC 8259]: no comments, double quotes only, no trailing
    /// commas, no byte order mark, … Repeated keys are allowed there too.
    [[nodiscard]] bool isStrictJson() const;

    [[nodiscard]] Json5Node root() const; ///< A null node when nothing could be read.
    [[nodiscard]] Json5Node find(const Json5Path &path) const; ///< A null node when the path leads nowhere.
    [[nodiscard]] TextPosition positionAt(qsizetype offset) const; ///< Of a byte offset in the text.

private:
    friend class Json5Node;
    struct Data;
    explicit Json5Document(std::shared_ptr<const Data> data);
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
    [[nodiscard]] const Json5TreeNode *node() const; ///< Null for a null node.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] int childIndex(qsizetype position) const;
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
