#pragma once

#include "sizing/sizingvalues.h"

namespace Hearth {

/// How a back end uses its memory: share of the nominal bandwidth, and what each layer costs beside it
/// [SIZING.md 12.1, fitted to 78 published measurements].
struct SpeedProfile
{
    double busShare = 0.75;
    double denseLayerSeconds = 30e-6;
    double expertLayerSeconds = 50e-6;

    bool operator==(const SpeedProfile &) const = default;
};

/// By the name hardware.json uses ("cuda_consumer"); an unknown name gets the most cautious discrete one.
[[nodiscard]] SpeedProfile speedProfile(const QString &name);

/// What one device (or the system memory) does for a token.
struct SpeedPart
{
    double bytes = 0; ///< Read per token.
    double bytesPerSecond = 0; ///< Really reached, not nominal.
    double layerSeconds = 0; ///< Fixed cost of the layers it runs, together.

    bool operator==(const SpeedPart &) const = default;
};

/// Tokens per second of parts that work one after another (layer split): their times add up. 0 when nothing
/// is known to work.
[[nodiscard]] double decodeTokensPerSecond(const QList<SpeedPart> &parts);

/// The range to show around an estimate: nine of ten measurements lie within 0.75 to 1.15 of it
/// [SIZING.md 12.1].
[[nodiscard]] SpeedRange speedRange(double tokensPerSecond);

} // namespace Hearth
