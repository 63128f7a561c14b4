#include "sizing/searchcombo.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int mostVisible = 16;

QStandardItem *itemOf(const QComboBox &combo, int index)
{
    return qobject_cast<QStandardItemModel *>(combo.model())->item(index);
}

} // namespace

SearchCombo::SearchCombo(QWidget *parent)
    : QComboBox(parent)
{
    setModel(new QStandardItemModel(this));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(mostVisible);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    auto *completer = new QCompleter(model(), this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionRole(Qt::UserRole + 1); // headings have none
    completer->popup()->setProperty("popup", true); // a window of its own: it needs a ground
    setCompleter(completer);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchCombo::onEditingFinished);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { setToolTip(currentText()); });
}

void SearchCombo::addHeading(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    qobject_cast<QStandardItemModel *>(model())->appendRow(item);
}

void SearchCombo::addChoice(const QString &text, const QVariant &value)
{
    auto *item = new QStandardItem(text);
    item->setData(value, Qt::UserRole);
    item->setData(text, Qt::UserRole + 1);
    qobject_cast<QStandardItemModel *>(model())->appendRow(item);
}

void SearchCombo::setLineText(int index, const QString &text)
{
    QStandardItem *item = itemOf(*this, index);
    item->setText(text);
    if (item->flags() & Qt::ItemIsEnabled) {
        item->setData(text, Qt::UserRole + 1);
    }
    if (index == currentIndex()) {
        showName();
    }
}

int SearchCombo::match(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < count() && !words.isEmpty(); ++i) {
        const bool isChoice = itemOf(*this, i)->flags() & Qt::ItemIsEnabled;
        const QString name = itemText(i);
        if (isChoice && std::all_of(words.cbegin(), words.cend(), [&name](const QString &word) {
                return name.contains(word, Qt::CaseInsensitive);
            })) {
            return i;
        }
    }
    return -1;
}

void SearchCombo::choose(int index)
{
    setCurrentIndex(index);
    showName();
    Q_EMIT activated(index);
}

void SearchCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    // After the click that brought the focus: typing then replaces the name.
    QTimer::singleShot(0, lineEdit(), [this] {
        if (hasFocus()) {
            lineEdit()->selectAll();
        }
    });
}

void SearchCombo::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        lineEdit()->deselect();
        lineEdit()->setCursorPosition(0);
    }
}

void SearchCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls; a choice is not changed in passing
}

void SearchCombo::onEditingFinished()
{
    const QString text = lineEdit()->text();
    if (currentIndex() >= 0 && text == itemText(currentIndex())) {
        return;
    }
    const int index = match(text);
    if (index >= 0 && index != currentIndex()) {
        choose(index);
    } else {
        showName();
    }
}

void SearchCombo::showName()
{
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
    setToolTip(itemText(currentIndex()));
}

void SearchCombo::showPopup()
{
    // Long names are whole in the list, however narrow the field is.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

} // namespace Hearth
