#include "overview/routescard.h"

#include "overview/routesmodel.h"
#include "widgets/datatable.h"
#include "widgets/tableroles.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Hearth {

RoutesCard::RoutesCard(QWidget *parent)
    : Card(parent)
    , m_table(new DataTable(this))
    , m_model(new RoutesModel(this))
{
    setObjectName(QStringLiteral("routesCard"));
    m_table->setObjectName(QStringLiteral("routesTable"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(RoutesModel::WhyColumn);
    m_table->setFitsRows(true);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT routeRequested(index.data(IdRole).toString()); });
    body()->addWidget(m_table);
    retranslate();
}

void RoutesCard::setSnapshot(const Snapshot &snapshot)
{
    m_model->setRows(routeRows(snapshot));
}

void RoutesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RoutesCard::retranslate()
{
    setTitle(tr("Routes"));
    m_table->setAccessibleName(title());
    m_model->retranslate();
}

} // namespace Hearth
