#include "config/indentation.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace Hearth {

QTextCursor lineBroken(QTextCursor cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto isSpace = [](QChar c) { return c == QLatin1Char(' ') || c == QLatin1Char('\t'); };
    const auto end = std::find_if_not(before.cbegin(), before.cend(), isSpace);
    QString indentation = before.left(end - before.cbegin());
    const QString words = before.trimmed();
    if (words.endsWith(QLatin1Char('{')) || words.endsWith(QLatin1Char('['))) {
        indentation += indentation.endsWith(QLatin1Char('\t')) ? QStringLiteral("\t")
                                                               : QString(indentationWidth, QLatin1Char(' '));
    }
    cursor.insertBlock();
    cursor.insertText(indentation);
    cursor.endEditBlock();
    return cursor;
}

void indentLines(QTextCursor cursor)
{
    cursor.beginEditBlock();
    if (!cursor.hasSelection()) {
        const int over = cursor.positionInBlock() % indentationWidth;
        cursor.insertText(QString(indentationWidth - over, QLatin1Char(' ')));
    } else {
        const int end = cursor.selectionEnd();
        QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
        int added = 0;
        while (block.isValid() && block.position() < end + added) {
            if (block.length() > 1) {
                QTextCursor(block).insertText(QString(indentationWidth, QLatin1Char(' ')));
                added += indentationWidth;
            }
            block = block.next();
        }
    }
    cursor.endEditBlock();
}

void outdentLines(QTextCursor cursor)
{
    cursor.beginEditBlock();
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const int first = block.blockNumber();
    const QTextBlock end = document->findBlock(qMax(cursor.selectionStart(), cursor.selectionEnd() - 1));
    const int last = end.blockNumber();
    for (int at = first; at <= last; ++at, block = block.next()) {
        const QString text = block.text();
        int count = 0;
        while (count < indentationWidth && count < text.size() && text.at(count) == QLatin1Char(' ')) {
            ++count;
        }
        if (count == 0 && text.startsWith(QLatin1Char('\t'))) {
            count = 1;
        }
        QTextCursor remover(block);
        remover.setPosition(block.position() + count, QTextCursor::KeepAnchor);
        remover.removeSelectedText();
    }
    cursor.endEditBlock();
}

} // namespace Hearth
