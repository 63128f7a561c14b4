#include "sizing/fit.h"

#include <algorithm>
#include <numeric>

namespace Hearth {

namespace {

quint64 without(quint64 value, quint64 part)
{
    return value > part ? value - part : 0;
}

void placeOnOne(FitResult &result, quint64 need)
{
    const auto largest = std::max_element(result.devices.begin(), result.devices.end(),
        [](const FitShare &a, const FitShare &b) { return a.room < b.room; });
    largest->placed = need;
    result.deviceBytes = need;
}

/// By share of the room, as llama.cpp splits layers; the last device takes the rounding.
void placeOnAll(FitResult &result, quint64 bytes, quint64 room)
{
    const double share = room > 0 ? static_cast<double>(bytes) / static_cast<double>(room) : 0;
    quint64 left = bytes;
    for (FitShare &device : result.devices) {
        device.placed = std::min(left, static_cast<quint64>(static_cast<double>(device.room) * share));
        left -= device.placed;
    }
    for (FitShare &device : result.devices) {
        const quint64 more = std::min(left, device.room - device.placed);
        device.placed += more;
        left -= more;
    }
    result.deviceBytes = bytes;
}

/// A layer cannot be cut, so with k devices the room of up to k-1 layers may be lost.
Verdict splitVerdict(quint64 need, quint64 room, qsizetype deviceCount, quint64 layerCount)
{
    const quint64 layer = dividedUp(need, std::max<quint64>(layerCount, 1));
    const quint64 lost = static_cast<quint64>(deviceCount - 1) * layer;
    return need + lost <= room ? Verdict::SplitsOverDevices : Verdict::Tight;
}

} // namespace

FitResult fit(
    const MemoryEstimate &memory, quint64 expertBytes, quint64 layerCount, const FitHardware &hardware)
{
    const quint64 need = memory.need();
    const quint64 ram = without(hardware.ramBytes, ramReserve);
    FitResult result;
    quint64 room = 0;
    quint64 largestRoom = 0;
    for (const quint64 usable : hardware.usableBytes) {
        const quint64 each = without(usable, deviceMargin + runtimeOverhead + memory.compute);
        result.devices.append({each, 0});
        room += each;
        largestRoom = std::max(largestRoom, each);
    }

    if (largestRoom >= need) {
        placeOnOne(result, need);
        result.verdict = Verdict::Fits;
        return result;
    }
    if (room >= need) {
        placeOnAll(result, need, room);
        result.verdict = splitVerdict(need, room, result.devices.size(), layerCount);
        return result;
    }
    const bool hasRam = ram > 0 && !hardware.unifiedMemory;
    if (room > 0 && hasRam && need - room <= ram) {
        placeOnAll(result, room, room);
        result.ramBytes = need - room;
        const bool expertsSuffice = expertBytes > 0 && room >= without(need, expertBytes);
        result.verdict = expertsSuffice ? Verdict::ExpertsInRam : Verdict::Spills;
        return result;
    }
    const quint64 needInRam = need + memory.compute + memory.overhead;
    if (hasRam && needInRam <= ram) {
        result.ramBytes = needInRam;
        result.verdict = Verdict::RamOnly;
        return result;
    }
    const quint64 missingBeside = need - room - std::min(need - room, hasRam ? ram : 0);
    result.missingBytes = room > 0 || !hasRam ? missingBeside : without(needInRam, ram);
    return result;
}

quint64 largestContext(quint64 step, quint64 limit, const std::function<bool(quint64)> &fits)
{
    quint64 bad = limit / step + 1; // in steps
    quint64 good = dividedUp(std::min(smallestContext, limit), step);
    if (good >= bad) { // the limit lies within the first step
        return good > 0 && fits(limit) ? limit : 0;
    }
    if (good == 0 || !fits(good * step)) {
        return 0;
    }
    while (bad - good > 1) {
        const quint64 middle = good + (bad - good) / 2;
        (fits(middle * step) ? good : bad) = middle;
    }
    return good * step;
}

} // namespace Hearth
