#pragma once

#include "widgets/rowmodel.h"
#include "widgets/serverstanding.h"

namespace Hearth {

/// A server of the list, or the heading of a group of them.
struct ServerEntry
{
    QString id; ///< The provider's; of a heading one that no provider has.
    bool isHeading = false;
    Place place = Place::Local; ///< The group.
    ServerStanding standing;
    std::optional<int> loaded; ///< Models in memory, where the server tells.
    int models = 0; ///< Those that the server has.

    bool operator==(const ServerEntry &) const = default;
};

/// The servers of \a snapshot by place, each group with its heading, in the order of the file. Pure.
[[nodiscard]] QList<ServerEntry> serverEntries(const Snapshot &snapshot);

/// The list of servers [RowModel]. Headings cannot be chosen.
class ServerListModel final : public RowModel<ServerEntry>
{
    Q_OBJECT

public:
    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString text(const ServerEntry &entry);
    [[nodiscard]] static QString secondaryText(const ServerEntry &entry);
};

} // namespace Hearth
