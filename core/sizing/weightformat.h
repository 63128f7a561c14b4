#pragma once

#include <QString>

namespace Hearth {

/// How weights are stored.
struct WeightFormat
{
    /// Where the bits per weight come from, best first.
    enum class Source {
        Exact, ///< Given in bytes.
        Rule, ///< Follows from the format itself: BF16, FP8, MLX.
        SameModel, ///< Measured or computed for this very model.
        NearestKind, ///< For the most similar model.
        CustomMix, ///< Average of published files with their own type map.
    };

    QString label; ///< As people know it: "Q4_K_M", "MLX 8-bit g32".
    quint64 bitsTimes10000 = 0; ///< Bits per weight times 10000, over the whole file.
    Source source = Source::Rule;
    quint64 expertBitsTimes10000 = 0; ///< Of the experts where they differ; 0 = like the whole file.
    bool lowPrecisionIndex = false; ///< IQ1 to IQ3: arithmetic, not bandwidth, limits older cards.
    bool fp8Blocks = false; ///< 128 x 128 blocks with a f32 scale; embeddings and head stay bf16.

    [[nodiscard]] double bitsPerWeight() const { return static_cast<double>(bitsTimes10000) / 10000.0; }
    bool operator==(const WeightFormat &) const = default;
};

} // namespace Hearth
