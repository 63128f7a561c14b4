#include "widgets/emptystate.h"

#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int iconSize = 40;
constexpr int longestLine = 520; ///< Pixels of a sentence before it wraps.

} // namespace

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    layout->setSpacing(Space::medium);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMaximumWidth(longestLine);
    m_sentence->setMinimumWidth(longestLine / 2);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    m_button->setObjectName(QStringLiteral("emptyStateAction"));
    m_button->setVisible(false);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    updateIcon();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    // A label that wraps has no width of its own: give it that of its text.
    m_sentence->setMinimumWidth(qMin(longestLine, fontMetrics().horizontalAdvance(sentence) + Space::small));
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateIcon();
    }
}

void EmptyState::updateIcon()
{
    m_icon->setPixmap(lineIcon(m_iconName, QPalette::PlaceholderText)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace Hearth
