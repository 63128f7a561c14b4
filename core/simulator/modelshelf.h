#pragma once

#include "simulator/simulatedfault.h"
#include "simulator/simulatedmodel.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QTimer;

namespace Hearth {

/// The models of one simulated server and what state each is in: loads that take time, evictions, sleep.
class ModelShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelShelf)

public:
    /// Why a model is loaded: LM Studio evicts only what came just in time.
    enum class Cause { Asked, JustInTime };
    using ReadyCallback = std::function<void(bool loaded)>;

    /// \a maxLoaded: loading one more puts the least recently used one out; 0: no limit.
    ModelShelf(const QList<SimulatedModel> &models, int maxLoaded, SimulatedFaults &faults);
    ~ModelShelf() override;

    [[nodiscard]] QList<SimulatedModel> models() const; ///< Each with its present state.
    [[nodiscard]] const SimulatedModel *find(const QString &id) const; ///< Null: unknown.
    [[nodiscard]] int loads() const { return m_loads; } ///< Begun, waking included.
    [[nodiscard]] int unloads() const { return m_unloads; } ///< Done, evictions included.

    void load(const QString &id, Cause cause); ///< Nothing when loaded or loading already.
    void unload(const QString &id, int exitCode = 0);
    void evictJustInTimeExcept(const QString &id);
    void sleep(const QString &id); ///< Only a loaded one.
    void touch(const QString &id); ///< Used now.
    void setLoadedContext(const QString &id, int tokens);
    /// Calls once the model is loaded (true), or its load failed or it was put out (false). At once where
    /// that is so already; never when \a context is gone.
    void whenReady(const QString &id, QObject *context, ReadyCallback callback);

Q_SIGNALS:
    void loadBegan(const QString &id);
    void progressed(const QString &id, double share);
    void loaded(const QString &id);
    void slept(const QString &id);
    void unloaded(const QString &id, int exitCode);

private:
    struct Place;

    [[nodiscard]] Place *place(const QString &id) const;
    void onTick(Place &place);
    void settle(Place &place, bool isLoaded);
    void makeRoomFor(const Place &newcomer);

    std::vector<std::unique_ptr<Place>> m_places;
    const int m_maxLoaded;
    SimulatedFaults &m_faults;
    int m_loads = 0;
    int m_unloads = 0;
    quint64 m_uses = 0;
};

} // namespace Hearth
