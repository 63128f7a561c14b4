#pragma once

#include "config/hearthsettings.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

// The routes of hearth.json5 as a form reads and changes them. Pure. What makes the document say something
// else names the values that differ and no more, so that comments stay; an empty list of operations: it says
// so already.

/// The routes as they stand in \a settings, in force or not; a wrong value counts as left out. `auto` is the
/// first, also where the document has none or gives it no hops.
[[nodiscard]] QList<RouteSettings> readRoutes(const Json5Document &settings);
/// One of them; nothing: there is none of that name.
[[nodiscard]] std::optional<RouteSettings> readRoute(const Json5Document &settings, const QString &name);

/// Why a route cannot be called so.
enum class RouteNameProblem {
    Empty,
    BadForm, ///< Up to 64 letters, digits, `.`, `_`, `-`, the first a letter or digit.
    Reserved, ///< `auto` and `hearth` are Hearth's own.
    Taken, ///< Another route is called so, perhaps in other capitals.
};
inline constexpr RouteNameProblem lastRouteNameProblem = RouteNameProblem::Taken;
/// \a now: what the route is called until now; empty: it is new.
[[nodiscard]] std::optional<RouteNameProblem> routeNameProblem(
    const Json5Document &settings, const QString &name, const QString &now = {});

/// \a hops without empty names and without a target's second mention, which could never be reached.
[[nodiscard]] QList<RouteHop> tidyHops(const QList<RouteHop> &hops);
/// The route's hops as they are to be; the route is made where it is missing. Those that stay keep their
/// comments. Without hops `auto` follows the config's own chain.
[[nodiscard]] QList<Json5Operation> setRouteHops(
    const Json5Document &settings, const QString &route, const QList<RouteHop> &hops);
/// What the route does otherwise than the policy; what \a policy leaves unset is removed.
[[nodiscard]] QList<Json5Operation> setRoutePolicy(
    const Json5Document &settings, const QString &route, const RoutePolicy &policy);
/// Another name, also where the scope of a client's token names the route.
[[nodiscard]] QList<Json5Operation> renameRoute(
    const Json5Document &settings, const QString &route, const QString &name);
[[nodiscard]] QList<Json5Operation> removeRoute(const Json5Document &settings, const QString &route);

// What people do with the hops of a list; indexes that lead nowhere change nothing.

[[nodiscard]] QList<RouteHop> withHopMoved(QList<RouteHop> hops, int from, int to);
/// \a target as a hop of its own at the end, unless it is there already.
[[nodiscard]] QList<RouteHop> withTarget(QList<RouteHop> hops, const QString &target);
/// An emptied hop goes.
[[nodiscard]] QList<RouteHop> withoutTarget(QList<RouteHop> hops, int hop, int target);
/// The hop and the one behind it as one group of equal targets.
[[nodiscard]] QList<RouteHop> withHopJoined(QList<RouteHop> hops, int hop);
/// Each target of the group as a hop of its own, in order.
[[nodiscard]] QList<RouteHop> withHopSplit(QList<RouteHop> hops, int hop);

} // namespace Hearth
