#pragma once

#include "overview/trafficmetrics.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// One value of a chart.
struct MetricRow
{
    QString id; ///< Line and place in it.
    Reach reach = Reach::Near;
    MetricPoint point;

    bool operator==(const MetricRow &) const = default;
};

/// The values of \a near and \a hosted, newest first. Pure.
[[nodiscard]] QList<MetricRow> metricRows(const QList<MetricPoint> &near, const QList<MetricPoint> &hosted);

/// The table twin of a chart: the same values [RowModel].
class MetricTableModel final : public RowModel<MetricRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ReachColumn, ValueColumn, ColumnCount };

    explicit MetricTableModel(Metric metric, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Metric m_metric;
};

[[nodiscard]] QString metricTitle(Metric metric); ///< "Time to first token"
[[nodiscard]] QString metricText(Metric metric, double value); ///< "820 ms", "31.2"
[[nodiscard]] QString reachText(Reach reach); ///< "Own servers", "Hosted"

} // namespace Hearth
