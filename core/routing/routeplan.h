#pragma once

#include "config/hearthsettings.h"
#include "health/healthvalues.h"
#include "routing/routingvalues.h"

#include <QSet>

namespace Hearth {

/// The world a plan is made in, as it was at one moment. A what-if question is the same with another world.
struct RoutingWorld
{
    const OpenClawConfig &config;
    const HearthSettings &settings;
    const HealthSnapshot &health;
    const QSet<QString> &providersWithKey; ///< Ids whose key could be resolved.
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
[[nodiscard]] RoutePlan planRoute(const RouteQuestion &question, const RoutingWorld &world);

/// Tokens that \a provider's \a model can hold now (loaded), or as declared or trained; none: nobody says.
struct ContextLimit
{
    std::optional<qint64> tokens;
    bool isLoaded = false;

    bool operator==(const ContextLimit &) const = default;
};
[[nodiscard]] ContextLimit contextLimit(const ModelConfig *declared, const ModelReading *reading);

} // namespace Hearth
