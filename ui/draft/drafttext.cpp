#include "draft/drafttext.h"

#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int markProperty = QTextFormat::UserProperty + 0x4c45; // ours alone
constexpr int kindsPerMark = 8; // a mark is its number times this, plus the LineEnd

QTextCharFormat markedFormat(int number, LineEnd end)
{
    QTextCharFormat format;
    format.setProperty(markProperty, number * kindsPerMark + int(end));
    return format;
}

} // namespace

DraftText::DraftText(QTextDocument &document)
    : m_document(document)
{
}

void DraftText::load(const LineText &text)
{
    m_usualEnd = text.usualEnd();
    m_hasByteOrderMark = text.hasByteOrderMark;
    m_document.setUndoRedoEnabled(false);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    insert(cursor, text.lines, text.ends);
    cursor.endEditBlock();
    m_document.setUndoRedoEnabled(true);
    m_document.setModified(false);
}

void DraftText::replace(const LineText &text)
{
    const LineText old = lineText();
    m_hasByteOrderMark = text.hasByteOrderMark;
    const auto isSame = [&old, &text](qsizetype oldLine, qsizetype line) {
        return old.lines.at(oldLine) == text.lines.at(line)
            && (line == text.ends.size()) == (oldLine == old.ends.size())
            && (line == text.ends.size() || old.ends.at(oldLine) == text.ends.at(line));
    };
    const qsizetype fewest = std::min(old.lines.size(), text.lines.size());
    qsizetype before = 0;
    while (before < fewest && isSame(before, before)) {
        ++before;
    }
    qsizetype behind = 0;
    while (
        before + behind < fewest && isSame(old.lines.size() - behind - 1, text.lines.size() - behind - 1)) {
        ++behind;
    }
    if (before == old.lines.size() && before == text.lines.size()) {
        return;
    }
    const int oldEnd = int(old.lines.size() - behind);
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(m_document.findBlockByNumber(int(before)).position());
    if (behind > 0) {
        cursor.setPosition(m_document.findBlockByNumber(oldEnd).position(), QTextCursor::KeepAnchor);
    } else {
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    const qsizetype count = text.lines.size() - behind - before;
    QStringList lines = text.lines.mid(before, count);
    if (behind > 0) {
        lines.append(QString()); // so that the last new line has its end, too
    }
    insert(cursor, lines, text.ends.mid(before, count));
    cursor.endEditBlock();
}

Result<> DraftText::apply(const Json5Edit &edit)
{
    const auto added = readLineText(edit.replacement);
    const LineText old = lineText();
    const qsizetype size = old.toBytes().size();
    const LineMap map(old);
    const LineMap::Place begin = map.positionAt(edit.range.begin);
    const LineMap::Place end = map.positionAt(edit.range.end);
    if (!added || added->hasByteOrderMark || edit.range.begin < 0 || edit.range.begin > edit.range.end
        || edit.range.end > size || !begin.isExact || !end.isExact) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("bytes %1 to %2 of %3 cannot be replaced: the edit is not made for this text")
                .arg(edit.range.begin)
                .arg(edit.range.end)
                .arg(size));
    }
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(begin.position);
    cursor.setPosition(end.position, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insert(cursor, added->lines, added->ends);
    cursor.endEditBlock();
    return {};
}

LineText DraftText::lineText() const
{
    LineText text;
    text.lines.clear();
    text.hasByteOrderMark = m_hasByteOrderMark;
    QSet<int> seen;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        text.lines.append(block.text());
        const QTextBlock next = block.next();
        if (!next.isValid()) {
            break;
        }
        const int mark = next.charFormat().intProperty(markProperty); // of the separator before it
        const bool isOwn = mark != 0 && !seen.contains(mark);
        seen.insert(mark);
        text.ends.append(isOwn ? static_cast<LineEnd>(mark % kindsPerMark) : m_usualEnd);
    }
    return text;
}

QByteArray DraftText::toBytes() const
{
    if (m_lastMark != 0) {
        return lineText().toBytes();
    }
    QString text = m_document.toRawText();
    text.replace(QChar(QChar::ParagraphSeparator), lineEndText(m_usualEnd));
    return (m_hasByteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + text.toUtf8();
}

void DraftText::insert(QTextCursor &cursor, const QStringList &lines, const QList<LineEnd> &ends)
{
    QString pending;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        pending += lines.at(at);
        if (at + 1 == lines.size()) {
            cursor.insertText(pending, QTextCharFormat());
        } else if (ends.at(at) == m_usualEnd) {
            pending += u'\n';
        } else {
            cursor.insertText(pending, QTextCharFormat());
            pending.clear();
            cursor.insertBlock(QTextBlockFormat(), markedFormat(++m_lastMark, ends.at(at)));
        }
    }
}

} // namespace Hearth
