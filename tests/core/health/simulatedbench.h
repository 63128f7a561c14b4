#pragma once

#include "health/healthmonitor.h"
#include "net/accessmanager.h"
#include "simulator/simulatedserver.h"

#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace Hearth {

/// A model of a simulated server, quick to load.
inline SimulatedModel simulatedModel(const char *id, SimulatedState state = SimulatedState::Cold,
    std::chrono::milliseconds loadTime = std::chrono::milliseconds(100))
{
    SimulatedModel model;
    model.id = QLatin1String(id);
    model.state = state;
    model.loadTime = loadTime;
    return model;
}

/// Simulated servers on loopback and a monitor that watches them, over real sockets.
struct SimulatedBench
{
    AccessManager manager;
    SystemClock clock;
    std::vector<std::unique_ptr<SimulatedServer>> servers;
    QList<WatchedProvider> providers;
    HealthMonitor monitor{manager, clock};

    SimulatedServer &add(const char *id, SimulatedKind kind, const QList<SimulatedModel> &models)
    {
        SimulatedServer::Setup setup;
        setup.kind = kind;
        setup.models = models;
        servers.push_back(std::make_unique<SimulatedServer>(setup));
        if (!servers.back()->listen()) {
            qFatal("cannot listen");
        }
        WatchedProvider provider;
        provider.id = QLatin1String(id);
        provider.baseUrl = servers.back()->baseUrl();
        provider.place = Place::Local;
        providers.append(provider);
        return *servers.back();
    }

    /// Watches all that were added; true once each has been read.
    [[nodiscard]] bool watch(std::chrono::milliseconds interval = std::chrono::seconds(1))
    {
        monitor.setInterval(interval);
        monitor.setProviders(providers);
        monitor.start();
        return QTest::qWaitFor([this] { return monitor.isSettled(); }, 30000);
    }

    [[nodiscard]] ModelState stateOf(const char *provider, const char *model) const
    {
        const ProviderHealth health = monitor.snapshot().value(QLatin1String(provider));
        const ModelReading *reading =
            health.reading ? health.reading->answering(QLatin1String(model)) : nullptr;
        return reading ? reading->state : ModelState::Missing;
    }
};

/// Every state that a model is shown in, one after the other.
class StateRecorder : public QObject
{
public:
    StateRecorder(SimulatedBench &bench, const char *provider, const char *model)
    {
        states.append(bench.stateOf(provider, model));
        connect(&bench.monitor, &HealthMonitor::changed, this, [this, &bench, provider, model] {
            const ModelState state = bench.stateOf(provider, model);
            if (states.constLast() != state) {
                states.append(state);
            }
        });
    }

    QList<ModelState> states;
};

} // namespace Hearth
