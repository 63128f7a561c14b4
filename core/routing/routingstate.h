#pragma once

#include "base/secret.h"
#include "config/configvalues.h"
#include "config/hearthsettings.h"
#include "health/healthvalues.h"
#include "routing/routinglive.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace Hearth {

class RoutingIndex;

/// Everything a request is routed by, as it was when the request came: a running request keeps it to its end.
struct RoutingState
{
    OpenClawConfig config;
    HearthSettings settings;
    HealthSnapshot health;
    QHash<QString, Secret> keys; ///< By provider id; only those that could be resolved.
    /// By provider id: configured headers with their values resolved.
    QHash<QString, QList<std::pair<QByteArray, QByteArray>>> headers;
    RoutingLive live; ///< What earlier requests have taught, as it was at this moment.
    std::shared_ptr<const RoutingIndex>
        index; ///< Of config, settings and health; null: each plan looks all up anew.
    QByteArray instanceId; ///< Of this Hearth; sent upstream so that a loop is recognised.

    [[nodiscard]] QSet<QString> providersWithKey() const { return {keys.keyBegin(), keys.keyEnd()}; }
};

/// Gives the state of this moment. Called in the engine's thread.
using RoutingStateSource = std::function<std::shared_ptr<const RoutingState>()>;

} // namespace Hearth
