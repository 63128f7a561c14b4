#pragma once

#include <QList>
#include <QTextCursor>
#include <QTextDocument>

class QPlainTextEdit;

namespace Hearth {

/// Searches the text of an editor, and replaces what it finds.
class TextSearch
{
public:
    /// \a editor outlives this.
    explicit TextSearch(QPlainTextEdit &editor)
        : m_editor(editor)
    {
    }

    /// Finds all places of \a words; empty: none. Returns how many, at the most maxMatches.
    int setWords(const QString &words, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);
    [[nodiscard]] const QList<QTextCursor> &matches() const { return m_matches; }
    static constexpr int maxMatches = 999; ///< Our choice: three figures, and quick to draw.

    /// Selects the next or previous match, beginning again at the other end; \a from: the cursor by default.
    void find(bool forward, int from = -1);
    /// Puts \a words in the place of the match that is selected, then goes to the next. False: none was
    /// selected, it only went to one.
    bool replace(const QString &words);
    /// As one step of undo. Returns how many: all there are, not only maxMatches.
    int replaceAll(const QString &words);

private:
    [[nodiscard]] QTextDocument::FindFlags flags(bool forward) const;

    QPlainTextEdit &m_editor;
    QList<QTextCursor> m_matches;
    QString m_words;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
};

} // namespace Hearth
