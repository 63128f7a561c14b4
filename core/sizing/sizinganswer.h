#pragma once

#include "sizing/sizingvalues.h"
#include "sizing/weightformat.h"

namespace Hearth {

/// One device of the question and what lies on it.
struct DevicePlacement
{
    QString id;
    QString name;
    quint64 usableBytes = 0;
    quint64 roomBytes = 0; ///< For weights and caches, after margin, overhead and compute.
    quint64 placedBytes = 0; ///< Weights and caches on it.
    quint64 usedBytes = 0; ///< placedBytes with compute buffers and overhead; 0 when nothing lies there.

    bool operator==(const DevicePlacement &) const = default;
};

/// The answer in codes and numbers; wording makes sentences of it.
struct SizingAnswer
{
    QString modelId;
    QString modelName;
    WeightFormat format;
    quint64 parameters = 0;
    RuntimeOptions options; ///< As it was reckoned: with the context and the cache types that were chosen.
    quint64 nativeContext = 0; ///< 0 = unknown.
    bool beyondNativeContext = false; ///< The context asked for is longer than the model was made for.
    MemoryEstimate memory; ///< compute and overhead summed over all devices that take part.
    Verdict verdict = Verdict::No;
    quint64 missingBytes = 0; ///< With verdict No.
    quint64 ramBytes = 0; ///< Placed in system memory.
    QList<DevicePlacement> devices;
    quint64 maxContext = 0; ///< Largest over all slots, on the devices alone, else with the RAM; 0 = none.
    std::optional<SpeedRange> speed; ///< Decoding; empty when a bandwidth is unknown or nothing fits.
    quint64 speedDepth = 0; ///< Tokens in the context at which speed holds: half of a slot's window.
    QList<Assumption> assumptions;

    [[nodiscard]] bool fits() const { return verdict != Verdict::No; }
};

} // namespace Hearth
