#pragma once

#include "json5/json5token.h"

#include <QByteArrayView>

namespace Hearth {

/// Cuts any bytes into tokens that cover them without a gap. Knows the lexical grammar of JSON5 [JSON5 3-8]
/// and nothing of objects and arrays. Linear in the length of the text.
class Json5Tokenizer
{
public:
    /// \a text must outlive this object and be shorter than 2 GiB.
    explicit Json5Tokenizer(QByteArrayView text);

    [[nodiscard]] Json5TokenList run();

private:
    using Kind = Json5Token::Kind;
    using Code = Json5Diagnostic::Code;

    Kind readToken();
    Kind readWhiteSpace();
    Kind readLineComment();
    Kind readBlockComment();
    Kind readString();
    Kind readNumber();
    Kind readIdentifier();
    Kind readJunk();
    void readEscape();
    void readNumericEscape(qsizetype begin, int digits);
    void skipOne();
    void readBrokenBytes();
    void finishUnterminatedString(qsizetype begin, qsizetype firstFlaw);
    void append(qsizetype begin, Kind kind);
    void addFlaw(Code code, qsizetype begin, qsizetype end);
    [[nodiscard]] char byteAt(qsizetype offset) const;
    [[nodiscard]] bool startsHashComment() const;
    [[nodiscard]] bool isJunkAt(qsizetype offset) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Json5TokenList m_list;
    bool m_isStrict = true; ///< The token being read is also one of strict JSON.
    bool m_breaksLine = false; ///< The trivia being read ends a line.
    bool m_lineHasToken = false;
    qsizetype m_lineStart = 0;
    quint16 m_lineIndent = 0;
    Kind m_lastSignificant = Kind::End;
};

} // namespace Hearth
