#pragma once

#include <QtGlobal>

#include <chrono>

namespace Hearth {

/// Monotonic time as a point: only differences mean something.
using TimePoint = std::chrono::steady_clock::time_point;

/// Where shells read the time, so that tests can set it. Pure parts take the time as an argument instead.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock();
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Milliseconds since 1970-01-01 UTC, for what people and logs see.
    [[nodiscard]] virtual std::chrono::milliseconds sinceEpoch() const = 0;
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] std::chrono::milliseconds sinceEpoch() const override;
};

} // namespace Hearth
