#include "overview/routesmodel.h"

#include "widgets/serverstanding.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/routewording.h"

#include <algorithm>

namespace Hearth {

namespace {

QString nameOf(const Snapshot &snapshot, const ModelRef &ref)
{
    for (const auto &provider : snapshot.providers) {
        if (provider->id != ref.provider) {
            continue;
        }
        for (const ModelRow &model : provider->models) {
            if (model.ref == ref && !model.name.isEmpty()) {
                return model.name;
            }
        }
    }
    return ref.model;
}

bool isAsked(const Snapshot &snapshot, const QString &provider)
{
    for (const auto &each : snapshot.providers) {
        if (each->id == provider) {
            return each->state != ServerState::Unknown;
        }
    }
    return false;
}

RouteRow rowOf(const Snapshot &snapshot, const QString &name, const RoutePlan &plan)
{
    RouteRow row;
    row.id = name;
    row.unresolved = int(plan.unresolved.size());
    const Candidate *winner = plan.winner();
    if (winner) {
        row.winner = *winner;
        row.winnerName = nameOf(snapshot, winner->ref);
        row.isChecked = isAsked(snapshot, winner->ref.provider);
    }
    if (!plan.candidates.isEmpty() && winner != &plan.candidates.constFirst()) {
        row.first = plan.candidates.constFirst();
        row.firstName = nameOf(snapshot, row.first->ref);
    }
    return row;
}

} // namespace

QList<RouteRow> routeRows(const Snapshot &snapshot)
{
    QList<RouteRow> rows;
    const qsizetype count = std::min(snapshot.routes.size(), snapshot.routePlans.size());
    for (qsizetype i = 0; i < count; ++i) {
        rows.append(rowOf(snapshot, snapshot.routes.at(i), snapshot.routePlans.at(i)));
    }
    return rows;
}

int RoutesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RoutesModel::data(const QModelIndex &index, int role) const
{
    const RouteRow *route = row(index);
    if (!route) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*route, column);
    case SecondaryRole:
        return column == GoesColumn && route->winner ? route->winner->ref.provider : QString();
    case Qt::AccessibleTextRole:
        return column == GoesColumn && route->winner
            ? text(*route, column) + QStringLiteral(", ") + route->winner->ref.provider
            : text(*route, column);
    case IdRole:
        return route->id;
    case SortRole:
        return text(*route, column);
    case GlyphRole:
        if (column != StateColumn) {
            return {};
        }
        return int(!route->winner   ? Glyph::Failed
                : !route->isChecked ? Glyph::Unknown
                                    : glyphOf(route->winner->state));
    case StrongRole:
        return column == RouteColumn;
    case MutedRole:
        return column == WhyColumn;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    default:
        return {};
    }
}

QVariant RoutesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RouteColumn:
        return tr("Route");
    case GoesColumn:
        //: Column: the model that a request by this route would be sent to at this moment.
        return tr("Would go now to");
    case StateColumn:
        return tr("State");
    case WhyColumn:
        //: Column: why a route would not go to its first model.
        return tr("Why not the first");
    default:
        return {};
    }
}

QString RoutesModel::text(const RouteRow &row, int column)
{
    switch (column) {
    case RouteColumn:
        return row.id;
    case GoesColumn:
        //: No model of this route could answer now.
        return row.winner ? row.winnerName : tr("Nobody");
    case StateColumn:
        //: Column "State" of a route: none of its models could answer.
        return !row.winner ? tr("No answer")
                           : modelWord(row.isChecked ? row.winner->state : ModelState::Unknown, std::nullopt);
    case WhyColumn:
        return whyText(row);
    default:
        return {};
    }
}

QString RoutesModel::whyText(const RouteRow &row)
{
    if (row.first) {
        //: %1: a model, %2: why it is passed over, a clause without a full stop.
        return tr("%1: %2").arg(row.firstName, skipSentence(*row.first));
    }
    if (!row.winner) {
        return row.unresolved > 0 ? tr("What it names, no server has") : tr("It names no model");
    }
    return {};
}

} // namespace Hearth
