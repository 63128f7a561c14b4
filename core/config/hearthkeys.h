#pragma once

#include "config/keyrules.h"

/// The keys of hearth.json5.
namespace Hearth {

[[nodiscard]] const KeyRules &hearthKeys(); ///< All others hang below them.
[[nodiscard]] const KeyRules &hearthGatewayKeys(); ///< gateway
[[nodiscard]] const KeyRules &hearthPollingKeys(); ///< polling
[[nodiscard]] const KeyRules &hearthRouteKeys(); ///< routes.<name>
[[nodiscard]] const KeyRules &hearthPolicyKeys(); ///< policy
[[nodiscard]] const KeyRules &hearthKeepWarmKeys(); ///< keepWarm[]

} // namespace Hearth
