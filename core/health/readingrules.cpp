#include "health/readingrules.h"

#include <algorithm>
#include <bit>

namespace Hearth {

using namespace std::chrono_literals;

namespace {

constexpr int failuresUntilUnreachable = 2; // our choice: one look may be unlucky
constexpr int failuresWhileFlapping = 3; // our choice
constexpr int turnsOfFlapping = 3; // among the last eight looks: our choice
constexpr auto sameMoment = 3s; // within which two looks see the same time of unloading: our choice

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

/// How often the bits change from one to the next.
int turnsIn(quint8 looks)
{
    return std::popcount(static_cast<quint8>((looks ^ (looks >> 1)) & 0x7f));
}

int lastInARow(quint8 looks)
{
    return std::countr_one(looks);
}

quint8 withLook(quint8 looks, bool isMissed)
{
    return static_cast<quint8>((looks << 1) | (isMissed ? 1 : 0));
}

/// It comes and goes: what was known is to stay for now.
bool isFlicker(quint8 looks)
{
    return turnsIn(looks) >= turnsOfFlapping && lastInARow(looks) < failuresWhileFlapping;
}

void nameLoadingModel(ServerReading &reading, const ServerReading &before)
{
    if (reading.models.size() != 1 || !reading.models.constFirst().id.isEmpty() || before.kind != reading.kind
        || before.models.size() != 1) {
        return;
    }
    ModelReading model = before.models.first();
    model.state = reading.models.constFirst().state;
    model.loadProgress = reading.models.constFirst().loadProgress;
    model.loadStage = reading.models.constFirst().loadStage;
    model.slotsBusy.reset();
    model.exitCode.reset();
    reading.models.first() = model;
}

bool isSameMoment(const ModelReading &one, TimePoint oneAt, const ModelReading &other, TimePoint otherAt)
{
    if (!one.unloadsIn || !other.unloadsIn) {
        return one.unloadsIn.has_value() == other.unloadsIn.has_value();
    }
    const auto apart = (oneAt + *one.unloadsIn) - (otherAt + *other.unloadsIn);
    return apart < sameMoment && apart > -sameMoment;
}

bool isSameModel(const ModelReading &one, TimePoint oneAt, const ModelReading &other, TimePoint otherAt)
{
    if (one.unloadsIn == other.unloadsIn) {
        return one == other;
    }
    if (!isSameMoment(one, oneAt, other, otherAt)) {
        return false;
    }
    ModelReading timed = one;
    timed.unloadsIn = other.unloadsIn;
    return timed == other;
}

} // namespace

/// Where the models of a list stand. Lists mostly stay in their order: then nothing is built.
class ReadingRules::ModelIndex
{
public:
    explicit ModelIndex(const QList<ModelReading> &models)
        : m_models(models)
    {
    }

    /// -1: not there. \a guess: where it probably is.
    [[nodiscard]] qsizetype indexOf(const QString &id, qsizetype guess)
    {
        if (guess < m_models.size() && m_models.at(guess).id == id) {
            return guess;
        }
        if (m_byId.isEmpty()) {
            for (qsizetype i = 0; i < m_models.size(); ++i) {
                m_byId.insert(m_models.at(i).id, i);
            }
        }
        return m_byId.value(id, -1);
    }

private:
    const QList<ModelReading> m_models; // shares what the reading has; stays when that is changed
    QHash<QString, qsizetype> m_byId;
};

ProviderHealth ReadingRules::after(const ProviderHealth &before, const ServerReading &look, TimePoint now)
{
    ProviderHealth after = before;
    const bool hasFailed = look.state == ServerState::Unreachable;
    after.failuresInARow = hasFailed ? before.failuresInARow + 1 : 0;
    m_failedLooks = withLook(m_failedLooks, hasFailed);
    if (hasFailed && hasAnswered(*before.reading)) {
        const bool isUnlucky = !isFinal(look) && after.failuresInARow < failuresUntilUnreachable;
        if (isUnlucky || isFlicker(m_failedLooks)) {
            return after; // reading and age as they were
        }
    }
    ServerReading reading = look;
    if (reading.kind == ProviderKind::Unknown && hasFailed) {
        reading.kind = before.reading->kind;
    }
    nameLoadingModel(reading, *before.reading);
    keepFlickeringModels(reading, *before.reading);
    after.reading = std::make_shared<const ServerReading>(std::move(reading));
    after.readAt = now;
    after.everRead = true;
    return after;
}

void ReadingRules::keepFlickeringModels(ServerReading &reading, const ServerReading &before)
{
    // A server that ignores names has one model: another name is another model.
    if (reading.state != ServerState::Up || before.kind != reading.kind || reading.answersAnyModel) {
        m_untold.clear();
        return;
    }
    ModelIndex told(reading.models);
    noteUnshown(told, before);
    for (qsizetype i = 0; i < before.models.size(); ++i) {
        const ModelReading &known = before.models.at(i);
        const qsizetype at = told.indexOf(known.id, i);
        const bool isUntold = at < 0
            || (reading.models.at(at).state == ModelState::Unknown && known.state != ModelState::Unknown);
        const quint8 looks = withLook(m_untold.value(known.id), isUntold);
        if (looks == 0) {
            m_untold.remove(known.id);
            continue;
        }
        m_untold.insert(known.id, looks);
        if (!isUntold || !isFlicker(looks)) {
            continue;
        }
        if (at >= 0) {
            reading.models[at].state = known.state;
        } else {
            reading.models.append(known);
        }
    }
}

/// Those that were not shown last: they come back, or are forgotten after as many looks as are remembered.
void ReadingRules::noteUnshown(ModelIndex &told, const ServerReading &before)
{
    if (m_untold.isEmpty()) {
        return;
    }
    ModelIndex shown(before.models);
    for (auto it = m_untold.begin(); it != m_untold.end();) {
        if (shown.indexOf(it.key(), 0) >= 0) {
            ++it;
            continue;
        }
        *it = withLook(*it, told.indexOf(it.key(), 0) < 0);
        it = *it == 0 || *it == 0xff ? m_untold.erase(it) : std::next(it);
    }
}

bool saysTheSame(const ProviderHealth &one, const ProviderHealth &other)
{
    if (one.reading == other.reading) {
        return true;
    }
    const ServerReading &left = *one.reading;
    const ServerReading &right = *other.reading;
    if (left.models.size() != right.models.size()) {
        return false;
    }
    ServerReading timed = left; // shares the models
    timed.latencyMs = right.latencyMs;
    timed.models = right.models;
    if (!(timed == right)) {
        return false;
    }
    return std::equal(left.models.cbegin(), left.models.cend(), right.models.cbegin(),
        [&one, &other](const ModelReading &mine, const ModelReading &yours) {
            return isSameModel(mine, one.readAt, yours, other.readAt);
        });
}

bool isLoading(const ServerReading &reading)
{
    return std::any_of(reading.models.cbegin(), reading.models.cend(),
        [](const ModelReading &model) { return model.state == ModelState::Loading; });
}

ServerReading withLoads(const ServerReading &reading, const QList<ModelJob> &loads)
{
    ServerReading with = reading;
    if (reading.state != ServerState::Up) {
        return with;
    }
    for (const ModelJob &job : loads) {
        const ModelReading *told = reading.model(job.ref.model);
        const bool counts = told && job.isRunning() && !job.isWaiting && job.act == ModelAct::Load;
        const bool isLoadedSoon = told && told->state == ModelState::Loaded;
        if (!counts || (isLoadedSoon && reading.kind != ProviderKind::Ollama)) {
            continue;
        }
        ModelReading &model = with.models[told - reading.models.constData()];
        model.state = ModelState::Loading;
        model.isSleeping = false;
        model.exitCode.reset();
        model.failure.clear();
        if (job.progress) {
            model.loadProgress = job.progress;
        }
        if (!job.stage.isEmpty()) {
            model.loadStage = job.stage;
        }
    }
    return with;
}

} // namespace Hearth
