#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// A graphics card of a machine, as far as the kernel tells of it.
struct GpuReading
{
    QString name; ///< As the driver words it; empty: not told.
    QString vendor; ///< "NVIDIA" or "AMD".
    std::optional<quint64> memoryBytes; ///< Told by the driver, else the catalogue's where that is certain.
    bool isMemoryFromCatalogue = false;
    QString catalogueId; ///< Of the hardware catalogue; empty: not known there.

    bool operator==(const GpuReading &) const = default;
};

/// What a machine has to run models on. What is not told stays empty.
struct MachineReading
{
    std::optional<quint64> ramBytes;
    std::optional<quint64> availableRamBytes; ///< Still to be had, with caches that can be given up.
    QString processorName;
    QList<GpuReading> gpus; ///< Without graphics that share the system memory.

    bool operator==(const MachineReading &) const = default;
};

/// What all processors together have done since the start of the machine, in ticks.
struct ProcessorTimes
{
    quint64 busy = 0;
    quint64 total = 0;

    bool operator==(const ProcessorTimes &) const = default;
};

/// How busy a graphics card is now. What is not told stays empty.
struct GpuUse
{
    QString name;
    std::optional<double> busy; ///< 0..1
    std::optional<quint64> memoryUsed; ///< Bytes.
    std::optional<quint64> memoryTotal; ///< Bytes.

    bool operator==(const GpuUse &) const = default;
};

} // namespace Hearth
