#include "forms/fallbacklist.h"

#include "forms/modelcombo.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 8;

} // namespace

FallbackList::FallbackList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_choice(new ModelCombo(this))
    , m_add(new QPushButton(this))
{
    m_list->setObjectName(QStringLiteral("fallbackList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_up->setObjectName(QStringLiteral("fallbackUp"));
    m_down->setObjectName(QStringLiteral("fallbackDown"));
    m_remove->setObjectName(QStringLiteral("fallbackRemove"));
    m_choice->setObjectName(QStringLiteral("fallbackChoice"));
    m_add->setObjectName(QStringLiteral("fallbackAdd"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::tiny);
    for (QPushButton *each : {m_up, m_down, m_remove}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::small);
    top->addWidget(m_list, 1, Qt::AlignTop);
    top->addLayout(buttons);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Space::small);
    bottom->addWidget(m_choice, 1);
    bottom->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    layout->addLayout(top);
    layout->addLayout(bottom);
    connect(m_list, &QListWidget::currentRowChanged, this, &FallbackList::updateButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &FallbackList::remove);
    connect(m_add, &QPushButton::clicked, this, &FallbackList::add);
    connect(m_choice, &ModelCombo::chosen, this, &FallbackList::updateButtons);
    retranslate();
}

void FallbackList::setFallbacks(const QStringList &fallbacks, const QStringList &models)
{
    m_choice->setModels(models);
    if (!models.contains(m_choice->ref())) {
        m_choice->setModel({});
    }
    if (this->fallbacks() != fallbacks) {
        const QString chosen = m_list->currentItem() ? m_list->currentItem()->text() : QString();
        const int row = m_list->currentRow();
        m_list->clear();
        m_list->addItems(fallbacks);
        for (int i = 0; i < m_list->count(); ++i) {
            m_list->item(i)->setToolTip(fallbacks.at(i));
            m_list->item(i)->setSizeHint(QSize(0, Space::controlHeight));
        }
        choose(chosen);
        if (m_list->currentRow() < 0 && row >= 0) {
            m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        }
    }
    m_list->setFixedHeight(
        std::clamp(m_list->count(), fewestRows, mostRows) * Space::controlHeight + Space::small);
    updateButtons();
}

QStringList FallbackList::fallbacks() const
{
    QStringList list;
    for (int i = 0; i < m_list->count(); ++i) {
        list.append(m_list->item(i)->text());
    }
    return list;
}

void FallbackList::choose(const QString &ref)
{
    const QList<QListWidgetItem *> found = m_list->findItems(ref, Qt::MatchExactly);
    m_list->setCurrentItem(ref.isEmpty() || found.isEmpty() ? nullptr : found.constFirst());
}

void FallbackList::move(int by)
{
    QStringList list = fallbacks();
    const int row = m_list->currentRow();
    if (row >= 0 && row + by >= 0 && row + by < list.size()) {
        list.move(row, row + by);
        Q_EMIT wanted(list);
    }
}

void FallbackList::remove()
{
    QStringList list = fallbacks();
    if (m_list->currentRow() >= 0) {
        list.removeAt(m_list->currentRow());
        Q_EMIT wanted(list);
    }
}

void FallbackList::add()
{
    const QString ref = m_choice->ref();
    if (!ref.isEmpty()) {
        m_choice->setModel({});
        Q_EMIT wanted(fallbacks() + QStringList{ref});
        choose(ref);
        updateButtons();
    }
}

void FallbackList::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
    m_add->setEnabled(!m_choice->ref().isEmpty());
}

void FallbackList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FallbackList::retranslate()
{
    m_list->setAccessibleName(tr("Fallbacks, in the order in which they are tried"));
    //: Button: moves a model up in a list.
    m_up->setText(tr("Up"));
    //: Button: moves a model down in a list.
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Remove"));
    m_choice->setAccessibleName(tr("Model to add as a fallback"));
    m_choice->setPlaceholder(tr("Choose a model, or type provider/model"));
    m_add->setText(tr("Add"));
}

} // namespace Hearth
