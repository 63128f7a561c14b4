#pragma once

#include "config/defaultsreader.h"

namespace Hearth {

/// Whether `agents.defaults.modelPolicy.allow` says what it is meant to, and lets the models through that
/// are to be chosen by hand [OPENCLAW.md 0.5, 8].
void checkPolicy(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named);

/// Hosted models beside a local primary one, where they take by surprise [OPENCLAW.md 0.10, 4]; and whether
/// what compaction keeps fits the window of the primary one [OPENCLAW.md 15].
void checkPlaces(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named);

} // namespace Hearth
