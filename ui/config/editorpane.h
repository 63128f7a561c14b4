#pragma once

#include "config/syntaxcolours.h"
#include "draft/draftvalues.h"
#include "json5/json5document.h"

#include <QWidget>

#include <functional>

class QMenu;
class QSplitter;
class QToolButton;

namespace Hearth {

class ConfigDraft;
class FindBar;
class GoToPathBar;
class JsonEditor;
class OutlineView;

/// A draft as text with all that helps to write it: outline, search, the way to a path, completion, help on
/// keys, repairs, layout.
class EditorPane final : public QWidget
{
    Q_OBJECT

public:
    /// Tells what values may refer to: the text of openclaw.json, parsed. Asked when something is completed.
    using References = std::function<Json5Document()>;

    /// \a draft and \a syntax outlive this.
    EditorPane(
        ConfigDraft &draft, const SyntaxDefinition &syntax, References references, QWidget *parent = nullptr);
    ~EditorPane() override;

    static constexpr QKeyCombination foldKeys = Qt::CTRL | Qt::Key_Minus; ///< As in Kate.

    [[nodiscard]] JsonEditor *editor() { return m_editor; }
    [[nodiscard]] FindBar *findBar() { return m_findBar; }
    [[nodiscard]] GoToPathBar *goToBar() { return m_goToBar; }

    /// Shows \a problems in the text and the outline; to be told with each check.
    void setProblems(const QList<DraftDiagnostic> &problems);
    void offerFixes(); ///< A menu at the cursor.
    void format(); ///< The selected lines, else all.
    void toggleComment();
    void toggleFold(); ///< The innermost value around the cursor.
    /// Shows the value at \a path, or what of the way there is. False: nothing of it is there.
    bool showPath(const Json5Path &path);
    void setOutlineShown(bool shown);
    [[nodiscard]] bool isOutlineShown() const;
    bool closeBars(); ///< False: none was open.

Q_SIGNALS:
    void noticeRequested(const QString &sentence);
    void outlineShownChanged(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildEditor(const SyntaxDefinition &syntax);
    void connectBars();
    void addHelp(References references);
    void apply(const ConfigRepair &repair);
    void fillFixes(QMenu &menu);
    void addFolding(QMenu &menu);
    void followCursor();
    void updatePalette();
    void retranslate();

    ConfigDraft &m_draft;
    std::unique_ptr<SyntaxColours> m_colours;
    QSplitter *m_splitter;
    OutlineView *m_outline;
    JsonEditor *m_editor;
    FindBar *m_findBar = nullptr;
    GoToPathBar *m_goToBar = nullptr;
};

} // namespace Hearth
