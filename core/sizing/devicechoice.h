#pragma once

#include "sizing/checkedbytes.h"

#include <QString>

namespace Hearth {

/// What a user says of a device. On devices GB and GiB mean the same, as on their boxes: 2^30 bytes.
struct DeviceChoice
{
    QString name; ///< Catalogue id or product name; empty for a bare size.
    quint64 memoryBytes = 0; ///< 0 = the catalogue's.
    int count = 1;

    bool operator==(const DeviceChoice &) const = default;
};

/// Reads "rtx-4090", "2x rtx-4090", "apple-m3-ultra:512GB", "24GiB", "2x24GB"; a bare size needs its unit.
/// Errors: InvalidInput.
[[nodiscard]] Result<DeviceChoice> parseDeviceChoice(const QString &text);

/// Reads "24GiB", "24 GB", "512MiB", "24": GiB without a unit. Errors: InvalidInput.
[[nodiscard]] Result<quint64> parseMemorySize(const QString &text);

} // namespace Hearth
