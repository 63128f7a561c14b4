#include "engine/whatif.h"

#include "routing/routeplan.h"

#include <algorithm>

namespace Hearth {

namespace {

ServerReading unreachable(ServerReading reading)
{
    reading.state = ServerState::Unreachable;
    return reading;
}

ServerReading withCold(ServerReading reading, const ModelRef &ref)
{
    for (ModelReading &model : reading.models) {
        if (model.id == ref.model || model.aliases.contains(ref.model) || reading.answersAnyModel) {
            model.state = ModelState::Cold;
            model.contextLoaded.reset();
        }
    }
    return reading;
}

} // namespace

RoutePlan planWhatIf(const RouteQuestion &question, const RoutingState &state, const WhatIf &whatIf)
{
    if (whatIf == WhatIf{}) {
        return planRoute(question, state);
    }
    HealthSnapshot health = state.health;
    const auto change = [&health](const QString &providerId, const auto &changed) {
        ProviderHealth &entry = health[providerId];
        const ServerReading before = entry.reading ? *entry.reading : ServerReading{};
        entry.reading = std::make_shared<const ServerReading>(changed(before));
    };
    for (const ProviderConfig &provider : state.config.providers) {
        const bool isAway = whatIf.offline && placeOf(provider.baseUrl) == Place::Hosted;
        if (isAway || whatIf.down.contains(provider.id)) {
            change(provider.id, unreachable);
        }
    }
    for (const ModelRef &ref : whatIf.cold) {
        change(ref.provider, [&ref](const ServerReading &before) { return withCold(before, ref); });
    }
    HearthSettings settings = state.settings;
    if (whatIf.budgetSpent) {
        settings.policy.dailySpendUsd = 0;
    }
    RoutingLive live = state.live;
    for (const QString &provider : whatIf.resting) {
        CoolDown &rest = live.coolDowns[provider];
        rest.failures = std::max(rest.failures, settings.policy.breakerFailures);
        rest.until = std::max(rest.until, live.now + settings.policy.breakerPause);
    }
    return planRoute(question, {state.config, settings, health, state.keys, live, state.index.get()});
}

} // namespace Hearth
