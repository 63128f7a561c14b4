#include "config/differenceview.h"

#include "draft/linetext.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>

namespace Hearth {

DifferenceView::DifferenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFont(fixedFont(font()));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DifferenceView::setTexts(const QByteArray &before, const QByteArray &after)
{
    const QList<DiffLine> lines =
        withoutDistantLines(lineDiff(linesWithEnds(before), linesWithEnds(after)), contextLines);
    const QString end = lineEndText(lineTextOf(QString::fromUtf8(before)).usualEnd());
    if (m_isThreeWay || lines != m_lines || end != m_usualEnd) {
        m_isThreeWay = false;
        m_lines = lines;
        m_usualEnd = end;
        fill();
    }
}

void DifferenceView::setThreeWay(const QList<ThreeWayChunk> &chunks)
{
    if (!m_isThreeWay || chunks != m_chunks) {
        m_isThreeWay = true;
        m_chunks = chunks;
        QString base;
        for (const ThreeWayChunk &chunk : chunks) {
            base += chunk.base.join(QString());
        }
        m_usualEnd = lineEndText(lineTextOf(base).usualEnd());
        fill();
    }
}

void DifferenceView::fill()
{
    m_rows.clear();
    if (m_isThreeWay) {
        fillThreeWay();
    }
    for (const DiffLine &line : m_isThreeWay ? QList<DiffLine>() : m_lines) {
        const Row::Kind kind = line.kind == DiffLine::Kind::Removed ? Row::Kind::Removed
            : line.kind == DiffLine::Kind::Added                    ? Row::Kind::Added
            : line.kind == DiffLine::Kind::Gap                      ? Row::Kind::Gap
                                                                    : Row::Kind::Same;
        m_rows.append({kind, line.text, line.count});
    }
    QStringList texts;
    for (const Row &row : std::as_const(m_rows)) {
        texts.append(told(row));
    }
    setPlainText(texts.join(QLatin1Char('\n')));
    updateColours();
}

void DifferenceView::fillThreeWay()
{
    using Kind = ThreeWayChunk::Kind;
    for (qsizetype at = 0; at < m_chunks.size(); ++at) {
        const ThreeWayChunk &chunk = m_chunks.at(at);
        switch (chunk.kind) {
        case Kind::Same:
            addSame(chunk.base, at == 0, at + 1 == m_chunks.size());
            continue;
        case Kind::Mine:
            m_rows.append({Row::Kind::Heading, tr("Changed by you:")});
            break;
        case Kind::Theirs:
            m_rows.append({Row::Kind::Heading, tr("Changed by another program:")});
            break;
        case Kind::Both:
            m_rows.append({Row::Kind::Heading, tr("Changed by both in the same way:")});
            break;
        case Kind::Conflict:
            m_rows.append({Row::Kind::Heading, tr("Changed by both:")});
            break;
        }
        addLines(Row::Kind::Removed, chunk.base);
        if (chunk.kind == Kind::Conflict) {
            m_rows.append({Row::Kind::Heading, tr("yours:")});
        }
        addLines(Row::Kind::Added, chunk.kind == Kind::Theirs ? chunk.theirs : chunk.mine);
        if (chunk.kind == Kind::Conflict) {
            m_rows.append({Row::Kind::Heading, tr("the other program's:")});
            addLines(Row::Kind::Added, chunk.theirs);
        }
    }
}

void DifferenceView::addLines(Row::Kind kind, const QStringList &lines)
{
    for (const QString &line : lines) {
        m_rows.append({kind, line});
    }
}

void DifferenceView::addSame(const QStringList &lines, bool isFirst, bool isLast)
{
    const qsizetype head = isFirst ? 0 : contextLines;
    const qsizetype tail = isLast ? 0 : contextLines;
    const qsizetype left = lines.size() - head - tail;
    if (left <= 1) { // a gap of one line would be no shorter
        addLines(Row::Kind::Same, lines);
        return;
    }
    addLines(Row::Kind::Same, lines.first(head));
    m_rows.append({Row::Kind::Gap, {}, int(left)});
    addLines(Row::Kind::Same, lines.last(tail));
}

QString DifferenceView::told(const Row &row) const
{
    switch (row.kind) {
    case Row::Kind::Same: {
        QString line = row.text;
        while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r'))) {
            line.chop(1);
        }
        return QStringLiteral("  ") + line;
    }
    case Row::Kind::Removed:
        return QStringLiteral("− ") + spelledOut(row.text);
    case Row::Kind::Added:
        return QStringLiteral("+ ") + spelledOut(row.text);
    case Row::Kind::Heading:
        return row.text;
    case Row::Kind::Gap:
        break;
    }
    //: Between the places where two texts differ.
    return tr("… %n equal line(s)", "", row.count);
}

QString DifferenceView::spelledOut(const QString &line) const
{
    QString text = line;
    QString sign;
    for (const auto &[end, name] : {std::pair("\r\n", "␍␊"), std::pair("\n", "␊"), std::pair("\r", "␍")}) {
        if (text.endsWith(QLatin1String(end))) {
            text.chop(QLatin1String(end).size());
            sign = m_usualEnd == QLatin1String(end) ? QString() : QString::fromUtf8(name);
            break;
        }
    }
    qsizetype kept = text.size();
    while (kept > 0 && text.at(kept - 1) == QLatin1Char(' ')) {
        --kept;
    }
    text.replace(kept, text.size() - kept, QString(text.size() - kept, QChar(0x00b7))); // middle dots
    text.replace(QChar(0x00a0), QStringLiteral("[U+00A0]"));
    text.replace(QChar(QChar::LineSeparator), QStringLiteral("[U+2028]"));
    text.replace(QChar(QChar::ParagraphSeparator), QStringLiteral("[U+2029]"));
    text.replace(QChar(QChar::ByteOrderMark), QStringLiteral("[U+FEFF]"));
    return text + sign;
}

int DifferenceView::count(Row::Kind kind) const
{
    return int(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [kind](const Row &row) { return row.kind == kind; }));
}

void DifferenceView::updateColours()
{
    const Tokens tokens = Tokens::current();
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->firstBlock();
    for (const Row &row : std::as_const(m_rows)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        if (row.kind == Row::Kind::Gap || row.kind == Row::Kind::Heading) {
            selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            selection.format.setForeground(row.kind == Row::Kind::Gap ? tokens.muted : tokens.text);
            selection.format.setFontWeight(row.kind == Row::Kind::Gap ? QFont::Normal : QFont::DemiBold);
            selections.append(selection);
        } else if (row.kind != Row::Kind::Same) {
            const QColor color = row.kind == Row::Kind::Removed ? tokens.bad : tokens.good;
            selection.format.setBackground(mixed(tokens.surface, color, 0.14));
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections.append(selection);
        }
        block = block.next();
    }
    setExtraSelections(selections);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    } else if (event->type() == QEvent::PaletteChange) {
        updateColours();
    }
}

} // namespace Hearth
