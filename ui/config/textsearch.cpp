#include "config/textsearch.h"

#include <QPlainTextEdit>

namespace Hearth {

int TextSearch::setWords(const QString &words, Qt::CaseSensitivity sensitivity)
{
    m_words = words;
    m_sensitivity = sensitivity;
    m_matches.clear();
    QTextCursor at(m_editor.document());
    while (!words.isEmpty() && m_matches.size() < maxMatches) {
        at = m_editor.document()->find(words, at, flags(true));
        if (at.isNull()) {
            break;
        }
        m_matches.append(at);
    }
    return int(m_matches.size());
}

void TextSearch::find(bool forward, int from)
{
    if (m_words.isEmpty()) {
        return;
    }
    QTextDocument *document = m_editor.document();
    QTextCursor start = m_editor.textCursor();
    if (from >= 0) {
        start.setPosition(qMin(from, qMax(0, document->characterCount() - 1)));
    }
    QTextCursor found = document->find(m_words, start, flags(forward));
    if (found.isNull()) {
        QTextCursor end(document);
        end.movePosition(forward ? QTextCursor::Start : QTextCursor::End);
        found = document->find(m_words, end, flags(forward));
    }
    if (!found.isNull()) {
        m_editor.setTextCursor(found);
        m_editor.ensureCursorVisible();
    }
}

bool TextSearch::replace(const QString &words)
{
    QTextCursor cursor = m_editor.textCursor();
    const bool isMatch = !m_words.isEmpty() && !m_editor.isReadOnly()
        && cursor.selectedText().compare(m_words, m_sensitivity) == 0;
    if (isMatch) {
        cursor.insertText(words);
        m_editor.setTextCursor(cursor);
    }
    find(true);
    return isMatch;
}

int TextSearch::replaceAll(const QString &words)
{
    int count = 0;
    if (m_words.isEmpty() || m_editor.isReadOnly()) {
        return count;
    }
    QTextCursor step(m_editor.document());
    step.beginEditBlock();
    QTextCursor at(m_editor.document());
    while (!(at = m_editor.document()->find(m_words, at, flags(true))).isNull()) {
        at.insertText(words); // the search goes on behind what was put in
        ++count;
    }
    step.endEditBlock();
    return count;
}

QTextDocument::FindFlags TextSearch::flags(bool forward) const
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, !forward);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_sensitivity == Qt::CaseSensitive);
    return flags;
}

} // namespace Hearth
