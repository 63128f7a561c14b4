#pragma once

#include "json5/json5document.h"

#include <QHash>
#include <QList>

namespace Hearth {

/// Which bracket of a text belongs to which. Where they do not match up, the reading with the fewest errors
/// is looked for, and among equals the one that the indentation speaks for: that tells a forgotten bracket
/// from one too many.
class Json5Brackets
{
public:
    enum class Verdict : quint8 {
        Matched,
        WrongKind, ///< A closing bracket that stands for one of the other kind.
        Stray, ///< A closing bracket that closes nothing.
        Unclosed, ///< An opening bracket that is not closed.
    };

    /// \a tokens without trivia, End last. At most maxDepth levels are looked at: reading stops there anyway.
    Json5Brackets(const QList<Json5Token> &tokens, int maxDepth);

    [[nodiscard]] Verdict verdict(qsizetype token) const { return m_verdicts.value(token, Verdict::Matched); }

private:
    /// An open bracket in a stack that shares its lower part with others.
    struct Open
    {
        qint32 token = 0;
        qint32 below = -1;
    };
    /// A decision against the plain reading, with those before it.
    struct Decision
    {
        qint32 token = 0;
        Verdict verdict = Verdict::Matched;
        qint32 before = -1;
    };
    /// One way to read the text so far.
    struct Reading
    {
        int errors = 0;
        int doubts = 0; ///< Pairs whose indentation differs.
        qint32 top = -1;
        qint32 lastDecision = -1;
        bool rootIsClosed = false;
        // The step just taken, written down as decisions only when the reading survives.
        qint32 topBefore = -1;
        int forgotten = 0;
        Verdict verdict = Verdict::Matched;
    };

    [[nodiscard]] bool matchesPlainly(int maxDepth) const;
    void repair();
    void open(Reading &reading, qint32 token);
    [[nodiscard]] QList<Reading> afterCloser(const QList<Reading> &readings, qint32 token) const;
    [[nodiscard]] Reading closed(Reading reading, qint32 closer) const;
    void writeDown(Reading &reading, qint32 token);
    void decide(Reading &reading, qint32 token, Verdict verdict);
    [[nodiscard]] bool goesOnAfter(qint32 closer) const;
    [[nodiscard]] bool topMatches(const Reading &reading, qint32 closer) const;

    const QList<Json5Token> &m_tokens;
    qint32 m_last = -1; ///< The last token before End.
    qint32 m_lastCloser = -1;
    qint32 m_lastOther = -1; ///< The last that is no closing bracket.
    QList<Open> m_open;
    QList<Decision> m_decisions;
    QHash<qsizetype, Verdict> m_verdicts;
};

} // namespace Hearth
