#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Hearth {

class JsonEditor;

/// Lines above an editor to search its text: Enter goes to the next place, Shift+Enter to the one before, Esc
/// closes. With the second line what is found is replaced: Enter there replaces and goes on.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a editor outlives this.
    explicit FindBar(JsonEditor &editor, QWidget *parent = nullptr);

    void open(); ///< Shows itself, takes the keyboard and what is selected in the editor.
    void openReplacing(); ///< The same with the line for replacing.
    void findAgain(bool forward);
    void refresh(); ///< The text has changed.
    void close(); ///< Back to the editor.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onWordsChanged();
    void buildReplacing();
    void showReplacing(bool shows);
    void replace();
    void replaceAll();
    void updateCount();
    void retranslate();

    JsonEditor &m_editor;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_case;
    QPushButton *m_previous;
    QPushButton *m_next;
    QToolButton *m_close;
    QWidget *m_replacing;
    QLineEdit *m_replacement;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    int m_origin = 0; ///< Where the search began: while typing it begins there again.
    int m_matches = 0;
    int m_replaced = -1; ///< By the last "replace all", until something else happens.
};

} // namespace Hearth
