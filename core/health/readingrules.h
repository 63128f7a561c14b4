#pragma once

#include "health/healthvalues.h"

namespace Hearth {

/// What is known of a provider after one more look at it, which ended at \a now with \a look. Pure.
///
/// - One failed look does not make a server that answered before unreachable, unless the connection could
///   not be made at all; then, or after the second, it is.
/// - An unreachable server keeps its kind.
/// - A server that loads its only model and cannot name it yet keeps the model's name and figures.
[[nodiscard]] ProviderHealth healthAfter(
    const ProviderHealth &before, const ServerReading &look, TimePoint now);

/// The same but for the latency, which is never twice the same.
[[nodiscard]] bool saysTheSame(const ServerReading &one, const ServerReading &other);

[[nodiscard]] bool isLoading(const ServerReading &reading); ///< Any of its models is.

} // namespace Hearth
