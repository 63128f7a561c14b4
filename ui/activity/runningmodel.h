#pragma once

#include "gateway/requestrecord.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// A request under way.
struct RunningRow
{
    QString id; ///< Its number.
    std::shared_ptr<const RequestRecord> record;
    qint64 seconds = 0; ///< Since it came.

    bool operator==(const RunningRow &) const = default;
};

/// Rows of \a running as at \a now (since 1970-01-01 UTC). Pure.
[[nodiscard]] QList<RunningRow> runningRows(const RequestList &running, std::chrono::milliseconds now);

/// What is under way, oldest first [RowModel]. Each row has a button that cancels it.
class RunningModel final : public RowModel<RunningRow>
{
    Q_OBJECT

public:
    enum Column {
        ForColumn, ///< How long it runs.
        ClientColumn,
        AskedColumn,
        WentToColumn,
        StateColumn,
        PromptColumn,
        CancelColumn,
        ColumnCount,
    };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const RunningRow &row, int column);
};

} // namespace Hearth
