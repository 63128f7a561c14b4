#pragma once

#include "config/place.h"
#include "providers/providervalues.h"

#include <chrono>

namespace Hearth {

/// What decides how often a server is looked at.
struct PollSituation
{
    ProviderKind kind = ProviderKind::Unknown;
    Place place = Place::Lan;
    bool isLoading = false; ///< Some model is being loaded.
    bool tellsItself = false; ///< Its events come as they happen: a llama.cpp router's stream is held.

    bool operator==(const PollSituation &) const = default;
};

/// Bounds of the plan [PROTOCOLS.md 7.4; UX.md 1].
namespace PollPlan {
inline constexpr std::chrono::milliseconds defaultInterval{5000}; ///< UX.md 1, visible window
inline constexpr std::chrono::milliseconds shortestInterval{100}; ///< Our choice.
/// So much more often is a server of this computer looked at: it costs it next to nothing, and what another
/// program does there shows within two seconds. Our choice.
inline constexpr int localFactor = 4;
inline constexpr std::chrono::milliseconds loadingInterval{1000}; ///< While a model loads: our choice.
inline constexpr std::chrono::milliseconds hostedInterval{300000}; ///< PROTOCOLS.md 7.4
inline constexpr std::chrono::milliseconds liteLlmInterval{15000}; ///< PROTOCOLS.md 7.4
inline constexpr std::chrono::milliseconds toldInterval{15000}; ///< Where events tell the rest: our choice.
} // namespace PollPlan

/// From the end of one look to the next, of a server that answers. \a asSet: the settings' interval, of the
/// visible or the hidden window.
[[nodiscard]] std::chrono::milliseconds pollInterval(
    const PollSituation &situation, std::chrono::milliseconds asSet);

/// How often a look is to be full: what changes slowly (versions, models on disk, limits, credit) is asked
/// anew.
[[nodiscard]] std::chrono::milliseconds fullLookInterval(const PollSituation &situation);

} // namespace Hearth
