#pragma once

#include "sizing/modelshape.h"

namespace Hearth {

/// Cells of the cache [SIZING.md 5.1].
struct CacheCells
{
    quint64 streams = 1; ///< Separate caches: 1 when unified, else one for each slot.
    quint64 full = 0; ///< Cells of a stream in layers that see everything.
    quint64 windowed = 0; ///< Cells of a stream in layers with a window; 0 when there are none.

    bool operator==(const CacheCells &) const = default;
};

/// Bytes of the cache over all slots, by part.
struct CacheBytes
{
    quint64 key = 0; ///< K (and index rows stored like K) of layers that see everything.
    quint64 value = 0;
    quint64 windowKey = 0;
    quint64 windowValue = 0;
    quint64 pooled = 0; ///< Pooled rows and their index.

    [[nodiscard]] quint64 total() const { return key + value + windowKey + windowValue + pooled; }
    bool operator==(const CacheBytes &) const = default;
};

/// Bytes of the state of all recurrent layers and slots, by part [SIZING.md 5.4].
struct RecurrentBytes
{
    quint64 convolution = 0;
    quint64 state = 0;

    [[nodiscard]] quint64 total() const { return convolution + state; }
    bool operator==(const RecurrentBytes &) const = default;
};

/// Refuses what no server accepts or no number can hold: nothing at all, a million slots, a quantised V
/// without Flash Attention, different cache types with MLA. Errors: InvalidInput, with what to change.
[[nodiscard]] Result<> checkOptions(const ModelShape &shape, const RuntimeOptions &options);

[[nodiscard]] CacheCells cacheCells(const ModelShape &shape, const RuntimeOptions &options);

/// The cache of \a shape. Pure arithmetic, exact to the byte for llama.cpp [SIZING.md 5, 13]; does not judge
/// the options (checkOptions() does). Errors: LimitExceeded.
[[nodiscard]] Result<CacheBytes> cacheBytes(const ModelShape &shape, const RuntimeOptions &options);

/// What one more token costs once all windows are full, without padding. Errors: LimitExceeded.
[[nodiscard]] Result<quint64> cacheBytesPerToken(const ModelShape &shape, const RuntimeOptions &options);

/// Always f32, independent of the context. Errors: LimitExceeded.
[[nodiscard]] Result<RecurrentBytes> recurrentBytes(const ModelShape &shape, const RuntimeOptions &options);

} // namespace Hearth
