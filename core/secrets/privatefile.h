#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Hearth {

enum class FilePrivacy {
    Any, ///< Whoever may read it.
    OwnerOnly, ///< Refused when group or others have any right to it.
};

/// The bytes of a small regular file, links followed. Blocking: for worker threads. Errors: NotFound,
/// PermissionDenied (not readable, or more open than \a access allows), InvalidInput (not a regular file),
/// LimitExceeded (longer than \a maxBytes), IoError.
[[nodiscard]] Result<QByteArray> readSmallFile(const QString &path, qsizetype maxBytes, FilePrivacy access);

/// Makes the file \a path (0600) with \a bytes, whole or not at all, and missing folders above it (0700). Of
/// several processes that try at once exactly one succeeds. Blocking. Errors: ChangedUnderneath when the file
/// exists already, PermissionDenied, IoError.
[[nodiscard]] Result<> createPrivateFile(const QString &path, const QByteArray &bytes);

/// The same, but in the place of what \a path is now: whoever reads it meanwhile finds the old or the new
/// bytes. A link there is replaced, not followed. Blocking. Errors: PermissionDenied, IoError.
[[nodiscard]] Result<> replacePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace Hearth
