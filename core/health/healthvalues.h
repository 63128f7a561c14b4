#pragma once

#include "base/clock.h"
#include "providers/providervalues.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <memory>

namespace Hearth {

/// The last reading of one provider and when it was made.
struct ProviderHealth
{
    QString providerId;
    std::shared_ptr<const ServerReading> reading; ///< Never null; kind Unknown before the first look.
    TimePoint readAt; ///< When the look that gave this reading ended.
    bool everRead = false;
    int failuresInARow = 0; ///< Looks without an answer; one such look does not replace a good reading.
    std::chrono::milliseconds nextIn{0}; ///< From the end of the last look to the next one.

    bool operator==(const ProviderHealth &) const = default;
};

/// All providers, by id.
using HealthSnapshot = QHash<QString, ProviderHealth>;

} // namespace Hearth
