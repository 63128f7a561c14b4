#include "json5/json5pairs.h"

#include "json5/json5brackets.h"

namespace Hearth {

Json5Pairs::Json5Pairs(const QList<Json5Token> &tokens)
    : m_partners(tokens.size(), -1)
{
    QList<Json5Token> significant;
    QList<qint32> indexes;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (!tokens.at(at).isTrivia()) {
            significant.append(tokens.at(at));
            indexes.append(static_cast<qint32>(at));
        }
    }
    if (significant.isEmpty()) {
        return;
    }
    const Json5Brackets brackets(significant, Json5Document::Limits().maxDepth);
    QList<qsizetype> open; // indices in `significant`
    for (qsizetype at = 0; at < significant.size(); ++at) {
        const Json5Token::Kind kind = significant.at(at).kind;
        if (isJson5Opener(kind)) {
            open.append(at);
        } else if (isJson5Closer(kind)) {
            const bool isStray = brackets.verdict(at) == Json5Brackets::Verdict::Stray;
            while (!isStray && !open.isEmpty()
                && brackets.verdict(open.constLast()) == Json5Brackets::Verdict::Unclosed) {
                open.removeLast();
                m_areComplete = false;
            }
            if (isStray || open.isEmpty()) {
                m_areComplete = false;
                continue;
            }
            m_areComplete = m_areComplete && brackets.verdict(at) == Json5Brackets::Verdict::Matched;
            const qint32 opener = indexes.at(open.takeLast());
            m_partners[opener] = indexes.at(at);
            m_partners[indexes.at(at)] = opener;
        }
    }
    m_areComplete = m_areComplete && open.isEmpty();
}

} // namespace Hearth
