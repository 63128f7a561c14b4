#include "json5/json5tokenizer.h"

#include "json5/json5characters.h"
#include "json5/json5literal.h"

#include <algorithm>
#include <limits>

namespace Hearth {

namespace {

/// Where an unterminated string most likely should have ended: \a text runs from its quote to the end of
/// the line, and what stands there last (`,` `}` `: {`) is rather structure than content.
qsizetype likelyStringEnd(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    const auto isOpener = [](char c) { return c == '{' || c == '['; };
    qsizetype end = text.size();
    while (end > 1 && isSpace(text[end - 1])) {
        --end;
    }
    if (isOpener(text[end - 1])) {
        qsizetype colon = end;
        while (colon > 1 && (isOpener(text[colon - 1]) || isSpace(text[colon - 1]))) {
            --colon;
        }
        return text[colon - 1] == ':' && colon > 1 ? colon - 1 : end;
    }
    if (text[end - 1] == ':' && end > 1) {
        return end - 1;
    }
    const auto count = [text](char c) { return std::count(text.begin(), text.end(), c); };
    auto extraBraces = count('}') - count('{');
    auto extraBrackets = count(']') - count('[');
    for (; end > 1; --end) {
        const char last = text[end - 1];
        const bool isStructure = isSpace(last) || last == ',' || (last == '}' && extraBraces-- > 0)
            || (last == ']' && extraBrackets-- > 0);
        if (!isStructure) {
            break;
        }
    }
    return end;
}

} // namespace

Json5Tokenizer::Json5Tokenizer(QByteArrayView text)
    : m_text(text)
{
    Q_ASSERT(text.size() < std::numeric_limits<qint32>::max());
}

Json5TokenList Json5Tokenizer::run()
{
    while (m_at < m_text.size()) {
        const qsizetype begin = m_at;
        m_isStrict = true;
        m_breaksLine = false;
        const Kind kind = readToken();
        Q_ASSERT(m_at > begin);
        append(begin, kind);
    }
    append(m_at, Kind::End);
    return std::move(m_list);
}

void Json5Tokenizer::append(qsizetype begin, Kind kind)
{
    Json5Token token;
    token.begin = static_cast<qint32>(begin);
    token.end = static_cast<qint32>(m_at);
    token.kind = kind;
    token.isStrict = m_isStrict;
    token.isFlawed = !m_list.flaws.isEmpty() && m_list.flaws.last().token == m_list.tokens.size();
    if (!token.isTrivia()) {
        token.isFirstOnLine = !m_lineHasToken;
        token.isAdjacent = !m_list.tokens.isEmpty() && !m_list.tokens.last().isTrivia();
        if (!m_lineHasToken) {
            m_lineIndent = static_cast<quint16>(
                std::min<qsizetype>(begin - m_lineStart, std::numeric_limits<quint16>::max()));
        }
        m_lineHasToken = true;
        m_lastSignificant = kind;
    } else if (m_breaksLine) {
        m_lineHasToken = false;
    }
    token.lineIndent = m_lineIndent;
    m_list.tokens.append(token);
}

void Json5Tokenizer::addFlaw(Code code, qsizetype begin, qsizetype end)
{
    m_list.flaws.append({static_cast<qint32>(m_list.tokens.size()), code, static_cast<qint32>(begin),
        static_cast<qint32>(end)});
}

char Json5Tokenizer::byteAt(qsizetype offset) const
{
    return offset < m_text.size() ? m_text[offset] : '\0';
}

Json5Tokenizer::Kind Json5Tokenizer::readToken()
{
    const auto single = [this](Kind kind) {
        ++m_at;
        return kind;
    };
    const char byte = m_text[m_at];
    switch (byte) {
    case '{':
        return single(Kind::BraceOpen);
    case '}':
        return single(Kind::BraceClose);
    case '[':
        return single(Kind::BracketOpen);
    case ']':
        return single(Kind::BracketClose);
    case ':':
        return single(Kind::Colon);
    case ',':
        return single(Kind::Comma);
    case '"':
    case '\'':
        return readString();
    case '+':
    case '-':
    case '.':
        return readNumber();
    case '\\':
        return readIdentifier();
    case '/':
        if (byteAt(m_at + 1) == '/') {
            return readLineComment();
        }
        return byteAt(m_at + 1) == '*' ? readBlockComment() : readJunk();
    case '#':
        if (startsHashComment()) {
            const qsizetype begin = m_at;
            readLineComment();
            addFlaw(Code::UnexpectedCharacter, begin, m_at);
            return Kind::HashComment;
        }
        return readJunk();
    default:
        break;
    }
    if (byte >= '0' && byte <= '9') {
        return readNumber();
    }
    if (const qsizetype length = json5LineEndAt(m_text, m_at); length > 0) {
        m_at += length;
        m_isStrict = length < 3;
        m_breaksLine = true;
        m_lineStart = m_at;
        return Kind::LineEnd;
    }
    const Json5CodePoint next = json5CodePointAt(m_text, m_at);
    if (isJson5WhiteSpace(next.value)) {
        return readWhiteSpace();
    }
    return isJson5IdentifierStart(next.value) ? readIdentifier() : readJunk();
}

Json5Tokenizer::Kind Json5Tokenizer::readWhiteSpace()
{
    while (m_at < m_text.size()) {
        const Json5CodePoint next = json5CodePointAt(m_text, m_at);
        if (!isJson5WhiteSpace(next.value)) {
            break;
        }
        m_isStrict = m_isStrict && (next.value == ' ' || next.value == '\t');
        m_at += next.length;
    }
    return Kind::WhiteSpace;
}

Json5Tokenizer::Kind Json5Tokenizer::readLineComment()
{
    m_isStrict = false;
    while (m_at < m_text.size() && json5LineEndAt(m_text, m_at) == 0) {
        skipOne();
    }
    return Kind::LineComment;
}

Json5Tokenizer::Kind Json5Tokenizer::readBlockComment()
{
    m_isStrict = false;
    const qsizetype begin = m_at;
    m_at += 2;
    while (m_at < m_text.size()) {
        if (m_text[m_at] == '*' && byteAt(m_at + 1) == '/') {
            m_at += 2;
            return Kind::BlockComment;
        }
        if (const qsizetype length = json5LineEndAt(m_text, m_at); length > 0) {
            m_at += length;
            m_breaksLine = true;
            m_lineStart = m_at;
            continue;
        }
        skipOne();
    }
    addFlaw(Code::UnterminatedComment, begin, m_at);
    return Kind::BlockComment;
}

Json5Tokenizer::Kind Json5Tokenizer::readString()
{
    const qsizetype begin = m_at;
    const qsizetype firstFlaw = m_list.flaws.size();
    const char quote = m_text[m_at];
    m_isStrict = quote == '"';
    ++m_at;
    while (m_at < m_text.size()) {
        const char byte = m_text[m_at];
        if (byte == quote) {
            ++m_at;
            return Kind::String;
        }
        if (byte == '\n' || byte == '\r') {
            break;
        }
        if (byte == '\\') {
            readEscape();
            continue;
        }
        const Json5CodePoint next = json5CodePointAt(m_text, m_at);
        if (!next.isValid) {
            readBrokenBytes();
            continue;
        }
        if (next.value == 0x2028 || next.value == 0x2029) {
            addFlaw(Code::ParagraphSeparatorInString, m_at, m_at + next.length);
        }
        m_isStrict = m_isStrict && next.value >= 0x20;
        m_at += next.length;
    }
    finishUnterminatedString(begin, firstFlaw);
    return Kind::String;
}

void Json5Tokenizer::finishUnterminatedString(qsizetype begin, qsizetype firstFlaw)
{
    m_isStrict = false;
    m_at = begin + likelyStringEnd(m_text.sliced(begin, m_at - begin));
    m_list.flaws.resize(firstFlaw); // One error is enough for one string.
    addFlaw(Code::UnterminatedString, begin, m_at);
}

void Json5Tokenizer::readEscape()
{
    const qsizetype begin = m_at;
    ++m_at;
    if (m_at >= m_text.size()) {
        return;
    }
    const char byte = m_text[m_at];
    switch (byte) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        ++m_at;
        return;
    case 'u':
        readNumericEscape(begin, 4);
        return;
    case 'x':
        m_isStrict = false;
        readNumericEscape(begin, 2);
        return;
    default:
        break;
    }
    m_isStrict = false;
    if (byte >= '0' && byte <= '9') {
        const bool isNul = byte == '0' && !(byteAt(m_at + 1) >= '0' && byteAt(m_at + 1) <= '9');
        ++m_at;
        if (!isNul) {
            addFlaw(Code::InvalidEscape, begin, m_at);
        }
        return;
    }
    if (const qsizetype lineEnd = json5LineEndAt(m_text, m_at); lineEnd > 0) {
        m_at += lineEnd;
        return;
    }
    if (const Json5CodePoint next = json5CodePointAt(m_text, m_at); next.isValid) {
        m_at += next.length;
    }
}

void Json5Tokenizer::readNumericEscape(qsizetype begin, int digits)
{
    ++m_at;
    for (int digit = 0; digit < digits; ++digit, ++m_at) {
        if (json5HexValue(byteAt(m_at)) < 0) {
            m_isStrict = false;
            addFlaw(Code::InvalidEscape, begin, m_at);
            return;
        }
    }
}

void Json5Tokenizer::skipOne()
{
    const Json5CodePoint next = json5CodePointAt(m_text, m_at);
    if (next.isValid) {
        m_at += next.length;
    } else {
        readBrokenBytes();
    }
}

void Json5Tokenizer::readBrokenBytes()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !json5CodePointAt(m_text, m_at).isValid) {
        ++m_at;
    }
    m_isStrict = false;
    addFlaw(Code::InvalidUtf8, begin, m_at);
}

Json5Tokenizer::Kind Json5Tokenizer::readNumber()
{
    // Greedy, so that `1.2.3`, `12ab` and `2026-09-01` are one wrong number each and not several tokens.
    const qsizetype begin = m_at;
    while (m_at < m_text.size()) {
        const Json5CodePoint next = json5CodePointAt(m_text, m_at);
        const bool belongs =
            isJson5IdentifierPart(next.value) || next.value == '.' || next.value == '+' || next.value == '-';
        if (!belongs) {
            break;
        }
        m_at += next.length;
    }
    const Json5NumberForm form = json5NumberForm(m_text.sliced(begin, m_at - begin));
    m_isStrict = form == Json5NumberForm::Strict;
    if (form == Json5NumberForm::None) {
        addFlaw(Code::InvalidNumber, begin, m_at);
    }
    return Kind::Number;
}

Json5Tokenizer::Kind Json5Tokenizer::readIdentifier()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size()) {
        const bool isFirst = m_at == begin;
        if (m_text[m_at] == '\\') {
            const int escaped = byteAt(m_at + 1) == 'u' ? json5HexValueAt(m_text, m_at + 2, 4) : -1;
            const auto character = static_cast<char32_t>(std::max(escaped, 0));
            const bool fits = isFirst ? isJson5IdentifierStart(character) : isJson5IdentifierPart(character);
            const qsizetype length = escaped < 0 ? 1 : 6;
            if (!fits) {
                addFlaw(Code::InvalidIdentifier, m_at, m_at + length);
            }
            m_at += length;
            continue;
        }
        const Json5CodePoint next = json5CodePointAt(m_text, m_at);
        if (!isJson5IdentifierPart(next.value)) {
            break;
        }
        m_at += next.length;
    }
    const QByteArrayView word = m_text.sliced(begin, m_at - begin);
    m_isStrict = word == "true" || word == "false" || word == "null";
    return Kind::Identifier;
}

Json5Tokenizer::Kind Json5Tokenizer::readJunk()
{
    m_isStrict = false;
    if (!json5CodePointAt(m_text, m_at).isValid) {
        readBrokenBytes();
        return Kind::Junk;
    }
    if (m_text[m_at] == ';') {
        ++m_at; // Alone, because the parser takes it for a comma.
        return Kind::Junk;
    }
    do {
        m_at += json5CodePointAt(m_text, m_at).length;
    } while (m_at < m_text.size() && isJunkAt(m_at));
    return Kind::Junk;
}

bool Json5Tokenizer::isJunkAt(qsizetype offset) const
{
    const Json5CodePoint next = json5CodePointAt(m_text, offset);
    if (next.value < 0x80) {
        if (next.value == '/') {
            return byteAt(offset + 1) != '/' && byteAt(offset + 1) != '*';
        }
        constexpr QByteArrayView meaningful = "{}[]:,\"'+-.\\#;\n\r";
        const char byte = static_cast<char>(next.value);
        return meaningful.indexOf(byte) < 0 && !isJson5IdentifierPart(next.value)
            && !isJson5WhiteSpace(next.value);
    }
    return next.isValid && json5LineEndAt(m_text, offset) == 0 && !isJson5WhiteSpace(next.value)
        && !isJson5IdentifierStart(next.value);
}

bool Json5Tokenizer::startsHashComment() const
{
    // `color: #fff` is a wrong value; `a: 1, # first` and a line of its own are comments of other languages.
    const bool isGlued = !m_list.tokens.isEmpty() && !m_list.tokens.last().isTrivia()
        && m_lastSignificant != Kind::Comma && m_lastSignificant != Kind::BraceOpen
        && m_lastSignificant != Kind::BracketOpen;
    return !isGlued && m_lastSignificant != Kind::Colon;
}

} // namespace Hearth
