#include "sizing/kvcache.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr quint64 cellPadding = 256; // llama.cpp pads the context and the window to this [SIZING.md 5.1]
constexpr quint64 maximumContext = quint64{1} << 32;
constexpr quint64 maximumSlots = 1024;
constexpr quint64 maximumMicroBatch = quint64{1} << 20;

CheckedBytes rowBytes(const BlockType &type, quint64 elements)
{
    return CheckedBytes{dividedUp(elements, type.elements)} * type.bytes;
}

/// Pooled models keep one stream for each slot, whatever the server was told [SIZING.md 5.2].
bool isPooled(const ModelShape &shape)
{
    return std::any_of(shape.layers.cbegin(), shape.layers.cend(),
        [](const LayerShape &layer) { return layer.poolRatio > 0; });
}

/// Without Flash Attention V is stored transposed, as wide as in the widest layer [SIZING.md 5.2].
quint64 storedValueRow(const ModelShape &shape, const LayerShape &layer, bool flashAttention)
{
    if (flashAttention || layer.valueRow == 0) {
        return layer.valueRow;
    }
    quint64 widest = 0;
    for (const LayerShape &other : shape.layers) {
        widest = std::max(widest, other.valueRow);
    }
    return widest;
}

struct CheckedCache
{
    CheckedBytes key;
    CheckedBytes value;
    CheckedBytes windowKey;
    CheckedBytes windowValue;
    CheckedBytes pooled;
};

void addPooledLayer(
    CheckedCache &cache, const LayerShape &layer, const CacheCells &cells, const RuntimeOptions &options)
{
    cache.windowKey += rowBytes(options.typeK, layer.keyRow) * cells.windowed * cells.streams;
    if (layer.poolRatio > 0) {
        const quint64 rows = paddedTo(dividedUp(cells.full, layer.poolRatio), cellPadding);
        const CheckedBytes row =
            rowBytes(options.typeK, layer.pooledRow) + rowBytes(options.typeK, layer.indexKeyRow);
        cache.pooled += row * rows * cells.streams;
    }
}

void addLayer(CheckedCache &cache, const ModelShape &shape, const LayerShape &layer, const CacheCells &cells,
    const RuntimeOptions &options)
{
    const CheckedBytes key =
        rowBytes(options.typeK, layer.keyRow) + rowBytes(options.typeK, layer.indexKeyRow);
    const CheckedBytes value = rowBytes(options.typeV, storedValueRow(shape, layer, options.flashAttention))
        + rowBytes(options.typeV, layer.indexValueRow);
    const CheckedBytes count = CheckedBytes{layer.windowed ? cells.windowed : cells.full} * cells.streams;
    (layer.windowed ? cache.windowKey : cache.key) += key * count;
    (layer.windowed ? cache.windowValue : cache.value) += value * count;
}

} // namespace

Result<> checkOptions(const ModelShape &shape, const RuntimeOptions &options)
{
    if (options.contextTokens == 0 || options.contextTokens > maximumContext) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("context: give between 1 and %1 tokens").arg(maximumContext));
    }
    if (options.slotCount == 0 || options.slotCount > maximumSlots) {
        return failure(
            ErrorKind::InvalidInput, QStringLiteral("slots: give between 1 and %1").arg(maximumSlots));
    }
    if (options.microBatch == 0 || options.microBatch > maximumMicroBatch) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("micro-batch: give between 1 and %1").arg(maximumMicroBatch));
    }
    if (options.typeK.elements == 0 || options.typeV.elements == 0) {
        return failure(ErrorKind::InvalidInput, QStringLiteral("cache type without a block size"));
    }
    if (!options.flashAttention && options.typeV.elements > 1) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("cache type %1 for V needs Flash Attention: switch it on or use f16")
                .arg(options.typeV.name));
    }
    if (shape.latent && options.typeK.name != options.typeV.name) {
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("this model keeps K and V in one row (MLA): use the same cache type for both, "
                           "not %1 and %2")
                .arg(options.typeK.name, options.typeV.name));
    }
    return {};
}

CacheCells cacheCells(const ModelShape &shape, const RuntimeOptions &options)
{
    const quint64 context = paddedTo(options.contextTokens, cellPadding);
    const quint64 slotCount = std::max<quint64>(options.slotCount, 1);
    const bool unified = options.unifiedCache && !isPooled(shape);
    CacheCells cells;
    cells.streams = unified ? 1 : slotCount;
    cells.full = unified ? context : paddedTo(context / slotCount, cellPadding);
    if (shape.hasWindowedLayers()) {
        const quint64 wanted = shape.window * (unified ? slotCount : 1) + options.microBatch;
        cells.windowed =
            options.fullWindowCache ? cells.full : paddedTo(std::min(cells.full, wanted), cellPadding);
    }
    return cells;
}

Result<CacheBytes> cacheBytes(const ModelShape &shape, const RuntimeOptions &options)
{
    const CacheCells cells = cacheCells(shape, options);
    const bool pooled = isPooled(shape);
    CheckedCache cache;
    for (const LayerShape &layer : shape.layers) {
        if (pooled) {
            addPooledLayer(cache, layer, cells, options);
        } else {
            addLayer(cache, shape, layer, cells, options);
        }
    }
    const auto total = (cache.key + cache.value + cache.windowKey + cache.windowValue + cache.pooled)
                           .result(QLatin1String("KV cache"));
    if (!total) {
        return failure(total.error());
    }
    return CacheBytes{cache.key.value(), cache.value.value(), cache.windowKey.value(),
        cache.windowValue.value(), cache.pooled.value()};
}

Result<quint64> cacheBytesPerToken(const ModelShape &shape, const RuntimeOptions &options)
{
    const CacheCells oneToken{1, 1, 0};
    CheckedCache cache;
    CheckedBytes total;
    for (const LayerShape &layer : shape.layers) {
        if (layer.poolRatio > 0) {
            const CheckedBytes row =
                rowBytes(options.typeK, layer.pooledRow) + rowBytes(options.typeK, layer.indexKeyRow);
            total += row.isValid() ? CheckedBytes{row.value() / layer.poolRatio} : row;
        } else if (!layer.windowed) {
            addLayer(cache, shape, layer, oneToken, options);
        }
    }
    return (total + cache.key + cache.value).result(QLatin1String("KV cache"));
}

Result<RecurrentBytes> recurrentBytes(const ModelShape &shape, const RuntimeOptions &options)
{
    constexpr quint64 floatBytes = 4;
    const CheckedBytes rows = CheckedBytes{options.slotCount} * (CheckedBytes{1} + options.rollbackCopies);
    const CheckedBytes each = rows * floatBytes * shape.recurrentLayers();
    const CheckedBytes convolution = each * shape.recurrentState.convolution;
    const CheckedBytes state = each * shape.recurrentState.state;
    const auto total = (convolution + state).result(QLatin1String("recurrent state"));
    if (!total) {
        return failure(total.error());
    }
    return RecurrentBytes{convolution.value(), state.value()};
}

} // namespace Hearth
