#include "json5/json5brackets.h"

#include <algorithm>

namespace Hearth {

namespace {

using Kind = Json5Token::Kind;

bool isOpener(Kind kind)
{
    return kind == Kind::BraceOpen || kind == Kind::BracketOpen;
}

bool isCloser(Kind kind)
{
    return kind == Kind::BraceClose || kind == Kind::BracketClose;
}

bool matches(Kind opener, Kind closer)
{
    return (opener == Kind::BraceOpen) == (closer == Kind::BraceClose);
}

/// Readings followed at a time. Our choice: tst_json5recovery passes with 4 already.
constexpr qsizetype maxReadings = 16;
/// Tokens up to which several readings are followed; beyond, the nearest is taken. Our choice: time.
constexpr qsizetype maxRepairedTokens = 20'000;
/// Forgotten closing brackets in a row that one closing bracket can reveal.
constexpr int maxForgotten = 8;
/// Decisions after which nothing is repaired any more. Our choice: by then the text is no config, and the
/// diagnostics kept are long full.
constexpr qsizetype maxDecisions = 100'000;
/// Errors that closing the root in the middle of its members weighs. Our choice: more than people make at
/// once.
constexpr int earlyRoot = 4;
/// Doubts that closing the root before further content weighs: more than any indentation.
constexpr int contentAfterRoot = 1'000'000;

void keepBest(auto &readings, qsizetype most)
{
    std::stable_sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) {
        return a.errors != b.errors ? a.errors < b.errors : a.doubts < b.doubts;
    });
    for (qsizetype at = 0; at < readings.size() && at < most; ++at) {
        const auto same = [&](const auto &other) {
            return other.top == readings[at].top && other.rootIsClosed == readings[at].rootIsClosed;
        };
        readings.erase(std::remove_if(readings.begin() + at + 1, readings.end(), same), readings.end());
    }
    if (readings.size() > most) {
        readings.resize(most);
    }
}

} // namespace

Json5Brackets::Json5Brackets(const QList<Json5Token> &tokens, int maxDepth)
    : m_tokens(tokens)
{
    m_last = static_cast<qint32>(tokens.size()) - 2;
    m_lastOther = m_last;
    while (m_lastOther >= 0 && isCloser(tokens[m_lastOther].kind)) {
        --m_lastOther;
    }
    m_lastCloser = m_last;
    while (m_lastCloser >= 0 && !isCloser(tokens[m_lastCloser].kind)) {
        --m_lastCloser;
    }
    if (!matchesPlainly(maxDepth)) {
        repair();
    }
}

/// Also true when the text is too deep: then nobody asks what comes after.
bool Json5Brackets::matchesPlainly(int maxDepth) const
{
    QList<Kind> open;
    for (qint32 at = 0; at <= m_last; ++at) {
        const Kind kind = m_tokens[at].kind;
        if (isOpener(kind)) {
            if (open.size() >= maxDepth) {
                return true;
            }
            open.append(kind);
        } else if (isCloser(kind)) {
            const bool isMatch = !open.isEmpty() && matches(open.last(), kind);
            if (!isMatch || (open.size() == 1 && at < m_last)) {
                return false;
            }
            open.removeLast();
        }
    }
    return open.isEmpty();
}

void Json5Brackets::repair()
{
    const qsizetype most = m_tokens.size() > maxRepairedTokens ? 1 : maxReadings;
    QList<Reading> readings{Reading{}};
    for (qint32 token = 0; token <= m_last && m_decisions.size() < maxDecisions; ++token) {
        if (isOpener(m_tokens[token].kind)) {
            for (Reading &reading : readings) {
                open(reading, token);
            }
        } else if (isCloser(m_tokens[token].kind)) {
            readings = afterCloser(readings, token);
            if (token != m_lastCloser) { // What is left open counts there, below.
                keepBest(readings, most);
            }
            for (Reading &reading : readings) {
                writeDown(reading, token);
            }
        }
    }
    for (Reading &reading : readings) {
        while (!reading.rootIsClosed && reading.top >= 0) {
            decide(reading, m_open[reading.top].token, Verdict::Unclosed);
            reading.top = m_open[reading.top].below;
            ++reading.errors;
        }
    }
    keepBest(readings, 1);
    for (qint32 at = readings.first().lastDecision; at >= 0; at = m_decisions[at].before) {
        m_verdicts.insert(m_decisions[at].token, m_decisions[at].verdict);
    }
}

void Json5Brackets::open(Reading &reading, qint32 token)
{
    if (!reading.rootIsClosed) {
        m_open.append({token, reading.top});
        reading.top = static_cast<qint32>(m_open.size()) - 1;
    }
}

bool Json5Brackets::topMatches(const Reading &reading, qint32 closer) const
{
    return reading.top >= 0 && matches(m_tokens[m_open[reading.top].token].kind, m_tokens[closer].kind);
}

QList<Json5Brackets::Reading> Json5Brackets::afterCloser(const QList<Reading> &readings, qint32 token) const
{
    QList<Reading> next;
    for (Reading reading : readings) {
        reading.topBefore = reading.top;
        if (reading.rootIsClosed) {
            next.append(reading);
            continue;
        }
        Reading popped = reading;
        while (popped.top >= 0 && popped.forgotten <= maxForgotten) {
            if (topMatches(popped, token)) {
                next.append(closed(popped, token));
            }
            popped.top = m_open[popped.top].below;
            ++popped.forgotten;
            ++popped.errors;
        }
        reading.errors += 1;
        if (reading.top >= 0 && !topMatches(reading, token)) {
            reading.verdict = Verdict::WrongKind;
            next.append(closed(reading, token));
        }
        reading.verdict = Verdict::Stray;
        next.append(reading);
    }
    return next;
}

Json5Brackets::Reading Json5Brackets::closed(Reading reading, qint32 closer) const
{
    const Open &open = m_open[reading.top];
    const Json5Token &close = m_tokens[closer];
    if (close.isFirstOnLine && close.lineIndent != m_tokens[open.token].lineIndent) {
        ++reading.doubts;
    }
    reading.top = open.below;
    if (reading.top < 0) {
        reading.rootIsClosed = true;
        reading.errors += closer < m_last ? 1 : 0;
        reading.errors += goesOnAfter(closer) ? earlyRoot : 0;
        reading.doubts += closer < m_lastOther ? contentAfterRoot : 0;
    }
    return reading;
}

/// After \a closer come a comma, a key and more brackets: then it hardly was the end of the root.
bool Json5Brackets::goesOnAfter(qint32 closer) const
{
    qint32 next = closer + 1;
    while (next <= closer + maxForgotten && next < m_lastOther && isCloser(m_tokens[next].kind)) {
        ++next;
    }
    return next < m_lastCloser && next < m_lastOther && m_tokens[next].kind == Kind::Comma
        && !isOpener(m_tokens[next + 1].kind);
}

void Json5Brackets::writeDown(Reading &reading, qint32 token)
{
    qint32 open = reading.topBefore;
    for (; reading.forgotten > 0; --reading.forgotten) {
        decide(reading, m_open[open].token, Verdict::Unclosed);
        open = m_open[open].below;
    }
    if (reading.verdict != Verdict::Matched) {
        decide(reading, token, reading.verdict);
        reading.verdict = Verdict::Matched;
    }
}

void Json5Brackets::decide(Reading &reading, qint32 token, Verdict verdict)
{
    m_decisions.append({token, verdict, reading.lastDecision});
    reading.lastDecision = static_cast<qint32>(m_decisions.size()) - 1;
}

} // namespace Hearth
