#pragma once

#include "sizing/fit.h"
#include "sizing/hardwarecatalogue.h"
#include "sizing/modelshape.h"
#include "sizing/weights.h"

namespace Hearth {

/// A model that has been placed.
struct DecodeQuestion
{
    const ModelShape &shape;
    const WeightBytes &weights;
    const RuntimeOptions &options;
    const FitResult &fit;
    const QList<Device> &devices; ///< As in fit.devices.
    std::optional<double> ramBandwidthGigabytes;
    bool lowPrecisionIndex = false; ///< IQ1 to IQ3 weights.
};

/// The depth decodeSpeed() speaks for: half of one slot's window, where an agent's session spends its time.
[[nodiscard]] quint64 decodeDepth(const RuntimeOptions &options);

/// What one token of one sequence reads of the cache at \a depth, and of the state twice (read and written)
/// [SIZING.md 12.1]. Errors: LimitExceeded.
[[nodiscard]] Result<quint64> cacheReadPerToken(
    const ModelShape &shape, const RuntimeOptions &options, quint64 depth);

/// Decoding speed at decodeDepth() [SIZING.md 12.1]. Empty when the verdict is No or the bandwidth of a
/// device in use is unknown. An unknown bandwidth of the system memory widens the range instead.
[[nodiscard]] std::optional<SpeedRange> decodeSpeed(const DecodeQuestion &question);

} // namespace Hearth
