#include "sizing/decodespeed.h"

#include "sizing/kvcache.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr double gigabyte = 1e9;
constexpr double ramBusShare = 0.6; // [SIZING.md 12.1, "GPU + RAM"]
constexpr double slowRamGigabytes = 51.2; // 2 x DDR4-3200 [hardware.json, host_memory_bandwidth_gb_s]
constexpr double fastRamGigabytes = 102.4; // 2 x DDR5-6400
constexpr double lowPrecisionFactor = 0.6; // rough [SIZING.md 12.1, "IQ1 to IQ3"]

/// What of a token's bytes is read from system memory.
double ramBytesPerToken(const DecodeQuestion &question, double allBytes)
{
    const FitResult &fit = question.fit;
    if (fit.ramBytes == 0) {
        return 0;
    }
    if (fit.verdict == Verdict::RamOnly) {
        return allBytes;
    }
    const double inRam = static_cast<double>(fit.ramBytes);
    if (fit.verdict == Verdict::ExpertsInRam && question.shape.experts && question.weights.expert > 0) {
        const ExpertShape &experts = *question.shape.experts;
        return inRam * static_cast<double>(experts.used) / static_cast<double>(experts.total);
    }
    return allBytes * inRam / (inRam + static_cast<double>(fit.deviceBytes));
}

std::optional<QList<SpeedPart>> deviceParts(const DecodeQuestion &question, double bytes)
{
    QList<SpeedPart> parts;
    const double placed = static_cast<double>(question.fit.deviceBytes);
    for (qsizetype i = 0; i < question.devices.size(); ++i) {
        const quint64 here = question.fit.devices.at(i).placed;
        if (here == 0) {
            continue;
        }
        const Device &device = question.devices.at(i);
        if (!device.bandwidthGigabytes) {
            return std::nullopt;
        }
        const double share = static_cast<double>(here) / placed;
        const double perLayer =
            question.shape.experts ? device.profile.expertLayerSeconds : device.profile.denseLayerSeconds;
        parts.append({bytes * share, device.profile.busShare * *device.bandwidthGigabytes * gigabyte,
            perLayer * share * static_cast<double>(question.shape.layerCount())});
    }
    return parts;
}

} // namespace

quint64 decodeDepth(const RuntimeOptions &options)
{
    const quint64 sequences = options.unifiedCache ? 1 : std::max<quint64>(options.slotCount, 1);
    return std::max<quint64>(options.contextTokens / sequences / 2, 1);
}

Result<quint64> cacheReadPerToken(const ModelShape &shape, const RuntimeOptions &options, quint64 depth)
{
    RuntimeOptions oneSequence = options;
    oneSequence.slotCount = 1;
    oneSequence.unifiedCache = true;
    oneSequence.rollbackCopies = 0;
    oneSequence.contextTokens = depth;
    const auto cache = cacheBytes(shape, oneSequence);
    const auto state = recurrentBytes(shape, oneSequence);
    if (!cache || !state) {
        return failure(cache ? state.error() : cache.error());
    }
    return cache->total() + 2 * state->total();
}

std::optional<SpeedRange> decodeSpeed(const DecodeQuestion &question)
{
    const auto cache = cacheReadPerToken(question.shape, question.options, decodeDepth(question.options));
    if (question.fit.verdict == Verdict::No || !cache) {
        return std::nullopt;
    }
    const double bytes = static_cast<double>(question.weights.readPerToken) + static_cast<double>(*cache);
    const double fromRam = std::min(ramBytesPerToken(question, bytes), bytes);
    const auto onDevices = deviceParts(question, bytes - fromRam);
    if (!onDevices) {
        return std::nullopt;
    }
    const auto atRamSpeed = [&onDevices, fromRam](double gigabytes) {
        return decodeTokensPerSecond(
            *onDevices + QList<SpeedPart>{{fromRam, ramBusShare * gigabytes * gigabyte, 0}});
    };
    const double factor = question.lowPrecisionIndex ? lowPrecisionFactor : 1;
    const SpeedRange slow =
        speedRange(factor * atRamSpeed(question.ramBandwidthGigabytes.value_or(slowRamGigabytes)));
    const SpeedRange fast =
        speedRange(factor * atRamSpeed(question.ramBandwidthGigabytes.value_or(fastRamGigabytes)));
    return SpeedRange{slow.low, fast.high};
}

} // namespace Hearth
