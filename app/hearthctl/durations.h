#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// A time as people type it at a prompt: `90s`, `30m`, `2h`, `1d`, or joined as `1h30m`; a bare number is
/// minutes. Nothing when it is none, or beyond a year.
[[nodiscard]] std::optional<std::chrono::seconds> durationFromText(const QString &text);

} // namespace Hearth
