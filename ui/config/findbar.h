#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Hearth {

class JsonEditor;

/// A line above an editor to search its text: Enter goes to the next place, Shift+Enter to the one before,
/// Esc closes.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a editor outlives this.
    explicit FindBar(JsonEditor &editor, QWidget *parent = nullptr);

    void open(); ///< Shows itself, takes the keyboard and what is selected in the editor.
    void findAgain(bool forward);
    void refresh(); ///< The text has changed.
    void close(); ///< Back to the editor.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onWordsChanged();
    void updateCount();
    void retranslate();

    JsonEditor &m_editor;
    QLineEdit *m_field;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QToolButton *m_close;
    int m_origin = 0; ///< Where the search began: while typing it begins there again.
    int m_matches = 0;
};

} // namespace Hearth
