#pragma once

#include "base/clock.h"
#include "config/configfile.h"
#include "engine/activitydesk.h"
#include "engine/catalogue.h"
#include "engine/configsource.h"
#include "engine/configwatcher.h"
#include "engine/gatewaycontrol.h"
#include "engine/keyring.h"
#include "engine/recorder.h"
#include "engine/routingfile.h"
#include "engine/serverdesk.h"
#include "engine/snapshot.h"
#include "engine/whatif.h"
#include "health/healthmonitor.h"
#include "inference/routekeeper.h"
#include "net/accessmanager.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Hearth {

class SecretStore;
template <typename T>
class FutureAnswer;

/// What an engine is made for.
struct EngineOptions
{
    QString configPath; ///< openclaw.json
    QString settingsPath; ///< hearth.json5
    QString stateFolder; ///< For the gateway token's file.
    SecretStore *store = nullptr; ///< The keychain; null: none is asked.
    EnvironmentLookup variables; ///< For `${NAME}` in the files; empty: nothing is set.
    SecretLookup environment; ///< For key references; empty: nothing is set.
    std::chrono::milliseconds pollInterval{0}; ///< Visible or not; 0: as the settings say.
    bool watchesMachine = false; ///< Samples this machine's load, for charts.
};

/// The core, put together. Lives on a thread of its own (see EngineHost); the functions marked "any thread"
/// are its doors, all else is called in that thread. Publishes snapshots, at most 10 a second.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    explicit Engine(EngineOptions options);
    ~Engine() override;

    /// Any thread. Reads the files, resolves keys, begins to watch the providers and the files. Errors: those
    /// of loadConfig(); SyntaxError when a file cannot be used. Also then the engine goes on: it tells in its
    /// snapshots what is wrong, puts in force what is usable, and takes the files up once they are mended.
    /// With settings that cannot be used nothing leaves this machine.
    [[nodiscard]] QFuture<Result<>> open();
    /// Any thread. Starts the gateway, goes on after a pause, or moves it to another address or port; where
    /// it listens already as asked, the answer is what it serves. A port that is taken is asked whether
    /// another Hearth serves there: the error stays AddressInUse, the snapshot and the detail tell. From then
    /// on the settings are followed as they change on disk, but for what \a options gave. Errors: those of
    /// HttpServer::listen() and loadGatewayToken(); InvalidInput (no such address), Cancelled (paused
    /// meanwhile); NotFound and Unsupported when the settings' own token cannot be resolved. A move that
    /// fails leaves the gateway where it is.
    [[nodiscard]] QFuture<Result<Serving>> serve(const ServeOptions &options);
    /// Any thread. What the gateway serves now. Errors: NotFound (it does not listen).
    [[nodiscard]] QFuture<Result<Serving>> serving();
    /// Any thread. Refuses new connections from now on; requests under way go on to their end.
    [[nodiscard]] QFuture<Result<>> pauseGateway();
    /// Any thread. Makes a fresh token, keeps it where the present one is kept and asks for it from the next
    /// request on; the old one is refused. Errors: ReadOnly (the token stands in the settings, or was given
    /// by ServeOptions), InvalidInput (no token is asked for), those of renewGatewayToken().
    [[nodiscard]] QFuture<Result<Serving>> renewToken();
    /// Any thread. A new certificate of Hearth's own, for connections to come. Errors: those of
    /// GatewayControl::renewCertificate().
    [[nodiscard]] QFuture<Result<>> renewCertificate();
    /// Any thread. Stops taking requests, lets those under way end, at the most for \a patience.
    [[nodiscard]] QFuture<Result<>> drain(std::chrono::milliseconds patience);
    /// Any thread. Whether somebody looks, which is so at first: the settings' polling goes by it. Shown
    /// again, servers in the neighbourhood are looked at at once unless that was just done.
    void setVisible(bool isVisible);
    /// Any thread. Looks at every provider now.
    void checkNow();
    void checkNow(const QString &provider); ///< The same of one.
    /// What people do with servers; see there which of its functions any thread may call.
    [[nodiscard]] ServerDesk &servers() { return m_desk; }
    /// The request log; see there which of its functions any thread may call.
    [[nodiscard]] ActivityDesk &activity() { return m_activity; }
    /// Any thread. Ends the rest of a provider that has failed: the next request may try it.
    void closeCoolDown(const QString &provider);
    /// Any thread. Where a request would go; nothing is sent.
    [[nodiscard]] QFuture<Result<RoutePlan>> plan(const RouteQuestion &question, const WhatIf &whatIf);
    /// Any thread. The last snapshot; never null.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;

    /// Engine thread only: what a call is routed by now.
    [[nodiscard]] CallParts callParts() { return {m_callManager, m_clock, m_keeper, m_state}; }
    /// Of a call that did not come through the gateway, for the request log: what is known when it comes.
    [[nodiscard]] RequestRecord newRecord(const RoutedCall &call, TrafficSample::Door door);
    void endRecord(RequestRecord record, const RoutedCall &call); ///< It has ended.

Q_SIGNALS:
    void snapshotChanged(const std::shared_ptr<const Hearth::Snapshot> &snapshot);
    void settled(); ///< Every provider has been looked at once and every key found or not.

private:
    void doOpen(const std::shared_ptr<FutureAnswer<void>> &answer);
    void onFilesChanged();
    [[nodiscard]] Result<> readFiles();
    void take(LoadedConfig loaded);
    void applyFiles();
    void fillFromFiles(Snapshot &snapshot) const;
    void setPolling();
    void remember(const RoutedCall &call, TrafficSample::Door door);
    void onProviderRead(const QString &id);
    void connectServers();
    void connectRequests();
    void onRoutingChanged();
    void learnLoads();
    void updateState();
    void updateProviders();
    void publishSoon(); ///< With the next of the ten a second.
    void publish();
    [[nodiscard]] bool isSettled() const;

    EngineOptions m_options;
    SystemClock m_clock;
    QByteArray m_instanceId;
    LoadedConfig m_loaded;
    std::shared_ptr<const RoutingState> m_state;
    AccessManager m_callManager;
    AccessManager m_probeManager; ///< Apart, so that looks never queue behind calls.
    Keyring m_keyring;
    /// As RoutingState has them; resolved when files or keys change, not at each look.
    QHash<QString, QList<std::pair<QByteArray, QByteArray>>> m_headers;
    QHash<QString, std::pair<QString, Secret>> m_reached; ///< Address and key of each provider.
    HealthMonitor m_monitor;
    ConfigWatcher m_watcher;
    RouteKeeper m_keeper;
    RoutingFile m_routingFile;
    ActivityDesk m_activity;
    GatewayControl m_gateway;
    Recorder m_recorder;
    ServerDesk m_desk;
    Catalogue m_catalogue;
    QTimer m_publishTimer;
    std::atomic<std::shared_ptr<const Snapshot>>
        m_snapshot; ///< Written in the engine's thread, read anywhere.
    std::optional<Error> m_readError;
    bool m_opened = false;
    bool m_isVisible = true;
    bool m_settledTold = false;
};

} // namespace Hearth
