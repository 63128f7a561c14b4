#include "json5/json5lines.h"

#include "json5/json5characters.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

qsizetype codePointsIn(QByteArrayView text, qsizetype begin, qsizetype end)
{
    qsizetype count = 0;
    for (qsizetype at = begin; at < end; at += json5CodePointAt(text, at).length) {
        ++count;
    }
    return count;
}

} // namespace

Json5Lines::Json5Lines(QByteArrayView text)
    : m_starts{text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0}
{
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = json5LineEndAt(text, at); length > 0) {
            at += length;
            m_starts.append(at);
        } else {
            ++at; // No byte inside a UTF-8 sequence begins a line end.
        }
    }
}

qsizetype Json5Lines::lineOf(qsizetype offset) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return std::max<qsizetype>(next - m_starts.begin() - 1, 0);
}

TextPosition Json5Lines::positionAt(QByteArrayView text, qsizetype offset) const
{
    return positionsAt(text, {offset}).first();
}

QList<TextPosition> Json5Lines::positionsAt(QByteArrayView text, const QList<qsizetype> &offsets) const
{
    QList<TextPosition> positions;
    positions.reserve(offsets.size());
    qsizetype lastLine = -1;
    qsizetype lastOffset = 0;
    qsizetype column = 0;
    for (const qsizetype wanted : offsets) {
        const qsizetype offset = std::clamp<qsizetype>(wanted, 0, text.size());
        const qsizetype line = lineOf(offset);
        if (line != lastLine) {
            lastLine = line;
            lastOffset = m_starts[line];
            column = 0;
        }
        column += codePointsIn(text, lastOffset, offset);
        lastOffset = std::max(lastOffset, offset);
        positions.append({static_cast<int>(line) + 1, static_cast<int>(column) + 1});
    }
    return positions;
}

} // namespace Hearth
