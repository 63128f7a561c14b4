#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Hearth {

/// Looks a variable up by name; nothing when it is not set.
using SecretLookup = std::function<std::optional<Secret>(const QString &name)>;

/// The environment this process was started with. Any thread, as long as nobody calls qputenv().
[[nodiscard]] SecretLookup processSecrets();

/// The variables of a `.env` file, as parseDotEnv() gives them.
[[nodiscard]] SecretLookup fixedSecrets(QHash<QString, Secret> variables);

/// The secret that an env reference means: the first of \a sources that has \a name set to more than blanks,
/// blanks around it removed. Errors: InvalidInput (not the name of a secret's variable, or a placeholder
/// such as OpenClaw leaves in redacted copies), NotFound. Names: `[A-Z][A-Z0-9_]{0,127}` [OPENCLAW.md 12].
[[nodiscard]] Result<Secret> secretFromEnvironment(const QString &name, const QList<SecretLookup> &sources);

} // namespace Hearth
