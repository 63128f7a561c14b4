#pragma once

#include "sizing/sizinganswer.h"

#include <QList>

namespace Hearth {

/// What memory is used for, in the order it is shown.
enum class MemoryPart { Weights, Cache, State, Buffers, Overhead, Free };

/// One part of a whole. \a tenths: what is shown of it, in tenths of a GiB.
struct MemorySlice
{
    MemoryPart part = MemoryPart::Weights;
    quint64 bytes = 0;
    quint64 tenths = 0;

    bool operator==(const MemorySlice &) const = default;
};

/// The memory of an answer, taken apart so that what is shown adds up. Pure.
struct MemoryBill
{
    QList<MemorySlice>
        slices; ///< Without empty ones. Free is there when the machine is larger than the need.
    quint64 needBytes = 0;
    quint64 needTenths = 0; ///< Sum of all slices but Free.
    quint64 capacityBytes = 0; ///< 0: no machine.
    quint64 capacityTenths = 0; ///< Sum of all slices where the need is smaller.

    /// \a capacityBytes: what the machine has, 0 when none is known.
    [[nodiscard]] static MemoryBill of(const MemoryEstimate &memory, quint64 capacityBytes);

    bool operator==(const MemoryBill &) const = default;
};

/// \a bytes in tenths of a GiB.
[[nodiscard]] quint64 roundedTenths(quint64 bytes);
/// Each of \a bytes in tenths of a GiB, rounded up or down so that they add up to \a sum, which is at most
/// some roundings off.
[[nodiscard]] QList<quint64> tenthsOf(const QList<quint64> &bytes, quint64 sum);

/// What \a answer lies in: its devices, and \a ramBytes where system memory is used or nothing else is there.
[[nodiscard]] quint64 capacityOf(const SizingAnswer &answer, quint64 ramBytes);

} // namespace Hearth
