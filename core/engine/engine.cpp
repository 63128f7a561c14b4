#include "engine/engine.h"

#include "base/logging.h"
#include "engine/metricsreading.h"
#include "engine/placepolicy.h"
#include "gateway/callrecord.h"
#include "routing/routeplan.h"
#include "routing/routingindex.h"
#include "secrets/futureanswer.h"
#include "secrets/secretstore.h"

#include <QFileInfo>
#include <QUrl>

#include <tuple>

namespace Hearth {

namespace {

/// Snapshots leave at most ten times a second [DESIGN.md, idea 4].
constexpr std::chrono::milliseconds publishInterval{100};

template <typename T>
std::shared_ptr<FutureAnswer<T>> newAnswer(const char *what)
{
    return std::make_shared<FutureAnswer<T>>(QString::fromLatin1(what));
}

/// In force when the settings cannot be read from the start: what they forbid is not known.
HearthSettings cautiousSettings()
{
    HearthSettings settings;
    settings.policy.allow = {Place::Local};
    return settings;
}

QList<ConfiguredAddress> configuredAddresses(const OpenClawConfig &config)
{
    QList<ConfiguredAddress> addresses;
    for (const ProviderConfig &provider : config.providers) {
        if (provider.isDeclared) {
            addresses.emplaceBack(provider.id, QUrl(provider.baseUrl));
        }
    }
    return addresses;
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
    , m_keeper(m_clock, this)
    , m_routingFile(m_options.stateFolder, this)
    , m_activity(m_clock, m_options.stateFolder, this)
    , m_gateway({m_callManager, m_probeManager, m_clock, [this] { return m_state; }, m_keeper, &m_activity,
                    [this](MetricsReading &reading) {
                        fillMetrics(reading, *m_state, m_keeper.live(), m_activity.view());
                    },
                    m_options.store, m_options.stateFolder,
                    [this](const SecretInput &input) { return m_keyring.resolve(input); }},
          this)
    , m_recorder(m_clock, m_options.stateFolder, m_options.watchesMachine, this)
    , m_desk({m_callManager, m_probeManager, m_clock, m_monitor, [this] { return m_state; }, m_keeper,
                 [this](const ModelRef &ref) { return m_recorder.usualLoad(ref); }},
          this)
    , m_catalogue(m_clock, m_recorder, m_desk)
    , m_publishTimer(this)
    , m_snapshot(std::make_shared<Snapshot>())
{
    m_publishTimer.setSingleShot(true);
    m_publishTimer.setInterval(publishInterval);
    connect(&m_publishTimer, &QTimer::timeout, this, &Engine::publish);
    connect(&m_keyring, &Keyring::changed, this, &Engine::updateProviders);
    // Each look, changed or not: the age of a reading is part of it.
    connect(&m_monitor, &HealthMonitor::providerRead, this, &Engine::onProviderRead);
    connect(&m_monitor, &HealthMonitor::changed, this, [this] {
        m_catalogue.touchDrift();
        updateState();
    });
    connect(&m_watcher, &ConfigWatcher::changed, this, &Engine::onFilesChanged);
    connect(&m_gateway, &GatewayControl::changed, this, &Engine::publishSoon);
    connectServers();
    connectRequests();
}

Engine::~Engine()
{
    // Requests that go with the gateway and the desk still tell these so.
    m_keeper.disconnect(this);
    m_activity.disconnect(this);
}

void Engine::connectRequests()
{
    connect(&m_gateway, &GatewayControl::callEnded, this,
        [this](const RoutedCall &call, const RequestRecord &record) { remember(call, record.door); });
    connect(&m_activity, &ActivityDesk::viewChanged, this, &Engine::publishSoon);
    connect(&m_activity, &ActivityDesk::loaded, this, &Engine::publishSoon);
    connect(&m_activity, &ActivityDesk::cancelRequested, &m_gateway, &GatewayControl::cancelRequest);
    connect(&m_routingFile, &RoutingFile::loaded, &m_keeper, &RouteKeeper::restore);
    connect(&m_keeper, &RouteKeeper::changed, this, &Engine::onRoutingChanged);
    connect(&m_keeper, &RouteKeeper::warmWanted, this,
        [this](const ModelRef &ref) { std::ignore = m_desk.load(ref, {}); });
}

void Engine::connectServers()
{
    connect(&m_recorder, &Recorder::loaded, this, [this] {
        learnLoads();
        m_catalogue.touchAll();
        publishSoon();
    });
    connect(&m_recorder, &Recorder::machineSampled, this, &Engine::publishSoon);
    connect(&m_desk, &ServerDesk::discoveryChanged, this, &Engine::publishSoon);
    connect(&m_desk, &ServerDesk::jobChanged, this, [this](const ModelJob &job) {
        m_recorder.addJob(job);
        learnLoads();
        m_catalogue.touch(job.ref.provider);
        publishSoon();
    });
    connect(&m_desk, &ServerDesk::keepWarmChanged, this, [this] {
        m_catalogue.touchAll();
        publishSoon();
    });
    connect(&m_desk, &ServerDesk::wordSaid, this,
        [this](const RoutedCall &call) { endRecord(newRecord(call, TrafficSample::Door::Word), call); });
}

void Engine::onProviderRead(const QString &id)
{
    if (const auto reading = m_monitor.asReported(id)) {
        m_recorder.addLook(id, *reading);
        learnLoads();
    }
    updateState();
}

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
        this, [this, options, answer] { m_gateway.serve(options, answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<Serving>> Engine::serving()
{
    const auto answer = newAnswer<Serving>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, answer] { answer->give(m_gateway.serving()); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<>> Engine::pauseGateway()
{
    const auto answer = newAnswer<void>("engine stopped");
    QMetaObject::invokeMethod(
        this,
        [this, answer] {
            m_gateway.pause();
            answer->give({});
        },
        Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<>> Engine::renewCertificate()
{
    const auto answer = newAnswer<void>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, answer] { m_gateway.renewCertificate(answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<Serving>> Engine::renewToken()
{
    const auto answer = newAnswer<Serving>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, answer] { m_gateway.renewToken(answer); }, Qt::QueuedConnection);
    return answer->future();
}

QFuture<Result<>> Engine::drain(std::chrono::milliseconds patience)
{
    const auto answer = newAnswer<void>("engine stopped");
    QMetaObject::invokeMethod(
        this, [this, patience, answer] { m_gateway.drain(patience, answer); }, Qt::QueuedConnection);
    return answer->future();
}

void Engine::setVisible(bool isVisible)
{
    QMetaObject::invokeMethod(
        this,
        [this, isVisible] {
            if (std::exchange(m_isVisible, isVisible) == isVisible) {
                return;
            }
            setPolling();
            m_recorder.setVisible(isVisible);
            if (isVisible) {
                m_monitor.checkOlderThan(m_loaded.settings.pollVisible);
            }
        },
        Qt::QueuedConnection);
}

void Engine::checkNow()
{
    QMetaObject::invokeMethod(
        this, [this] { m_monitor.checkNow(); }, Qt::QueuedConnection);
}

void Engine::checkNow(const QString &provider)
{
    QMetaObject::invokeMethod(
        this, [this, provider] { m_monitor.checkNow(provider); }, Qt::QueuedConnection);
}

QFuture<Result<RoutePlan>> Engine::plan(const RouteQuestion &question, const WhatIf &whatIf)
{
    const auto answer = newAnswer<RoutePlan>("engine stopped");
    QMetaObject::invokeMethod(
        this,
        [this, question, whatIf, answer] {
            RoutingState now = *m_state;
            now.live = m_keeper.live();
            answer->give(planWhatIf(question, now, whatIf));
        },
        Qt::QueuedConnection);
    return answer->future();
}

void Engine::closeCoolDown(const QString &provider)
{
    QMetaObject::invokeMethod(
        this, [this, provider] { m_keeper.closeCoolDown(provider); }, Qt::QueuedConnection);
}

std::shared_ptr<const Snapshot> Engine::snapshot() const
{
    return m_snapshot.load();
}

void Engine::doOpen(const std::shared_ptr<FutureAnswer<void>> &answer)
{
    m_opened = true;
    m_watcher.watch({m_options.configPath, m_options.settingsPath});
    m_loaded.settings = cautiousSettings();
    const Result<> opened = readFiles();
    m_recorder.start();
    m_activity.start();
    m_routingFile.load();
    m_monitor.start();
    answer->give(opened);
}

void Engine::onFilesChanged()
{
    if (const Result<> read = readFiles(); !read) {
        qCWarning(logEngine) << "cannot use the config:" << read.error().detail;
    }
}

Result<> Engine::readFiles()
{
    Result<LoadedConfig> loaded =
        loadConfig(m_options.configPath, m_options.settingsPath, m_options.variables);
    if (!loaded) {
        m_readError = loaded.error();
        applyFiles();
        return failure(loaded.error());
    }
    m_readError.reset();
    m_watcher.watch(QStringList{m_options.configPath, m_options.settingsPath} + loaded->includedFiles);
    take(std::move(*loaded));
    applyFiles();
    if (!m_loaded.configIsUsable) {
        return failure(ErrorKind::SyntaxError, m_options.configPath);
    }
    if (!m_loaded.settingsAreUsable) {
        return failure(ErrorKind::SyntaxError, m_options.settingsPath);
    }
    return {};
}

/// Of a file that cannot be used the last good state stays in force, as in OpenClaw; only the findings are
/// shown.
void Engine::take(LoadedConfig loaded)
{
    if (!loaded.configIsUsable) {
        loaded.config = m_loaded.config;
    }
    if (!loaded.settingsAreUsable) {
        loaded.settings = m_loaded.settings;
    }
    m_loaded = std::move(loaded);
}

void Engine::setPolling()
{
    const HearthSettings &settings = m_loaded.settings;
    const std::chrono::milliseconds asSet = m_isVisible ? settings.pollVisible : settings.pollHidden;
    m_monitor.setInterval(m_options.pollInterval.count() > 0 ? m_options.pollInterval : asSet);
}

void Engine::applyFiles()
{
    const QStringList hosts = regionHosts(m_loaded.config, m_loaded.settings);
    m_callManager.setPlacePredicate(placePredicate(m_loaded.settings.policy.allow, hosts));
    m_probeManager.setPlacePredicate(placePredicate(m_loaded.settings.policy.allow, hosts));
    m_keeper.setSettings(m_loaded.settings);
    m_activity.setSettings(m_loaded.settings.log);
    setPolling();
    m_keyring.resolve(
        m_loaded.config.providers, QFileInfo(m_options.configPath).absolutePath() + QStringLiteral("/.env"));
    m_gateway.setSettings(m_loaded.settings); // after the keyring: the token may be a reference
    updateProviders();
}

void Engine::updateProviders()
{
    QList<WatchedProvider> watched;
    m_headers.clear();
    QHash<QString, std::pair<QString, Secret>> reached;
    for (const ProviderConfig &provider : m_loaded.config.providers) {
        std::pair<QString, Secret> now{provider.baseUrl, m_keyring.keys().value(provider.id)};
        if (const auto was = m_reached.constFind(provider.id); was != m_reached.cend() && *was != now) {
            m_keeper.closeCoolDown(provider.id); // what it failed of may be mended
        }
        reached.insert(provider.id, std::move(now));
        m_headers.insert(provider.id, m_keyring.headers(provider));
        const Place place = placeOf(provider.baseUrl);
        const QUrl address(provider.baseUrl);
        if (address.host().isEmpty() || !m_loaded.settings.policy.allow.contains(place)) {
            continue; // policy: not even asked
        }
        const Secret key = m_keyring.keys().value(provider.id);
        if (place == Place::Hosted && key.isEmpty()) {
            continue; // a hosted list without a key tells nothing and leaves the machine
        }
        watched.append({provider.id, address, place, key, m_headers.value(provider.id),
            provider.api == ApiDialect::AnthropicMessages, provider.authHeader});
    }
    m_reached = std::move(reached);
    QStringList ids;
    for (const WatchedProvider &each : std::as_const(watched)) {
        ids.append(each.id);
    }
    m_recorder.keepOnly(ids);
    m_monitor.setProviders(watched);
    m_desk.setConfigured(configuredAddresses(m_loaded.config));
    m_desk.setKeepWarm(m_loaded.settings.keepWarm);
    m_catalogue.touchAll();
    updateState();
}

void Engine::updateState()
{
    auto state = std::make_shared<RoutingState>();
    state->config = m_loaded.config;
    state->settings = m_loaded.settings;
    state->health = m_monitor.snapshot();
    m_keeper.take(state->health);
    state->keys = m_keyring.keys();
    state->headers = m_headers;
    state->instanceId = m_instanceId;
    state->index = m_state->index
        ? std::make_shared<RoutingIndex>(state->config, state->settings, state->health, *m_state->index)
        : std::make_shared<RoutingIndex>(state->config, state->settings, state->health);
    m_state = std::move(state);
    publishSoon();
}

bool Engine::isSettled() const
{
    return m_opened && m_keyring.isSettled() && m_monitor.isSettled() && m_recorder.isLoaded();
}

void Engine::publishSoon()
{
    if (!m_publishTimer.isActive()) {
        m_publishTimer.start();
    }
}

RequestRecord Engine::newRecord(const RoutedCall &call, TrafficSample::Door door)
{
    RequestRecord record;
    record.at = m_clock.sinceEpoch();
    record.door = door;
    record.requestId = "req_" + randomIdPart();
    takeQuestion(record, call);
    return record;
}

void Engine::endRecord(RequestRecord record, const RoutedCall &call)
{
    updateRecord(record, call);
    if (record.state == RequestRecord::State::Failed) {
        const ProtocolError error = call.error();
        record.errorCode = error.code.isEmpty() ? error.type : error.code;
        record.errorText = QString::fromUtf8(error.message);
    }
    const TrafficSample::Door door = record.door;
    m_activity.end(std::move(record));
    remember(call, door);
}

void Engine::remember(const RoutedCall &call, TrafficSample::Door door)
{
    m_recorder.addCall(call, door);
    m_catalogue.touch(call.servedBy().provider);
    publishSoon();
}

/// Written a few seconds after the first change: requests by the thousand cost one write.
void Engine::onRoutingChanged()
{
    m_routingFile.set([this] { return m_keeper.toJson(); });
    publishSoon();
}

void Engine::learnLoads()
{
    m_keeper.setUsualLoads(m_recorder.usualLoads());
}

void Engine::fillFromFiles(Snapshot &snapshot) const
{
    snapshot.configPath = m_options.configPath;
    snapshot.settingsPath = m_options.settingsPath;
    snapshot.configExists = m_loaded.configExists;
    snapshot.settingsExist = m_loaded.settingsExist;
    snapshot.configIsUsable = m_loaded.configIsUsable;
    snapshot.settingsAreUsable = m_loaded.settingsAreUsable;
    snapshot.readError = m_readError;
    snapshot.configHash = m_loaded.configHash;
    snapshot.settingsHash = m_loaded.settingsHash;
    snapshot.diagnostics = m_loaded.diagnostics;
    snapshot.settings = settingsView(m_loaded.settings);
    snapshot.routes = routeNames(m_loaded.settings);
    snapshot.routeSettings = m_loaded.settings.routes;
}

void Engine::publish()
{
    auto snapshot = std::make_shared<Snapshot>();
    fillFromFiles(*snapshot);
    m_catalogue.fill(*snapshot, *m_state, m_loaded.document, m_keyring.isSettled());
    RoutingState now = *m_state;
    now.live = m_keeper.live();
    for (const QString &route : std::as_const(snapshot->routes)) {
        RouteQuestion question;
        question.model = route;
        snapshot->routePlans.append(planRoute(question, now));
    }
    snapshot->spentTodayUsd = now.live.spentTodayUsd;
    snapshot->autoPlan = snapshot->routePlans.constFirst(); // `auto` is the first
    snapshot->gateway = m_gateway.state();
    snapshot->access = m_gateway.access();
    snapshot->takenAt = m_clock.now();
    snapshot->takenAtEpoch = m_clock.sinceEpoch();
    snapshot->traffic = m_recorder.traffic();
    snapshot->modelMemory = m_recorder.modelMemory();
    snapshot->machine = m_recorder.machine();
    snapshot->discovery = m_desk.discovery();
    snapshot->activity = m_activity.view();
    snapshot->isSettled = isSettled();
    const std::shared_ptr<const Snapshot> published = std::move(snapshot);
    m_snapshot.store(published);
    Q_EMIT snapshotChanged(published);
    if (published->isSettled && !m_settledTold) {
        m_settledTold = true;
        Q_EMIT settled();
    }
}

} // namespace Hearth
