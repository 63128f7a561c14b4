#include "overview/seriestablemodel.h"

#include "widgets/tableroles.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Hearth {

QList<SeriesRow> seriesRows(const QList<MetricSeries> &series)
{
    QList<SeriesRow> rows;
    for (qsizetype i = 0; i < series.size(); ++i) {
        // Several values may be of the same millisecond: the name counts them.
        QHash<qint64, int> seen;
        for (const MetricPoint &point : series.at(i).points) {
            const QString id = QStringLiteral("%1/%2/%3").arg(i).arg(point.at).arg(seen[point.at]++);
            rows.append({id, int(i), series.at(i).name, point});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const SeriesRow &one, const SeriesRow &other) { return one.point.at > other.point.at; });
    return rows;
}

SeriesTableModel::SeriesTableModel(SeriesWords words, QObject *parent)
    : RowModel(parent)
    , m_words(std::move(words))
{
}

int SeriesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    const SeriesRow *value = row(index);
    if (!value) {
        return {};
    }
    const int column = index.column();
    if (role == IdRole) {
        return value->id;
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (column == ValueColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == SortRole) {
        return column == TimeColumn ? QVariant(value->point.at)
            : column == LineColumn  ? QVariant(value->series)
                                    : QVariant(value->point.value);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case TimeColumn:
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(value->point.at).time(), QStringLiteral("HH:mm:ss"));
    case LineColumn:
        return value->name;
    case ValueColumn:
        return m_words.value(value->point.value);
    default:
        return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        //: Column: the time of day of a value.
        return tr("Time");
    case LineColumn:
        return m_words.lineHead();
    case ValueColumn:
        return m_words.title();
    default:
        return {};
    }
}

} // namespace Hearth
