#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Hearth {

/// Where a change can show that is one of a file: what it says, and what its path means.
struct WatchPlaces
{
    QString file; ///< Symlinks followed; empty while there is none.
    /// Its folder, those of the symlinks on the way there, and the one above its folder. While a part of the
    /// path is missing: the folder where that would be.
    QStringList folders;

    bool operator==(const WatchPlaces &) const = default;
};

/// Blocks (a few looks at the disk); any thread.
[[nodiscard]] WatchPlaces watchPlaces(const QString &path);

/// Another one once the path means another file, or the file was written, replaced or removed.
[[nodiscard]] QByteArray fileFingerprint(const QString &path);

/// False where other machines may change the file: of that the system tells nothing.
[[nodiscard]] bool isOnThisMachine(const QString &path);

} // namespace Hearth
