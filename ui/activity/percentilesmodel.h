#pragma once

#include "gateway/activitystats.h"
#include "widgets/rowmodel.h"

#include <functional>

namespace Hearth {

/// One measure of one model.
struct PercentilesRow
{
    QString id; ///< The model's reference.
    Percentiles figures;

    bool operator==(const PercentilesRow &) const = default;
};

/// The table twin of a PercentilesCard [RowModel].
class PercentilesModel final : public RowModel<PercentilesRow>
{
    Q_OBJECT

public:
    enum Column { ModelColumn, CountColumn, P50Column, P95Column, P99Column, ColumnCount };

    /// \a value: how a figure reads.
    explicit PercentilesModel(std::function<QString(double)> value, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::function<QString(double)> m_value;
};

} // namespace Hearth
