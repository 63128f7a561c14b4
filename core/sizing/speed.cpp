#include "sizing/speed.h"

#include <array>

namespace Hearth {

SpeedProfile speedProfile(const QString &name)
{
    struct Named
    {
        QLatin1String name;
        SpeedProfile profile;
    };
    static constexpr std::array<Named, 5> profiles{{
        {QLatin1String("cuda_consumer"), {0.88, 40e-6, 50e-6}},
        {QLatin1String("cuda_datacenter"), {0.65, 90e-6, 110e-6}},
        {QLatin1String("metal"), {0.85, 140e-6, 220e-6}},
        {QLatin1String("apu_unified"), {0.87, 25e-6, 170e-6}},
        {QLatin1String("rocm_discrete"), {0.75, 30e-6, 50e-6}},
    }};
    for (const Named &named : profiles) {
        if (named.name == name) {
            return named.profile;
        }
    }
    return {};
}

double decodeTokensPerSecond(const QList<SpeedPart> &parts)
{
    double seconds = 0;
    for (const SpeedPart &part : parts) {
        if (part.bytes > 0 && part.bytesPerSecond <= 0) {
            return 0;
        }
        seconds += part.bytes > 0 ? part.bytes / part.bytesPerSecond : 0;
        seconds += part.layerSeconds;
    }
    return seconds > 0 ? 1 / seconds : 0;
}

SpeedRange speedRange(double tokensPerSecond)
{
    return {0.75 * tokensPerSecond, 1.15 * tokensPerSecond};
}

} // namespace Hearth
