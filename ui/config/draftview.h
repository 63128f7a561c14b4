#pragma once

#include "config/syntaxcolours.h"
#include "draft/configdraft.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Hearth {

class Banner;
class DifferenceView;
class DraftNotice;
class FindBar;
class HistoryView;
class JsonEditor;
class ProblemList;
class SaveBar;

/// One file while it is worked on: what stands in the way of editing it, the editor, its problems, what
/// saving would change, what the file said before, the save bar. Holds nothing but the view: text, undo and
/// state are the draft's, so that nothing is lost with it.
class DraftView final : public QWidget
{
    Q_OBJECT

public:
    /// \a draft and \a syntax outlive this.
    DraftView(ConfigDraft &draft, const SyntaxDefinition &syntax, QWidget *parent = nullptr);
    ~DraftView() override;

    [[nodiscard]] ConfigDraft &draft() { return m_draft; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString sentence() const; ///< What is wrong with the file, in one sentence.
    [[nodiscard]] JsonEditor *editor() { return m_editor; }
    [[nodiscard]] FindBar *findBar() { return m_findBar; }

    /// What fills the middle.
    enum class Middle { Text, Comparison, Review, History };
    [[nodiscard]] Middle middle() const { return m_middle; }
    void showMiddle(Middle middle); ///< Falls back to Text where there is no such thing now.

    void save();
    void goToNextProblem(bool forward);
    void offerFixes(); ///< A menu at the cursor.
    void format(); ///< The selected lines, else all.
    /// Shows the value at \a path, or what of the way there is.  False: nothing of it is there.
    bool showPath(const Json5Path &path);

Q_SIGNALS:
    void summaryChanged(); ///< sentence(), or whether there is something to save.
    void noticeRequested(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildEditor(const SyntaxDefinition &syntax);
    void connectDraft();
    void onTextEdited();
    void onDiagnostics();
    void createFirstText();
    void backToText();
    void apply(const ConfigRepair &repair);
    void fixAll();
    void fillFixes(QMenu &menu);
    void updateStructure();
    void updateDifference();
    void updateState();
    void updatePalette();
    void retranslate();

    ConfigDraft &m_draft;
    std::unique_ptr<SyntaxColours> m_colours;
    Banner *m_banner;
    DraftNotice *m_notice;
    FindBar *m_findBar = nullptr;
    QStackedWidget *m_stack;
    JsonEditor *m_editor;
    DifferenceView *m_difference;
    HistoryView *m_history;
    QPushButton *m_takeBoth;
    ProblemList *m_problems;
    SaveBar *m_saveBar;
    Middle m_middle = Middle::Text;
};

} // namespace Hearth
