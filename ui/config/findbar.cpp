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

namespace Hearth {

FindBar::FindBar(JsonEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("muted", true);
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
    setVisible(false);
    retranslate();
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
    m_editor.findMatch(forward);
    m_origin = m_editor.textCursor().selectionStart();
}

void FindBar::refresh()
{
    if (isVisible()) {
        m_matches = m_editor.setSearch(m_field->text());
        updateCount();
    }
}

void FindBar::close()
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) || m_field->hasFocus();
    m_editor.setSearch({});
    setVisible(false);
    if (hadKeyboard) {
        m_editor.setFocus();
    }
}

void FindBar::onWordsChanged()
{
    refresh();
    m_editor.findMatch(true, m_origin);
}

void FindBar::updateCount()
{
    const bool nothing = m_field->text().isEmpty();
    //: Number of places where the searched words stand.
    m_count->setText(nothing ? QString()
            : m_matches == 0 ? tr("Not found")
                             : tr("%n place(s)", "", m_matches));
    m_previous->setEnabled(m_matches > 0);
    m_next->setEnabled(m_matches > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        findAgain(!(event->modifiers() & Qt::ShiftModifier));
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
    //: The match before the cursor.
    m_previous->setText(tr("Previous"));
    //: The match behind the cursor.
    m_next->setText(tr("Next"));
    m_close->setToolTip(tr("Close the search"));
    m_close->setAccessibleName(tr("Close the search"));
    updateCount();
}

} // namespace Hearth
