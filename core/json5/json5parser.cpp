#include "json5/json5parser.h"

#include <algorithm>

namespace Hearth {

Json5Parser::Json5Parser(
    QByteArrayView text, const Json5TokenList &list, int maxDepth, Json5Diagnostics &diagnostics)
    : m_list(list)
    , m_cursor(text, list.tokens)
    , m_maxDepth(maxDepth)
    , m_diagnostics(diagnostics)
    , m_brackets(m_cursor.tokens(), maxDepth)
    , m_builder(text, diagnostics)
{
}

Json5Tree Json5Parser::run()
{
    reportTriviaFlaws();
    readRoot();
    while (!m_frames.isEmpty() && !m_isStopped) {
        step();
    }
    if (!m_isStopped) {
        readTrailing();
    }
    while (!m_frames.isEmpty()) { // Stopped inside: what was read is kept.
        close(m_cursor.token().begin);
    }
    Json5Tree tree = m_builder.take();
    tree.isStrict = m_isStrict && !m_diagnostics.hasErrors()
        && std::all_of(m_list.tokens.begin(), m_list.tokens.end(),
            [](const Json5Token &token) { return token.isStrict; });
    return tree;
}

void Json5Parser::reportTriviaFlaws()
{
    for (const Json5Flaw &flaw : m_list.flaws) {
        if (m_list.tokens[flaw.token].isTrivia()) {
            m_endsInComment = m_endsInComment || flaw.code == Code::UnterminatedComment;
            QString expected;
            if (flaw.code == Code::UnterminatedComment) {
                expected = QStringLiteral("*/");
            } else if (flaw.code == Code::UnexpectedCharacter) {
                expected = QStringLiteral("//");
            }
            m_diagnostics.error(flaw.code, {flaw.begin, flaw.end}, expected);
        }
    }
}

void Json5Parser::readRoot()
{
    if (m_cursor.kind() == Kind::End) {
        if (!m_diagnostics.hasErrors()) {
            m_diagnostics.error(Code::EmptyDocument, {}, QStringLiteral("value"));
        }
        m_isStopped = true;
    } else if (m_cursor.isAtKey()) {
        m_diagnostics.error(Code::UnexpectedToken, m_cursor.wordRange(), QStringLiteral("{"));
        m_isStopped = true;
    } else if (m_cursor.isAtOpener()) {
        open();
    } else if (m_cursor.isAtScalar()) {
        addScalar();
    } else {
        // `module.exports = {`, a stray bracket: what is meant begins at the next opening bracket.
        reportBadWord(QStringLiteral("value"));
        m_rootWasWrong = true;
        while (m_cursor.kind() != Kind::End && !m_cursor.isAtOpener()) {
            m_cursor.advance();
        }
        if (m_cursor.isAtOpener()) {
            open();
        }
    }
}

void Json5Parser::readTrailing()
{
    if (m_cursor.kind() != Kind::End && !m_rootWasWrong) {
        m_diagnostics.error(Code::TrailingContent, m_cursor.wordRange(), QStringLiteral("end"));
    }
}

void Json5Parser::step()
{
    if (m_cursor.kind() == Kind::End) {
        readEnd();
        return;
    }
    if (m_cursor.isAtCloser()) {
        readCloser();
        return;
    }
    if (unclosedEndsHere()) {
        closeUnclosed();
        return;
    }
    switch (frame().state) {
    case State::Key:
        readKey();
        break;
    case State::Colon:
        readColon();
        break;
    case State::Value:
        frame().isObject ? readMemberValue() : readElement();
        break;
    case State::Separator:
        readSeparator();
        break;
    }
}

void Json5Parser::readKey()
{
    switch (m_cursor.kind()) {
    case Kind::String:
        if (isFlawedBy(m_cursor.index(), Code::UnterminatedString)) {
            readUnterminatedKey();
            return;
        }
        break;
    case Kind::Comma:
        readExtraCommas();
        return;
    case Kind::Colon:
        m_diagnostics.error(Code::MissingKey, {m_cursor.token().begin, m_cursor.token().begin},
            m_cursor.token().range(), QStringLiteral("key"));
        frame().key = {};
        frame().state = State::Value;
        m_cursor.advance();
        return;
    case Kind::BraceOpen:
    case Kind::BracketOpen:
        m_diagnostics.error(
            Code::UnexpectedToken, m_cursor.token().range(), QStringLiteral("key ") + closerOf(frame()));
        frame().hasWrongShape = true;
        frame().key = {};
        open();
        return;
    default:
        m_isStrict = false; // A word as a key; `true` too.
        readWordAsKey();
        return;
    }
    reportFlaws(m_cursor.index());
    frame().key = m_cursor.token().range();
    frame().state = State::Colon;
    m_cursor.advance();
}

void Json5Parser::readColon()
{
    if (m_cursor.kind() != Kind::Colon) {
        readNoColon();
        return;
    }
    frame().lastWasBare = false;
    frame().state = State::Value;
    m_cursor.advance();
}

void Json5Parser::readMemberValue()
{
    if (m_cursor.kind() == Kind::Comma || (m_cursor.isAtKey() && m_cursor.token().isFirstOnLine)) {
        readNoValue();
    } else if (m_cursor.isAtOpener()) {
        open();
    } else if (m_cursor.isAtScalar()) {
        addScalar();
    } else {
        readBadValue();
    }
}

void Json5Parser::readElement()
{
    if (m_cursor.kind() == Kind::Comma) {
        readExtraCommas();
    } else if (m_cursor.isAtOpener()) {
        open();
    } else if (m_cursor.isAtScalar()) {
        addScalar();
    } else {
        readBadValue();
    }
}

void Json5Parser::readSeparator()
{
    if (m_cursor.kind() == Kind::Comma) {
        readComma();
    } else {
        readNoSeparator();
    }
}

void Json5Parser::readComma()
{
    frame().state = frame().isObject ? State::Key : State::Value;
    frame().afterComma = true;
    frame().isQuiet = false;
    m_cursor.advance();
}

Json5Node::Kind Json5Parser::scalarKind() const
{
    if (m_cursor.kind() == Kind::String) {
        return Json5Node::Kind::String;
    }
    const QByteArrayView word = m_cursor.text();
    if (word == "null") {
        return Json5Node::Kind::Null;
    }
    return word == "true" || word == "false" ? Json5Node::Kind::Boolean : Json5Node::Kind::Number;
}

Json5TreeBuilder::Place Json5Parser::place() const
{
    if (m_frames.isEmpty()) {
        return {};
    }
    const bool isLinked = !frame().isObject || frame().key.length() > 0;
    return {frame().node, frame().key, isLinked};
}

void Json5Parser::addScalar()
{
    const qsizetype index = m_cursor.index();
    m_builder.add(scalarKind(), m_cursor.token().range(), place());
    reportFlaws(index);
    m_cursor.advance();
    if (m_frames.isEmpty()) {
        m_rootWasWrong =
            isFlawedBy(index, Code::UnterminatedString) || isFlawedBy(index, Code::InvalidNumber);
        return;
    }
    frame().key = {};
    frame().afterComma = false;
    frame().state = State::Separator;
    if (isFlawedBy(index, Code::InvalidNumber)) {
        skipToSeparator(true); // `- 1`
    } else if (isFlawedBy(index, Code::UnterminatedString)) {
        noteSwallowedEnd(m_cursor.token(index));
        frame().isQuiet = true; // The string may have swallowed the comma, or go on in the next line.
    }
}

void Json5Parser::open()
{
    if (m_frames.size() >= m_maxDepth) {
        m_diagnostics.error(Code::TooDeep, m_cursor.token().range());
        m_isStopped = true;
        return;
    }
    Frame opened;
    opened.opener = m_cursor.token();
    opened.isObject = m_cursor.kind() == Kind::BraceOpen;
    opened.state = opened.isObject ? State::Key : State::Value;
    opened.isUnclosed = m_brackets.verdict(m_cursor.index()) == Json5Brackets::Verdict::Unclosed;
    opened.node = m_builder.add(opened.isObject ? Json5Node::Kind::Object : Json5Node::Kind::Array,
        m_cursor.token().range(), place());
    m_frames.append(opened);
    m_cursor.advance();
}

void Json5Parser::close(qint32 end)
{
    m_builder.close(frame().node, end);
    m_frames.removeLast();
    if (!m_frames.isEmpty()) {
        frame().key = {};
        frame().afterComma = false;
        frame().state = State::Separator;
    }
}

} // namespace Hearth
