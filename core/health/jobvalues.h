#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "config/modelref.h"
#include "providers/actionvalues.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// A load or unload that the user asked for, under way or ended.
struct ModelJob
{
    enum class State { Running, Done, Failed, Cancelled };

    ModelRef ref;
    ModelAct act = ModelAct::Load;
    LoadOptions options;
    State state = State::Running;
    bool isWaiting = false; ///< Running, but not begun: another load on the same machine comes first.
    TimePoint startedAt;
    std::optional<TimePoint> endedAt; ///< None while it runs.
    std::optional<double> progress; ///< 0..1, where the server tells.
    QString stage; ///< In the server's own words; empty: not told.
    std::optional<std::chrono::milliseconds> usual; ///< How long this took before; none: never seen.
    bool canCancel = false;
    /// Failed: why; \c detail holds the server's own words.
    std::optional<Error> error;

    [[nodiscard]] bool isRunning() const { return state == State::Running; }
    bool operator==(const ModelJob &) const = default;
};

/// A model that is to stay in memory for a time, as the settings say.
struct KeepWarm
{
    enum class State {
        Waiting, ///< Its server does not answer, or cannot load now.
        Loading,
        Warm,
        Failed, ///< Its last load failed; tried again later.
        Unsupported, ///< Its server cannot load by command.
    };

    ModelRef ref;
    std::chrono::milliseconds until{0}; ///< Since 1970-01-01 UTC.
    State state = State::Waiting;

    bool operator==(const KeepWarm &) const = default;
};
inline constexpr KeepWarm::State lastKeepWarmState = KeepWarm::State::Unsupported;

} // namespace Hearth
