#pragma once

#include "providers/hostedendpoint.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// A host behind a model.
struct EndpointEntry
{
    QString id; ///< Its tag.
    HostedEndpoint endpoint;

    bool operator==(const EndpointEntry &) const = default;
};

/// Tags that repeat are told apart. Pure.
[[nodiscard]] QList<EndpointEntry> endpointEntries(const QList<HostedEndpoint> &endpoints);

/// Where a hosted model really runs [RowModel].
class EndpointsModel final : public RowModel<EndpointEntry>
{
    Q_OBJECT

public:
    enum Column {
        HostColumn,
        CountryColumn,
        WindowColumn,
        PriceColumn,
        QuantizationColumn,
        UptimeColumn,
        ColumnCount,
    };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const HostedEndpoint &endpoint, int column);
    [[nodiscard]] static QVariant sortValue(const HostedEndpoint &endpoint, int column);
};

} // namespace Hearth
