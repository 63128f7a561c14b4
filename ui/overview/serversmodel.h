#pragma once

#include "overview/serverrow.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// The servers and how they stand, one row each [RowModel]. Cells of LoadedColumn have a button for those
/// that do not answer; every figure says in its tooltip where it comes from.
class ServersModel final : public RowModel<ServerRow>
{
    Q_OBJECT

public:
    enum Column {
        ServerColumn,
        StateColumn,
        LoadedColumn,
        AnswersColumn,
        FirstTokenColumn,
        SpeedColumn,
        RequestsColumn,
        WhereColumn,
        CheckedColumn,
        ColumnCount,
    };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ServerRow &row, int column);
    [[nodiscard]] static QString loadedText(const ServerRow &row);
    [[nodiscard]] static QString secondaryText(const ServerRow &row, int column);
    [[nodiscard]] static QString requestsText(const ServerRow &row);
    [[nodiscard]] static QString originText(const ServerRow &row, int column);
    [[nodiscard]] static QVariant sortValue(const ServerRow &row, int column);
    [[nodiscard]] static bool isMuted(const ServerRow &row, int column);
};

} // namespace Hearth
