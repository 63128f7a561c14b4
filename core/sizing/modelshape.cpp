#include "sizing/modelshape.h"

#include <algorithm>

namespace Hearth {

LayerShape attentionLayer(quint64 kvHeads, quint64 headK, quint64 headV, bool windowed)
{
    LayerShape layer;
    layer.keyRow = kvHeads * headK;
    layer.valueRow = kvHeads * headV;
    layer.headK = headK;
    layer.headV = headV;
    layer.windowed = windowed;
    return layer;
}

LayerShape latentLayer(quint64 kvRank, quint64 ropeDimension)
{
    LayerShape layer;
    layer.keyRow = kvRank + ropeDimension;
    return layer;
}

LayerShape pooledLayer(quint64 row, quint64 ratio, quint64 indexRow)
{
    LayerShape layer;
    layer.keyRow = row;
    layer.windowed = true;
    layer.poolRatio = ratio;
    layer.pooledRow = ratio > 0 ? row : 0;
    layer.indexKeyRow = indexRow;
    return layer;
}

LayerShape recurrentLayer()
{
    LayerShape layer;
    layer.recurrent = true;
    return layer;
}

RecurrentShape mambaState(quint64 kernel, quint64 inner, quint64 groups, quint64 state)
{
    const quint64 history = kernel > 0 ? kernel - 1 : 0;
    return {history * (inner + 2 * groups * state), state * inner};
}

RecurrentShape deltaState(quint64 kernel, quint64 heads, quint64 headDimension)
{
    const quint64 history = kernel > 0 ? kernel - 1 : 0;
    return {3 * history * heads * headDimension, heads * headDimension * headDimension};
}

quint64 ModelShape::recurrentLayers() const
{
    return static_cast<quint64>(std::count_if(
        layers.cbegin(), layers.cend(), [](const LayerShape &layer) { return layer.recurrent; }));
}

bool ModelShape::hasWindowedLayers() const
{
    return std::any_of(
        layers.cbegin(), layers.cend(), [](const LayerShape &layer) { return layer.windowed; });
}

} // namespace Hearth
