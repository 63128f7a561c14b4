#pragma once

#include "config/syntaxcolours.h"
#include "draft/configdraft.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Hearth {

class Banner;
class DifferenceView;
class FindBar;
class JsonEditor;
class ProblemList;

/// One file as text: what stands in the way of editing it, the editor, its problems, the save bar. Holds
/// nothing but the view: text, undo and state are the draft's, so that nothing is lost with it.
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
    void save();
    void goToNextProblem(bool forward);
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
    void buildSaveBar();
    void connectDraft();
    void onTextEdited();
    void onDiagnostics();
    void onMainAction();
    void onSaveFailed(const Error &error);
    void createFirstText();
    void setComparing(bool comparing);
    void updateDifference();
    void updateState();
    void updateBanner();
    void updatePalette();
    void retranslate();
    [[nodiscard]] QString stateWords() const;

    ConfigDraft &m_draft;
    std::unique_ptr<SyntaxColours> m_colours;
    Banner *m_banner;
    FindBar *m_findBar = nullptr;
    QStackedWidget *m_texts;
    JsonEditor *m_editor;
    DifferenceView *m_difference;
    ProblemList *m_problems;
    QLabel *m_state;
    QPushButton *m_revert;
    QPushButton *m_save;
    std::optional<Error> m_saveError; ///< Until the next save or edit.
    bool m_isComparing = false;
};

} // namespace Hearth
