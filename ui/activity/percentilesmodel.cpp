#include "activity/percentilesmodel.h"

#include "widgets/tableroles.h"

#include <QLocale>

namespace Hearth {

PercentilesModel::PercentilesModel(std::function<QString(double)> value, QObject *parent)
    : RowModel(parent)
    , m_value(std::move(value))
{
}

int PercentilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PercentilesModel::data(const QModelIndex &index, int role) const
{
    const PercentilesRow *row = this->row(index);
    if (!row) {
        return {};
    }
    const Percentiles &figures = row->figures;
    const double values[] = {figures.p50, figures.p95, figures.p99};
    const bool isName = index.column() == ModelColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isName                       ? row->id
            : index.column() == CountColumn ? QLocale().toString(figures.count)
                                            : m_value(values[index.column() - P50Column]);
    case SortRole:
        return isName                       ? QVariant(row->id)
            : index.column() == CountColumn ? QVariant(figures.count)
                                            : QVariant(values[index.column() - P50Column]);
    case IdRole:
        return row->id;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

QVariant PercentilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == ModelColumn ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role == Qt::ToolTipRole && section >= P50Column) {
        //: %1: 50, 95 or 99.
        return tr("%1 % of the requests were below this")
            .arg(section == P50Column      ? 50
                    : section == P95Column ? 95
                                           : 99);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ModelColumn:
        return tr("Model");
    case CountColumn:
        return tr("Requests");
    case P50Column:
        return QStringLiteral("p50");
    case P95Column:
        return QStringLiteral("p95");
    default:
        return QStringLiteral("p99");
    }
}

} // namespace Hearth
