#pragma once

#include "gateway/requestrecord.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// A moment of a request's way.
struct StepRow
{
    QString id; ///< Its place in the way.
    RequestStep step;

    bool operator==(const StepRow &) const = default;
};

/// From the request's coming on. Pure.
[[nodiscard]] QList<StepRow> stepRows(const RequestRecord &record);

/// The timeline in words [RowModel].
class StepsModel final : public RowModel<StepRow>
{
    Q_OBJECT

public:
    enum Column { AfterColumn, WhatColumn, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace Hearth
