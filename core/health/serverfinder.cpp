#include "health/serverfinder.h"

#include "health/serverlook.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace Hearth {

using namespace std::chrono_literals;

class ServerFinder::Private
{
public:
    Private(ServerFinder &finder, QNetworkAccessManager &manager, const Clock &ofClock)
        : clock(ofClock)
        , m_finder(finder)
        , m_manager(manager)
    {
        timer.setSingleShot(true);
    }

    struct Running
    {
        DiscoveryAddress address;
        std::unique_ptr<ServerLook> look;
    };

    void start(const QStringList &hosts, const QList<DiscoveryPort> &ports);
    void stop(bool hasEnded);
    void arm();
    void tell() { Q_EMIT m_finder.changed(state); }

    const Clock &clock;
    QTimer timer;
    DiscoveryState state;
    QList<ConfiguredAddress> configured;
    std::vector<Running> running;

private:
    void fill();
    void onEnded(const ServerLook *look, const ServerReading &reading);
    [[nodiscard]] qsizetype nextWaiting() const;

    ServerFinder &m_finder;
    QNetworkAccessManager &m_manager;
    QList<DiscoveryAddress> m_waiting;
    QHash<QString, int> m_runningAt; ///< By port key.
};

void ServerFinder::Private::start(const QStringList &hosts, const QList<DiscoveryPort> &ports)
{
    running.clear();
    m_runningAt.clear();
    m_waiting = discoveryAddresses(hosts, ports);
    const bool hasEnded = state.hasEnded;
    state = DiscoveryState();
    state.hasEnded = hasEnded;
    state.isRunning = true;
    state.hosts = discoveryHosts(hosts);
    state.toAsk = static_cast<int>(m_waiting.size());
    if (m_waiting.isEmpty()) { // no name that could be a host's
        stop(true);
        return;
    }
    fill();
    arm();
    tell();
}

void ServerFinder::Private::stop(bool hasEnded)
{
    running.clear();
    m_runningAt.clear();
    m_waiting.clear();
    timer.stop();
    state.isRunning = false;
    state.hasEnded = state.hasEnded || hasEnded;
    tell();
}

qsizetype ServerFinder::Private::nextWaiting() const
{
    const auto found = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
        [this](const DiscoveryAddress &address) { return m_runningAt.value(address.portKey) < mostPerPort; });
    return found == m_waiting.cend() ? -1 : found - m_waiting.cbegin();
}

void ServerFinder::Private::fill()
{
    while (running.size() < size_t(mostAtOnce)) {
        const qsizetype next = nextWaiting();
        if (next < 0) {
            return;
        }
        Running one;
        one.address = m_waiting.takeAt(next);
        ++m_runningAt[one.address.portKey];
        WatchedProvider provider;
        provider.baseUrl = one.address.baseUrl;
        provider.place = one.address.isThisMachine ? Place::Local : Place::Lan;
        LookOptions options;
        options.discovering = true;
        one.look = std::make_unique<ServerLook>(m_manager, clock, provider, options);
        ServerLook *look = one.look.get();
        QObject::connect(look, &ServerLook::ended, &m_finder,
            [this, look](const ServerReading &reading) { onEnded(look, reading); });
        running.push_back(std::move(one));
        look->start();
    }
}

void ServerFinder::Private::onEnded(const ServerLook *look, const ServerReading &reading)
{
    const auto at = std::find_if(
        running.begin(), running.end(), [look](const Running &each) { return each.look.get() == look; });
    if (at == running.end()) {
        return;
    }
    const DiscoveryAddress address = at->address;
    at->look.release()->deleteLater(); // it is still in its own signal
    running.erase(at);
    --m_runningAt[address.portKey];
    ++state.asked;
    if (isModelServer(reading)) {
        state.found =
            withServer(state.found, {address.baseUrl, reading, configuredAs(address.baseUrl, configured)});
    }
    if (state.asked == state.toAsk) {
        stop(true);
        return;
    }
    fill();
    arm();
    tell();
}

void ServerFinder::Private::arm()
{
    TimePoint next = TimePoint::max();
    for (const Running &each : running) {
        next = std::min(next, each.look->deadline());
    }
    if (next == TimePoint::max()) {
        timer.stop();
        return;
    }
    const auto wait = std::clamp<std::chrono::nanoseconds>(next - clock.now(), 1ms, 1min);
    timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

ServerFinder::ServerFinder(QNetworkAccessManager &manager, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, manager, clock))
{
    connect(&d->timer, &QTimer::timeout, this, &ServerFinder::tick);
}

ServerFinder::~ServerFinder() = default;

void ServerFinder::start(const QStringList &hosts)
{
    d->start(hosts, discoveryPorts());
}

void ServerFinder::start(const QStringList &hosts, const QList<DiscoveryPort> &ports)
{
    d->start(hosts, ports);
}

void ServerFinder::cancel()
{
    if (d->state.isRunning) {
        d->stop(false);
    }
}

void ServerFinder::setConfigured(const QList<ConfiguredAddress> &configured)
{
    if (d->configured == configured) {
        return;
    }
    d->configured = configured;
    const QList<FoundServer> before = d->state.found;
    for (FoundServer &server : d->state.found) {
        server.configuredAs = configuredAs(server.baseUrl, configured);
    }
    if (d->state.found != before) {
        d->tell();
    }
}

const DiscoveryState &ServerFinder::state() const
{
    return d->state;
}

void ServerFinder::tick()
{
    std::vector<QPointer<ServerLook>> looks; // their ends change the list
    for (const Private::Running &each : d->running) {
        looks.emplace_back(each.look.get());
    }
    const QPointer<ServerFinder> self(this);
    for (const QPointer<ServerLook> &look : looks) {
        if (look) {
            look->checkDeadline();
        }
        if (!self) {
            return;
        }
    }
    d->arm();
}

} // namespace Hearth
