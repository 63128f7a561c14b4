#include "simulator/modelshelf.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Hearth {

namespace {

/// A load is told in this many steps of progress.
constexpr int progressSteps = 4;

} // namespace

struct ModelShelf::Place
{
    SimulatedModel model;
    ModelShelf::Cause cause = ModelShelf::Cause::Asked;
    quint64 lastUse = 0;
    int step = 0;
    QTimer timer;
    std::vector<std::pair<QPointer<QObject>, ModelShelf::ReadyCallback>> waiting;
};

ModelShelf::ModelShelf(const QList<SimulatedModel> &models, int maxLoaded, SimulatedFaults &faults)
    : m_maxLoaded(maxLoaded)
    , m_faults(faults)
{
    for (const SimulatedModel &model : models) {
        auto place = std::make_unique<Place>();
        place->model = model;
        connect(&place->timer, &QTimer::timeout, this, [this, at = place.get()] { onTick(*at); });
        m_places.push_back(std::move(place));
        if (model.state == SimulatedState::Loading) {
            m_places.back()->model.state = SimulatedState::Cold;
            load(model.id, Cause::Asked);
        }
    }
}

ModelShelf::~ModelShelf() = default;

QList<SimulatedModel> ModelShelf::models() const
{
    QList<SimulatedModel> all;
    for (const auto &place : m_places) {
        all.append(place->model);
    }
    return all;
}

ModelShelf::Place *ModelShelf::place(const QString &id) const
{
    const auto found = std::find_if(
        m_places.cbegin(), m_places.cend(), [&id](const auto &place) { return place->model.id == id; });
    return found == m_places.cend() ? nullptr : found->get();
}

const SimulatedModel *ModelShelf::find(const QString &id) const
{
    const Place *found = place(id);
    return found ? &found->model : nullptr;
}

void ModelShelf::load(const QString &id, Cause cause)
{
    Place *found = place(id);
    if (!found || found->model.state == SimulatedState::Loaded
        || found->model.state == SimulatedState::Loading) {
        return;
    }
    makeRoomFor(*found);
    ++m_loads;
    found->cause = cause;
    found->step = 0;
    found->lastUse = ++m_uses;
    found->model.state = SimulatedState::Loading;
    const auto slow = m_faults.takeForLoad();
    found->timer.start((slow ? slow->loadTime : found->model.loadTime) / progressSteps);
    Q_EMIT loadBegan(id);
    Q_EMIT progressed(id, 0);
}

void ModelShelf::onTick(Place &place)
{
    const QString id = place.model.id;
    if (place.model.failsToLoad) {
        place.timer.stop();
        place.model.state = SimulatedState::Failed;
        Q_EMIT unloaded(id, 1);
        settle(place, false);
        return;
    }
    ++place.step;
    Q_EMIT progressed(id, static_cast<double>(place.step) / progressSteps);
    if (place.step == progressSteps) {
        place.timer.stop();
        place.model.state = SimulatedState::Loaded;
        Q_EMIT loaded(id);
        settle(place, true);
    }
}

void ModelShelf::settle(Place &place, bool isLoaded)
{
    for (const auto &[context, callback] : std::exchange(place.waiting, {})) {
        if (context) {
            callback(isLoaded);
        }
    }
}

void ModelShelf::unload(const QString &id, int exitCode)
{
    Place *found = place(id);
    if (!found || found->model.state == SimulatedState::Cold
        || found->model.state == SimulatedState::Failed) {
        return;
    }
    found->timer.stop();
    found->model.state = exitCode == 0 ? SimulatedState::Cold : SimulatedState::Failed;
    ++m_unloads;
    Q_EMIT unloaded(id, exitCode);
    settle(*found, false);
}

/// Puts the least recently used one out where the house is full, as llama.cpp's router does also for a model
/// that then fails to load.
void ModelShelf::makeRoomFor(const Place &newcomer)
{
    if (m_maxLoaded <= 0) {
        return;
    }
    int inMemory = 0;
    const Place *oldest = nullptr;
    for (const auto &place : m_places) {
        const SimulatedState state = place->model.state;
        if (place.get() == &newcomer || state == SimulatedState::Cold || state == SimulatedState::Failed) {
            continue;
        }
        ++inMemory;
        if (!oldest || place->lastUse < oldest->lastUse) {
            oldest = place.get();
        }
    }
    if (oldest && inMemory >= m_maxLoaded) {
        unload(QString(oldest->model.id));
    }
}

void ModelShelf::evictJustInTimeExcept(const QString &id)
{
    for (const auto &place : m_places) {
        if (place->model.id != id && place->cause == Cause::JustInTime) {
            unload(QString(place->model.id));
        }
    }
}

void ModelShelf::sleep(const QString &id)
{
    if (Place *found = place(id); found && found->model.state == SimulatedState::Loaded) {
        found->model.state = SimulatedState::Sleeping;
        Q_EMIT slept(id);
    }
}

void ModelShelf::touch(const QString &id)
{
    if (Place *found = place(id)) {
        found->lastUse = ++m_uses;
    }
}

void ModelShelf::setLoadedContext(const QString &id, int tokens)
{
    if (Place *found = place(id)) {
        found->model.loadedContext = tokens;
    }
}

void ModelShelf::whenReady(const QString &id, QObject *context, ReadyCallback callback)
{
    Place *found = place(id);
    if (found && found->model.state == SimulatedState::Loading) {
        found->waiting.emplace_back(context, std::move(callback));
        return;
    }
    callback(found && found->model.state == SimulatedState::Loaded);
}

} // namespace Hearth
