#include "health/healthmonitor.h"

#include "base/logging.h"
#include "health/pollplan.h"
#include "health/pollschedule.h"
#include "health/providerwatch.h"
#include "health/resumedetector.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

/// A sleep of the machine is noticed after so long at the latest. Our choice.
constexpr auto longestRest = 10s;
/// Between two looks that a router's events ask for. Our choice: a load has a handful of steps.
constexpr auto eventLookPause = 500ms;

} // namespace

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

    using Watch = std::unique_ptr<ProviderWatch>;

    void setProviders(const QList<WatchedProvider> &wanted);
    void setInterval(std::chrono::milliseconds interval);
    void fireDue(); ///< Starts the looks whose time has come. Emits nothing.
    void dropLook(ProviderWatch &watch);
    void askFor(ProviderWatch &watch);
    void noticeSleep();
    void arm();
    [[nodiscard]] ProviderWatch *find(const QString &id) const;

    const Clock &clock;
    PollSchedule schedule;
    QTimer timer;
    bool isRunning = false;
    std::map<QString, Watch> watches;
    HealthSnapshot health; ///< What snapshot() gives, kept up to date entry by entry.
    QList<ModelJob> loads;
    std::function<std::chrono::milliseconds()> timeAsleep = [] { return Hearth::timeAsleep(); };

private:
    [[nodiscard]] Watch newWatch(const WatchedProvider &provider);
    void take(const WatchedProvider &provider);
    void onLookEnded(const QString &id);
    void onChanged(const QString &id);
    void onListNeeded(const QString &id);
    [[nodiscard]] PollSituation situationOf(const ProviderWatch &watch) const;

    HealthMonitor &m_monitor;
    QNetworkAccessManager &m_manager;
    std::chrono::milliseconds m_interval = PollPlan::defaultInterval;
    ResumeDetector m_sleep;
};

ProviderWatch *HealthMonitor::Private::find(const QString &id) const
{
    const auto found = watches.find(id);
    return found == watches.end() ? nullptr : found->second.get();
}

HealthMonitor::Private::Watch HealthMonitor::Private::newWatch(const WatchedProvider &provider)
{
    auto watch = std::make_unique<ProviderWatch>(m_manager, clock, provider);
    const QString id = provider.id;
    QObject::connect(watch.get(), &ProviderWatch::lookEnded, &m_monitor, [this, id] { onLookEnded(id); });
    QObject::connect(watch.get(), &ProviderWatch::changed, &m_monitor, [this, id] { onChanged(id); });
    QObject::connect(watch.get(), &ProviderWatch::listNeeded, &m_monitor, [this, id] { onListNeeded(id); });
    health.insert(id, watch->health());
    return watch;
}

void HealthMonitor::Private::take(const WatchedProvider &provider)
{
    const auto known = watches.find(provider.id);
    if (known == watches.end()) {
        watches.emplace(provider.id, newWatch(provider));
        return;
    }
    const WatchedProvider before = known->second->provider();
    if (before == provider) {
        return;
    }
    dropLook(*known->second);
    if (before.baseUrl == provider.baseUrl && before.place == provider.place) {
        known->second->setKey(provider);
    } else {
        known->second = newWatch(provider);
    }
    schedule.askFor(provider.id, clock.now());
}

void HealthMonitor::Private::setProviders(const QList<WatchedProvider> &wanted)
{
    std::set<QString> ids;
    for (const WatchedProvider &provider : wanted) {
        if (ids.insert(provider.id).second) {
            take(provider);
            schedule.add(provider.id, clock.now());
        }
    }
    for (auto it = watches.begin(); it != watches.end();) {
        if (ids.contains(it->first)) {
            ++it;
        } else {
            schedule.remove(it->first);
            health.remove(it->first);
            it = watches.erase(it); // with its look, which aborts
        }
    }
}

void HealthMonitor::Private::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    for (const auto &[id, watch] : watches) {
        schedule.shorten(id, pollInterval(situationOf(*watch), m_interval), clock.now());
    }
}

PollSituation HealthMonitor::Private::situationOf(const ProviderWatch &watch) const
{
    const ServerReading &reading = *watch.health().reading;
    return {reading.kind, watch.provider().place, isLoading(reading), watch.tellsItself()};
}

void HealthMonitor::Private::dropLook(ProviderWatch &watch)
{
    if (watch.dropLook()) {
        schedule.stopped(watch.provider().id, clock.now());
    }
}

void HealthMonitor::Private::askFor(ProviderWatch &watch)
{
    watch.askFully();
    schedule.askFor(watch.provider().id, clock.now());
}

void HealthMonitor::Private::onLookEnded(const QString &id)
{
    ProviderWatch *watch = find(id);
    if (!watch) {
        return;
    }
    const TimePoint now = clock.now();
    schedule.finished(
        id, {watch->health().failuresInARow, pollInterval(situationOf(*watch), m_interval)}, now);
    watch->setNextIn(schedule.nextIn(id, now));
    health.insert(id, watch->health());
    arm();
    Q_EMIT m_monitor.providerRead(id);
}

void HealthMonitor::Private::onChanged(const QString &id)
{
    const ProviderWatch *watch = find(id);
    if (!watch) {
        return;
    }
    health.insert(id, watch->health());
    const PollSituation situation = situationOf(*watch);
    if (situation.isLoading) { // it may have become so without a look
        schedule.shorten(id, pollInterval(situation, m_interval), clock.now());
        arm();
    }
    Q_EMIT m_monitor.changed();
}

void HealthMonitor::Private::onListNeeded(const QString &id)
{
    const ProviderWatch *watch = find(id);
    if (watch && isRunning) {
        schedule.hasten(id, std::max(clock.now(), watch->seen().readAt + eventLookPause));
        arm();
    }
}

void HealthMonitor::Private::noticeSleep()
{
    const std::optional<std::chrono::milliseconds> asleep = m_sleep.slept(timeAsleep());
    if (!asleep) {
        return;
    }
    qCDebug(logHealth) << "the machine slept for" << asleep->count() << "ms";
    for (const auto &[id, watch] : watches) {
        watch->age(*asleep);
        health.insert(id, watch->health());
        if (watch->provider().place != Place::Hosted || *asleep >= PollPlan::hostedInterval) {
            dropLook(*watch); // its connection may be dead without a sign
            watch->reopenStream();
            askFor(*watch);
        }
    }
}

void HealthMonitor::Private::fireDue()
{
    const QStringList due = isRunning ? schedule.due(clock.now()) : QStringList();
    for (const QString &id : due) {
        schedule.started(id);
        watches.at(id)->look();
    }
    arm();
}

void HealthMonitor::Private::arm()
{
    if (!isRunning) {
        timer.stop();
        return;
    }
    TimePoint next = schedule.nextAt().value_or(TimePoint::max());
    for (const auto &[id, watch] : watches) {
        next = std::min(next, watch->nextAt());
    }
    // at least 1 ms: a fake clock that stands still must not make the event loop spin
    const TimePoint now = clock.now();
    const auto wait = std::clamp<std::chrono::nanoseconds>(
        next > now ? std::min<std::chrono::nanoseconds>(next - now, longestRest) : 0ns, 1ms, longestRest);
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
    d->setInterval(interval);
    d->arm();
}

void HealthMonitor::start()
{
    d->isRunning = true;
    d->noticeSleep();
    d->fireDue();
}

void HealthMonitor::stop()
{
    d->isRunning = false;
    for (const auto &[id, watch] : d->watches) {
        d->dropLook(*watch);
        watch->closeStream();
    }
    d->arm();
}

void HealthMonitor::checkNow()
{
    for (const auto &[id, watch] : d->watches) {
        d->askFor(*watch);
    }
    d->fireDue();
}

void HealthMonitor::checkNow(const QString &providerId)
{
    if (ProviderWatch *watch = d->find(providerId)) {
        d->askFor(*watch);
        d->fireDue();
    }
}

void HealthMonitor::checkOlderThan(std::chrono::milliseconds age)
{
    const TimePoint now = d->clock.now();
    for (const auto &[id, watch] : d->watches) {
        if (watch->provider().place != Place::Hosted && !watch->isLooking()
            && now - watch->seen().readAt > age) {
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
    d->noticeSleep();
    const TimePoint now = d->clock.now();
    std::vector<QPointer<ProviderWatch>> late; // what they do may change the providers
    for (const auto &[id, watch] : d->watches) {
        if (watch->nextAt() <= now) {
            late.emplace_back(watch.get());
        }
    }
    const QPointer<HealthMonitor> self(this);
    for (const QPointer<ProviderWatch> &watch : late) {
        if (watch) {
            watch->checkTime();
        }
        if (!self) {
            return;
        }
    }
    d->fireDue();
}

void HealthMonitor::setLoads(const QList<ModelJob> &loads)
{
    QHash<QString, QList<ModelJob>> byProvider;
    for (const ModelJob &load : loads) {
        byProvider[load.ref.provider].append(load);
    }
    std::vector<QPointer<ProviderWatch>> all; // listeners may change the providers
    for (const auto &[id, watch] : d->watches) {
        all.emplace_back(watch.get());
    }
    const QPointer<HealthMonitor> self(this);
    for (const QPointer<ProviderWatch> &watch : all) {
        if (watch) {
            watch->setLoads(byProvider.value(watch->provider().id));
        }
        if (!self) {
            return;
        }
    }
}

void HealthMonitor::note(const ModelRef &ref, ModelState state)
{
    if (ProviderWatch *watch = d->find(ref.provider)) {
        watch->note(ref.model, state);
    }
}

HealthSnapshot HealthMonitor::snapshot() const
{
    return d->health;
}

std::optional<WatchedProvider> HealthMonitor::provider(const QString &id) const
{
    const ProviderWatch *watch = d->find(id);
    return watch ? std::optional(watch->provider()) : std::nullopt;
}

std::shared_ptr<const ServerReading> HealthMonitor::asReported(const QString &id) const
{
    const ProviderWatch *watch = d->find(id);
    return watch ? watch->seen().reading : nullptr;
}

bool HealthMonitor::isSettled() const
{
    return std::all_of(d->watches.cbegin(), d->watches.cend(),
        [](const auto &entry) { return entry.second->seen().everRead; });
}

void HealthMonitor::setSleepSource(std::function<std::chrono::milliseconds()> source)
{
    d->timeAsleep = std::move(source);
}

} // namespace Hearth
