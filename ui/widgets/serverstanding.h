#pragma once

#include "engine/snapshot.h"
#include "widgets/stateglyph.h"

#include <QString>

#include <optional>

namespace Hearth {

/// How it stands with a server, in one glyph and one word: where it is up, with its best model.
struct ServerStanding
{
    ServerState server = ServerState::Unknown;
    bool keyMissing = false; ///< A hosted provider that nobody has given Hearth a key for: it is not asked.
    std::optional<ModelState> model; ///< Of a server that is up: the state of its best model.
    std::optional<double> progress; ///< 0..1 while that one loads, where told.

    bool operator==(const ServerStanding &) const = default;
};

/// The model that speaks for a server: loaded before loading before cold before available before the others,
/// in the order of the list; those that answer chats first. Null: it has none. Pure.
[[nodiscard]] const ModelRow *bestModel(const ProviderRow &provider);
/// Pure.
[[nodiscard]] ServerStanding standingOf(const ProviderRow &provider);
[[nodiscard]] Glyph glyphOf(const ServerStanding &standing);
/// One or two words that begin a cell: "Loaded", "Loading 62 %", "Unreachable".
[[nodiscard]] QString standingWord(const ServerStanding &standing);
/// The same of a model.
[[nodiscard]] QString modelWord(ModelState state, std::optional<double> progress);

/// The age of a reading that is older than three of its poll periods: it is shown muted, with this age. \a
/// period: from the settings; a server that is asked more rarely has its own.
[[nodiscard]] std::optional<std::chrono::seconds> ageOfOldReading(
    const ProviderRow &provider, std::chrono::milliseconds period, TimePoint now);
/// Until a server is asked again, never below 0; none: it has not been asked yet.
[[nodiscard]] std::optional<std::chrono::seconds> nextLookIn(const ProviderRow &provider, TimePoint now);
/// "Next try in 40 s", "Trying now".
[[nodiscard]] QString nextTryText(std::chrono::seconds in);

} // namespace Hearth
