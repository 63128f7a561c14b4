#pragma once

#include "json5/json5document.h"

#include <QList>

namespace Hearth {

/// Which bracket of a document belongs to which, also where some are missing or too many: then as the
/// document's own parser takes it. Indices are those of Json5Document::tokens(). Linear.
class Json5Pairs
{
public:
    explicit Json5Pairs(const QList<Json5Token> &tokens);

    /// The other bracket of the one at \a index; -1 when it has none, and for all other tokens.
    [[nodiscard]] qsizetype partner(qsizetype index) const { return m_partners.at(index); }
    [[nodiscard]] bool areComplete() const { return m_areComplete; } ///< Each bracket has its other one.

private:
    QList<qint32> m_partners;
    bool m_areComplete = true;
};

[[nodiscard]] inline bool isJson5Opener(Json5Token::Kind kind)
{
    return kind == Json5Token::Kind::BraceOpen || kind == Json5Token::Kind::BracketOpen;
}

[[nodiscard]] inline bool isJson5Closer(Json5Token::Kind kind)
{
    return kind == Json5Token::Kind::BraceClose || kind == Json5Token::Kind::BracketClose;
}

[[nodiscard]] inline bool isJson5Comment(Json5Token::Kind kind)
{
    return kind >= Json5Token::Kind::LineComment && kind <= Json5Token::Kind::HashComment;
}

} // namespace Hearth
