#include "widgets/twincard.h"

#include "widgets/lineicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace Hearth {

TwinCard::TwinCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_scope(new QLabel(this))
    , m_twin(new QPushButton(this))
    , m_stack(new QStackedLayout)
    , m_empty(new QLabel(this))
{
    setObjectName(name + QStringLiteral("Card"));
    m_twin->setObjectName(name + QStringLiteral("TwinButton"));
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_scope->setObjectName(name + QStringLiteral("Range"));
    m_scope->setProperty("muted", true);
    titleRow()->addWidget(m_scope);
    m_twin->setProperty("flat", true);
    m_twin->setCheckable(true);
    titleRow()->addWidget(m_twin);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_empty);
    body()->addLayout(m_stack, 1);
    connect(m_twin, &QPushButton::toggled, this, &TwinCard::showTwin);
}

void TwinCard::setScope(const QString &words)
{
    m_scope->setText(words);
}

void TwinCard::setTwins(QWidget *chart, QWidget *table)
{
    m_chart = chart;
    m_table = table;
    m_tablePolicy = table->sizePolicy();
    m_stack->addWidget(chart);
    m_stack->addWidget(table);
}

void TwinCard::showChart(const QString &empty)
{
    m_empty->setText(empty);
    m_hasChart = empty.isEmpty();
    showTwin();
}

void TwinCard::retranslate()
{
    showTwin();
}

void TwinCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TwinCard::showTwin()
{
    const bool asTable = m_twin->isChecked();
    m_twin->setVisible(m_hasChart);
    //: Shows a chart's values as a table.
    m_twin->setText(asTable ? tr("As chart") : tr("As table"));
    m_twin->setIcon(lineIcon(asTable ? QStringLiteral("chart") : QStringLiteral("table")));
    m_twin->setAccessibleName(QStringLiteral("%1: %2").arg(title(), m_twin->text()));
    QWidget *shown = !m_hasChart ? m_empty : asTable ? m_table : m_chart;
    if (m_table) { // room for all of its rows while it shows, and none while it does not
        QSizePolicy policy = m_tablePolicy;
        if (shown != m_table) {
            policy.setVerticalPolicy(QSizePolicy::Ignored);
        }
        m_table->setSizePolicy(policy);
    }
    if (m_stack->currentWidget() != shown) {
        m_stack->setCurrentWidget(shown);
    }
}

} // namespace Hearth
