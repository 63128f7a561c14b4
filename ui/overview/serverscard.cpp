#include "overview/serverscard.h"

#include "overview/serversmodel.h"
#include "widgets/datatable.h"
#include "widgets/tableroles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Hearth {

ServersCard::ServersCard(QWidget *parent)
    : Card(parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_rangeLabel(new QLabel(this))
    , m_table(new DataTable(this))
    , m_model(new ServersModel(this))
{
    setObjectName(QStringLiteral("serversCard"));
    m_rangeLabel->setObjectName(QStringLiteral("serversRange"));
    m_rangeLabel->setProperty("muted", true);
    titleRow()->addWidget(m_rangeLabel);
    m_table->setObjectName(QStringLiteral("serversTable"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(ServersModel::LoadedColumn);
    m_table->setButtonColumn(ServersModel::LoadedColumn);
    m_table->setColumnPriority(ServersModel::CheckedColumn, 1);
    m_table->setColumnPriority(ServersModel::WhereColumn, 2);
    m_table->setColumnPriority(ServersModel::RequestsColumn, 3);
    m_table->setColumnPriority(ServersModel::FirstTokenColumn, 4);
    m_table->setColumnPriority(ServersModel::SpeedColumn, 5);
    m_table->setFitsRows(true);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT serverRequested(index.data(IdRole).toString()); });
    connect(m_table, &DataTable::buttonClicked, this,
        [this](const QModelIndex &index) { Q_EMIT lookRequested(index.data(IdRole).toString()); });
    body()->addWidget(m_table);
    retranslate();
}

void ServersCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    count(false);
    refresh();
}

void ServersCard::setRange(TimeRange range)
{
    m_range = range;
    m_rangeLabel->setText(rangeText(range));
    count(true);
    refresh();
}

void ServersCard::refresh()
{
    m_model->setRows(serverRows(*m_snapshot, m_figures, std::chrono::steady_clock::now()));
}

QWidget *ServersCard::table()
{
    return m_table;
}

void ServersCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ServersCard::retranslate()
{
    setTitle(tr("Servers"));
    m_table->setAccessibleName(tr("Servers"));
    m_rangeLabel->setText(rangeText(m_range));
    m_model->retranslate();
}

void ServersCard::count(bool again)
{
    const qint64 to = endOfChart(m_range, m_snapshot->takenAtEpoch.count());
    if (again || m_counted != m_snapshot->traffic || m_countedTo != to) {
        m_counted = m_snapshot->traffic;
        m_countedTo = to;
        m_figures = figuresByServer(*m_snapshot->traffic, to - lengthOf(m_range));
    }
}

} // namespace Hearth
