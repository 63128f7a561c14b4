#pragma once

#include "config/configvalues.h"
#include "doctor/hearthinfront.h"

namespace Hearth {

class FrontDesk;

/// Writes the provider entry `hearth` for a gateway as \a setup says into the config on \a desk, which reads
/// \a config [OPENCLAW.md 14; configs/hearth-in-front.json5]; one that is there gets the address, and the
/// model `auto` if it lacks it. \a chain: what requests are routed along. Returns the environment variable in
/// which OpenClaw looks for the token; empty: none.
QString addFrontProvider(
    FrontDesk &desk, const OpenClawConfig &config, const QStringList &chain, const FrontSetup &setup);

/// The key of the entry among `models.providers`, as written there, or as it will be.
[[nodiscard]] Json5Path frontProviderPath(const Json5Document &config);

} // namespace Hearth
