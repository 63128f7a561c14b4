#pragma once

#include "sizing/modelshape.h"
#include "sizing/weightformat.h"

namespace Hearth {

/// How many weights a model has. Counts, not bytes.
struct ParameterCount
{
    quint64 total = 0;
    quint64 embedding = 0; ///< Input table (V*E).
    quint64 outputHead = 0; ///< 0 when it is the input table.
    quint64 expert = 0; ///< In the experts that are chosen per token; 0 for a dense model.
    quint64 sharedRead = 0; ///< Read for every token: all but experts and input table (unless tied).
    quint64 expertRead = 0; ///< Of the experts, read for one token.

    bool operator==(const ParameterCount &) const = default;
};

/// What a catalogue knows of the counts; 0 = unknown.
struct KnownCounts
{
    quint64 total = 0;
    quint64 active = 0; ///< Without the input table.
};

/// Counts from the shape where \a known is silent [SIZING.md 4 "From config.json"]. Errors: InvalidInput
/// naming what is missing, LimitExceeded.
[[nodiscard]] Result<ParameterCount> countParameters(const ModelShape &shape, const KnownCounts &known = {});

/// Weights in bytes and the parts that matter for placement and speed.
struct WeightBytes
{
    quint64 total = 0;
    quint64 expert = 0;
    quint64 readPerToken = 0;

    bool operator==(const WeightBytes &) const = default;
};

/// \a count stored as \a format. Errors: LimitExceeded.
[[nodiscard]] Result<WeightBytes> weightBytes(const ParameterCount &count, const WeightFormat &format);

/// The same with the size of the file known: the parts follow their share of the weights, the experts their
/// own \a expertBitsTimes10000 if given. Errors: LimitExceeded.
[[nodiscard]] Result<WeightBytes> weightBytes(
    const ParameterCount &count, quint64 exactTotal, quint64 expertBitsTimes10000 = 0);

/// Bits per weight of MLX's affine quantisation times 10000: one f16 scale and one f16 bias for each group
/// [SIZING.md 11]. \a group is not 0.
[[nodiscard]] constexpr quint64 mlxBitsTimes10000(quint64 bits, quint64 group)
{
    return bits * 10000 + 320000 / group;
}

} // namespace Hearth
