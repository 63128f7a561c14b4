#pragma once

#include "config/hearthsettings.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>

namespace Hearth {

// What routing may do, as a form reads it from hearth.json5 and changes it there. Pure.

/// `policy` as it stands in \a settings, in force or not. A wrong value counts as left out; of a wrong
/// `allow` the right part counts, or this machine alone, as the reader of the settings has it.
[[nodiscard]] PolicySettings readPolicy(const Json5Document &settings);
/// The same of the route \a route, an object.
[[nodiscard]] RoutePolicy readRoutePolicy(const Json5Node &route);

/// What makes `policy` say \a after: only what differs from readPolicy().
[[nodiscard]] QList<Json5Operation> setPolicy(const Json5Document &settings, const PolicySettings &after);
/// What makes the route at \a path say \a after; what that leaves unset is removed.
[[nodiscard]] QList<Json5Operation> routePolicyOperations(
    const Json5Document &settings, const Json5Path &path, const RoutePolicy &after);

/// `providers.<id>.region`, in upper case; empty: not declared.
[[nodiscard]] QString readRegion(const Json5Document &settings, const QString &provider);
[[nodiscard]] QList<Json5Operation> setRegion(
    const Json5Document &settings, const QString &provider, const QString &region);

} // namespace Hearth
