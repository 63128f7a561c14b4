#pragma once

#include "config/hearthsettings.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hearth {

/// Usual routes, by the names of the commissioning pages [UX.md 3].
enum class RoutePreset {
    LocalFirst, ///< This computer and its network first, hosted as the safety net.
    HostedFirst, ///< The other way round.
    LocalOnly, ///< No request leaves this computer.
    RegionPinned, ///< Hosted only where the provider is declared to be in one region.
};
inline constexpr RoutePreset lastRoutePreset = RoutePreset::RegionPinned;

/// What a preset must know of a name that a route can go to.
struct PresetTarget
{
    QString name; ///< As a hop has it.
    QString provider;
    Place place = Place::Local;

    bool operator==(const PresetTarget &) const = default;
};

/// What a preset is asked for.
struct PresetQuestion
{
    RoutePreset preset = RoutePreset::LocalFirst;
    QString route;
    QList<RouteHop> hops; ///< Those of the route, or of the chain that it follows.
    QList<PresetTarget> targets; ///< Of all these names; then others of the config that could be added.
    QString region; ///< RegionPinned: EU.
    QStringList inRegion; ///< RegionPinned: hosted providers that are declared to be there.

    bool operator==(const PresetQuestion &) const = default;
};

/// What it makes of the route: to be shown before it is done.
struct PresetOutcome
{
    QList<RouteHop> hops;
    QStringList added; ///< Targets that the route did not have: it had none of that kind.
    QStringList dropped;
    std::optional<QList<Place>> allow; ///< Of the route; unset: as the policy says.
    bool changesPolicy = false; ///< Of all routes: RegionPinned alone.
    bool isUsable = true; ///< False: no target is left, or one kind is missing altogether.

    bool operator==(const PresetOutcome &) const = default;
};

/// Pure. Within a kind the order stays; groups of both kinds are parted.
[[nodiscard]] PresetOutcome presetOutcome(const PresetQuestion &question);

/// What makes \a settings (hearth.json5) say so; \a outcome as of presetOutcome().
[[nodiscard]] QList<Json5Operation> presetOperations(
    const Json5Document &settings, const PresetQuestion &question, const PresetOutcome &outcome);

} // namespace Hearth
