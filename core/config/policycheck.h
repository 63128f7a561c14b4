#pragma once

#include "config/defaultsreader.h"

namespace Hearth {

/// Whether \a ref would be called outside of the house. Ollama runs what ends in `cloud` elsewhere
/// [OPENCLAW.md 9]. Of an address that holds a variable nothing is known: no.
[[nodiscard]] bool isHostedModel(const OpenClawConfig &config, const ModelRef &ref);

/// Whether `agents.defaults.modelPolicy.allow` lets \a ref be chosen; without entries it lets all.
[[nodiscard]] bool policyAllows(const OpenClawConfig &config, const ModelRef &ref);

/// Whether `agents.defaults.modelPolicy.allow` says what it is meant to, and lets the models through that
/// are to be chosen by hand [OPENCLAW.md 0.5, 8].
void checkPolicy(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named);

/// Hosted models beside a local primary one, where they take by surprise [OPENCLAW.md 0.10, 4]; and whether
/// what compaction keeps fits the window of the primary one [OPENCLAW.md 15].
void checkPlaces(ReadingContext &context, const OpenClawConfig &config, const QList<NamedModel> &named);

} // namespace Hearth
