#include "widgets/card.h"

#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>

namespace Hearth {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_title(new ElidedLabel(this))
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    m_outer->setContentsMargins(Space::large, Space::large, Space::large, Space::large);
    m_outer->setSpacing(Space::small);
    m_titleRow->setSpacing(Space::small);
    m_titleRow->addWidget(m_title, 1);
    m_outer->addLayout(m_titleRow);
    m_body->setSpacing(Space::small);
    m_outer->addLayout(m_body, 1);
    m_title->setVisible(false);
    updateFont();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateFont();
    }
}

void Card::updateFont()
{
    m_title->setFont(scaledFont(font(), Type::cardTitle, QFont::DemiBold));
}

QFrame *makeHairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("hairline", true);
    line->setFixedHeight(1);
    return line;
}

} // namespace Hearth
