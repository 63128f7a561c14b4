#include "health/healthmonitor.h"

#include "base/logging.h"
#include "health/pollschedule.h"
#include "health/readingrules.h"
#include "health/serverlook.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>

namespace Hearth {

using namespace std::chrono_literals;

class HealthMonitor::Private
{
public:
    Private(HealthMonitor &monitor, QNetworkAccessManager &manager, const Clock &ofClock)
        : clock(ofClock)
        , schedule(std::mt19937(QRandomGenerator::global()->generate()))
        , m_monitor(monitor)
        , m_manager(manager)
    {
        timer.setSingleShot(true);
    }

    struct Watched
    {
        WatchedProvider provider;
        ProviderHealth health;
        ServerReading identified; ///< Kind Unknown: the next look identifies first.
        std::unique_ptr<ServerLook> look;
    };

    void setProviders(const QList<WatchedProvider> &providers);
    void fireDue(); ///< Starts the looks whose time has come. Emits nothing.
    void dropLook(const QString &id, Watched &watched);
    void arm();

    const Clock &clock;
    PollSchedule schedule;
    QTimer timer;
    bool isRunning = false;
    std::map<QString, Watched> providers;

private:
    void look(const QString &id);
    [[nodiscard]] static Watched newlyWatched(const WatchedProvider &provider);
    void onLookEnded(const QString &id, const ServerReading &reading);

    HealthMonitor &m_monitor;
    QNetworkAccessManager &m_manager;
};

HealthMonitor::Private::Watched HealthMonitor::Private::newlyWatched(const WatchedProvider &provider)
{
    Watched watched;
    watched.provider = provider;
    watched.health.providerId = provider.id;
    watched.health.reading = std::make_shared<const ServerReading>();
    return watched;
}

void HealthMonitor::Private::setProviders(const QList<WatchedProvider> &wanted)
{
    std::set<QString> ids;
    for (const WatchedProvider &provider : wanted) {
        if (!ids.insert(provider.id).second) {
            continue;
        }
        const auto known = providers.find(provider.id);
        if (known == providers.end()) {
            providers.emplace(provider.id, newlyWatched(provider));
        } else if (known->second.provider != provider) {
            Watched &watched = known->second;
            dropLook(provider.id, watched);
            const bool isSameServer =
                watched.provider.baseUrl == provider.baseUrl && watched.provider.place == provider.place;
            if (isSameServer) { // another key: what was read stays true until the next look
                watched.provider = provider;
                watched.identified = ServerReading();
            } else {
                watched = newlyWatched(provider);
            }
            schedule.askFor(provider.id, clock.now());
        }
        schedule.add(provider.id, provider.place, clock.now());
    }
    for (auto it = providers.begin(); it != providers.end();) {
        if (ids.contains(it->first)) {
            ++it;
        } else {
            schedule.remove(it->first);
            it = providers.erase(it); // with its look, which aborts
        }
    }
}

void HealthMonitor::Private::look(const QString &id)
{
    Watched &watched = providers.at(id);
    watched.look = std::make_unique<ServerLook>(m_manager, clock, watched.provider, watched.identified);
    QObject::connect(watched.look.get(), &ServerLook::ended, &m_monitor,
        [this, id](const ServerReading &reading) { onLookEnded(id, reading); });
    schedule.started(id);
    watched.look->start();
}

void HealthMonitor::Private::dropLook(const QString &id, Watched &watched)
{
    if (watched.look) {
        watched.look.reset();
        schedule.stopped(id, clock.now());
    }
}

void HealthMonitor::Private::onLookEnded(const QString &id, const ServerReading &reading)
{
    Watched &watched = providers.at(id);
    watched.look.release()->deleteLater(); // it is still in its own signal
    const auto before = watched.health.reading;
    const TimePoint now = clock.now();
    watched.health = healthAfter(watched.health, reading, now);
    watched.identified = reading.state == ServerState::Up ? reading : ServerReading();
    schedule.finished(id, {watched.health.failuresInARow, isLoading(*watched.health.reading)}, now);
    watched.health.nextIn = schedule.nextIn(id, now);
    arm();

    const bool hasChanged = !saysTheSame(*before, *watched.health.reading);
    if (hasChanged) {
        qCDebug(logHealth) << id << providerKindName(reading.kind) << serverStateName(reading.state)
                           << (reading.error ? reading.error->detail : QString());
    }
    const QPointer<HealthMonitor> monitor(&m_monitor); // a listener may delete it
    Q_EMIT m_monitor.providerRead(id);
    if (monitor && hasChanged) {
        Q_EMIT monitor->changed();
    }
}

void HealthMonitor::Private::fireDue()
{
    const QStringList due = isRunning ? schedule.due(clock.now()) : QStringList();
    for (const QString &id : due) {
        look(id);
    }
    arm();
}

void HealthMonitor::Private::arm()
{
    if (!isRunning) {
        timer.stop();
        return;
    }
    std::optional<TimePoint> next = schedule.nextAt();
    for (const auto &[id, watched] : providers) {
        if (watched.look) {
            next = std::min(next.value_or(TimePoint::max()), watched.look->deadline());
        }
    }
    if (!next) {
        timer.stop();
        return;
    }
    // at least 1 ms: a fake clock that stands still must not make the event loop spin
    const auto wait = std::clamp<std::chrono::nanoseconds>(*next - clock.now(), 1ms, 1h);
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

HealthMonitor::HealthMonitor(QNetworkAccessManager &manager, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, manager, clock))
{
    connect(&d->timer, &QTimer::timeout, this, &HealthMonitor::tick);
}

HealthMonitor::~HealthMonitor() = default;

void HealthMonitor::setProviders(const QList<WatchedProvider> &providers)
{
    d->setProviders(providers);
    d->fireDue();
}

void HealthMonitor::setInterval(std::chrono::milliseconds interval)
{
    d->schedule.setInterval(interval, d->clock.now());
    d->arm();
}

void HealthMonitor::start()
{
    d->isRunning = true;
    d->fireDue();
}

void HealthMonitor::stop()
{
    d->isRunning = false;
    for (auto &[id, watched] : d->providers) {
        d->dropLook(id, watched);
    }
    d->arm();
}

void HealthMonitor::checkNow()
{
    d->schedule.askForAll(d->clock.now());
    d->fireDue();
}

void HealthMonitor::checkOlderThan(std::chrono::milliseconds age)
{
    const TimePoint now = d->clock.now();
    for (const auto &[id, watched] : d->providers) {
        if (watched.provider.place != Place::Hosted && !watched.look && now - watched.health.readAt > age) {
            d->schedule.askFor(id, now);
        }
    }
    d->fireDue();
}

void HealthMonitor::tick()
{
    if (!d->isRunning) {
        return;
    }
    std::vector<QPointer<ServerLook>> running; // its end may change the providers
    for (const auto &[id, watched] : d->providers) {
        if (watched.look) {
            running.emplace_back(watched.look.get());
        }
    }
    const QPointer<HealthMonitor> self(this);
    for (const QPointer<ServerLook> &look : running) {
        if (look) {
            look->checkDeadline();
        }
        if (!self) {
            return;
        }
    }
    d->fireDue();
}

HealthSnapshot HealthMonitor::snapshot() const
{
    HealthSnapshot snapshot;
    for (const auto &[id, watched] : d->providers) {
        snapshot.insert(id, watched.health);
    }
    return snapshot;
}

bool HealthMonitor::isSettled() const
{
    return std::all_of(d->providers.cbegin(), d->providers.cend(),
        [](const auto &entry) { return entry.second.health.everRead; });
}

} // namespace Hearth
