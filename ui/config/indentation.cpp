#include "config/indentation.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <limits>

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

void toggleLineComments(QTextCursor cursor)
{
    const QTextDocument *document = cursor.document();
    const int last =
        document->findBlock(qMax(cursor.selectionStart(), cursor.selectionEnd() - 1)).blockNumber();
    QList<QTextBlock> lines;
    for (QTextBlock block = document->findBlock(cursor.selectionStart());
         block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (!block.text().trimmed().isEmpty()) {
            lines.append(block);
        }
    }
    const auto indentOf = [](const QTextBlock &block) {
        const QString text = block.text();
        int at = 0;
        while (text.at(at).isSpace()) {
            ++at;
        }
        return at;
    };
    const auto isComment = [&indentOf](const QTextBlock &block) {
        return QStringView(block.text()).sliced(indentOf(block)).startsWith(QLatin1String("//"));
    };
    const bool areComments = std::all_of(lines.cbegin(), lines.cend(), isComment);
    int column = std::numeric_limits<int>::max();
    for (const QTextBlock &block : std::as_const(lines)) {
        column = std::min(column, indentOf(block));
    }
    cursor.beginEditBlock();
    for (const QTextBlock &block : std::as_const(lines)) {
        QTextCursor at(block);
        if (!areComments) {
            at.setPosition(block.position() + column);
            at.insertText(QStringLiteral("// "));
            continue;
        }
        const int from = indentOf(block);
        const bool hasSpace = block.text().size() > from + 2 && block.text().at(from + 2) == QLatin1Char(' ');
        at.setPosition(block.position() + from);
        at.setPosition(block.position() + from + (hasSpace ? 3 : 2), QTextCursor::KeepAnchor);
        at.removeSelectedText();
    }
    cursor.endEditBlock();
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
