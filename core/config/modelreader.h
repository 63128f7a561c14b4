#pragma once

#include "config/readingcontext.h"

namespace Hearth {

/// One entry of a provider's `models`; nothing when it has no id.
[[nodiscard]] std::optional<ModelConfig> readModel(ReadingContext &context, const ConfigNode &node);

/// The dialect that an `api` key names; nothing when it is absent or wrong.
[[nodiscard]] std::optional<ApiDialect> readApi(ReadingContext &context, const ConfigNode &node);

/// Smallest window that OpenClaw's first turn leaves room in: OPENCLAW.md 8 for 2026.9 (a first turn counts
/// 15 800 tokens), 15 for 2026.2 (its own warning).
[[nodiscard]] qint64 usefulWindow(bool isOld);
/// What an `api` key may name; \a isOld: in 2026.2.
[[nodiscard]] QStringList apiNames(bool isOld);

/// Says that \a maxTokens, at \a node, leaves no room in \a window.
void noteMaxTokens(ReadingContext &context, const ConfigNode &node, qint64 maxTokens, qint64 window);

} // namespace Hearth
