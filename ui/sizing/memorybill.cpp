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

quint64 roundedTenths(quint64 bytes)
{
    const Tenths tenths = split(bytes);
    return tenths.whole + (tenths.rest * 2 >= gibibyte ? 1 : 0);
}

QList<quint64> tenthsOf(const QList<quint64> &bytes, quint64 sum)
{
    QList<quint64> tenths;
    QList<qsizetype> byRest(bytes.size());
    std::iota(byRest.begin(), byRest.end(), qsizetype(0));
    for (const quint64 each : bytes) {
        tenths.append(split(each).whole);
    }
    // The largest rests are rounded up until the sum is right; of a sum that is too large the smallest give
    // way.
    std::stable_sort(byRest.begin(), byRest.end(),
        [&bytes](qsizetype a, qsizetype b) { return split(bytes.at(a)).rest > split(bytes.at(b)).rest; });
    const quint64 floors = std::accumulate(tenths.cbegin(), tenths.cend(), quint64(0));
    quint64 missing = sum > floors ? sum - floors : 0;
    quint64 surplus = floors > sum ? floors - sum : 0;
    for (qsizetype i = 0; i < byRest.size() && missing > 0; ++i, --missing) {
        ++tenths[byRest.at(i)];
    }
    for (qsizetype i = byRest.size() - 1; i >= 0 && surplus > 0; --i) {
        const quint64 less = std::min<quint64>(tenths.at(byRest.at(i)), 1);
        tenths[byRest.at(i)] -= less;
        surplus -= less;
    }
    return tenths;
}

MemoryBill MemoryBill::of(const MemoryEstimate &memory, quint64 capacityBytes)
{
    MemoryBill bill;
    bill.needBytes = memory.total();
    bill.needTenths = roundedTenths(bill.needBytes);
    bill.capacityBytes = capacityBytes;
    bill.capacityTenths = roundedTenths(capacityBytes);
    // The need, the machine and the weights stand elsewhere on the page too: there they must read the same.
    // The smaller parts take what rounding leaves.
    const quint64 weightTenths = std::min(roundedTenths(memory.weights), bill.needTenths);
    const std::pair<MemoryPart, quint64> parts[] = {{MemoryPart::Cache, memory.kv},
        {MemoryPart::State, memory.recurrent}, {MemoryPart::Buffers, memory.compute + memory.logits},
        {MemoryPart::Overhead, memory.overhead}};
    QList<quint64> bytes;
    for (const auto &[part, size] : parts) {
        if (size > 0) {
            bill.slices.append({part, size, 0});
            bytes.append(size);
        }
    }
    const QList<quint64> tenths = tenthsOf(bytes, bill.needTenths - weightTenths);
    for (qsizetype i = 0; i < bill.slices.size(); ++i) {
        bill.slices[i].tenths = tenths.at(i);
    }
    if (memory.weights > 0) {
        bill.slices.prepend({MemoryPart::Weights, memory.weights, weightTenths});
    }
    if (capacityBytes > bill.needBytes) {
        bill.slices.append(
            {MemoryPart::Free, capacityBytes - bill.needBytes, bill.capacityTenths - bill.needTenths});
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
