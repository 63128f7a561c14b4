#include "forms/modelcombo.h"

#include "config/modelref.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Hearth {

ModelCombo::ModelCombo(QWidget *parent)
    : StillCombo(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->popup()->setProperty("popup", true); // a window of its own: it needs a ground
    connect(this, &QComboBox::textActivated, this, &ModelCombo::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] { take(currentText()); });
}

void ModelCombo::setModels(const QStringList &refs)
{
    QStringList now;
    for (int i = 0; i < count(); ++i) {
        now.append(itemText(i));
    }
    if (now == refs) {
        return;
    }
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietLine(lineEdit());
    const QString typed = lineEdit()->text();
    clear();
    addItems(refs);
    setCurrentIndex(findText(m_ref));
    lineEdit()->setText(typed);
}

void ModelCombo::setModel(const QString &ref)
{
    const bool isTyping = lineEdit()->hasFocus() && lineEdit()->isModified();
    m_ref = ref;
    if (isTyping) {
        return;
    }
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietLine(lineEdit());
    setCurrentIndex(findText(ref));
    setEditText(ref);
    lineEdit()->setCursorPosition(0);
    setToolTip(ref);
}

void ModelCombo::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void ModelCombo::take(const QString &text)
{
    const QString wanted = text.trimmed();
    const bool isListed = findText(wanted) >= 0;
    if (wanted == m_ref || (!isListed && !ModelRef::parse(wanted))) {
        lineEdit()->setModified(false);
        setModel(m_ref);
        return;
    }
    lineEdit()->setModified(false);
    setModel(wanted);
    Q_EMIT chosen(wanted);
}

void ModelCombo::focusOutEvent(QFocusEvent *event)
{
    StillCombo::focusOutEvent(event);
    const bool isInList = view()->isVisible() || (completer()->popup() && completer()->popup()->isVisible());
    if (!isInList && lineEdit()->isModified()) {
        take(currentText());
    }
}

} // namespace Hearth
