#pragma once

#include "sizing/sizingquestion.h"

namespace Hearth {

/// Reads "rtx-4090", "2x rtx-4090", "apple-m3-ultra:512GB", "24GiB", "2x24GB"; a bare size needs its unit.
/// Errors: InvalidInput.
[[nodiscard]] Result<DeviceChoice> parseDeviceChoice(const QString &text);

/// Reads "24GiB", "24 GB", "512MiB", "24": GiB without a unit. Errors: InvalidInput.
[[nodiscard]] Result<quint64> parseMemorySize(const QString &text);

} // namespace Hearth
