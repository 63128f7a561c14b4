// What one routing decision costs: a route of 50 candidates at 12 providers, some with long lists of models,
// half of them in groups of equal targets. Prints figures, asserts nothing. Bar of issue 6: 50 microseconds.

#include "routing/routeplan.h"
#include "routing/routingindex.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Hearth;

namespace {

constexpr int providers = 12;
constexpr int candidates = 50;
constexpr int listed = 300; ///< Models that each third provider lists, as OpenRouter does.

struct World
{
    OpenClawConfig config;
    HearthSettings settings;
    HealthSnapshot health;
    QHash<QString, Secret> keys;
    RoutingLive live;

    World()
    {
        for (int i = 0; i < providers; ++i) {
            addProvider(i);
        }
        RouteSettings route{QStringLiteral("auto"), {}, {}};
        for (int i = 0; i < candidates; ++i) {
            const QString name = QStringLiteral("provider-%1/vendor/model-%2").arg(i % providers).arg(i);
            if (i % 4 == 1) {
                route.hops.last().targets.append(name);
            } else {
                route.hops.append({{name}});
            }
            live.tokenFactor.insert(*ModelRef::parse(name), 1.1);
            if (i % 5 == 0) {
                live.inFlight.insert(*ModelRef::parse(name), 1);
            }
        }
        settings.routes = {route};
        live.coolDowns.insert(QStringLiteral("provider-3"),
            {ErrorKind::RateLimited, 1, TimePoint(std::chrono::hours(1)), false});
    }

    void addProvider(int number)
    {
        ProviderConfig provider;
        provider.id = QStringLiteral("provider-%1").arg(number);
        provider.baseUrl = number % 3 == 0 ? QStringLiteral("https://api-%1.example.com/v1").arg(number)
                                           : QStringLiteral("http://127.0.0.1:%1/v1").arg(8000 + number);
        auto reading = std::make_shared<ServerReading>();
        reading->state = ServerState::Up;
        for (int i = number % 3 == 0 ? -listed : 0; i < candidates; ++i) {
            ModelReading model;
            model.id = QStringLiteral("vendor/model-%1").arg(i);
            model.state = ModelState::Loaded;
            model.contextLoaded = 65536;
            reading->models.append(model);
            if (i >= 0) {
                ModelConfig row;
                row.id = model.id;
                row.contextWindow = 131072;
                provider.models.append(row);
            }
        }
        config.providers.append(provider);
        keys.insert(provider.id, Secret());
        health[provider.id].reading = std::move(reading);
    }
};

double medianMicroseconds(const std::function<void()> &work)
{
    constexpr int rounds = 200;
    constexpr int times = 20;
    std::vector<double> results;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < times; ++i) {
            work();
        }
        results.push_back(static_cast<double>(timer.nsecsElapsed()) / 1000 / times);
    }
    std::sort(results.begin(), results.end());
    return results.at(results.size() / 2);
}

} // namespace

int main()
{
    const World world;
    const RoutingIndex index(world.config, world.settings, world.health);
    RouteQuestion question;
    question.model = QStringLiteral("auto");
    question.promptTokens = 12000;
    question.needsTools = true;
    question.conversation = 0x1234567890abcdef;
    qsizetype seen = 0;
    const auto plan = [&](const RoutingIndex *with) {
        const RoutePlan made =
            planRoute(question, {world.config, world.settings, world.health, world.keys, world.live, with});
        seen += made.candidates.size();
    };
    QTextStream out(stdout);
    out << "plan of " << candidates
        << " candidates, with the index: " << medianMicroseconds([&] { plan(&index); }) << " us\n";
    out << "without: " << medianMicroseconds([&] { plan(nullptr); }) << " us\n";
    out << "an index anew: " << medianMicroseconds([&] {
        seen +=
            RoutingIndex(world.config, world.settings, world.health).route(question.model)->targets.size();
    }) << " us\n";
    out << "an index after a look: " << medianMicroseconds([&] {
        seen += RoutingIndex(world.config, world.settings, world.health, index)
                    .route(question.model)
                    ->targets.size();
    }) << " us\n";
    return seen > 0 ? 0 : 1;
}
