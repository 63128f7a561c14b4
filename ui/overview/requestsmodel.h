#pragma once

#include "overview/trafficmetrics.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// What a bar is called: the provider's id, "Others", "No server tried".
[[nodiscard]] QString barText(const RequestBar &bar);
/// "Served", "Failed", "Cancelled"
[[nodiscard]] QString outcomeText(TrafficSample::Outcome outcome);
/// "124 requests: 120 served, 3 failed, 1 cancelled."
[[nodiscard]] QString requestsSentence(const QList<RequestBar> &bars);
/// How many of \a bar's requests ended so.
[[nodiscard]] int countOf(const RequestBar &bar, TrafficSample::Outcome outcome);

/// The table twin of the bars [RowModel].
class RequestsModel final : public RowModel<RequestBar>
{
    Q_OBJECT

public:
    enum Column { ServerColumn, ServedColumn, FailedColumn, CancelledColumn, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace Hearth
