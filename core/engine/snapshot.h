#pragma once

#include "base/clock.h"
#include "config/configvalues.h"
#include "providers/providervalues.h"
#include "routing/routingstate.h"
#include "routing/routingvalues.h"

#include <QList>
#include <QString>

#include <memory>

namespace Hearth {

/// One model of the merged catalogue: what the config declares and what the server says.
struct ModelRow
{
    ModelRef ref;
    QString name;
    QString alias; ///< As written; empty: none.
    bool isDeclared = false; ///< Stands in the config.
    ModelState state = ModelState::Unknown;
    std::optional<double> loadProgress;
    std::optional<int> slotsTotal;
    std::optional<int> slotsBusy;
    std::optional<qint64> contextConfigured; ///< Declared.
    std::optional<qint64> contextLoaded; ///< Reported.
    std::optional<qint64> contextMax; ///< Reported.
    std::optional<qint64> maxTokens; ///< Declared.
    QString quantization;
    std::optional<qint64> sizeBytes;
    QString parameters;

    bool operator==(const ModelRow &) const = default;
};

/// One provider with its last reading.
struct ProviderRow
{
    QString id;
    ProviderKind kind = ProviderKind::Unknown;
    QString baseUrl; ///< Without user name, password or query.
    Place place = Place::Local;
    ServerState state = ServerState::Unknown;
    QString version;
    bool hasKey = false;
    std::optional<int> latencyMs;
    std::optional<TimePoint> readAt; ///< None: never read.
    std::optional<Error> error;
    QList<ModelRow> models; ///< Declared ones first, in the order of the file, then the server's others.

    bool operator==(const ProviderRow &) const = default;
};

/// The gateway as it stands.
struct GatewayState
{
    bool isListening = false;
    QString url; ///< http://127.0.0.1:11222
    int activeRequests = 0;
    qint64 servedRequests = 0;
    qint64 failedRequests = 0;

    bool operator==(const GatewayState &) const = default;
};

/// Everything the engine knows at one moment: immutable, shared, safe in every thread.
struct Snapshot
{
    QString configPath;
    QString settingsPath;
    bool configExists = false;
    QList<ConfigDiagnostic> diagnostics; ///< Of both files.
    QList<std::shared_ptr<const ProviderRow>> providers; ///< In the order of the file.
    RoutePlan autoPlan; ///< Where `auto` would go now, for a short prompt.
    GatewayState gateway;
    TimePoint takenAt;
    bool isSettled = false; ///< Every provider has been looked at once.
};

/// The row of \a provider; pure.
[[nodiscard]] ProviderRow providerRow(const ProviderConfig &provider, const RoutingState &state);

} // namespace Hearth
