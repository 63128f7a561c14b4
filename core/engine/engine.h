#pragma once

#include "base/clock.h"
#include "config/configfile.h"
#include "engine/configsource.h"
#include "engine/keyring.h"
#include "engine/snapshot.h"
#include "engine/whatif.h"
#include "gateway/gateway.h"
#include "health/healthmonitor.h"
#include "net/accessmanager.h"
#include "net/httpserver.h"
#include "secrets/gatewaytoken.h"

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
    std::chrono::milliseconds pollInterval{0}; ///< 0: as the settings say.
};

/// Where and how the gateway listens; what is not given comes from the settings.
struct ServeOptions
{
    QString address;
    std::optional<quint16> port;
    bool withoutToken = false;
    Secret token; ///< Empty: the kept one, made on the first start.
};

/// A gateway that listens.
struct Serving
{
    QString url; ///< http://127.0.0.1:11222
    Secret token; ///< Empty: none is asked for.
    QString tokenFile; ///< Where it is kept when no keychain has it.
    bool tokenInKeychain = false;
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

    /// Any thread. Reads the files, resolves keys, begins to watch the providers. Errors: those of
    /// loadConfig(); SyntaxError when the config cannot be used.
    [[nodiscard]] QFuture<Result<>> open();
    /// Any thread. Starts the gateway. Errors: those of HttpServer::listen() and loadGatewayToken().
    [[nodiscard]] QFuture<Result<Serving>> serve(const ServeOptions &options);
    /// Any thread. Stops taking requests, lets those under way end, at the most for \a patience.
    [[nodiscard]] QFuture<Result<>> drain(std::chrono::milliseconds patience);
    /// Any thread. Looks at every provider now.
    void checkNow();
    /// Any thread. Where a request would go; nothing is sent.
    [[nodiscard]] QFuture<Result<RoutePlan>> plan(const RouteQuestion &question, const WhatIf &whatIf);
    /// Any thread. The last snapshot; never null.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;

    /// Engine thread only: what a call is routed by now.
    [[nodiscard]] std::shared_ptr<const RoutingState> routingState() const { return m_state; }
    [[nodiscard]] QNetworkAccessManager &callManager() { return m_callManager; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void snapshotChanged(const std::shared_ptr<const Hearth::Snapshot> &snapshot);
    void settled(); ///< Every provider has been looked at once and every key found or not.

private:
    void doOpen(const std::shared_ptr<FutureAnswer<void>> &answer);
    void doServe(const ServeOptions &options, const std::shared_ptr<FutureAnswer<Serving>> &answer);
    void listen(
        const ServeOptions &options, Serving serving, const std::shared_ptr<FutureAnswer<Serving>> &answer);
    void onFilesChanged();
    void apply(LoadedConfig loaded);
    void updateState();
    void updateProviders();
    void publishSoon(); ///< With the next of the ten a second.
    void publish();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] std::shared_ptr<const ProviderRow> row(const ProviderConfig &provider);

    EngineOptions m_options;
    SystemClock m_clock;
    QByteArray m_instanceId;
    LoadedConfig m_loaded;
    std::shared_ptr<const RoutingState> m_state;
    AccessManager m_callManager;
    AccessManager m_probeManager; ///< Apart, so that looks never queue behind calls.
    Keyring m_keyring;
    HealthMonitor m_monitor;
    ConfigWatcher m_watcher;
    HttpServer m_server;
    std::unique_ptr<Gateway> m_gateway;
    QString m_url;
    QTimer m_publishTimer;
    QTimer m_drainTimer;
    QHash<QString, std::shared_ptr<const ProviderRow>> m_rows;
    std::atomic<std::shared_ptr<const Snapshot>>
        m_snapshot; ///< Written in the engine's thread, read anywhere.
    bool m_opened = false;
    bool m_settledTold = false;
};

} // namespace Hearth
