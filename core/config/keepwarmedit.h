#pragma once

#include "config/modelref.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// `until` of an entry of `keepWarm`: ISO 8601 with a zone ("2026-11-22T08:00:00Z"). Nothing when \a text is
/// something else, or has no zone.
[[nodiscard]] std::optional<std::chrono::milliseconds> keepWarmTime(const QString &text);
/// The same in writing, in UTC and whole seconds.
[[nodiscard]] QString keepWarmText(std::chrono::milliseconds sinceEpoch);

/// The operations on hearth.json5 after which \a ref is kept warm until \a until; none: no longer. Its entry
/// is changed where it stands, entries whose time is over at \a now go, all others and their comments stay.
/// Nothing when there is nothing to change.
[[nodiscard]] QList<Json5Operation> keepWarmChange(const Json5Document &settings, const ModelRef &ref,
    std::optional<std::chrono::milliseconds> until, std::chrono::milliseconds now);

} // namespace Hearth
