#pragma once

#include "health/jobvalues.h"
#include "health/learntvalues.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Hearth {

/// A job as it stands at \a now, in one line: "Loading: 62 %, reading tensors. 12 s so far, usually 38 s.";
/// of one that failed why, with the server's own words.
[[nodiscard]] QString jobSentence(const ModelJob &job, TimePoint now);
/// "loading", "unloading", "loaded", "unloaded", "load failed", "cancelled": for a cell.
[[nodiscard]] QString jobWord(const ModelJob &job);
/// "usually 38 s"; empty when it was never seen.
[[nodiscard]] QString usualLoadText(std::optional<std::chrono::milliseconds> usual);

/// How it stands with keeping a model warm; \a now since 1970-01-01 UTC: "Kept in memory for another 2 h."
[[nodiscard]] QString keepWarmSentence(const KeepWarm &keepWarm, std::chrono::milliseconds now);
/// One or two words: "warm", "waits for its server".
[[nodiscard]] QString keepWarmWord(KeepWarm::State state);

/// "unloads in 41 min"; \a left may be past: "unloads now".
[[nodiscard]] QString unloadsInText(std::chrono::milliseconds left);
/// A time span as people say it, rounded: "38 s", "41 min", "2 h 5 min", "3 d".
[[nodiscard]] QString spanText(std::chrono::milliseconds span);
/// "3 of 120 requests failed in the last 24 h"; empty when there were none.
[[nodiscard]] QString failuresText(const LearntFigures &learnt);

} // namespace Hearth
