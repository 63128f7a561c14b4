#include "overview/metrictablemodel.h"

#include "widgets/tableroles.h"
#include "wording/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace Hearth {

namespace {

class MetricWords
{
    Q_DECLARE_TR_FUNCTIONS(Metric)

public:
    static QString title(Metric metric)
    {
        return metric == Metric::FirstToken ? tr("Time to first token") : tr("Tokens per second");
    }
    static QString reach(Reach reach)
    {
        //: Whose answers a line of a chart shows: servers on this computer and in its network.
        return reach == Reach::Near ? tr("Own servers")
                                    //: Whose answers a line of a chart shows: providers on the internet.
                                    : tr("Hosted");
    }
};

void addRows(QList<MetricRow> &rows, const QList<MetricPoint> &points, Reach reach)
{
    // Several requests may end in the same millisecond: the name counts them.
    QHash<qint64, int> seen;
    for (const MetricPoint &point : points) {
        const QString id = QStringLiteral("%1/%2/%3").arg(int(reach)).arg(point.at).arg(seen[point.at]++);
        rows.append({id, reach, point});
    }
}

} // namespace

QList<MetricRow> metricRows(const QList<MetricPoint> &near, const QList<MetricPoint> &hosted)
{
    QList<MetricRow> rows;
    addRows(rows, near, Reach::Near);
    addRows(rows, hosted, Reach::Hosted);
    std::stable_sort(rows.begin(), rows.end(),
        [](const MetricRow &one, const MetricRow &other) { return one.point.at > other.point.at; });
    return rows;
}

MetricTableModel::MetricTableModel(Metric metric, QObject *parent)
    : RowModel(parent)
    , m_metric(metric)
{
}

int MetricTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MetricTableModel::data(const QModelIndex &index, int role) const
{
    const MetricRow *value = row(index);
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
            : column == ReachColumn ? QVariant(int(value->reach))
                                    : QVariant(value->point.value);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case TimeColumn:
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(value->point.at).time(), QStringLiteral("HH:mm:ss"));
    case ReachColumn:
        return reachText(value->reach);
    case ValueColumn:
        return metricText(m_metric, value->point.value);
    default:
        return {};
    }
}

QVariant MetricTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        //: Column: the time of day at which a request ended.
        return tr("Time");
    case ReachColumn:
        //: Column: own servers or hosted ones.
        return tr("Answered by");
    case ValueColumn:
        return metricTitle(m_metric);
    default:
        return {};
    }
}

QString metricTitle(Metric metric)
{
    return MetricWords::title(metric);
}

QString metricText(Metric metric, double value)
{
    return metric == Metric::FirstToken ? durationText(std::chrono::milliseconds(qRound64(value)))
                                        : QLocale().toString(value, 'f', 1);
}

QString reachText(Reach reach)
{
    return MetricWords::reach(reach);
}

} // namespace Hearth
