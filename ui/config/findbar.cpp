#include "config/findbar.h"

#include "config/jsoneditor.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hearth {

FindBar::FindBar(JsonEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(new QToolButton(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_replacing(new QWidget(this))
    , m_replacement(new QLineEdit(m_replacing))
    , m_replace(new QPushButton(m_replacing))
    , m_replaceAll(new QPushButton(m_replacing))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Space::small);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Space::small);
    lines->addLayout(layout);
    lines->addWidget(m_replacing);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_case);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("muted", true);
    m_case->setObjectName(QStringLiteral("findCase"));
    m_case->setCheckable(true);
    m_case->setText(QStringLiteral("Aa"));
    m_case->setMinimumSize(Space::controlHeight, Space::controlHeight);
    m_case->setFocusPolicy(Qt::TabFocus);
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_next->setObjectName(QStringLiteral("findNext"));
    m_close->setObjectName(QStringLiteral("findClose"));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setMinimumSize(Space::controlHeight, Space::controlHeight);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::onWordsChanged);
    connect(m_previous, &QPushButton::clicked, this, [this] { findAgain(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { findAgain(true); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_case, &QToolButton::toggled, this, &FindBar::onWordsChanged);
    buildReplacing();
    setVisible(false);
    retranslate();
}

void FindBar::buildReplacing()
{
    auto *layout = new QHBoxLayout(m_replacing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_replacement, 1);
    layout->addWidget(m_replace);
    layout->addWidget(m_replaceAll);
    m_replacement->setObjectName(QStringLiteral("replaceField"));
    m_replace->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    m_replacing->setVisible(false);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replace);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::showReplacing(bool shows)
{
    m_replacing->setVisible(shows && !m_editor.isReadOnly());
}

void FindBar::openReplacing()
{
    open();
    showReplacing(true);
    if (!m_field->text().isEmpty() && m_replacing->isVisible()) {
        m_replacement->setFocus(Qt::ShortcutFocusReason);
        m_replacement->selectAll();
    }
}

void FindBar::replace()
{
    m_editor.search().replace(m_replacement->text());
    m_origin = m_editor.textCursor().selectionStart();
}

void FindBar::replaceAll()
{
    m_replaced = m_editor.search().replaceAll(m_replacement->text());
    updateCount();
}

void FindBar::open()
{
    const QTextCursor cursor = m_editor.textCursor();
    m_origin = cursor.selectionStart();
    setVisible(true);
    const QString selected = cursor.selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_field->setText(selected);
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    refresh();
}

void FindBar::findAgain(bool forward)
{
    if (!isVisible()) {
        open();
        return;
    }
    m_editor.search().find(forward);
    m_origin = m_editor.textCursor().selectionStart();
}

void FindBar::refresh()
{
    if (isVisible()) {
        m_matches = m_editor.search().setWords(
            m_field->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive);
        m_editor.showMatches();
        m_replaced = -1;
        updateCount();
    }
}

void FindBar::close()
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) || m_field->hasFocus();
    m_editor.search().setWords({});
    m_editor.showMatches();
    setVisible(false);
    showReplacing(false);
    if (hadKeyboard) {
        m_editor.setFocus();
    }
}

void FindBar::onWordsChanged()
{
    refresh();
    m_editor.search().find(true, m_origin);
}

void FindBar::updateCount()
{
    const bool nothing = m_field->text().isEmpty();
    //: Number of places where the searched words stand.
    const QString places = m_matches == 0 ? tr("Not found") : tr("%n place(s)", "", m_matches);
    //: How many places were replaced.
    m_count->setText(m_replaced >= 0 ? tr("%n replaced", "", m_replaced) : nothing ? QString() : places);
    m_previous->setEnabled(m_matches > 0);
    m_next->setEnabled(m_matches > 0);
    m_replace->setEnabled(m_matches > 0);
    m_replaceAll->setEnabled(m_matches > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_replacement->hasFocus()) {
            replace();
        } else {
            findAgain(!(event->modifiers() & Qt::ShiftModifier));
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(tr("Find in the text"));
    m_case->setToolTip(tr("Match upper and lower case"));
    m_case->setAccessibleName(tr("Match upper and lower case"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    //: Button: replaces the selected match and goes to the next.
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    //: The match before the cursor.
    m_previous->setText(tr("Previous"));
    //: The match behind the cursor.
    m_next->setText(tr("Next"));
    m_close->setToolTip(tr("Close the search"));
    m_close->setAccessibleName(tr("Close the search"));
    updateCount();
}

} // namespace Hearth
