#pragma once

#include "config/editorpane.h"
#include "draft/configdraft.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Hearth {

class Banner;
class DifferenceView;
class DraftNotice;
class HistoryView;
class ProblemList;
class SaveBar;

/// One file while it is worked on: what stands in the way of editing it, the text or its form, its problems,
/// what saving would change, what the file said before, the save bar. Holds nothing but the view: text, undo
/// and state are the draft's, so that nothing is lost with it.
class DraftView final : public QWidget
{
    Q_OBJECT

public:
    /// \a draft and \a syntax outlive this.
    DraftView(ConfigDraft &draft, const SyntaxDefinition &syntax, EditorPane::References references,
        QWidget *parent = nullptr);

    [[nodiscard]] ConfigDraft &draft() { return m_draft; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString sentence() const; ///< What is wrong with the file, in one sentence.
    [[nodiscard]] EditorPane &pane() { return *m_pane; }
    /// The same text as a form; becomes a child of this. Once.
    void setForm(QWidget *form);

    /// What fills the middle.
    enum class Middle { Text, Form, Comparison, Review, History };
    [[nodiscard]] Middle middle() const { return m_middle; }
    void showMiddle(Middle middle); ///< Where there is no such thing now: what was edited last.
    void backToEditing(); ///< To text or form, whichever was there last.
    [[nodiscard]] QWidget *firstFocus();

    void save();
    void goToNextProblem(bool forward);
    bool showPath(const Json5Path &path); ///< As EditorPane::showPath().

Q_SIGNALS:
    void summaryChanged(); ///< sentence(), or whether there is something to save.
    void noticeRequested(const QString &sentence);
    void templatesRequested(); ///< There is no file: show ways to begin one. Only with a form.

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTools();
    void connectDraft();
    void connectParts();
    void onDiagnostics();
    void createFirstText();
    void fixAll();
    void updateDifference();
    void updateTools();
    void updateState();
    void retranslate();

    ConfigDraft &m_draft;
    Banner *m_banner;
    DraftNotice *m_notice;
    QHBoxLayout *m_tools;
    QPushButton *m_asText;
    QPushButton *m_asForm;
    QPushButton *m_outline;
    QPushButton *m_find;
    QPushButton *m_goTo;
    QPushButton *m_format;
    QStackedWidget *m_stack;
    EditorPane *m_pane;
    QWidget *m_form = nullptr;
    DifferenceView *m_difference;
    HistoryView *m_history;
    QLabel *m_reviewWords;
    QPushButton *m_takeBoth;
    ProblemList *m_problems;
    SaveBar *m_saveBar;
    Middle m_middle = Middle::Text;
    Middle m_editing = Middle::Text; ///< Text or Form.
};

} // namespace Hearth
