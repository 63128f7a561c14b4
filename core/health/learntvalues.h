#pragma once

#include <chrono>
#include <optional>

namespace Hearth {

/// What real requests to one model have taught: measured, never probed for.
struct LearntFigures
{
    int requests = 0; ///< In the last 24 h, cancelled ones aside.
    int failures = 0; ///< Of these.
    std::optional<std::chrono::milliseconds> firstToken; ///< Time to first token: median of the last 20.
    std::optional<double> tokensPerSecond; ///< Median of the last 20.
    std::optional<std::chrono::milliseconds> usualLoad; ///< Median of the last 7 loads.
    int loads = 0; ///< Loads seen, on which usualLoad rests.
    std::optional<std::chrono::milliseconds> lastUsed; ///< Since 1970-01-01 UTC.

    [[nodiscard]] std::optional<double> failureShare() const
    {
        return requests > 0 ? std::optional(static_cast<double>(failures) / requests) : std::nullopt;
    }
    bool operator==(const LearntFigures &) const = default;
};

} // namespace Hearth
