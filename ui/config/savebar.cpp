#include "config/savebar.h"

#include "draft/configdraft.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Hearth {

SaveBar::SaveBar(ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_layout(new QHBoxLayout(this))
    , m_state(new QLabel(this))
    , m_history(new QPushButton(this))
    , m_review(new QPushButton(this))
    , m_revert(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_state->setObjectName(QStringLiteral("saveState"));
    m_history->setObjectName(QStringLiteral("history"));
    m_review->setObjectName(QStringLiteral("review"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("primary", true);
    m_history->setCheckable(true);
    m_review->setCheckable(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::small);
    m_layout->addWidget(m_state);
    m_layout->addStretch(1);
    for (QPushButton *button : {m_history, m_review, m_revert, m_save}) {
        m_layout->addWidget(button);
    }
    connect(m_history, &QPushButton::clicked, this, &SaveBar::historyRequested);
    connect(m_review, &QPushButton::clicked, this, &SaveBar::reviewRequested);
    connect(m_revert, &QPushButton::clicked, this, &SaveBar::revertRequested);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    retranslate();
}

void SaveBar::addTool(QWidget *tool)
{
    m_layout->insertWidget(1, tool);
}

void SaveBar::setReviewing(bool reviewing)
{
    m_review->setChecked(reviewing);
}

void SaveBar::setHistoryShown(bool shown)
{
    m_history->setChecked(shown);
}

void SaveBar::update()
{
    const DraftState state = m_draft.state();
    m_state->setText(stateWords());
    m_history->setEnabled(state != DraftState::Loading);
    m_review->setEnabled(state == DraftState::Modified);
    m_revert->setEnabled(state == DraftState::Modified);
    m_save->setEnabled(state == DraftState::Modified);
}

QString SaveBar::stateWords() const
{
    switch (m_draft.state()) {
    case DraftState::Clean:
        //: State of a file: the text in the editor is the text on disk.
        return tr("Saved.");
    case DraftState::Modified:
    case DraftState::ChangedUnderneath:
        return tr("Unsaved changes");
    case DraftState::Saving:
        return tr("Saving…");
    case DraftState::ReadOnly:
        return tr("Read only");
    case DraftState::Loading:
    case DraftState::Missing:
    case DraftState::Unreadable:
        break;
    }
    return {};
}

void SaveBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SaveBar::retranslate()
{
    //: Button: earlier versions of the file.
    m_history->setText(tr("History"));
    m_history->setToolTip(tr("What the file said before, to look at and to bring back."));
    //: Button: shows what saving would change in the file.
    m_review->setText(tr("Review"));
    m_review->setToolTip(
        tr("What saving changes in the file (%1).")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S).toString(QKeySequence::NativeText)));
    //: Button: back to what the file says.
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Back to what the file says; Undo brings your text back."));
    m_save->setText(tr("Save"));
    update();
}

} // namespace Hearth
