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

/// From the first line of /proc/stat. Nothing when it is not there.
[[nodiscard]] std::optional<ProcessorTimes> readProcessorTimes(const QByteArray &text);

/// Share of the time between two readings in which the processors worked, 0..1. Nothing when no time passed,
/// or the counters went back.
[[nodiscard]] std::optional<double> processorShare(const ProcessorTimes &before, const ProcessorTimes &now);

/// From gpu_busy_percent, mem_info_vram_used, mem_info_vram_total and product_name of amdgpu. Nothing when
/// neither share nor memory is told.
[[nodiscard]] std::optional<GpuUse> readAmdUse(
    const QByteArray &busy, const QByteArray &used, const QByteArray &total, const QByteArray &name);

/// From `nvidia-smi --query-gpu=name,utilization.gpu,memory.used,memory.total
/// --format=csv,noheader,nounits`: a line a card, memory in MiB, `[N/A]` for what a card does not tell. Other
/// lines are passed over; 64 cards at the most.
[[nodiscard]] QList<GpuUse> readNvidiaUse(const QByteArray &csv);

} // namespace Hearth
