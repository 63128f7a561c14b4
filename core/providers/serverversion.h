#pragma once

#include <QString>
#include <QVersionNumber>

namespace Hearth {

/// "0.13.5" against 0.13.3; false for what is no version.
[[nodiscard]] inline bool isVersionAtLeast(const QString &version, const QVersionNumber &least)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return !number.isNull() && number >= least;
}

} // namespace Hearth
