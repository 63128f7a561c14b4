#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// Checks `meta` and `env`.
void checkMetaAndEnv(ReadingContext &context);
/// Checks `auth`: profiles and their order.
void checkAuthSection(ReadingContext &context, const ConfigNode &auth);
/// Checks `gateway`; a missing one too: OpenClaw's gateway does not start without `gateway.mode`
/// [OPENCLAW.md 2].
void checkGatewaySection(ReadingContext &context);

} // namespace Hearth
