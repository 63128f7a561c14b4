#pragma once

#include "sizing/sizingvalues.h"

#include <functional>

namespace Hearth {

/// Kept free on every device; the same default as llama.cpp's --fit [SIZING.md 7].
inline constexpr quint64 deviceMargin = 1024 * mebibyte;
/// Driver context of a process, planned on every device [SIZING.md 7].
inline constexpr quint64 runtimeOverhead = 512 * mebibyte;
/// Left to the operating system and its programs [SIZING.md 8].
inline constexpr quint64 ramReserve = 6 * gibibyte;
/// The smallest context worth looking for; the same as llama.cpp's --fit [SIZING.md 7].
inline constexpr quint64 smallestContext = 4096;

/// What is there.
struct FitHardware
{
    QList<quint64> usableBytes; ///< Of each device.
    quint64 ramBytes = 0; ///< Of the machine; 0 = do not use it.
    bool unifiedMemory = false; ///< The devices' memory is the RAM: nothing to spill into.

    bool operator==(const FitHardware &) const = default;
};

/// What one device holds.
struct FitShare
{
    quint64 room = 0; ///< For weights and caches, after margin, overhead and compute.
    quint64 placed = 0; ///< Of weights and caches.

    bool operator==(const FitShare &) const = default;
};

struct FitResult
{
    Verdict verdict = Verdict::No;
    QList<FitShare>
        devices; ///< In the order of the hardware; nothing is placed on devices that are not needed.
    quint64 deviceBytes = 0; ///< Placed on all devices.
    quint64 ramBytes = 0; ///< Placed in system memory.
    quint64 missingBytes = 0; ///< With verdict No.

    bool operator==(const FitResult &) const = default;
};

/// Where a model with \a memory goes [SIZING.md 8]. \a expertBytes of its weights are experts, \a layerCount
/// tells how finely it can be cut.
[[nodiscard]] FitResult fit(
    const MemoryEstimate &memory, quint64 expertBytes, quint64 layerCount, const FitHardware &hardware);

/// The largest multiple of \a step up to \a limit for which \a fits holds, by binary search: need grows with
/// the context. 0 when not even smallestContext (or \a limit, if smaller) fits. \a step is not 0.
[[nodiscard]] quint64 largestContext(quint64 step, quint64 limit, const std::function<bool(quint64)> &fits);

} // namespace Hearth
