#pragma once

#include "sizing/hardwarecatalogue.h"
#include "sizing/machinereading.h"

#include <QString>

namespace Hearth {

/// What the kernel's files below \a root (`/`) tell of this machine, without running a tool. Cards are looked
/// up in \a hardware. Reads a few small files: call it in a worker thread. Elsewhere than on Linux everything
/// stays empty.
[[nodiscard]] MachineReading readMachine(const QString &root, const HardwareCatalogue &hardware);

} // namespace Hearth
