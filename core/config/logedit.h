#pragma once

#include "config/hearthsettings.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>

#include <chrono>

namespace Hearth {

/// How `log.bodies` spells \a bodies.
[[nodiscard]] QLatin1String bodiesName(LogSettings::Bodies bodies);

/// The operations on hearth.json5 after which the request log keeps \a bodies until \a until (since
/// 1970-01-01 UTC); with Never \a until means nothing, and no time stays behind. Nothing when there is
/// nothing to change.
[[nodiscard]] QList<Json5Operation> bodiesChange(
    const Json5Document &settings, LogSettings::Bodies bodies, std::chrono::milliseconds until);

} // namespace Hearth
