#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// "usually 38 s"; empty when it was never seen.
[[nodiscard]] QString usualLoadText(std::optional<std::chrono::milliseconds> usual);

/// A time span as people say it, rounded: "38 s", "41 min", "2 h 5 min", "3 d".
[[nodiscard]] QString spanText(std::chrono::milliseconds span);

} // namespace Hearth
