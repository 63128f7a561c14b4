#include "draft/linetext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Hearth {

namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

std::optional<LineEnd> lineEndAt(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'\n':
        return LineEnd::LineFeed;
    case u'\r':
        return at + 1 < text.size() && text[at + 1] == u'\n' ? LineEnd::CarriageReturnLineFeed
                                                             : LineEnd::CarriageReturn;
    case 0x2029:
        return LineEnd::ParagraphSeparator;
    case 0xfdd0:
        return LineEnd::FrameBegin;
    case 0xfdd1:
        return LineEnd::FrameEnd;
    default:
        return std::nullopt;
    }
}

/// Units of the character at \a at: 2 for a pair of surrogates.
qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
}

qsizetype bytesOf(QStringView text)
{
    return text.toUtf8().size();
}

} // namespace

QString lineEndText(LineEnd end)
{
    switch (end) {
    case LineEnd::LineFeed:
        return QStringLiteral("\n");
    case LineEnd::CarriageReturnLineFeed:
        return QStringLiteral("\r\n");
    case LineEnd::CarriageReturn:
        return QStringLiteral("\r");
    case LineEnd::ParagraphSeparator:
        return QString(QChar(0x2029));
    case LineEnd::FrameBegin:
        return QString(QChar(0xfdd0));
    case LineEnd::FrameEnd:
        return QString(QChar(0xfdd1));
    }
    Q_UNREACHABLE();
}

LineEnd LineText::usualEnd() const
{
    std::array<qsizetype, size_t(lastLineEnd) + 1> counts{};
    for (const LineEnd end : ends) {
        ++counts.at(size_t(end));
    }
    return static_cast<LineEnd>(std::max_element(counts.cbegin(), counts.cend()) - counts.cbegin());
}

QByteArray LineText::toBytes() const
{
    QByteArray bytes(hasByteOrderMark ? byteOrderMark : "");
    for (qsizetype at = 0; at < lines.size(); ++at) {
        bytes += lines.at(at).toUtf8();
        if (at < ends.size()) {
            bytes += lineEndText(ends.at(at)).toUtf8();
        }
    }
    return bytes;
}

LineText lineTextOf(QStringView text)
{
    LineText result;
    result.lines.clear();
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const auto end = lineEndAt(text, at)) {
            result.lines.append(text.sliced(begin, at - begin).toString());
            result.ends.append(*end);
            at += *end == LineEnd::CarriageReturnLineFeed ? 1 : 0;
            begin = at + 1;
        }
    }
    result.lines.append(text.sliced(begin).toString());
    return result;
}

QStringList linesWithEnds(const QByteArray &bytes)
{
    const LineText text = lineTextOf(QString::fromUtf8(bytes));
    QStringList lines = text.lines;
    for (qsizetype at = 0; at < text.ends.size(); ++at) {
        lines[at] += lineEndText(text.ends.at(at));
    }
    return lines;
}

std::optional<LineText> readLineText(const QByteArray &bytes)
{
    const bool hasMark = bytes.startsWith(byteOrderMark);
    // A second mark is a character as any other: without the flag the decoder would swallow it.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(bytes).sliced(hasMark ? qsizetype(3) : qsizetype(0)));
    LineText result = lineTextOf(text);
    result.hasByteOrderMark = hasMark;
    return result.toBytes() == bytes ? std::optional(result) : std::nullopt;
}

LineMap::LineMap(LineText text)
    : m_text(std::move(text))
{
    qsizetype offset = m_text.hasByteOrderMark ? 3 : 0;
    int position = 0;
    for (qsizetype at = 0; at < m_text.lines.size(); ++at) {
        m_offsets.append(offset);
        m_positions.append(position);
        if (at < m_text.ends.size()) {
            offset += bytesOf(m_text.lines.at(at)) + bytesOf(lineEndText(m_text.ends.at(at)));
            position += int(m_text.lines.at(at).size()) + 1;
        }
    }
}

LineMap::Place LineMap::positionAt(qsizetype offset) const
{
    const auto next = std::upper_bound(m_offsets.cbegin(), m_offsets.cend(), offset);
    if (next == m_offsets.cbegin()) {
        return {0, false};
    }
    const qsizetype index = next - m_offsets.cbegin() - 1;
    const QStringView line = m_text.lines.at(index);
    qsizetype at = 0;
    qsizetype reached = m_offsets.at(index);
    while (reached < offset && at < line.size()) {
        const qsizetype units = unitsAt(line, at);
        const qsizetype bytes = bytesOf(line.sliced(at, units));
        if (reached + bytes > offset) {
            break;
        }
        reached += bytes;
        at += units;
    }
    return {m_positions.at(index) + int(at), reached == offset};
}

qsizetype LineMap::offsetAt(int position) const
{
    const auto next = std::upper_bound(m_positions.cbegin(), m_positions.cend(), std::max(position, 0));
    const qsizetype index = next - m_positions.cbegin() - 1;
    const QStringView line = m_text.lines.at(index);
    const qsizetype units = std::clamp<qsizetype>(position - m_positions.at(index), 0, line.size());
    return m_offsets.at(index) + bytesOf(line.first(units));
}

} // namespace Hearth
