#include "health/readingrules.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr int failuresUntilUnreachable = 2; // our choice: one look may be unlucky

bool hasAnswered(const ServerReading &reading)
{
    return reading.state != ServerState::Unknown && reading.state != ServerState::Unreachable;
}

/// Failures that say "nobody there" at once, unlike silence or a connection cut short.
bool isFinal(const ServerReading &look)
{
    const ErrorKind kind = look.error ? look.error->kind : ErrorKind::Unreachable;
    return kind != ErrorKind::TimedOut && kind != ErrorKind::ConnectionLost;
}

void nameLoadingModel(ServerReading &reading, const ServerReading &before)
{
    if (reading.models.size() != 1 || !reading.models.first().id.isEmpty() || before.kind != reading.kind
        || before.models.size() != 1) {
        return;
    }
    ModelReading model = before.models.first();
    model.state = reading.models.first().state;
    model.loadProgress = reading.models.first().loadProgress;
    model.slotsBusy.reset();
    model.exitCode.reset();
    reading.models.first() = model;
}

} // namespace

ProviderHealth healthAfter(const ProviderHealth &before, const ServerReading &look, TimePoint now)
{
    ProviderHealth after = before;
    const bool hasFailed = look.state == ServerState::Unreachable;
    after.failuresInARow = hasFailed ? before.failuresInARow + 1 : 0;
    if (hasFailed && hasAnswered(*before.reading) && !isFinal(look)
        && after.failuresInARow < failuresUntilUnreachable) {
        return after; // reading and age as they were
    }
    ServerReading reading = look;
    if (reading.kind == ProviderKind::Unknown && hasFailed) {
        reading.kind = before.reading->kind;
    }
    nameLoadingModel(reading, *before.reading);
    after.reading = std::make_shared<const ServerReading>(std::move(reading));
    after.readAt = now;
    after.everRead = true;
    return after;
}

bool saysTheSame(const ServerReading &one, const ServerReading &other)
{
    ServerReading timed = one;
    timed.latencyMs = other.latencyMs;
    return timed == other;
}

bool isLoading(const ServerReading &reading)
{
    return std::any_of(reading.models.cbegin(), reading.models.cend(),
        [](const ModelReading &model) { return model.state == ModelState::Loading; });
}

} // namespace Hearth
