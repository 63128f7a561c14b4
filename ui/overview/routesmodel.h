#pragma once

#include "engine/snapshot.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// One route and where it would go now, for a short prompt.
struct RouteRow
{
    QString id; ///< The route's name.
    std::optional<Candidate> winner; ///< None: nobody could serve.
    std::optional<Candidate> first; ///< The first hop, where it is not the winner; its reason says why not.
    QString winnerName; ///< As people call it.
    QString firstName;
    bool isChecked = true; ///< The winner's server has been asked.
    int unresolved = 0; ///< Names in the route that stand for nothing.

    bool operator==(const RouteRow &) const = default;
};

/// The routes of \a snapshot, in their order. Pure.
[[nodiscard]] QList<RouteRow> routeRows(const Snapshot &snapshot);

/// The routes, one row each [RowModel].
class RoutesModel final : public RowModel<RouteRow>
{
    Q_OBJECT

public:
    enum Column { RouteColumn, GoesColumn, StateColumn, WhyColumn, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const RouteRow &row, int column);
    [[nodiscard]] static QString whyText(const RouteRow &row);
};

} // namespace Hearth
