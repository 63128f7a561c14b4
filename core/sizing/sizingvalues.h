#pragma once

#include "sizing/checkedbytes.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace Hearth {

/// How a ggml type packs numbers: \a elements neighbours of a row in \a bytes [SIZING.md 3].
struct BlockType
{
    int id = 1;
    QString name = QStringLiteral("f16");
    quint64 elements = 1;
    quint64 bytes = 2;

    bool operator==(const BlockType &) const = default;
};

/// For how many positions of a micro-batch a server reserves logits [SIZING.md 6].
enum class LogitsRule {
    EveryPosition, ///< Builds up to mid-2026: the whole micro-batch. The cautious choice when the build is
                   ///< unknown.
    PerSlot, ///< llama-server since then: one row for each slot.
};

/// How a model is to be served; the options of llama-server that memory depends on.
struct RuntimeOptions
{
    quint64 contextTokens = 32768; ///< -c: over all slots together.
    quint64 slotCount = 1; ///< -np.
    bool unifiedCache = true; ///< One pool for all slots; false: the context is divided among them.
    BlockType typeK; ///< -ctk.
    BlockType typeV; ///< -ctv.
    quint64 microBatch = 512; ///< -ub; default of llama-server, August 2026.
    bool flashAttention = true; ///< -fa.
    bool fullWindowCache = false; ///< --swa-full.
    quint64 rollbackCopies = 0; ///< Copies of the recurrent state for speculative decoding.
    LogitsRule logitsRule = LogitsRule::EveryPosition;

    bool operator==(const RuntimeOptions &) const = default;
};

/// The memory of one running model, in bytes [SIZING.md 1].
struct MemoryEstimate
{
    quint64 weights = 0;
    quint64 kv = 0;
    quint64 recurrent = 0; ///< State of recurrent layers, all slots.
    quint64 compute = 0; ///< Compute buffers: on every device that takes part.
    quint64 logits = 0; ///< Output buffer.
    quint64 overhead = 0; ///< Driver context and runtime, on every device that takes part.
    quint64 hostStaging = 0; ///< Staging buffer in host memory, not part of total().

    /// What has to be held once, wherever it lies.
    [[nodiscard]] quint64 need() const { return weights + kv + recurrent + logits; }
    [[nodiscard]] quint64 total() const { return need() + compute + overhead; }
    bool operator==(const MemoryEstimate &) const = default;
};

/// Where the model goes [SIZING.md 8].
enum class Verdict {
    Fits, ///< Whole on one device.
    SplitsOverDevices, ///< Whole layers on several devices, with room to spare for the cuts.
    Tight, ///< On several devices, but a layer that cannot be cut may still break it.
    ExpertsInRam, ///< Attention and shared parts on devices, (some) experts in system memory.
    Spills, ///< Some layers stay in system memory: slow.
    RamOnly, ///< All in system memory: slow.
    No, ///< Does not fit; see the missing bytes.
};
inline constexpr Verdict lastVerdict = Verdict::No;

/// Stable snake_case name for JSON and logs.
[[nodiscard]] QLatin1String verdictName(Verdict verdict);
/// Everything lies on devices.
[[nodiscard]] bool isOnDevices(Verdict verdict);

/// What the answer had to assume; wording has a sentence for each.
enum class Assumption {
    Context, ///< None asked: 32768, or the native one if smaller.
    Quant, ///< None asked and none in the name.
    NearestKind, ///< Bits per weight of the most similar model that was measured, not of this one.
    CustomMix, ///< A mix with its own type map: sizes differ between publishers.
    Vocabulary, ///< Not in the catalogue: the widest known vocabulary, for the compute buffer.
    FeedForwardWidth, ///< Not in the catalogue: four times the embedding, for the compute buffer.
    NativeContext, ///< Not in the catalogue: the largest context is bounded by 1048576 instead.
    CacheType, ///< The cache was set to q8_0 because f16 does not fit.
    HostBandwidth, ///< Speed of the system memory unknown: between 2 x DDR4-3200 and 2 x DDR5-6400.
    Unverified, ///< The catalogue marks the model's shape as not verified.
};
inline constexpr Assumption lastAssumption = Assumption::Unverified;
[[nodiscard]] QLatin1String assumptionName(Assumption assumption);

/// Tokens per second, from cautious to hopeful [SIZING.md 12.1].
struct SpeedRange
{
    double low = 0;
    double high = 0;

    bool operator==(const SpeedRange &) const = default;
};

} // namespace Hearth
