#include "engine/metricsreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hearth {

void fillMetrics(
    MetricsReading &reading, const RoutingState &state, const RoutingLive &live, const ActivityView &activity)
{
    reading.version = QCoreApplication::applicationVersion().toUtf8();
    for (const ProviderConfig &provider : state.config.providers) {
        const auto health = state.health.constFind(provider.id);
        if (health == state.health.cend()) {
            continue;
        }
        reading.servers.append({provider.id, health->reading->state});
        for (const ModelConfig &model : provider.models) {
            const ModelReading *read = health->reading->answering(model.id);
            reading.models.append(
                {ModelRef{provider.id, model.id}, read ? read->state : ModelState::Unknown});
        }
    }
    for (auto rest = live.coolDowns.cbegin(); rest != live.coolDowns.cend(); ++rest) {
        if (rest->until > live.now) {
            reading.resting.append({rest.key(), errorKindName(rest->why).data(),
                std::chrono::duration_cast<std::chrono::milliseconds>(rest->until - live.now)});
        }
    }
    std::sort(reading.resting.begin(), reading.resting.end(),
        [](const auto &one, const auto &other) { return one.provider < other.provider; });
    reading.queued = static_cast<int>(std::count_if(activity.running->cbegin(), activity.running->cend(),
        [](const auto &record) { return record->state == RequestRecord::State::Queued; }));
}

} // namespace Hearth
