#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemView;
class QPushButton;

namespace Hearth {

/// The buttons below a list or table of entries that are edited: add, edit, duplicate, remove, move, show in
/// the text; and the same by the keyboard in the view. They go on in the next line where the width ends.
class EntryActions final : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Add, Edit, Duplicate, Remove, Up, Down, ShowInText };
    Q_ENUM(Action)

    /// \a name: how the buttons' object names begin. \a hasAdd: with a button to add an entry.
    EntryActions(const QString &name, bool hasAdd, QWidget *parent);

    /// Double click, Enter, Delete, Alt+Up and Alt+Down in \a view do what the buttons do.
    void serve(QAbstractItemView *view);
    void setPossible(Action action, bool isPossible);
    /// Text of the button that adds.
    void setAddText(const QString &add);

Q_SIGNALS:
    void triggered(Hearth::EntryActions::Action action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void trigger(Action action);
    void retranslate();

    QList<QPushButton *> m_buttons; ///< By action.
};

} // namespace Hearth
