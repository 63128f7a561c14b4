#include "routing/targetpicker.h"

#include "routing/forgetchildren.h"
#include "routing/targetdelegate.h"
#include "widgets/tableroles.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace Hearth {

namespace {

constexpr int shownCharacters = 14; ///< Narrower than its texts: the field gives way, the list does not.
constexpr int shownLines = 14;
constexpr int widestList = 560;

/// Finds by name as well as by target, and puts the target into the field.
class TargetCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(IdRole).toString();
    }
};

} // namespace

TargetPicker::TargetPicker(QWidget *parent)
    : QComboBox(parent)
    , m_model(new TargetModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownCharacters);
    setMaxVisibleItems(shownLines);
    setModel(m_model);
    setItemDelegate(new TargetDelegate(this));
    view()->setMinimumWidth(widestList / 2);

    auto *completer = new TargetCompleter(this);
    completer->setModel(m_model);
    completer->setCompletionRole(TargetModel::SearchRole);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(shownLines);
    setCompleter(completer);
    QAbstractItemView *completions = completer->popup();
    completions->setItemDelegate(new TargetDelegate(completer));
    completions->setObjectName(QStringLiteral("targetCompletions"));
    // Ours, so that the style sheet's rules for the lists of combo boxes hold for it, too.
    completions->setParent(this, completions->windowFlags());

    connect(this, &QComboBox::activated, this,
        [this](int row) { choose(m_model->index(row).data(IdRole).toString()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TargetPicker::onTyped);
}

TargetPicker::~TargetPicker()
{
    forgetChildren(*this);
}

void TargetPicker::setEntries(const QList<TargetEntry> &entries)
{
    m_pending = entries;
    if (!isBusy()) {
        takePending();
    }
}

void TargetPicker::setTarget(const QString &target)
{
    m_target = target;
    showTarget();
}

void TargetPicker::hidePopup()
{
    QComboBox::hidePopup();
    if (!isBusy()) {
        takePending();
    }
}

void TargetPicker::wheelEvent(QWheelEvent *event)
{
    // Scrolling the page must not change where requests go.
    event->ignore();
}

void TargetPicker::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (!isBusy()) {
        takePending();
    }
}

void TargetPicker::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        showTarget();
    }
}

void TargetPicker::choose(const QString &target)
{
    const bool isNew = !target.isEmpty() && target != m_target;
    if (isNew) {
        m_target = target;
    }
    showTarget();
    takePending();
    if (isNew) {
        Q_EMIT targetChosen(m_target);
    }
}

void TargetPicker::onTyped()
{
    const QAbstractItemView *list = completer()->popup();
    const bool completes = list->isVisible() && list->currentIndex().isValid(); // it tells by itself
    if (completes || lineEdit()->text() == m_target) {
        return;
    }
    choose(targetFromText(m_model->entries(), lineEdit()->text()));
}

void TargetPicker::takePending()
{
    if (m_pending) {
        m_model->setEntries(*m_pending);
        m_pending.reset();
        showTarget();
    }
}

void TargetPicker::showTarget()
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(m_model->rowOf(m_target));
    lineEdit()->setText(m_target);
    lineEdit()->setCursorPosition(0);
    setToolTip(m_target);
}

bool TargetPicker::isBusy() const
{
    return view()->isVisible() || completer()->popup()->isVisible()
        || (lineEdit()->hasFocus() && lineEdit()->isModified());
}

} // namespace Hearth
