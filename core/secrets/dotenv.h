#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace Hearth {

/// Bounds for one `.env` file. Our choice: far above what anybody keeps there.
inline constexpr qsizetype maxDotEnvBytes = 1024 * 1024;
inline constexpr qsizetype maxDotEnvVariables = 4096;

/// The variables of a `.env` file as OpenClaw reads it, by the rules of the npm package dotenv 16 (its
/// README): `NAME=value` or `NAME: value`, `export` before it, `#` comments, values in '…', "…" or `…` over
/// several lines, \n and \r meant in "…" alone. The last of two equal names counts; lines of another form are
/// passed over. Errors: LimitExceeded.
[[nodiscard]] Result<QHash<QString, Secret>> parseDotEnv(QByteArrayView text);

/// Reads and parses \a path. Blocking: for worker threads. Errors: those of readSmallFile() and
/// parseDotEnv().
[[nodiscard]] Result<QHash<QString, Secret>> readDotEnv(const QString &path);

} // namespace Hearth
