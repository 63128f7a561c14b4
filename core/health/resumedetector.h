#pragma once

#include <chrono>
#include <optional>

namespace Hearth {

/// Notices that the machine has slept. Pure: it is told how long the machine has been asleep in all, and only
/// the growth of that counts.
class ResumeDetector
{
public:
    /// Shorter sleeps are nothing to look anew for. Our choice.
    static constexpr std::chrono::milliseconds shortestSleep{1000};

    /// How long the machine slept since the last time it was told to have slept; none: it did not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> slept(std::chrono::milliseconds asleepInAll);

private:
    std::optional<std::chrono::milliseconds> m_known;
};

/// Since the start of the machine, by its own clocks; 0 where they do not tell.
[[nodiscard]] std::chrono::milliseconds timeAsleep();

} // namespace Hearth
