#pragma once

#include "config/configvalues.h"

#include <QPlainTextEdit>
#include <QTextCursor>

namespace Hearth {

/// A place in the text that something is to be said of.
struct EditorMark
{
    ConfigDiagnostic::Severity severity = ConfigDiagnostic::Severity::Error;
    int position = 0; ///< In characters of the document.
    int length = 0; ///< 0: something is missing there.
    QString sentence; ///< Shown as a tooltip.
};

/// A view of a draft's text: line numbers, problems underlined and marked at their lines, the current line,
/// tabs that can be seen, indentation that goes on by itself. Tab indents; Ctrl+Tab leaves.
class JsonEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// \a document outlives this, and has the layout of plain texts; null: one of its own.
    explicit JsonEditor(QTextDocument *document = nullptr, QWidget *parent = nullptr);

    /// Problems stick to their text while it is edited, until the next call.
    void setMarks(const QList<EditorMark> &marks);
    void goToMark(int index); ///< An index of the list last given.
    void goToNextMark(bool forward); ///< Begins again at the other end.
    /// Puts the cursor at \a position, selects \a length characters, brings the line into the middle.
    void goTo(int position, int length = 0);

    /// Marks all places of \a words, without regard to case; empty: none. Returns how many, at the most
    /// maxMatches.
    int setSearch(const QString &words);
    /// Selects the next or previous match, beginning again at the other end; \a from: the cursor by default.
    void findMatch(bool forward, int from = -1);
    static constexpr int maxMatches = 999; ///< Our choice: three figures, and quick to draw.

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(const QRect &area, QPaintDevice *device);
    void pressGutter(const QPoint &position); ///< Goes to the mark of that line.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Mark
    {
        QTextCursor range; ///< Selects what is underlined.
        ConfigDiagnostic::Severity severity = ConfigDiagnostic::Severity::Error;
        QString sentence;
    };

    void placeGutter();
    void updateSelections();
    [[nodiscard]] QString sentencesAt(int position) const;
    [[nodiscard]] QTextCursor underlined(const EditorMark &mark) const;

    QWidget *m_gutter;
    QList<Mark> m_marks;
    QList<QTextCursor> m_matches;
    QString m_words;
};

} // namespace Hearth
