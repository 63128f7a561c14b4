#pragma once

#include "config/configvalues.h"
#include "config/textsearch.h"

#include <QPlainTextEdit>
#include <QTextCursor>

#include <functional>
#include <optional>

class QMenu;
class QPainter;

namespace Hearth {

class EditorGutter;
class Folding;

/// A place in the text that something is to be said of.
struct EditorMark
{
    ConfigDiagnostic::Severity severity = ConfigDiagnostic::Severity::Error;
    int position = 0; ///< In characters of the document.
    int length = 0; ///< 0: something is missing there.
    QString sentence; ///< Shown as a tooltip.
};

/// A view of a draft's text: line numbers, problems underlined and marked at their lines, the current line,
/// the bracket that belongs to the one at the cursor, folding, tabs that can be seen, indentation that goes
/// on by itself. Tab indents; Ctrl+Tab leaves. What the text means it asks of its owner.
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

    [[nodiscard]] Folding &folding() { return *m_folding; }
    /// Tells what help there is for a place in the text, as rich text; empty: none.
    void setHelp(std::function<QString(int position)> help) { m_help = std::move(help); }
    /// Tells the places of two brackets that belong together, one of them beside the cursor.
    using BracketPair = std::pair<int, int>;
    void setBrackets(std::function<std::optional<BracketPair>(int position)> brackets);
    void updateBrackets(); ///< What setBrackets() tells may have changed.
    /// What is told when the mouse rests at \a position: its problems, then help; rich text.
    [[nodiscard]] QString toolTipAt(int position) const;

    /// Its matches are marked; tell showMatches() when they have changed.
    [[nodiscard]] TextSearch &search() { return m_search; }
    void showMatches() { updateSelections(); }

    // For the gutter. Lines count from 0.
    struct VisibleLine
    {
        int line = 0;
        double top = 0;
        double height = 0;
    };
    [[nodiscard]] QList<VisibleLine> visibleLines(const QRect &area) const;
    [[nodiscard]] int lineAt(int y) const;
    [[nodiscard]] QHash<int, ConfigDiagnostic::Severity> worstByLine() const;
    void goToMarkOfLine(int line);

Q_SIGNALS:
    void fixesRequested(); ///< Alt+Enter: for the place of the cursor.
    /// Before the context menu is shown, for what the owner has to add.
    void contextMenuAboutToShow(QMenu *menu);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Mark
    {
        QTextCursor range; ///< Selects what is underlined.
        ConfigDiagnostic::Severity severity = ConfigDiagnostic::Severity::Error;
        QString sentence;
    };

    void placeGutter();
    void updateSelections();
    void paintTabs(QPainter &painter, const QList<VisibleLine> &lines) const;
    void paintFolds(QPainter &painter, const QList<VisibleLine> &lines) const;
    [[nodiscard]] QStringList sentencesAt(int position) const;
    [[nodiscard]] QTextCursor underlined(const EditorMark &mark) const;

    Folding *m_folding;
    EditorGutter *m_gutter;
    TextSearch m_search;
    QList<Mark> m_marks;
    std::function<QString(int)> m_help;
    std::function<std::optional<BracketPair>(int)> m_brackets;
    std::optional<BracketPair> m_pair;
};

} // namespace Hearth
