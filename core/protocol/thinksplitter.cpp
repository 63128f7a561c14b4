#include "protocol/thinksplitter.h"

#include <QByteArrayView>

#include <utility>

namespace Hearth {

namespace {

constexpr QByteArrayView openTag("<think>");
constexpr QByteArrayView closeTag("</think>");
/// More space than this before a tag is no start of a thought.
constexpr qsizetype maxLeadingSpace = 256;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype leadingLineEnds(QByteArrayView text)
{
    qsizetype count = 0;
    while (count < text.size() && isLineEnd(text[count])) {
        ++count;
    }
    return count;
}

/// Where the end of \a text may be the start of the closing tag.
qsizetype possibleTagStart(QByteArrayView text)
{
    qsizetype length = qMin(text.size(), closeTag.size() - 1);
    while (!closeTag.startsWith(text.last(length))) {
        --length;
    }
    return text.size() - length;
}

} // namespace

ThinkSplitter::Pieces ThinkSplitter::feed(const QByteArray &content)
{
    Pieces pieces;
    if (m_state == State::Text) {
        pieces.text = content;
        return pieces;
    }
    m_held.append(content);
    if (m_state == State::Start) {
        start();
    }
    if (m_state == State::Think) {
        think(pieces);
    }
    if (m_state == State::After) {
        after();
    }
    if (m_state == State::Text) {
        pieces.text = std::exchange(m_held, QByteArray());
    }
    return pieces;
}

void ThinkSplitter::start()
{
    qsizetype space = 0;
    while (space < m_held.size() && static_cast<uchar>(m_held[space]) <= 0x20) {
        ++space;
    }
    const QByteArrayView rest = QByteArrayView(m_held).sliced(space);
    if (rest.startsWith(openTag)) {
        m_held.remove(0, space + openTag.size());
        m_state = State::Think;
    } else if (rest.startsWith(closeTag)) {
        m_held.remove(0, space + closeTag.size());
        m_state = State::After;
    } else if (space > maxLeadingSpace || !(openTag.startsWith(rest) || closeTag.startsWith(rest))) {
        m_state = State::Text;
    }
}

void ThinkSplitter::think(Pieces &pieces)
{
    if (!m_thoughtBegun) {
        m_held.remove(0, leadingLineEnds(m_held));
        m_thoughtBegun = !m_held.isEmpty();
    }
    const qsizetype close = m_held.indexOf(closeTag);
    if (close >= 0) {
        pieces.reasoning = m_held.first(close);
        m_held.remove(0, close + closeTag.size());
        m_state = State::After;
        return;
    }
    const qsizetype sure = possibleTagStart(m_held);
    pieces.reasoning = m_held.first(sure);
    m_held.remove(0, sure);
}

void ThinkSplitter::after()
{
    m_held.remove(0, leadingLineEnds(m_held));
    if (!m_held.isEmpty()) {
        m_state = State::Text;
    }
}

ThinkSplitter::Pieces ThinkSplitter::flush(bool dropSpace)
{
    Pieces pieces;
    if (m_state == State::Think) {
        pieces.reasoning = m_held;
    } else if (m_state == State::Start && !(dropSpace && m_held.trimmed().isEmpty())) {
        pieces.text = m_held;
    }
    m_held.clear();
    m_state = State::Text;
    return pieces;
}

} // namespace Hearth
