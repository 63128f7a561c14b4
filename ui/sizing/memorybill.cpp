#include "sizing/memorybill.h"

#include <algorithm>
#include <numeric>

namespace Hearth {

namespace {

/// Bytes in tenths of a GiB, whole ones and what is left, in bytes of the tenfold.
struct Tenths
{
    quint64 whole = 0;
    quint64 rest = 0;
};

Tenths split(quint64 bytes)
{
    return {bytes * 10 / gibibyte, bytes * 10 % gibibyte}; // sizes end at 2^50 [core/sizing]
}

} // namespace

QList<quint64> tenthsOf(const QList<quint64> &bytes)
{
    const Tenths sum = split(std::accumulate(bytes.cbegin(), bytes.cend(), quint64(0)));
    const quint64 shown = sum.whole + (sum.rest * 2 >= gibibyte ? 1 : 0);
    QList<quint64> tenths;
    QList<qsizetype> byRest(bytes.size());
    std::iota(byRest.begin(), byRest.end(), qsizetype(0));
    for (const quint64 each : bytes) {
        tenths.append(split(each).whole);
    }
    // The largest rests are rounded up until the sum is right.
    std::stable_sort(byRest.begin(), byRest.end(),
        [&bytes](qsizetype a, qsizetype b) { return split(bytes.at(a)).rest > split(bytes.at(b)).rest; });
    quint64 missing = shown - std::min(shown, std::accumulate(tenths.cbegin(), tenths.cend(), quint64(0)));
    for (qsizetype i = 0; i < byRest.size() && missing > 0; ++i, --missing) {
        ++tenths[byRest.at(i)];
    }
    return tenths;
}

MemoryBill MemoryBill::of(const MemoryEstimate &memory, quint64 capacityBytes)
{
    MemoryBill bill;
    bill.needBytes = memory.total();
    bill.capacityBytes = capacityBytes;
    const std::pair<MemoryPart, quint64> parts[] = {{MemoryPart::Weights, memory.weights},
        {MemoryPart::Cache, memory.kv}, {MemoryPart::State, memory.recurrent},
        {MemoryPart::Buffers, memory.compute + memory.logits}, {MemoryPart::Overhead, memory.overhead},
        {MemoryPart::Free, capacityBytes > bill.needBytes ? capacityBytes - bill.needBytes : 0}};
    QList<quint64> bytes;
    for (const auto &[part, size] : parts) {
        if (size > 0) {
            bill.slices.append({part, size, 0});
            bytes.append(size);
        }
    }
    const QList<quint64> tenths = tenthsOf(bytes);
    for (qsizetype i = 0; i < bill.slices.size(); ++i) {
        bill.slices[i].tenths = tenths.at(i);
        bill.capacityTenths += tenths.at(i);
        bill.needTenths += bill.slices.at(i).part == MemoryPart::Free ? 0 : tenths.at(i);
    }
    if (capacityBytes < bill.needBytes) {
        bill.capacityTenths = tenthsOf({capacityBytes}).first();
    }
    return bill;
}

quint64 capacityOf(const SizingAnswer &answer, quint64 ramBytes)
{
    quint64 capacity = answer.ramBytes > 0 || answer.devices.isEmpty() ? ramBytes : 0;
    for (const DevicePlacement &device : answer.devices) {
        capacity += device.usableBytes;
    }
    return capacity;
}

} // namespace Hearth
