#pragma once

#include "sizing/hardwarecatalogue.h"
#include "sizing/machinereading.h"

#include <QByteArray>

namespace Hearth {

// What the text files of a Linux kernel say of the machine. Pure functions on any bytes; what is not there
// stays empty.

/// Memory from the text of /proc/meminfo, put into \a machine.
void readMemoryInfo(const QByteArray &text, MachineReading &machine);

/// Name of the processor from the text of /proc/cpuinfo; many ARM machines do not say one.
[[nodiscard]] QString readProcessorName(const QByteArray &text);

/// A card from the text of /proc/driver/nvidia/gpus/*/information, which tells no memory. Nothing when there
/// is no name in it.
[[nodiscard]] std::optional<GpuReading> readNvidiaCard(const QByteArray &text);

/// A card from mem_info_vram_total and product_name of amdgpu (the latter often missing). Nothing when the
/// size is no number, or so small that the graphics live in the system memory.
[[nodiscard]] std::optional<GpuReading> readAmdCard(const QByteArray &memory, const QByteArray &name);

/// Finds \a card in \a hardware, by its whole name only: "GeForce RTX 4090 Laptop GPU" is another card. The
/// memory comes from there when the driver does not tell it and the card is sold with one size.
void matchCard(const HardwareCatalogue &hardware, GpuReading &card);

} // namespace Hearth
