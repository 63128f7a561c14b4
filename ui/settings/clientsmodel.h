#pragma once

#include "engine/gatewayaccess.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// A client with a token of its own as a row.
struct ClientsRow
{
    QString id; ///< The client's name.
    ClientRow client;

    bool operator==(const ClientsRow &) const = default;
};

/// The clients, one row each [RowModel].
class ClientsModel final : public RowModel<ClientsRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, ModelsColumn, PlacesColumn, ReasoningColumn, StateColumn, ColumnCount };

    using RowModel::RowModel;
    void setClients(const QList<ClientRow> &clients);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ClientRow &client, int column);
};

} // namespace Hearth
