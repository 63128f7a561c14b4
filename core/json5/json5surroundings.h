#pragma once

#include "json5/json5document.h"

#include <QByteArray>

namespace Hearth {

/// What the text around an edit looks like, read off the tokens of a document that has no errors. Offsets are
/// bytes, indices are those of tokens.
class Json5Surroundings
{
public:
    using Kind = Json5Token::Kind;

    explicit Json5Surroundings(const Json5Document &document); ///< Must outlive this object.

    [[nodiscard]] qsizetype tokenAt(qsizetype offset) const; ///< The first that begins there or behind.
    [[nodiscard]] const Json5Token &token(qsizetype index) const { return m_tokens.at(index); }
    [[nodiscard]] Kind kind(qsizetype index) const { return m_tokens.at(index).kind; }
    [[nodiscard]] bool isComment(qsizetype index) const; ///< Of either kind.
    [[nodiscard]] bool isCommentInLine(qsizetype index) const; ///< One that goes over no line end.
    [[nodiscard]] QByteArray text(qsizetype begin, qsizetype end) const; ///< Between two offsets.
    [[nodiscard]] QByteArray textOf(qsizetype from, qsizetype to) const; ///< Of the tokens before \a to.

    [[nodiscard]] qsizetype nextSignificant(qsizetype index) const; ///< \a index itself, or the next.
    /// The comma behind the value that ends at \a offset; -1 for none.
    [[nodiscard]] qsizetype commaBehind(qsizetype offset) const;
    [[nodiscard]] qsizetype skipSpace(qsizetype index) const; ///< Over white space in the line.
    [[nodiscard]] qsizetype nextLineEnd(qsizetype index) const; ///< \a index itself, or the next; or End.
    /// The first token of the line of \a index. A comment over several lines counts as a part of the line in
    /// which it begins.
    [[nodiscard]] qsizetype lineBegin(qsizetype index) const;
    /// Whether one of the tokens from \a from to before \a to is a \a wanted.
    [[nodiscard]] bool has(Kind wanted, qsizetype from, qsizetype to) const;
    /// End of the last comment that stands behind the token before \a index on the same line.
    [[nodiscard]] qsizetype endOfComments(qsizetype index) const;

    [[nodiscard]] QByteArray indent(qsizetype index) const; ///< That of the line of the token.
    /// The line end (LF, CR, CRLF) nearest before \a offset, else the first there is; U+2028 and U+2029 only
    /// where there is no other; LF where there is none.
    [[nodiscard]] QByteArray lineEnd(qsizetype offset) const;
    /// By how much a line goes in against the one with the bracket above it: the first such pair of lines;
    /// empty when there is none.
    [[nodiscard]] QByteArray indentUnit() const;

private:
    const QByteArray &m_text;
    const QList<Json5Token> &m_tokens;
};

} // namespace Hearth
