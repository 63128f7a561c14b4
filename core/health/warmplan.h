#pragma once

#include "base/clock.h"
#include "config/hearthsettings.h"
#include "config/modelref.h"
#include "health/jobvalues.h"
#include "providers/actionvalues.h"
#include "providers/providervalues.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace Hearth {

/// What there is to know of one model for keeping it warm.
struct WarmFacts
{
    ServerState server = ServerState::Unknown;
    ModelState state = ModelState::Unknown; ///< As the readings say, with Hearth's own loads.
    ModelAbilities abilities;
    std::optional<TimePoint> unloadsAt; ///< Where the server tells.
    bool isPinned = false; ///< The server keeps it until it is told to let go.
    std::optional<ModelAct> job; ///< Runs or waits now.
};

/// One thing to do for a warm model.
struct WarmStep
{
    ModelRef ref;
    ModelAct act = ModelAct::Load;
    LoadOptions options;

    bool operator==(const WarmStep &) const = default;
};

/// Decides when a model that is to stay warm is loaded, or told to stay. Pure: the time and the facts come
/// from outside.
///
/// - Where the server itself ends it (Ollama's keep_alive), one request with the remaining time; another one
///   only when the server is about to let the model go too early.
/// - Elsewhere the model is loaded when it is found cold: of one provider at most one load a minute; after a
///   failed load, or when the model went right after one, it waits 5, 10, then 20 minutes.
/// - At the end time a model that was loaded for this, on a server without an end of its own, is unloaded;
///   any other is left alone.
/// - What the user unloads, or whose load the user gives up, is not loaded again for the same wish.
class WarmPlan
{
public:
    static constexpr std::chrono::milliseconds loadPause{60000}; ///< Between two loads of one provider.
    static constexpr std::chrono::milliseconds firstRetry{300000};
    static constexpr std::chrono::milliseconds longestRetry{1200000};
    /// A model that is cold again so soon after its load was put out by somebody: that counts as a failure.
    static constexpr std::chrono::milliseconds goneSoon{600000};
    static constexpr std::chrono::milliseconds renewBefore{60000}; ///< The server lets go: told in time.

    using Facts = std::function<WarmFacts(const ModelRef &)>;

    void setWishes(const QList<KeepWarmSetting> &wishes);
    /// What to do now. Each step is given once; jobEnded() must follow, or jobRefused().
    [[nodiscard]] QList<WarmStep> steps(
        const Facts &facts, TimePoint now, std::chrono::milliseconds sinceEpoch);
    void jobRefused(const WarmStep &step, TimePoint now); ///< It could not even begin.
    /// Any job that ended, whoever asked for it.
    void jobEnded(const ModelJob &job, TimePoint now);
    /// The wishes that hold at \a sinceEpoch, as they stand.
    [[nodiscard]] QList<KeepWarm> states(const Facts &facts, std::chrono::milliseconds sinceEpoch) const;
    /// Wishes that the user's own doing has ended since the last call.
    [[nodiscard]] QList<ModelRef> takeEnded();
    [[nodiscard]] bool isIdle() const; ///< No wish, and nothing left to do for one.

private:
    struct Memory
    {
        bool isOurs = false; ///< Loaded for this, and never seen cold since.
        bool isStepOut = false; ///< A step was given and has not ended.
        int failures = 0; ///< Loads in a row that failed or did not last.
        std::optional<TimePoint> loadedAt; ///< End of our last load, while it counts.
        TimePoint notBefore; ///< The next try.
        std::chrono::milliseconds toldUntil{0}; ///< The end time that the server was told.
    };

    void endWishes(std::chrono::milliseconds sinceEpoch);
    [[nodiscard]] std::optional<WarmStep> stepFor(const KeepWarmSetting &wish, const WarmFacts &facts,
        TimePoint now, std::chrono::milliseconds sinceEpoch);
    [[nodiscard]] static std::optional<WarmStep> stepWhileLoaded(const KeepWarmSetting &wish, Memory &memory,
        const WarmFacts &facts, TimePoint now, std::chrono::milliseconds remaining);
    [[nodiscard]] std::optional<WarmStep> stepAtEnd(const ModelRef &ref, const WarmFacts &facts);
    static void noteCold(Memory &memory, TimePoint now);
    static void fail(Memory &memory, TimePoint now);
    void forget(const ModelRef &ref); ///< A leftover that needs nothing more.
    void giveUp(const ModelRef &ref);
    [[nodiscard]] static KeepWarm::State stateOf(const WarmFacts &facts, const Memory &memory);

    QList<KeepWarmSetting> m_wishes;
    QList<KeepWarmSetting> m_dropped; ///< Taken out of the settings since the last steps().
    QList<ModelRef> m_leftovers; ///< Wishes are over, the model may still have to go.
    QHash<ModelRef, Memory> m_memories;
    QHash<QString, TimePoint> m_lastLoads; ///< Begin of the last load, by provider.
    QHash<ModelRef, std::chrono::milliseconds> m_given; ///< Wishes the user ended: their end time.
    QList<ModelRef> m_ended;
};

} // namespace Hearth
