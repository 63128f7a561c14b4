#include "json5/json5cursor.h"

#include <algorithm>

namespace Hearth {

Json5Cursor::Json5Cursor(QByteArrayView text, const QList<Json5Token> &tokens)
    : m_text(text)
{
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (!tokens[at].isTrivia()) {
            m_tokens.append(tokens[at]);
            m_flawIndexes.append(static_cast<qint32>(at));
        }
    }
    Q_ASSERT(!m_tokens.isEmpty() && m_tokens.last().kind == Kind::End);
}

const Json5Token &Json5Cursor::token(qsizetype index) const
{
    return m_tokens[std::min(index, m_tokens.size() - 1)];
}

void Json5Cursor::advance(qsizetype count)
{
    m_at = std::min(m_at + count, m_tokens.size() - 1);
}

QByteArrayView Json5Cursor::text(TextRange range) const
{
    return m_text.sliced(range.begin, range.length());
}

TextRange Json5Cursor::insertionPoint() const
{
    const qsizetype place = m_at > 0 ? m_tokens[m_at - 1].end : token().begin;
    return {place, place};
}

qsizetype Json5Cursor::wordLength() const
{
    const auto isWordPart = [](const Json5Token &token) {
        return token.kind == Kind::Identifier || token.kind == Kind::Number || token.kind == Kind::Junk;
    };
    qsizetype length = 1;
    if (isWordPart(token())) {
        while (isWordPart(token(m_at + length)) && token(m_at + length).isAdjacent) {
            ++length;
        }
    }
    return length;
}

TextRange Json5Cursor::wordRange() const
{
    return {token().begin, token(m_at + wordLength() - 1).end};
}

bool Json5Cursor::isAtKey() const
{
    switch (kind()) {
    case Kind::String:
    case Kind::Identifier:
    case Kind::Number:
    case Kind::Junk:
        return token(m_at + wordLength()).kind == Kind::Colon;
    default:
        return false;
    }
}

bool Json5Cursor::isAtKeyWithoutColon() const
{
    const bool isKey = kind() == Kind::String || (kind() == Kind::Identifier && wordLength() == 1);
    const Json5Token &next = token(m_at + 1);
    return isKey && token().isFirstOnLine && !next.isFirstOnLine && (isOpener(next) || isScalar(next));
}

bool Json5Cursor::isOpener(const Json5Token &token)
{
    return token.kind == Kind::BraceOpen || token.kind == Kind::BracketOpen;
}

bool Json5Cursor::isAtCloser() const
{
    return kind() == Kind::BraceClose || kind() == Kind::BracketClose;
}

bool Json5Cursor::isScalar(const Json5Token &token) const
{
    if (token.kind == Kind::Identifier) {
        const QByteArrayView word = text(token.range());
        return word == "true" || word == "false" || word == "null" || word == "Infinity" || word == "NaN";
    }
    return token.kind == Kind::String || token.kind == Kind::Number;
}

bool Json5Cursor::isAtSemicolon() const
{
    return kind() == Kind::Junk && text() == ";";
}

} // namespace Hearth
