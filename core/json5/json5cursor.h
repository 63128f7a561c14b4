#pragma once

#include "json5/json5token.h"

#include <QByteArrayView>
#include <QList>

#include <utility>

namespace Hearth {

/// The tokens of a text without spacing and comments, with a place to read at and questions about what comes.
class Json5Cursor
{
public:
    using Kind = Json5Token::Kind;

    Json5Cursor(QByteArrayView text, const QList<Json5Token> &tokens);

    [[nodiscard]] const QList<Json5Token> &tokens() const { return m_tokens; }
    [[nodiscard]] qsizetype index() const { return m_at; }
    [[nodiscard]] const Json5Token &token() const { return m_tokens[m_at]; }
    [[nodiscard]] const Json5Token &token(qsizetype index) const;
    [[nodiscard]] Kind kind() const { return token().kind; }
    /// Index among all tokens of the one at \a index, for looking flaws up.
    [[nodiscard]] qint32 flawIndex(qsizetype index) const { return m_flawIndexes[index]; }
    void advance(qsizetype count = 1); ///< Stops at End.

    [[nodiscard]] QByteArrayView text(TextRange range) const;
    [[nodiscard]] QByteArrayView text() const { return text(token().range()); }
    [[nodiscard]] TextRange insertionPoint() const; ///< Right behind the token before: where one is missing.

    /// Tokens from here that hang together as one word: `gpt-4`, `lmstudio/x`. 1 for a string or a bracket.
    [[nodiscard]] qsizetype wordLength() const;
    [[nodiscard]] TextRange wordRange() const;
    /// A word or a string with a colon behind it.
    [[nodiscard]] bool isAtKey() const;
    /// At the beginning of a line a key with its value, only the colon is missing: `a 1`, `"a" {`.
    [[nodiscard]] bool isAtKeyWithoutColon() const;
    [[nodiscard]] bool isAtOpener() const { return isOpener(token()); }
    [[nodiscard]] bool isAtCloser() const;
    /// A string, a number, `true`, `false`, `null`, `Infinity`, `NaN`.
    [[nodiscard]] bool isAtScalar() const { return isScalar(token()); }
    [[nodiscard]] bool isAtSemicolon() const;

private:
    [[nodiscard]] static bool isOpener(const Json5Token &token);
    [[nodiscard]] bool isScalar(const Json5Token &token) const;

    QByteArrayView m_text;
    QList<Json5Token> m_tokens;
    QList<qint32> m_flawIndexes;
    qsizetype m_at = 0;
};

} // namespace Hearth
