#pragma once

#include "config/fileversion.h"
#include "widgets/rowmodel.h"

namespace Hearth {

struct HistoryRow
{
    QString id; ///< By content and time: numbers move with each save.
    FileVersion version;

    bool operator==(const HistoryRow &) const = default;
};

/// What a file said before, newest first, a row each.
class HistoryModel final : public RowModel<HistoryRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WriterColumn, SizeColumn, ColumnCount };

    using RowModel::RowModel;
    void setVersions(const QList<FileVersion> &versions);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace Hearth
