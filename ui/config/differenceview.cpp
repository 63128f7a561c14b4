#include "config/differenceview.h"

#include "widgets/tokens.h"

#include <QEvent>
#include <QTextBlock>

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

void DifferenceView::setTexts(const QString &onDisk, const QString &inEditor)
{
    const QList<DiffLine> lines = withoutDistantLines(
        lineDiff(onDisk.split(QLatin1Char('\n')), inEditor.split(QLatin1Char('\n'))), contextLines);
    if (lines != m_lines) {
        m_lines = lines;
        fill();
    }
}

void DifferenceView::fill()
{
    QStringList texts;
    for (const DiffLine &line : std::as_const(m_lines)) {
        texts.append(told(line));
    }
    setPlainText(texts.join(QLatin1Char('\n')));
    updateColours();
}

QString DifferenceView::told(const DiffLine &line) const
{
    switch (line.kind) {
    case DiffLine::Kind::Same:
        return QStringLiteral("  ") + line.text;
    case DiffLine::Kind::Removed:
        return QStringLiteral("− ") + line.text;
    case DiffLine::Kind::Added:
        return QStringLiteral("+ ") + line.text;
    case DiffLine::Kind::Gap:
        break;
    }
    //: Between the places where two texts differ.
    return tr("… %n equal line(s)", "", line.count);
}

void DifferenceView::updateColours()
{
    const Tokens tokens = Tokens::current();
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->firstBlock();
    for (const DiffLine &line : std::as_const(m_lines)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        if (line.kind == DiffLine::Kind::Gap) {
            selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            selection.format.setForeground(tokens.muted);
            selections.append(selection);
        } else if (line.kind != DiffLine::Kind::Same) {
            const QColor color = line.kind == DiffLine::Kind::Removed ? tokens.bad : tokens.good;
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
