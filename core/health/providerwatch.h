#pragma once

#include "health/healthvalues.h"
#include "health/jobvalues.h"
#include "health/readingrules.h"
#include "health/routerstream.h"
#include "health/serverlook.h"
#include "health/watchedprovider.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Hearth {

/// Everything that HealthMonitor holds of one provider: what was read, the look that runs, a router's stream
/// of events. When to look is the monitor's matter.
class ProviderWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderWatch)

public:
    ProviderWatch(QNetworkAccessManager &manager, const Clock &clock, const WatchedProvider &provider);
    ~ProviderWatch() override;

    [[nodiscard]] const WatchedProvider &provider() const { return m_provider; }
    void setKey(const WatchedProvider &provider); ///< The same server, to be asked in another way.

    void look();
    void askFully(); ///< The next look is full.
    /// Gives up the look that runs; false: none did.
    bool dropLook();
    [[nodiscard]] bool isLooking() const { return m_look != nullptr; }
    void closeStream();
    void reopenStream(); ///< If there is one: it may be dead without a sign, after the machine slept.
    [[nodiscard]] bool tellsItself() const { return m_stream && m_stream->isOpen(); }
    /// When checkTime() has something to do; max(): nothing.
    [[nodiscard]] TimePoint nextAt() const;
    void checkTime(); ///< Ends what is over its time, opens again what broke. A listener may delete this.

    /// As looks and events say.
    [[nodiscard]] const ProviderHealth &seen() const { return m_seen; }
    /// The same with the loads that Hearth runs there: what everybody else is told.
    [[nodiscard]] const ProviderHealth &health() const { return m_health; }
    void setNextIn(std::chrono::milliseconds nextIn);
    void age(std::chrono::milliseconds asleep); ///< The machine slept: what was read is older by that.
    void setLoads(const QList<ModelJob> &loads);
    /// The outcome of a load or unload, until the next look says it.
    void note(const QString &modelId, ModelState state);

Q_SIGNALS:
    void lookEnded();
    /// health() differs from before, its latency aside. After a look: after lookEnded().
    void changed();
    void listNeeded(); ///< Something happened that only a look can tell whole.

private:
    using Patch = std::function<bool(ServerReading &reading)>; ///< False: could not be applied.

    void onLookEnded(const ServerReading &reading);
    void onEvents(const QList<RouterEvent> &events);
    [[nodiscard]] bool patch(const Patch &patch);
    void followStream();
    [[nodiscard]] LookOptions lookOptions();
    [[nodiscard]] bool show(); ///< Brings health() up to date; whether it says something else now.

    QNetworkAccessManager &m_manager;
    const Clock &m_clock;
    WatchedProvider m_provider;
    ReadingRules m_rules;
    ProviderHealth m_seen;
    ProviderHealth m_health;
    QList<ModelJob> m_loads;
    ProviderKind m_identified = ProviderKind::Unknown; ///< Unknown: the next look identifies first.
    std::shared_ptr<const ProbeMemory> m_memory;
    std::optional<TimePoint> m_fullAt; ///< None: the next look is full.
    bool m_isFull = true; ///< The look that runs.
    std::unique_ptr<ServerLook> m_look;
    QList<Patch> m_patches; ///< What came while the look runs, and may be newer than its answers.
    std::unique_ptr<RouterStream> m_stream;
};

} // namespace Hearth
