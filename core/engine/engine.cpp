#include "engine/engine.h"

#include "base/logging.h"
#include "engine/placepolicy.h"
#include "secrets/futureanswer.h"
#include "secrets/secretstore.h"

#include <QFileInfo>
#include <QUrl>

namespace Hearth {

namespace {

/// Snapshots leave at most ten times a second [DESIGN.md, idea 4].
constexpr std::chrono::milliseconds publishInterval{100};

template <typename T>
std::shared_ptr<FutureAnswer<T>> newAnswer(const char *what)
{
    return std::make_shared<FutureAnswer<T>>(QString::fromLatin1(what));
}

QString urlFor(const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
        ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
        : address.toString();
    return QStringLiteral("http://%1:%2").arg(host).arg(port);
}

} // namespace

Engine::Engine(EngineOptions options)
    : m_options(std::move(options))
    , m_instanceId(randomIdPart())
    , m_state(std::make_shared<RoutingState>())
    , m_callManager(this)
    , m_probeManager(this)
    , m_keyring(m_options.store, m_options.environment ? m_options.environment : fixedSecrets({}), this)
    , m_monitor(m_probeManager, m_clock, this)
    , m_watcher(this)
    , m_server(HttpServer::Limits{}, this)
    , m_publishTimer(this)
    , m_drainTimer(this)
    , m_snapshot(std::make_shared<Snapshot>())
{
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(publishInterval);
    m_drainTimer.setSingleShot(true);
    connect(&m_publishTimer, &QTimer::timeout, this, &Engine::publish);
    connect(&m_keyring, &Keyring::changed, this, &Engine::updateProviders);
    connect(&m_monitor, &HealthMonitor::changed, this, &Engine::updateState);
    connect(&m_monitor, &HealthMonitor::providerRead, this, [this] {
        publishSoon(); // ages have changed
    });
    connect(&m_watcher, &ConfigWatcher::changed, this, &Engine::onFilesChanged);
}

Engine::~Engine() = default;

QFuture<Result<>> Engine::open()
{
    const auto answer = newAnswer<void>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, answer] { doOpen(answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<Serving>> Engine::serve(const ServeOptions &options)
{
    const auto answer = newAnswer<Serving>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, options, answer] { doServe(options, answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<>> Engine::drain(std::chrono::milliseconds patience)
{
    const auto answer = newAnswer<void>("engine stopped");
    QMetaObject::invokeMethod(
        this,
        [this, patience, answer] {
            m_server.stopListening();
            const auto end = [this, answer] {
                m_server.closeAll();
                answer->give({});
            };
            if (!m_gateway || m_gateway->counts().active == 0) {
                end();
                return;
            }
            connect(&m_drainTimer, &QTimer::timeout, this, end);
            connect(m_gateway.get(), &Gateway::countsChanged, this, [this, end] {
                if (m_gateway->counts().active == 0) {
                    end();
                }
            });
            m_drainTimer.start(patience);
        },
        Qt::QueuedConnection);
    return answer->future();
}

void Engine::checkNow()
{
    QMetaObject::invokeMethod(&m_monitor, &HealthMonitor::checkNow, Qt::QueuedConnection);
}

QFuture<Result<RoutePlan>> Engine::plan(const RouteQuestion &question, const WhatIf &whatIf)
{
    const auto answer = newAnswer<RoutePlan>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, question, whatIf, answer] { answer->give(planWhatIf(question, *m_state, whatIf)); },
        Qt::QueuedConnection);
    return answer->future();
}

std::shared_ptr<const Snapshot> Engine::snapshot() const
{
    return m_snapshot.load();
}

void Engine::doOpen(const std::shared_ptr<FutureAnswer<void>> &answer)
{
    Result<LoadedConfig> loaded =
        loadConfig(m_options.configPath, m_options.settingsPath, m_options.variables);
    if (!loaded) {
        answer->give(failure(loaded.error()));
        return;
    }
    m_opened = true;
    m_watcher.watch({m_options.configPath, m_options.settingsPath});
    const bool isUsable = loaded->isUsable;
    apply(std::move(*loaded));
    m_monitor.start();
    if (isUsable) {
        answer->give({});
    } else {
        answer->give(failure(ErrorKind::SyntaxError, m_options.configPath));
    }
}

void Engine::onFilesChanged()
{
    Result<LoadedConfig> loaded =
        loadConfig(m_options.configPath, m_options.settingsPath, m_options.variables);
    if (!loaded) {
        qCWarning(logEngine) << "cannot read the config:" << loaded.error().detail;
        return;
    }
    if (!loaded->isUsable) {
        // The last good state stays in force, as in OpenClaw; only the findings are shown.
        m_loaded.diagnostics = loaded->diagnostics;
        publish();
        return;
    }
    apply(std::move(*loaded));
}

void Engine::apply(LoadedConfig loaded)
{
    m_loaded = std::move(loaded);
    m_callManager.setPlacePredicate(placePredicate(m_loaded.settings.allow));
    m_probeManager.setPlacePredicate(placePredicate(m_loaded.settings.allow));
    m_monitor.setInterval(
        m_options.pollInterval.count() > 0 ? m_options.pollInterval : m_loaded.settings.pollVisible);
    m_keyring.resolve(
        m_loaded.config.providers, QFileInfo(m_options.configPath).absolutePath() + QStringLiteral("/.env"));
    updateProviders();
}

void Engine::updateProviders()
{
    QList<WatchedProvider> watched;
    for (const ProviderConfig &provider : m_loaded.config.providers) {
        const Place place = placeOf(provider.baseUrl);
        const QUrl address(provider.baseUrl);
        if (address.host().isEmpty() || !m_loaded.settings.allow.contains(place)) {
            continue; // policy: not even asked
        }
        const Secret key = m_keyring.keys().value(provider.id);
        if (place == Place::Hosted && key.isEmpty()) {
            continue; // a hosted list without a key tells nothing and leaves the machine
        }
        watched.append({provider.id, address, place == Place::Hosted, key, m_keyring.headers(provider),
            provider.api == ApiDialect::AnthropicMessages, provider.authHeader});
    }
    m_monitor.setProviders(watched);
    updateState();
}

void Engine::updateState()
{
    auto state = std::make_shared<RoutingState>();
    state->config = m_loaded.config;
    state->settings = m_loaded.settings;
    state->health = m_monitor.snapshot();
    state->keys = m_keyring.keys();
    for (const ProviderConfig &provider : m_loaded.config.providers) {
        state->headers.insert(provider.id, m_keyring.headers(provider));
    }
    state->instanceId = m_instanceId;
    m_state = std::move(state);
    publishSoon();
}

bool Engine::isSettled() const
{
    return m_opened && m_keyring.isSettled() && m_monitor.isSettled();
}

std::shared_ptr<const ProviderRow> Engine::row(const ProviderConfig &provider)
{
    ProviderRow fresh = providerRow(provider, *m_state);
    std::shared_ptr<const ProviderRow> &kept = m_rows[provider.id];
    if (!kept || !(*kept == fresh)) {
        kept = std::make_shared<const ProviderRow>(std::move(fresh));
    }
    return kept;
}

void Engine::publishSoon()
{
    if (!m_publishTimer.isActive()) {
        m_publishTimer.start();
    }
}

void Engine::publish()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->configPath = m_options.configPath;
    snapshot->settingsPath = m_options.settingsPath;
    snapshot->configExists = m_loaded.configExists;
    snapshot->diagnostics = m_loaded.diagnostics;
    for (const ProviderConfig &provider : m_loaded.config.providers) {
        snapshot->providers.append(row(provider));
    }
    snapshot->autoPlan = planWhatIf({QStringLiteral("auto"), 0, std::nullopt, false, false}, *m_state, {});
    snapshot->gateway.isListening = !m_url.isEmpty();
    snapshot->gateway.url = m_url;
    if (m_gateway) {
        const Gateway::Counts &counts = m_gateway->counts();
        snapshot->gateway.activeRequests = counts.active;
        snapshot->gateway.servedRequests = counts.served;
        snapshot->gateway.failedRequests = counts.failed;
    }
    snapshot->takenAt = m_clock.now();
    snapshot->isSettled = isSettled();
    const std::shared_ptr<const Snapshot> published = std::move(snapshot);
    m_snapshot.store(published);
    Q_EMIT snapshotChanged(published);
    if (published->isSettled && !m_settledTold) {
        m_settledTold = true;
        Q_EMIT settled();
    }
}

void Engine::doServe(const ServeOptions &options, const std::shared_ptr<FutureAnswer<Serving>> &answer)
{
    Serving serving;
    if (options.withoutToken || (!m_loaded.settings.tokenRequired && options.token.isEmpty())) {
        listen(options, serving, answer);
        return;
    }
    if (!options.token.isEmpty()) {
        serving.token = options.token;
        listen(options, serving, answer);
        return;
    }
    loadGatewayToken(m_options.store, m_options.stateFolder)
        .then(this, [this, options, answer](const Result<GatewayToken> &token) {
            if (!token) {
                answer->give(failure(token.error()));
                return;
            }
            Serving kept;
            kept.token = token->token;
            kept.tokenInKeychain = token->kept == GatewayToken::Kept::Keychain;
            kept.tokenFile = token->file;
            listen(options, kept, answer);
        });
}

void Engine::listen(
    const ServeOptions &options, Serving serving, const std::shared_ptr<FutureAnswer<Serving>> &answer)
{
    const QString wanted = options.address.isEmpty() ? m_loaded.settings.listenAddress : options.address;
    const QHostAddress address(wanted == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : wanted);
    const Result<quint16> port = m_server.listen(address, options.port.value_or(m_loaded.settings.port));
    if (!port) {
        answer->give(failure(port.error()));
        return;
    }
    if (address == QHostAddress(QHostAddress::LocalHost)) {
        // Both loopback addresses [DESIGN.md, Gateway]; a machine without IPv6 does well with one.
        if (const Result<quint16> second = m_server.listen(QHostAddress(QHostAddress::LocalHostIPv6), *port);
            !second) {
            qCInfo(logEngine) << "not listening on ::1:" << second.error().detail;
        }
    }
    m_gateway = std::make_unique<Gateway>(
        m_server, m_callManager, m_clock, [this] { return m_state; }, nullptr);
    m_gateway->setAccessPolicy(
        {serving.token, m_loaded.settings.allowedHosts, m_loaded.settings.allowedOrigins, address});
    connect(m_gateway.get(), &Gateway::countsChanged, this, [this] { publishSoon(); });
    m_url = urlFor(address, *port);
    serving.url = m_url;
    publish();
    answer->give(std::move(serving));
}

} // namespace Hearth
