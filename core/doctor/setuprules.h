#pragma once

#include "base/clock.h"
#include "config/configvalues.h"
#include "config/hearthsettings.h"
#include "doctor/setupcheck.h"
#include "health/healthvalues.h"
#include "health/trafficvalues.h"

#include <QList>

namespace Hearth {

/// What the checklist is filled from.
struct SetupQuestion
{
    const OpenClawConfig &config;
    const HearthSettings &settings; ///< A route `auto` of its own replaces the config's chain.
    const HealthSnapshot &health;
    const TrafficSamples &traffic; ///< Of the last 24 h.
    TimePoint now;
};

/// The checklist of the first model of the chain that runs on this machine or its network. Pure; a step is
/// ticked only when it was seen to be so.
[[nodiscard]] SetupCheck setupCheck(const SetupQuestion &question);

/// The largest build of \a model that \a server has, by name; its own name when it is that one; nothing when
/// that cannot be told.
[[nodiscard]] std::optional<QString> largestVariant(const ServerReading &server, const ModelReading &model);

} // namespace Hearth
