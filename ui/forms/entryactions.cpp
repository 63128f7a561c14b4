#include "forms/entryactions.h"

#include "widgets/flowlayout.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace Hearth {

namespace {

using Action = EntryActions::Action;

const char *const nameEnds[] = {
    "AddButton", "EditButton", "DuplicateButton", "RemoveButton", "UpButton", "DownButton", "TextButton"};

/// What a key does in the view.
std::optional<Action> actionOf(const QKeyEvent &key)
{
    const bool isAlt = key.modifiers() == Qt::AltModifier;
    if (isAlt && key.key() == Qt::Key_Up) {
        return Action::Up;
    }
    if (isAlt && key.key() == Qt::Key_Down) {
        return Action::Down;
    }
    if (key.modifiers() & ~Qt::KeypadModifier) {
        return std::nullopt;
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Action::Edit;
    case Qt::Key_Delete:
        return Action::Remove;
    case Qt::Key_Insert:
        return Action::Add;
    default:
        return std::nullopt;
    }
}

} // namespace

EntryActions::EntryActions(const QString &name, bool hasAdd, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(Space::small, Space::small);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i <= int(Action::ShowInText); ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(name + QString::fromLatin1(nameEnds[i]));
        button->setProperty("flat", Action(i) == Action::ShowInText);
        layout->addWidget(button);
        if (Action(i) == Action::Add && !hasAdd) {
            button->hide();
        }
        m_buttons.append(button);
        if (Action(i) == Action::Up || Action(i) == Action::Down) {
            button->setIcon(lineIcon(
                Action(i) == Action::Up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
        }
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT triggered(Action(i)); });
    }
    retranslate();
}

void EntryActions::serve(QAbstractItemView *view)
{
    view->installEventFilter(this);
    connect(view, &QAbstractItemView::doubleClicked, this, [this] { trigger(Action::Edit); });
}

void EntryActions::setPossible(Action action, bool isPossible)
{
    m_buttons.at(int(action))->setEnabled(isPossible);
}

void EntryActions::setAddText(const QString &add)
{
    m_buttons.at(int(Action::Add))->setText(add);
}

bool EntryActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const std::optional<Action> action = actionOf(*static_cast<QKeyEvent *>(event))) {
            trigger(*action);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntryActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void EntryActions::trigger(Action action)
{
    if (m_buttons.at(int(action))->isEnabled()) {
        Q_EMIT triggered(action);
    }
}

void EntryActions::retranslate()
{
    const auto set = [this](Action action, const QString &text, const QKeySequence &key) {
        m_buttons.at(int(action))->setText(text);
        m_buttons.at(int(action))->setToolTip(key.toString(QKeySequence::NativeText));
    };
    m_buttons.at(int(Action::Add))
        ->setToolTip(QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText));
    //: Button: opens a dialog.
    set(Action::Edit, tr("Edit…"), QKeySequence(Qt::Key_Return));
    set(Action::Duplicate, tr("Duplicate"), {});
    //: Button: takes the provider or model out of the config.
    set(Action::Remove, tr("Remove"), QKeySequence(Qt::Key_Delete));
    const auto setIcon = [this](Action action, const QString &name, const QKeySequence &key) {
        QPushButton *button = m_buttons.at(int(action));
        button->setAccessibleName(name);
        //: Tooltip of a button: %1: what it does, %2: the key that does the same.
        button->setToolTip(tr("%1 (%2)").arg(name, key.toString(QKeySequence::NativeText)));
    };
    setIcon(Action::Up, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    setIcon(Action::Down, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    set(Action::ShowInText, tr("Show in text"), {});
}

} // namespace Hearth
