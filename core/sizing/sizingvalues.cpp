#include "sizing/sizingvalues.h"

namespace Hearth {

QLatin1String verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return QLatin1String("fits");
    case Verdict::SplitsOverDevices:
        return QLatin1String("splits_over_devices");
    case Verdict::Tight:
        return QLatin1String("tight");
    case Verdict::ExpertsInRam:
        return QLatin1String("experts_in_ram");
    case Verdict::Spills:
        return QLatin1String("spills");
    case Verdict::RamOnly:
        return QLatin1String("ram_only");
    case Verdict::No:
        return QLatin1String("no");
    }
    Q_UNREACHABLE();
}

bool isOnDevices(Verdict verdict)
{
    return verdict == Verdict::Fits || verdict == Verdict::SplitsOverDevices || verdict == Verdict::Tight;
}

QLatin1String assumptionName(Assumption assumption)
{
    switch (assumption) {
    case Assumption::Context:
        return QLatin1String("context");
    case Assumption::Quant:
        return QLatin1String("quant");
    case Assumption::NearestKind:
        return QLatin1String("nearest_kind");
    case Assumption::CustomMix:
        return QLatin1String("custom_mix");
    case Assumption::Vocabulary:
        return QLatin1String("vocabulary");
    case Assumption::FeedForwardWidth:
        return QLatin1String("feed_forward_width");
    case Assumption::NativeContext:
        return QLatin1String("native_context");
    case Assumption::CacheType:
        return QLatin1String("cache_type");
    case Assumption::HostBandwidth:
        return QLatin1String("host_bandwidth");
    case Assumption::Unverified:
        return QLatin1String("unverified");
    }
    Q_UNREACHABLE();
}

} // namespace Hearth
