#pragma once

#include "base/clock.h"
#include "providers/providervalues.h"

#include <QHash>
#include <QString>

#include <memory>

namespace Hearth {

/// The last reading of one provider and when it was made.
struct ProviderHealth
{
    QString providerId;
    std::shared_ptr<const ServerReading> reading; ///< Never null; kind Unknown before the first look.
    TimePoint readAt; ///< Of the last completed look.
    bool everRead = false;
    int failuresInARow = 0;
    std::chrono::milliseconds nextIn{0}; ///< Until the next look, when it was made.

    bool operator==(const ProviderHealth &) const = default;
};

/// All providers, by id.
using HealthSnapshot = QHash<QString, ProviderHealth>;

} // namespace Hearth
