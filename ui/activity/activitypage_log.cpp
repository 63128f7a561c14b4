#include "activity/activityfigures.h"
#include "activity/activitypage.h"
#include "activity/filterbar.h"
#include "activity/requestdetails.h"
#include "activity/requestlogmodel.h"
#include "widgets/card.h"
#include "widgets/datatable.h"
#include "widgets/tokens.h"

#include <QBitArray>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace Hearth {

namespace {

using Records = QList<std::shared_ptr<const RequestRecord>>;

/// Whether any of \a records has something for \a column, of those columns that are often empty: they take
/// no room then.
bool isTold(const Records &records, RequestColumn column)
{
    const auto any = [&records](auto &&has) { return std::any_of(records.cbegin(), records.cend(), has); };
    switch (column) {
    case RequestColumn::Client:
        return any([](const auto &record) { return !record->client.isEmpty(); });
    case RequestColumn::LeftMachine:
        return any([](const auto &record) { return record->leftMachine(); });
    case RequestColumn::Load:
        return any([](const auto &record) { return record->load.has_value(); });
    case RequestColumn::Cost:
        return any([](const auto &record) { return record->costUsd.has_value(); });
    default:
        return true;
    }
}

} // namespace

void ActivityPage::addLog()
{
    auto *card = new Card(m_splitter);
    m_logCard = card;
    card->setObjectName(QStringLiteral("logCard"));
    m_filter = new FilterBar(card);
    m_columnsButton = new QPushButton(card);
    m_columnsButton->setObjectName(QStringLiteral("activityColumns"));
    m_bodies = new QPushButton(card);
    m_bodies->setObjectName(QStringLiteral("activityBodies"));
    card->body()->addWidget(m_filter);
    m_table = new DataTable(card);
    m_table->setObjectName(QStringLiteral("activityTable"));
    m_log = new RequestLogModel(this);
    m_table->setModel(m_log);
    m_table->setStretchColumn(int(RequestColumn::WentTo));
    for (int i = 0; i < requestColumnCount; ++i) {
        if (const std::optional<int> priority = columnPriority(RequestColumn(i))) {
            m_table->setColumnPriority(i, *priority);
        }
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false); // it takes room in every column
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_table->horizontalHeader()->setSortIndicatorShown(column >= 0);
        m_log->sort(column < 0 ? int(RequestColumn::Time) : column, column < 0 ? Qt::DescendingOrder : order);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            // A table that gets the keyboard has a current row, but nobody has chosen it yet.
            const bool isChosen = current.isValid() && m_table->selectionModel()->isSelected(current);
            if (!m_isFilling && isChosen && (m_details->isVisible() || !isShort())) {
                choose(m_log->record(current)->number);
            }
        });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { choose(m_log->record(index)->number); });
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { choose(m_log->record(index)->number); });
    connect(m_log, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { keepPlace(last - first + 1); });
    card->body()->addWidget(m_table, 1);
    m_nothing = new QLabel(card);
    m_nothing->setObjectName(QStringLiteral("activityNothing"));
    m_nothing->setProperty("muted", true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    card->body()->addWidget(m_nothing, 1);
    m_count = new QLabel(card);
    m_count->setObjectName(QStringLiteral("activityCount"));
    m_count->setProperty("muted", true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::small);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_bodies);
    foot->addWidget(m_columnsButton);
    card->body()->addLayout(foot);
    m_splitter->addWidget(card);
    m_details = new RequestDetails(m_splitter);
    m_details->hide();
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::medium);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(m_filter, &FilterBar::filterChanged, this, &ActivityPage::showLog);
    connect(m_details, &RequestDetails::closeRequested, this, [this] { choose(0); });
    connect(m_details, &RequestDetails::copied, this, [this] { Q_EMIT noticeRequested(tr("Copied.")); });
    connect(m_details, &RequestDetails::replayRequested, this, &ActivityPage::replayRequested);
    connect(m_details, &RequestDetails::whatIfRequested, this, &ActivityPage::whatIfRequested);
    connect(m_details, &RequestDetails::bodyRequested, this, &ActivityPage::bodyRequested);
    connect(m_details, &RequestDetails::cancelRequested, this, &ActivityPage::cancelRequested);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_splitter) {
            m_filter->focusSearch();
        }
    });
}

void ActivityPage::showLog()
{
    m_isFilling = true;
    m_log->setToday(QDateTime::fromMSecsSinceEpoch(now().count()).date());
    m_log->setRecords(filtered(*m_snapshot->activity.ended, m_filter->filter(), now()));
    const QModelIndex wanted = m_chosen > 0 ? m_log->indexForNumber(m_chosen) : QModelIndex();
    if (wanted.row() != m_table->currentIndex().row()) {
        m_table->setCurrentIndex(wanted);
    }
    m_isFilling = false;
    showColumns();
    const int all = int(m_snapshot->activity.ended->size());
    const int shown = int(m_log->records().size());
    m_table->setVisible(shown > 0);
    m_nothing->setVisible(shown == 0);
    m_count->setVisible(shown > 0);
    m_nothing->setText(all == 0 ? tr("No request has ended yet.") : tr("No request is like that."));
    //: How many of all requests a filter lets through; %1: those.
    m_count->setText(shown == all ? tr("%n request(s)", nullptr, all)
                                  : tr("%1 of %n request(s)", nullptr, all).arg(QLocale().toString(shown)));
    m_figures->setRecords(m_log->records());
}

void ActivityPage::showColumns()
{
    QBitArray told(requestColumnCount);
    for (const int column : std::as_const(m_columns)) {
        told.setBit(column, isTold(m_log->records(), RequestColumn(column)));
    }
    told.setBit(int(RequestColumn::Time));
    told.setBit(int(RequestColumn::WentTo));
    told.setBit(int(RequestColumn::State));
    m_table->setToldColumns(told);
}

/// Rows that come on top must not push away what is being read.
void ActivityPage::keepPlace(int added)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() > 0) {
        bar->setMaximum(bar->maximum() + added * m_table->verticalHeader()->defaultSectionSize());
        bar->setValue(bar->value() + added * m_table->verticalHeader()->defaultSectionSize());
    }
}

} // namespace Hearth
