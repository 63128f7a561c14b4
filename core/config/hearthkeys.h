#pragma once

#include "config/keyrules.h"

/// The keys of hearth.json5.
namespace Hearth {

[[nodiscard]] const KeyRules &hearthKeys(); ///< All others hang below them.
[[nodiscard]] const KeyRules &hearthGatewayKeys(); ///< gateway
[[nodiscard]] const KeyRules &hearthTlsKeys(); ///< gateway.tls
[[nodiscard]] const KeyRules &hearthClientKeys(); ///< gateway.clients[]
[[nodiscard]] const KeyRules &hearthPollingKeys(); ///< polling
[[nodiscard]] const KeyRules &hearthRouteKeys(); ///< routes.<name>
[[nodiscard]] const KeyRules &hearthProviderKeys(); ///< providers.<id>
[[nodiscard]] const KeyRules &hearthPolicyKeys(); ///< policy
[[nodiscard]] const KeyRules &hearthLogKeys(); ///< log
[[nodiscard]] const KeyRules &hearthKeepWarmKeys(); ///< keepWarm[]

} // namespace Hearth
