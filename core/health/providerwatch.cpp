#include "health/providerwatch.h"

#include "base/logging.h"
#include "health/pollplan.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

/// So many changes during one look are laid over it; more come only from a server that plays tricks.
constexpr qsizetype mostPatches = 256;

bool noteState(ServerReading &reading, const QString &modelId, ModelState state)
{
    const ModelReading *known = reading.model(modelId);
    if (!known) {
        return false;
    }
    ModelReading &model = reading.models[known - reading.models.constData()];
    model.state = state;
    model.isSleeping = false;
    model.loadProgress.reset();
    model.loadStage.clear();
    model.exitCode.reset();
    model.failure.clear();
    return true;
}

} // namespace

ProviderWatch::ProviderWatch(
    QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider)
    : m_manager(manager)
    , m_clock(clock)
    , m_provider(provider)
{
    m_seen.providerId = provider.id;
    m_seen.reading = std::make_shared<const ServerReading>();
    m_health = m_seen;
}

ProviderWatch::~ProviderWatch() = default;

void ProviderWatch::setKey(const WatchedProvider &provider)
{
    dropLook();
    closeStream();
    m_provider = provider;
    m_identified = ProviderKind::Unknown; // what was read stays true until the next look
    m_fullAt.reset();
}

LookOptions ProviderWatch::lookOptions()
{
    LookOptions options;
    options.lastKind = m_identified;
    options.memory = m_memory;
    options.fullLook = m_identified == ProviderKind::Unknown || !m_fullAt || m_clock.now() >= *m_fullAt;
    return options;
}

void ProviderWatch::look()
{
    const LookOptions options = lookOptions();
    m_isFull = options.fullLook;
    m_patches.clear();
    m_look = std::make_unique<ServerLook>(m_manager, m_clock, m_provider, options);
    connect(m_look.get(), &ServerLook::ended, this, &ProviderWatch::onLookEnded);
    m_look->start();
}

void ProviderWatch::askFully()
{
    m_fullAt.reset();
}

bool ProviderWatch::dropLook()
{
    const bool isRunning = isLooking();
    m_look.reset();
    m_patches.clear();
    return isRunning;
}

void ProviderWatch::onLookEnded(const ServerReading &reading)
{
    const TimePoint now = m_clock.now();
    m_memory = m_look->memory();
    m_look.release()->deleteLater(); // it is still in its own signal
    m_seen = m_rules.after(m_seen, reading, now);
    m_identified = reading.state == ServerState::Up ? reading.kind : ProviderKind::Unknown;
    if (reading.state != ServerState::Up) {
        m_fullAt.reset();
    } else if (m_isFull) {
        m_fullAt = now + fullLookInterval({reading.kind, m_provider.place});
    }
    for (const Patch &each : std::exchange(m_patches, {})) {
        static_cast<void>(patch(each));
    }
    followStream();
    const bool hasChanged = show();
    if (hasChanged) {
        qCDebug(logHealth) << m_provider.id << providerKindName(reading.kind)
                           << serverStateName(reading.state)
                           << (reading.error ? reading.error->detail : QString());
    }
    const QPointer<ProviderWatch> self(this); // a listener may delete it
    Q_EMIT lookEnded();
    if (self && hasChanged) {
        Q_EMIT changed();
    }
}

void ProviderWatch::followStream()
{
    const bool isRouter =
        m_seen.reading->kind == ProviderKind::LlamaCppRouter && m_seen.reading->state == ServerState::Up;
    if (!isRouter) {
        closeStream();
    } else if (!m_stream) {
        m_stream = std::make_unique<RouterStream>(m_manager, m_clock, m_provider);
        connect(m_stream.get(), &RouterStream::opened, this, &ProviderWatch::listNeeded);
        connect(m_stream.get(), &RouterStream::broken, this, &ProviderWatch::listNeeded);
        connect(m_stream.get(), &RouterStream::eventsCame, this, &ProviderWatch::onEvents);
        m_stream->open();
    }
}

void ProviderWatch::closeStream()
{
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // it may be in a signal of its own
    }
}

void ProviderWatch::reopenStream()
{
    if (m_stream) {
        m_stream->open();
    }
}

void ProviderWatch::onEvents(const QList<RouterEvent> &events)
{
    bool isListNeeded = false;
    for (const RouterEvent &event : events) {
        const Patch apply = [event](ServerReading &reading) { return applyRouterEvent(reading, event); };
        const ModelReading *before = m_seen.reading->model(event.model);
        const ModelState stateBefore = before ? before->state : ModelState::Unknown;
        const bool isApplied = patch(apply);
        if (isLooking() && m_patches.size() < mostPatches) {
            m_patches.append(apply);
        }
        // The list says more than the event: figures of what is loaded, why a load failed.
        const ModelReading *after = m_seen.reading->model(event.model);
        isListNeeded = isListNeeded || !isApplied || (after && after->state != stateBefore);
    }
    const QPointer<ProviderWatch> self(this);
    if (show()) {
        Q_EMIT changed();
    }
    if (self && isListNeeded) {
        Q_EMIT listNeeded();
    }
}

bool ProviderWatch::patch(const Patch &patch)
{
    ServerReading reading = *m_seen.reading;
    const bool isApplied = patch(reading);
    if (isApplied && !(reading == *m_seen.reading)) {
        m_seen.reading = std::make_shared<const ServerReading>(std::move(reading)); // as old as it was
    }
    return isApplied;
}

TimePoint ProviderWatch::nextAt() const
{
    const TimePoint look = m_look ? m_look->deadline() : TimePoint::max();
    const TimePoint stream = m_stream ? m_stream->nextAt() : TimePoint::max();
    return std::min(look, stream);
}

void ProviderWatch::checkTime()
{
    const QPointer<ProviderWatch> self(this);
    if (m_stream) {
        m_stream->tick();
    }
    if (self && m_look) {
        m_look->checkDeadline();
    }
}

void ProviderWatch::setNextIn(std::chrono::milliseconds nextIn)
{
    m_seen.nextIn = nextIn;
    m_health.nextIn = nextIn;
}

void ProviderWatch::age(std::chrono::milliseconds asleep)
{
    m_seen.readAt -= asleep;
    m_health.readAt -= asleep;
}

void ProviderWatch::setLoads(const QList<ModelJob> &loads)
{
    if (m_loads == loads) {
        return;
    }
    m_loads = loads;
    if (show()) {
        Q_EMIT changed();
    }
}

void ProviderWatch::note(const QString &modelId, ModelState state)
{
    const Patch apply = [modelId, state](
                            ServerReading &reading) { return noteState(reading, modelId, state); };
    static_cast<void>(patch(apply));
    if (isLooking() && m_patches.size() < mostPatches) {
        m_patches.append(apply);
    }
    if (show()) {
        Q_EMIT changed();
    }
}

bool ProviderWatch::show()
{
    const ProviderHealth before = std::exchange(m_health, m_seen);
    if (!m_loads.isEmpty()) {
        m_health.reading = std::make_shared<const ServerReading>(withLoads(*m_seen.reading, m_loads));
    }
    return !saysTheSame(before, m_health);
}

} // namespace Hearth
