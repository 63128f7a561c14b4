#pragma once

#include "base/secret.h"
#include "config/hearthsettings.h"
#include "health/healthvalues.h"
#include "routing/routinglive.h"
#include "routing/routingvalues.h"

#include <QHash>

namespace Hearth {

class RoutingIndex;
struct RoutingState;

/// The world a plan is made in, as it was at one moment. A what-if question is the same with another world.
struct RoutingWorld
{
    const OpenClawConfig &config;
    const HearthSettings &settings;
    const HealthSnapshot &health;
    const QHash<QString, Secret> &keys; ///< By provider id; only those that could be resolved.
    const RoutingLive &live;
    const RoutingIndex *index = nullptr; ///< Of config, settings and health; null: all is looked up anew.
};

/// Room kept for the answer when a request names none: 1024 tokens, or the model's maxTokens if that is less.
/// Our choice: a few paragraphs, so that a prompt is not sent where it just fits and the answer does not.
inline constexpr qint64 unaskedOutputTokens = 1024;

/// The route's hops for \a name (a route, an alias, a reference, `auto`): settings first, then the config's
/// own chain. Without a primary, `auto` is every declared model in the order of the file.
struct RouteHops
{
    QList<ModelRef> hops;
    QStringList unresolved;
    bool known = true; ///< False: \a name stands for nothing at all.

    bool operator==(const RouteHops &) const = default;
};
[[nodiscard]] RouteHops routeHops(
    const OpenClawConfig &config, const HearthSettings &settings, const QString &name);

/// Pure: every candidate in order with its verdict. Nothing is sent.
/// Inside a group of equal targets those that answer at once go first, of these the ones with a free slot;
/// then \c conversation chooses (always the same target while it can serve), or, without one, who is least
/// busy.
[[nodiscard]] RoutePlan planRoute(const RouteQuestion &question, const RoutingWorld &world);
/// The same in the world that \a state tells.
[[nodiscard]] RoutePlan planRoute(const RouteQuestion &question, const RoutingState &state);

/// Tokens that \a provider's \a model can hold now (loaded), or as declared or trained; none: nobody says.
struct ContextLimit
{
    std::optional<qint64> tokens;
    bool isLoaded = false;

    bool operator==(const ContextLimit &) const = default;
};
[[nodiscard]] ContextLimit contextLimit(const ModelConfig *declared, const ModelReading *reading);

} // namespace Hearth
