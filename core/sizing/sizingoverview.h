#pragma once

#include "sizing/sizing.h"
#include "sizing/sizingchoices.h"

namespace Hearth {

/// What \a catalogues offer to choose from. Models that cannot be sized are left out.
[[nodiscard]] SizingChoices sizingChoices(const SizingCatalogues &catalogues);

/// Points of memoryOverContext(), but for the native context and the one asked for, which come on top.
inline constexpr qsizetype mostMemoryPoints = 16;

/// The memory of what \a question asks for over the context window, for a chart: powers of two (and the steps
/// halfway between them, where there is room) from 4096 tokens for each sequence to the native window, that
/// itself, and the context asked for. All with the cache types of the answer to \a question. Ascending.
/// Errors: those of size().
[[nodiscard]] Result<QList<MemoryPoint>> memoryOverContext(
    const SizingQuestion &question, const SizingCatalogues &catalogues);

} // namespace Hearth
