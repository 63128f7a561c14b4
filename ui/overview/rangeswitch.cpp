#include "overview/rangeswitch.h"

#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Hearth {

RangeSwitch::RangeSwitch(QWidget *parent)
    : QWidget(parent)
    , m_hour(new QPushButton(this))
    , m_day(new QPushButton(this))
{
    setObjectName(QStringLiteral("rangeSwitch"));
    m_hour->setObjectName(QStringLiteral("rangeHourButton"));
    m_day->setObjectName(QStringLiteral("rangeDayButton"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::tiny);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_hour, m_day}) {
        button->setCheckable(true);
        button->setProperty("segment", true);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_hour->setChecked(true);
    connect(m_day, &QPushButton::toggled, this, [this] { Q_EMIT rangeChanged(range()); });
    retranslate();
}

TimeRange RangeSwitch::range() const
{
    return m_day->isChecked() ? TimeRange::Day : TimeRange::Hour;
}

void RangeSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RangeSwitch::retranslate()
{
    setAccessibleName(tr("Time that figures and charts are of"));
    for (const auto &[button, range] :
        {std::pair(m_hour, TimeRange::Hour), std::pair(m_day, TimeRange::Day)}) {
        button->setText(rangeButtonText(range));
        button->setAccessibleName(rangeText(range));
        button->setToolTip(rangeText(range));
    }
}

} // namespace Hearth
