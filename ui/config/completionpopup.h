#pragma once

#include "config/completionoffer.h"

#include <QObject>
#include <QTimer>

class QFrame;
class QKeyEvent;
class QLabel;
class QListView;
class QStandardItemModel;

namespace Hearth {

class JsonEditor;

/// Candidates for what is being typed in an editor, each with a line that explains it. Opens by Ctrl+Space,
/// and by itself shortly after a letter or a quote has been typed; then it is asked once what there is, and
/// what is typed on only narrows that down. Up, Down and the page keys choose; Enter and Tab take over, as
/// one step of undo; Esc, another place and the loss of the keyboard close it. Never while an input method
/// composes, and not in a text that is read-only. The keyboard stays with the editor.
class CompletionPopup final : public QObject
{
    Q_OBJECT

public:
    /// Gives what may be put at a position of the editor's text.
    using Source = std::function<CompletionOffer(int position)>;

    /// Lives as long as \a editor, its parent.
    CompletionPopup(JsonEditor &editor, Source source);
    ~CompletionPopup() override;

    /// Tells whether the source answers quickly just now. While it does not, what would open by itself waits
    /// for resume().
    void setReady(std::function<bool()> isReady) { m_isReady = std::move(isReady); }
    void resume(); ///< What setReady() tells may have changed.

    void open(); ///< What Ctrl+Space does.
    void close();
    [[nodiscard]] bool isOpen() const;

    /// Pause in typing after which it opens by itself: below what is felt as waiting, and long enough not to
    /// ask for each letter of who types fast. Our choice.
    static constexpr std::chrono::milliseconds pause{120};

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask(bool isAsked);
    void narrow(); ///< Shows what goes with what has been typed.
    void accept();
    void place();
    void choose(int row);
    void move(int rows);
    void onContentsChange(int position, int removed, int added);
    void onCursorMoved();
    [[nodiscard]] bool takesKey(const QKeyEvent &event) const;
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int current() const;
    void noteTyped(const QKeyEvent &event);

    JsonEditor &m_editor;
    Source m_source;
    std::function<bool()> m_isReady;
    QFrame *m_frame = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_words = nullptr; ///< All that is to be said of the chosen one.
    QStandardItemModel *m_model = nullptr;
    CompletionOffer m_offer; ///< Its range moves with what is typed.
    QTimer m_pause;
    int m_futile = -1; ///< Where the word began that nothing was found for.
    bool m_isWaiting = false; ///< For resume().
    bool m_isComposing = false;
    bool m_isAccepting = false;
    bool m_isAsked = false; ///< Opened by Ctrl+Space: the first candidate is chosen.
};

} // namespace Hearth
