#pragma once

#include "base/result.h"
#include "config/hearthsettings.h"
#include "json5/json5document.h"
#include "json5/json5operation.h"

#include <QList>
#include <QString>

namespace Hearth {

/// Longest name of a client; our choice: it stands in tables and log lines.
inline constexpr qsizetype maxClientNameLength = 64;

/// Whether a client may be called so: not empty, no longer than that, no control characters, no spaces at its
/// ends.
[[nodiscard]] bool isClientName(const QString &name);

// The operations on hearth.json5 that change `gateway.clients`. Entries, their order and comments stay as
// they are but for the one meant. Names are compared without case. A file with errors is refused by
// editsFor().

/// A new entry, at the end. Only the hash of the token is written, so \a client needs one.
/// Errors: InvalidInput (no such name, no hash, or the name is taken).
[[nodiscard]] Result<QList<Json5Operation>> clientAddition(
    const Json5Document &settings, const ClientSettings &client);

/// Nothing when it is so already. Errors: NotFound.
[[nodiscard]] Result<QList<Json5Operation>> clientRevocation(
    const Json5Document &settings, const QString &name, bool isRevoked);

/// Errors: NotFound.
[[nodiscard]] Result<QList<Json5Operation>> clientRemoval(const Json5Document &settings, const QString &name);

} // namespace Hearth
