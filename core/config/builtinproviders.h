#pragma once

#include "config/configvalues.h"

namespace Hearth {

/// A provider that OpenClaw knows without being told [OPENCLAW.md 11].
struct BuiltinProvider
{
    QString id;
    QString baseUrl; ///< Empty where Hearth knows no address: `baseUrl` must be in the config.
    ApiDialect api = ApiDialect::ChatCompletions;
};

/// Nothing when \a providerId (lower case) is not built in.
[[nodiscard]] std::optional<BuiltinProvider> builtinProvider(const QString &providerId);

/// Variables that may hold the key of \a providerId, the usual one first [OPENCLAW.md 11]; also for ids that
/// are not built in (`llama-cpp`).
[[nodiscard]] QStringList keyVariablesOf(const QString &providerId);

} // namespace Hearth
