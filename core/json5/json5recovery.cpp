// The half of Json5Parser that deals with texts that are wrong.
#include "json5/json5literal.h"
#include "json5/json5parser.h"

#include <algorithm>

namespace Hearth {

namespace {

QString quoted(QByteArrayView word)
{
    return QString::fromUtf8(json5QuotedString(QString::fromUtf8(word)));
}

/// What \a word should have been as a value: literals as other languages write them, else a string.
QString suggestionFor(QByteArrayView word)
{
    if (word == "True" || word == "TRUE") {
        return QStringLiteral("true");
    }
    if (word == "False" || word == "FALSE") {
        return QStringLiteral("false");
    }
    if (word == "None" || word == "Null" || word == "NULL" || word == "nil" || word == "undefined") {
        return QStringLiteral("null");
    }
    return quoted(word);
}

} // namespace

QString Json5Parser::closerOf(const Frame &frame) const
{
    return frame.isObject ? QStringLiteral("}") : QStringLiteral("]");
}

QString Json5Parser::separators() const
{
    return QStringLiteral(", ") + closerOf(frame());
}

std::span<const Json5Flaw> Json5Parser::flawsOf(qsizetype token) const
{
    if (!m_cursor.token(token).isFlawed) {
        return {};
    }
    const qint32 wanted = m_cursor.flawIndex(token);
    const auto isBefore = [](const Json5Flaw &flaw, qint32 index) { return flaw.token < index; };
    const auto first = std::lower_bound(m_list.flaws.begin(), m_list.flaws.end(), wanted, isBefore);
    const auto last = std::lower_bound(first, m_list.flaws.end(), wanted + 1, isBefore);
    return {first, last};
}

bool Json5Parser::isFlawedBy(qsizetype token, Code code) const
{
    const auto flaws = flawsOf(token);
    return std::any_of(
        flaws.begin(), flaws.end(), [code](const Json5Flaw &flaw) { return flaw.code == code; });
}

void Json5Parser::reportFlaws(qsizetype token)
{
    for (const Json5Flaw &flaw : flawsOf(token)) {
        const TextRange range{flaw.begin, flaw.end};
        if (flaw.code == Code::ParagraphSeparatorInString) {
            m_diagnostics.warning(flaw.code, range);
        } else if (flaw.code == Code::UnterminatedString) {
            m_diagnostics.error(flaw.code, range, QString(QLatin1Char(m_cursor.text(range).front())));
        } else {
            m_diagnostics.error(flaw.code, range);
        }
    }
}

void Json5Parser::reportMissing(Code code, const QString &expected)
{
    m_diagnostics.error(code, m_cursor.insertionPoint(), m_cursor.token().range(), expected);
}

/// One error for the word or bracket at the cursor, which cannot stand here.
void Json5Parser::reportBadWord(const QString &expected)
{
    const bool isJunk = m_cursor.kind() == Kind::Junk;
    reportBadWord(expected, isJunk ? Code::UnexpectedCharacter : Code::UnexpectedToken);
}

void Json5Parser::reportBadWord(const QString &expected, Code code)
{
    const qsizetype end = m_cursor.index() + m_cursor.wordLength();
    for (qsizetype part = m_cursor.index(); part < end && code != Code::InvalidUtf8; ++part) {
        code = isFlawedBy(part, Code::InvalidUtf8) ? Code::InvalidUtf8 : code;
    }
    m_diagnostics.error(code, m_cursor.wordRange(), expected);
}

void Json5Parser::readCloser()
{
    const auto verdict = m_brackets.verdict(m_cursor.index());
    if (verdict == Json5Brackets::Verdict::Stray) {
        if (!frame().hasWrongShape) {
            m_diagnostics.error(Code::UnexpectedToken, m_cursor.token().range(),
                frame().state == State::Separator ? separators() : closerOf(frame()));
        }
        frame().hasWrongShape = false;
        frame().state = State::Separator;
        frame().isQuiet = true;
        m_cursor.advance();
        return;
    }
    if (frame().isUnclosed) {
        closeUnclosed();
        return;
    }
    finishMember();
    const bool isTold = frame().hasWrongShape || frame().lastWasBare; // Both brackets are wrong then.
    if (verdict == Json5Brackets::Verdict::WrongKind && !isTold) {
        m_diagnostics.error(Code::UnexpectedToken, m_cursor.token().range(), closerOf(frame()));
    }
    m_isStrict = m_isStrict && !frame().afterComma;
    close(m_cursor.token().end);
    m_cursor.advance();
}

/// The object at the cursor ends in the middle of a member.
void Json5Parser::finishMember()
{
    if (frame().isObject && frame().state == State::Colon && !frame().lastWasBare) {
        reportMissing(Code::MissingColon, QStringLiteral(":"));
    } else if (frame().isObject && frame().state == State::Value) {
        reportMissing(Code::MissingValue, QStringLiteral("value"));
    }
}

void Json5Parser::readEnd()
{
    const bool isInMember =
        frame().isObject && (frame().state == State::Colon || frame().state == State::Value);
    const qsizetype last = m_cursor.index() - 1;
    const bool endsInString =
        isFlawedBy(last, Code::UnterminatedString) && m_cursor.token(last).end == m_cursor.token().end;
    const bool isExplained = m_endsInComment || endsInString
        || std::all_of(m_frames.begin(), m_frames.end(), [](const Frame &each) { return each.swallowedEnd; });
    if (!isExplained && m_frames.size() == 1 && !isInMember) {
        m_diagnostics.error(frame().isObject ? Code::UnclosedObject : Code::UnclosedArray,
            frame().opener.range(), closerOf(frame()));
    } else if (!isExplained) {
        QStringList closers;
        std::for_each(
            m_frames.rbegin(), m_frames.rend(), [&](const Frame &each) { closers.append(closerOf(each)); });
        m_diagnostics.error(
            Code::UnexpectedEnd, m_cursor.token().range(), closers.mid(0, 8).join(QLatin1Char(' ')));
    }
    const qint32 end = static_cast<qint32>(m_cursor.insertionPoint().begin);
    while (!m_frames.isEmpty()) {
        close(end);
    }
}

/// Ends the innermost object or array, which has no closing bracket, in front of the cursor.
void Json5Parser::closeUnclosed()
{
    if (!frame().swallowedEnd) {
        m_diagnostics.error(frame().isObject ? Code::UnclosedObject : Code::UnclosedArray,
            frame().opener.range(), closerOf(frame()));
    }
    close(static_cast<qint32>(m_cursor.insertionPoint().begin));
    if (!m_frames.isEmpty()) {
        frame().isQuiet = true;
    }
}

bool Json5Parser::unclosedEndsHere() const
{
    if (!frame().isUnclosed || m_frames.size() < 2 || !m_cursor.token().isFirstOnLine) {
        return false;
    }
    const bool isKeyInArray =
        !frame().isObject && m_frames[m_frames.size() - 2].isObject && m_cursor.isAtKey();
    return isKeyInArray || m_cursor.token().lineIndent <= frame().opener.lineIndent;
}

/// A key that is neither a string nor a single identifier.
void Json5Parser::readWordAsKey()
{
    const qsizetype next = m_cursor.index() + m_cursor.wordLength();
    const TextRange range = m_cursor.wordRange();
    const bool isPlain = m_cursor.kind() == Kind::Identifier && m_cursor.wordLength() == 1;
    if (m_cursor.token(next).isAdjacent && isFlawedBy(next, Code::UnterminatedString)) {
        // `key": 1`: the quote in front is missing.
        m_diagnostics.error(
            Code::UnterminatedString, {range.begin, m_cursor.token(next).end}, QStringLiteral("\""));
        m_cursor.advance(next + 1 - m_cursor.index());
        frame().state = State::Separator;
        frame().isQuiet = true;
        return;
    }
    if (isPlain || m_cursor.isAtKey()) {
        if (isPlain) {
            reportFlaws(m_cursor.index());
        } else if (!std::exchange(frame().isQuiet, false)) {
            reportBadWord(quoted(m_cursor.text(range)), Code::InvalidIdentifier);
        }
        m_isStrict = false;
        frame().key = range;
        frame().state = State::Colon;
        m_cursor.advance(next - m_cursor.index());
        return;
    }
    if (!frame().isQuiet) {
        reportBadWord(QStringLiteral("key ") + closerOf(frame()));
    }
    const bool isJunk = m_cursor.kind() == Kind::Junk;
    m_cursor.advance(next - m_cursor.index());
    frame().isQuiet = true;
    if (!(isJunk && m_cursor.isAtKey())) {
        skipToSeparator();
        frame().state = State::Separator;
    }
}

void Json5Parser::readUnterminatedKey()
{
    reportFlaws(m_cursor.index());
    frame().key = m_cursor.token().range();
    noteSwallowedEnd(m_cursor.token());
    m_cursor.advance();
    frame().isQuiet = true;
    if (m_cursor.kind() == Kind::Colon) {
        frame().state = State::Colon;
    } else if (m_cursor.isAtOpener()) {
        frame().state = State::Value;
    } else {
        frame().state = State::Separator;
        frame().key = {};
    }
}

/// After a key, at something that is no colon.
void Json5Parser::readNoColon()
{
    const bool isBare = m_cursor.kind() == Kind::Comma;
    const bool isTold = isBare && frame().lastWasBare;
    frame().lastWasBare = isBare;
    if (isBare || m_cursor.isAtKey()) {
        if (!isTold) {
            reportMissing(Code::MissingColon, QStringLiteral(":"));
        }
        frame().state = State::Separator;
        frame().isQuiet = true;
        frame().key = {};
    } else if (m_cursor.isAtOpener() || m_cursor.isAtScalar()) {
        reportMissing(Code::MissingColon, QStringLiteral(":"));
        frame().state = State::Value;
    } else if (m_cursor.kind() == Kind::Junk && !m_cursor.isAtSemicolon()) {
        reportBadWord(QStringLiteral(":")); // `a = 1`, `a => 1`
        m_cursor.advance();
        frame().state = State::Value;
    } else {
        reportBadWord(QStringLiteral(":"));
        skipToSeparator();
        frame().state = State::Separator;
        frame().isQuiet = true;
        frame().key = {};
    }
}

/// Where the value of a member should stand, at what already comes after it.
void Json5Parser::readNoValue()
{
    reportMissing(Code::MissingValue, QStringLiteral("value"));
    frame().hasWrongShape = m_cursor.kind() != Kind::Comma; // Perhaps `{` is missing, then `}` is a stray.
    frame().state = State::Separator;
    frame().isQuiet = true;
    frame().afterComma = false;
    frame().key = {};
}

/// Where a value should stand, at something that is none.
void Json5Parser::readBadValue()
{
    if (m_cursor.kind() == Kind::Colon) {
        reportBadWord(QStringLiteral("value"));
        while (m_cursor.kind() == Kind::Colon) {
            m_cursor.advance();
        }
        return;
    }
    const bool isMember = m_cursor.isAtKey(); // `[a: 1, b: 2]`, `a: b: 1 }`: a brace is missing.
    if (!isMember || frame().isObject || !frame().hasWrongShape) {
        QString expected = QStringLiteral("value");
        if (isMember) {
            expected = QStringLiteral("{");
        } else if (m_cursor.kind() == Kind::Identifier) {
            expected = suggestionFor(m_cursor.text(m_cursor.wordRange()));
        }
        reportBadWord(expected);
    }
    frame().hasWrongShape = frame().hasWrongShape || isMember;
    m_cursor.advance(m_cursor.wordLength());
    frame().isQuiet = skipToSeparator();
    frame().state = State::Separator;
    frame().afterComma = false;
    frame().key = {};
}

/// After a value, at something that is neither a comma nor the end.
void Json5Parser::readNoSeparator()
{
    const bool isQuiet = frame().isQuiet;
    const bool isNextMember = m_cursor.isAtKey() || (!isQuiet && m_cursor.isAtKeyWithoutColon());
    if (frame().isObject ? isNextMember : (m_cursor.isAtOpener() || m_cursor.isAtScalar())) {
        if (!isQuiet) {
            reportMissing(Code::MissingComma, QStringLiteral(","));
        }
        frame().state = frame().isObject ? State::Key : State::Value;
        frame().isQuiet = false;
        return;
    }
    if (m_cursor.isAtSemicolon()) {
        if (!isQuiet) {
            reportBadWord(QStringLiteral(","));
        }
        readComma();
        return;
    }
    const bool isColonInArray = !frame().isObject && m_cursor.kind() == Kind::Colon;
    if (!isQuiet && !(isColonInArray && frame().hasWrongShape)) {
        reportBadWord(separators());
    }
    frame().hasWrongShape = frame().hasWrongShape || isColonInArray;
    if (m_cursor.isAtOpener()) {
        open();
        return;
    }
    skipToSeparator();
    frame().isQuiet = true;
}

/// At a comma where a key or an element should stand.
void Json5Parser::readExtraCommas()
{
    const QString wanted = frame().isObject ? QStringLiteral("key ") : QStringLiteral("value ");
    m_diagnostics.error(Code::UnexpectedToken, m_cursor.token().range(), wanted + closerOf(frame()));
    while (m_cursor.kind() == Kind::Comma) {
        m_cursor.advance();
    }
}

/// Passes over tokens up to where the innermost object or array goes on. True when there were any.
bool Json5Parser::skipToSeparator(bool sameLineOnly)
{
    const qsizetype start = m_cursor.index();
    qsizetype depth = 0;
    for (; m_cursor.kind() != Kind::End; m_cursor.advance()) {
        if (m_cursor.isAtOpener()) {
            const bool isUnclosed = m_brackets.verdict(m_cursor.index()) == Json5Brackets::Verdict::Unclosed;
            depth += isUnclosed ? 0 : 1;
        } else if (m_cursor.isAtCloser()) {
            const bool isStray = m_brackets.verdict(m_cursor.index()) == Json5Brackets::Verdict::Stray;
            if (depth == 0 && !isStray) {
                break;
            }
            depth -= isStray ? 0 : 1;
        } else if (depth == 0) {
            const bool isNewKey =
                m_cursor.token().isFirstOnLine && (sameLineOnly || (frame().isObject && m_cursor.isAtKey()));
            if (m_cursor.kind() == Kind::Comma || m_cursor.isAtSemicolon() || isNewKey
                || unclosedEndsHere()) {
                break;
            }
        }
        noteSwallowedEnd(m_cursor.token());
    }
    return m_cursor.index() > start;
}

void Json5Parser::noteSwallowedEnd(const Json5Token &token)
{
    const char closer = frame().isObject ? '}' : ']';
    if (token.kind == Kind::String && frame().isUnclosed
        && m_cursor.text(token.range()).indexOf(closer) >= 0) {
        frame().swallowedEnd = true;
    }
}

} // namespace Hearth
