#include "forms/aliastable.h"

#include "config/modelref.h"
#include "widgets/datatable.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace Hearth {

namespace {

enum Column { RefColumn, AliasColumn, ColumnCount };

constexpr int aliasWidth = 220;
constexpr int mostRows = 8; ///< Then it scrolls.

bool isModel(const QString &ref)
{
    return ModelRef::parse(ref) && !ref.endsWith(QLatin1Char('*'));
}

} // namespace

AliasTable::AliasTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(QStringLiteral("aliasTable"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Space::controlHeight);
    horizontalHeader()->setSectionResizeMode(RefColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(AliasColumn, QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(AliasColumn, aliasWidth);
    setShowGrid(false);
    setItemDelegate(new DataDelegate(this));
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::itemChanged, this, &AliasTable::onChanged);
    retranslate();
}

void AliasTable::setModels(const DefaultModels &models)
{
    if (state() == EditingState) {
        return; // somebody is typing; what they end with is told, and the text after it comes here again
    }
    QList<Row> rows;
    for (const DefaultModels::Settings &each : models.settings) {
        if (isModel(each.ref)) {
            rows.append({each.ref, each.alias});
        }
    }
    for (const QString &ref : models.models) {
        const bool isThere = std::any_of(rows.cbegin(), rows.cend(),
            [&ref](const Row &each) { return ModelRef::parse(each.ref) == ModelRef::parse(ref); });
        if (!isThere) {
            rows.append({ref, {}});
        }
    }
    if (rows == m_rows && rowCount() == rows.size()) {
        return;
    }
    m_rows = rows;
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    setRowCount(int(rows.size()));
    for (int i = 0; i < rowCount(); ++i) {
        auto *ref = new QTableWidgetItem(rows.at(i).ref);
        ref->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        ref->setToolTip(rows.at(i).ref);
        setItem(i, RefColumn, ref);
        setItem(i, AliasColumn, new QTableWidgetItem(rows.at(i).alias));
    }
    setCurrentCell(std::min(current, rowCount() - 1), AliasColumn);
    const int rowsShown = std::clamp(rowCount(), 1, mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowsShown * Space::controlHeight + Space::tiny);
}

void AliasTable::putBack(const QString &ref)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows.at(i).ref == ref) {
            item(i, AliasColumn)->setText(m_rows.at(i).alias);
        }
    }
}

void AliasTable::onChanged(QTableWidgetItem *item)
{
    const Row row = m_rows.value(item->row());
    const QString alias = item->text().trimmed();
    if (item->column() == AliasColumn && alias != row.alias) {
        Q_EMIT wanted(row.ref, alias);
    }
}

void AliasTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AliasTable::retranslate()
{
    //: Column: a short name of a model, for chats.
    setHorizontalHeaderLabels({tr("Model"), tr("Alias")});
    setAccessibleName(tr("Aliases of the models"));
}

} // namespace Hearth
