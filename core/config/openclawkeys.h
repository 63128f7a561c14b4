#pragma once

#include "config/keyrules.h"

/// The keys of OpenClaw's closed objects, written from OPENCLAW.md 1, 3, 4, 6, 7 and 12.
namespace Hearth {

[[nodiscard]] const KeyRules &rootKeys(); ///< All others hang below them.
[[nodiscard]] const KeyRules &metaKeys(); ///< meta
[[nodiscard]] const KeyRules &envKeys(); ///< env; open in 2026.2
[[nodiscard]] const KeyRules &authKeys(); ///< auth
[[nodiscard]] const KeyRules &gatewayKeys(); ///< gateway
[[nodiscard]] const KeyRules &secretsKeys(); ///< secrets
[[nodiscard]] const KeyRules &secretProviderKeys(); ///< secrets.providers.<alias>, of all sources
/// Those for one \a source: env, file, exec, store.
[[nodiscard]] const KeyRules &secretProviderKeysOf(const QString &source);
[[nodiscard]] const KeyRules &secretReferenceKeys();

[[nodiscard]] const KeyRules &modelsKeys(); ///< models
[[nodiscard]] const KeyRules &catalogRefreshKeys(); ///< models.catalogRefresh
[[nodiscard]] const KeyRules &providerKeys(); ///< models.providers.<id>
[[nodiscard]] const KeyRules &requestAuthKeys(); ///< models.providers.<id>.request.auth
[[nodiscard]] const KeyRules &requestProxyKeys(); ///< models.providers.<id>.request.proxy
[[nodiscard]] const KeyRules &modelKeys(); ///< models.providers.<id>.models[n]
[[nodiscard]] const KeyRules &costKeys();
[[nodiscard]] const KeyRules &compatKeys();

[[nodiscard]] const KeyRules &agentsKeys(); ///< agents
[[nodiscard]] const KeyRules &agentDefaultsKeys(); ///< agents.defaults
[[nodiscard]] const KeyRules &agentEntryKeys(); ///< agents.entries.<id>
[[nodiscard]] const KeyRules &primaryKeys(); ///< agents.defaults.model as an object
[[nodiscard]] const KeyRules &modelSlotKeys(); ///< the same for images, speech …
[[nodiscard]] const KeyRules &modelSettingsKeys(); ///< agents.defaults.models.<ref>
[[nodiscard]] const KeyRules &modelPolicyKeys(); ///< agents.defaults.modelPolicy

} // namespace Hearth
