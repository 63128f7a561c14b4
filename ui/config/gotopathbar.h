#pragma once

#include "json5/json5document.h"

#include <QWidget>

#include <functional>

class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QToolButton;

namespace Hearth {

class JsonEditor;

/// A line above an editor to go to a place: a path, with those that are there to choose from, a line, or
/// line:column. Enter goes there, Esc closes; what is wrong is told in words.
class GoToPathBar final : public QWidget
{
    Q_OBJECT

public:
    using DocumentSource = std::function<Json5Document()>;

    /// \a editor outlives this. \a document: its text, parsed; asked while the bar is open.
    GoToPathBar(JsonEditor &editor, DocumentSource document, QWidget *parent = nullptr);

    void open(); ///< Shows itself and takes the keyboard.
    void close(); ///< Back to the editor.

    /// Paths that are offered at a time; our choice.
    static constexpr int mostOffered = 200;

Q_SIGNALS:
    void goTo(const Hearth::Json5Path &path); ///< One that is there.
    void goToLine(int line, int column); ///< From 1; column 1 where none was given.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Why the words in the field lead nowhere.
    enum class Problem { None, NoPath, NotThere, NoSuchLine };

    void onWordsEdited();
    void go();
    void setProblem(Problem problem, const QString &about = {});
    void goByPath(const QString &words);
    [[nodiscard]] QStringList pathsFor(const QString &words) const;
    void updateProblem();
    void retranslate();

    JsonEditor &m_editor;
    DocumentSource m_document;
    QLineEdit *m_field;
    QLabel *m_words;
    QPushButton *m_go;
    QToolButton *m_close;
    QStringListModel *m_paths;
    QCompleter *m_completer;
    Problem m_problem = Problem::None;
    QString m_about; ///< NotThere: as far as the path leads.
};

} // namespace Hearth
