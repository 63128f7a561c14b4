#include "activity/requestlogmodel.h"

#include "widgets/tableroles.h"
#include "wording/formats.h"

#include <algorithm>
#include <numeric>

namespace Hearth {

void RequestLogModel::setRecords(const QList<Record> &records)
{
    if (m_records == records) {
        return;
    }
    m_records = records;
    const QList<Record> next = sorted();
    if (!insertOnTop(next)) {
        beginResetModel();
        m_shown = next;
        endResetModel();
    }
}

void RequestLogModel::setToday(const QDate &today)
{
    if (m_today == today) {
        return;
    }
    m_today = today;
    if (!m_shown.isEmpty()) {
        const int column = int(RequestColumn::Time);
        Q_EMIT dataChanged(index(0, column), index(int(m_shown.size()) - 1, column));
    }
}

void RequestLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columnCount() - 1));
    }
}

RequestLogModel::Record RequestLogModel::record(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? m_shown.at(index.row()) : nullptr;
}

QModelIndex RequestLogModel::indexForNumber(quint64 number) const
{
    const auto found = std::find_if(
        m_shown.cbegin(), m_shown.cend(), [number](const Record &each) { return each->number == number; });
    return found == m_shown.cend() ? QModelIndex() : index(int(std::distance(m_shown.cbegin(), found)), 0);
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : requestColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    const Record record = this->record(index);
    if (!record) {
        return {};
    }
    const auto column = RequestColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString told = cellText(*record, column, m_today);
        return told.isEmpty() ? tokensText({}) : told; // a dash
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cellToolTip(*record, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return QString::number(record->number);
    case SortRole:
        return cellSortValue(*record, column);
    case GlyphRole:
        return int(cellGlyph(*record, column));
    case MutedRole:
        return column == RequestColumn::Time || cellText(*record, column, m_today).isEmpty();
    case StrongRole:
        return column == RequestColumn::WentTo && !record->wentTo.provider.isEmpty();
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto column = RequestColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return columnExplanation(column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

void RequestLogModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortColumn == column && m_sortOrder == order) {
        return;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged();
    const QList<Record> before = m_shown;
    m_shown = sorted();
    const QModelIndexList persistent = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : persistent) {
        moved.append(index(int(m_shown.indexOf(before.at(each.row()))), each.column()));
    }
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged();
}

QList<RequestLogModel::Record> RequestLogModel::sorted() const
{
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == int(RequestColumn::Time)) {
        return isDescending ? m_records : QList<Record>(m_records.crbegin(), m_records.crend());
    }
    const auto column = RequestColumn(m_sortColumn);
    QList<QVariant> values;
    values.reserve(m_records.size());
    for (const Record &record : m_records) {
        const QVariant value = cellSortValue(*record, column);
        values.append(value.toString().isEmpty() ? QVariant() : value);
    }
    QList<int> order(m_records.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&values, isDescending](int left, int right) {
        const QVariant &one = values.at(left);
        const QVariant &other = values.at(right);
        if (!one.isValid() || !other.isValid()) {
            return one.isValid() && !other.isValid();
        }
        const QPartialOrdering is =
            isDescending ? QVariant::compare(other, one) : QVariant::compare(one, other);
        return is == QPartialOrdering::Less;
    });
    QList<Record> records;
    records.reserve(m_records.size());
    for (const int at : std::as_const(order)) {
        records.append(m_records.at(at));
    }
    return records;
}

/// True when \a next is what is shown, with others before it and less at its end: the usual change.
bool RequestLogModel::insertOnTop(const QList<Record> &next)
{
    if (m_shown.isEmpty() || next.isEmpty()) {
        return false;
    }
    const qsizetype added = next.indexOf(m_shown.constFirst());
    const qsizetype stays = next.size() - added;
    if (added < 0 || stays > m_shown.size()
        || !std::equal(m_shown.cbegin(), m_shown.cbegin() + stays, next.cbegin() + added)) {
        return false;
    }
    if (stays < m_shown.size()) {
        beginRemoveRows({}, int(stays), int(m_shown.size()) - 1);
        m_shown.remove(stays, m_shown.size() - stays);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_shown = next;
        endInsertRows();
    }
    return true;
}

} // namespace Hearth
