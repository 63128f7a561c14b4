#pragma once

#include "config/hearthsettings.h"
#include "engine/snapshot.h"
#include "engine/whatif.h"
#include "routing/hopcard.h"

#include <optional>

namespace Hearth {

/// What the cards of a route are made from.
struct ChainView
{
    const Snapshot &snapshot;
    const RoutePlan &plan; ///< Of the route in force.
    const WhatIf &whatIf;
    /// As hearth.json5 has them, in force or not; none: the route follows the config, as the plan has it.
    std::optional<QList<RouteHop>> hops;
    bool isEditable = false;
    bool mayBeEmpty = false; ///< The last target can be taken out.
};

/// Pure.
[[nodiscard]] QList<HopGroup> groupsOf(const ChainView &chain);
/// The hops of a chain that follows the config, as a route of its own would have them: what names nothing
/// stands at the end.
[[nodiscard]] QList<RouteHop> hopsOfPlan(const RoutePlan &plan);
/// What \a name means in a route: a reference, an alias, a model that one provider alone has.
[[nodiscard]] std::optional<ModelRef> meaningOf(const Snapshot &snapshot, const QString &name);

} // namespace Hearth
