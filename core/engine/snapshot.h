#pragma once

#include "base/clock.h"
#include "config/configvalues.h"
#include "config/hearthsettings.h"
#include "doctor/driftvalues.h"
#include "doctor/setupcheck.h"
#include "engine/gatewayaccess.h"
#include "gateway/requestrecord.h"
#include "health/discoveryvalues.h"
#include "health/jobvalues.h"
#include "health/learntvalues.h"
#include "health/machineload.h"
#include "health/statevalues.h"
#include "health/trafficvalues.h"
#include "providers/actionvalues.h"
#include "providers/providervalues.h"
#include "routing/routingstate.h"
#include "routing/routingvalues.h"

#include <QList>
#include <QString>
#include <QStringList>

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
    std::optional<bool> images; ///< Takes images: as declared, which routing goes by, else as reported.
    std::optional<bool> tools; ///< Takes tools: the same.
    bool reasoning = false; ///< Declared.
    bool embedding = false; ///< Reported: makes vectors, not answers; no target for a chat.
    std::optional<ModelCost> cost; ///< Declared; none: free, or not said.
    std::optional<ModelReading> reported; ///< All that the server says of it; none: nothing.
    ModelAbilities abilities; ///< What can be asked of its server now.
    std::optional<ModelJob> job; ///< The load or unload under way, or the last one since the start.
    LearntFigures learnt;
    std::optional<KeepWarm> keepWarm;

    bool operator==(const ModelRow &) const = default;
};

/// One provider with its last reading.
struct ProviderRow
{
    QString id;
    ProviderKind kind = ProviderKind::Unknown;
    QString baseUrl; ///< Without user name, password or query.
    ApiDialect api = ApiDialect::ChatCompletions; ///< Declared, or the built-in provider's own.
    bool isDeclared = true; ///< False: not in the file, added because a reference names it.
    Place place = Place::Local;
    ServerState state = ServerState::Unknown;
    QString product; ///< Own name of a Generic one that was recognised; empty: not known.
    QString version;
    QList<ApiDialect> dialects; ///< Those it is known to speak; empty: not known.
    std::optional<double> kvCacheShare; ///< Share of the KV cache in use, 0..1 (vLLM).
    std::optional<double> creditUsd; ///< Left to spend with this key (OpenRouter).
    bool hasKey = false;
    std::optional<double> reachableShare; ///< Of the time in the last 24 h in which it was looked at.
    std::optional<int> latencyMs;
    std::optional<TimePoint> readAt; ///< None: never read.
    std::chrono::milliseconds nextLookIn{0}; ///< From readAt to the next look; 0 while never read.
    std::optional<Error> error;
    QList<ModelRow> models; ///< Declared ones first, in the order of the file, then the server's others.

    bool operator==(const ProviderRow &) const = default;
};

/// The gateway as it stands.
struct GatewayState
{
    enum class Status {
        Off, ///< Nobody has asked it to listen.
        Starting, ///< Asked to, the token or the port is not there yet.
        Listening,
        Paused, ///< Refuses new connections until it is asked to serve again.
        Failed, ///< Could not listen: see \c error.
        ServedByOther, ///< Another Hearth serves at this address.
    };

    Status status = Status::Off;
    QString address; ///< Asked for; empty while Off.
    quint16 port = 0; ///< Asked for; once listening, the one in use.
    QString url; ///< http://127.0.0.1:11222: where it serves, or would; empty while Off.
    std::optional<Error>
        error; ///< Of the last start or move. Listening: a move failed, it stays where it is.
    bool tokenRequired = true;
    int activeRequests = 0;
    qint64 servedRequests = 0;
    qint64 failedRequests = 0;
    qint64 cancelledRequests = 0;

    [[nodiscard]] bool isListening() const { return status == Status::Listening; }
    bool operator==(const GatewayState &) const = default;
};

/// The settings in force that the window shows. Never a secret.
struct SettingsView
{
    QString listenAddress;
    quint16 port = 0;
    bool tokenRequired = true;
    std::chrono::milliseconds pollVisible{0};
    std::chrono::milliseconds pollHidden{0};
    PolicySettings policy;
    QList<ProviderSettings> providers;
    LogSettings log;

    bool operator==(const SettingsView &) const = default;
};

/// Everything the engine knows at one moment: immutable, shared, safe in every thread.
struct Snapshot
{
    QString configPath;
    QString settingsPath;
    bool configExists = false;
    bool settingsExist = false;
    bool configIsUsable = true; ///< False: the last good config stays in force, at the start none.
    bool settingsAreUsable = true; ///< The same of hearth.json5.
    std::optional<Error> readError; ///< Why a file could not be read at all.
    QByteArray configHash; ///< contentHash() of what was read last, in force or not; empty: no file.
    QByteArray settingsHash;
    QList<ConfigDiagnostic> diagnostics; ///< Of both files.
    SettingsView settings;
    QStringList routes; ///< `auto` first, then the settings' others in the order of the file.
    QList<RouteSettings> routeSettings; ///< As hearth.json5 has them, in the order of the file.
    QList<std::shared_ptr<const ProviderRow>> providers; ///< In the order of the file.
    RoutePlan autoPlan; ///< Where `auto` would go now, for a short prompt.
    QList<RoutePlan> routePlans; ///< The same for each of \c routes, in their order.
    QList<Drift> drift; ///< Where config and servers differ; the worst first.
    SetupCheck setup; ///< Of the first local model of the chain.
    double spentTodayUsd = 0; ///< For hosted models, since midnight; what PolicySettings::dailySpendUsd caps.
    GatewayState gateway;
    GatewayAccess access; ///< Who can reach it, and how.
    TrafficList traffic = std::make_shared<const TrafficSamples>(); ///< Of the last 24 h; never null.
    MachineLoadList machine = std::make_shared<const QList<MachineLoad>>(); ///< The same of this machine.
    ModelMemoryList modelMemory = std::make_shared<const QList<ModelMemory>>(); ///< The same by servers.
    DiscoveryState discovery;
    ActivityView activity; ///< The request log.
    TimePoint takenAt;
    std::chrono::milliseconds takenAtEpoch{0}; ///< The same moment since 1970-01-01 UTC.
    bool isSettled = false; ///< Every provider has been looked at once.
};

/// The row of \a provider; pure.
[[nodiscard]] ProviderRow providerRow(const ProviderConfig &provider, const RoutingState &state);
/// What the window shows of \a settings; pure.
[[nodiscard]] SettingsView settingsView(const HearthSettings &settings);
/// Names of \a settings' routes, `auto` first; pure.
[[nodiscard]] QStringList routeNames(const HearthSettings &settings);

} // namespace Hearth
