#pragma once

#include "sizing/sizingvalues.h"

namespace Hearth {

/// What one layer keeps per token, in elements (not bytes). Almost every special case of attention is "a
/// value per layer" [SIZING.md 5.2, 15], so this one struct describes them all; the functions below build the
/// kinds.
struct LayerShape
{
    quint64 keyRow = 0; ///< K elements of a cell.
    quint64 valueRow = 0; ///< V elements of a cell; 0 when V is part of K (MLA) or there is no attention.
    quint64 indexKeyRow = 0; ///< Index cache of sparse attention, stored like K.
    quint64 indexValueRow = 0; ///< The same, stored like V.
    quint64 headK = 0; ///< Of one (query) head: for counting weights.
    quint64 headV = 0;
    bool windowed = false; ///< Sees a sliding window only.
    quint64 poolRatio = 0; ///< Pooled caches: one more row of pooledRow for every so many tokens; 0 = none.
    quint64 pooledRow = 0;
    bool recurrent = false; ///< Holds a state as well (or instead).

    bool operator==(const LayerShape &) const = default;
};

/// MHA and GQA: \a kvHeads heads with \a headK and \a headV elements.
[[nodiscard]] LayerShape attentionLayer(quint64 kvHeads, quint64 headK, quint64 headV, bool windowed = false);
/// MLA: one compressed row, no V.
[[nodiscard]] LayerShape latentLayer(quint64 kvRank, quint64 ropeDimension);
/// CSA/HCA (DeepSeek V4): a raw window row in each layer, and pooled rows of which \a indexRow belong to the
/// index.
[[nodiscard]] LayerShape pooledLayer(quint64 row, quint64 ratio, quint64 indexRow);
/// Mamba, delta attention and relatives: no cache.
[[nodiscard]] LayerShape recurrentLayer();

/// State of one recurrent layer and slot, in f32 elements [SIZING.md 5.4].
struct RecurrentShape
{
    quint64 convolution = 0; ///< R
    quint64 state = 0; ///< S

    bool operator==(const RecurrentShape &) const = default;
};

/// Mamba and gated delta.
[[nodiscard]] RecurrentShape mambaState(quint64 kernel, quint64 inner, quint64 groups, quint64 state);
/// Kimi delta attention.
[[nodiscard]] RecurrentShape deltaState(quint64 kernel, quint64 heads, quint64 headDimension);

struct ExpertShape
{
    quint64 total = 0;
    quint64 used = 0; ///< Per token.
    quint64 shared = 0;
    quint64 width = 0; ///< Of one expert.
    quint64 inputWidth = 0; ///< Of the latent space the experts work in; 0 = the embedding's.
    bool gated = true;

    bool operator==(const ExpertShape &) const = default;
};

/// Ranks of multi-head latent attention.
struct LatentShape
{
    quint64 kvRank = 0;
    quint64 ropeDimension = 0;
    quint64 queryRank = 0; ///< 0: queries are not compressed.
    quint64 headK = 0; ///< Expanded.
    quint64 headV = 0;

    bool operator==(const LatentShape &) const = default;
};

/// Sparse attention costs compute memory of its own [SIZING.md 6].
enum class SparseIndex {
    None,
    Tokens, ///< DSA: DeepSeek V3.2, GLM-5.
    Blocks, ///< MSA: MiniMax M3.
};

/// Everything the memory model needs of a model.
struct ModelShape
{
    QList<LayerShape> layers; ///< Without MTP blocks: those have weights but no cache in the main context.
    quint64 window = 0; ///< Tokens of a sliding window, 0 = none.
    quint64 embedding = 0;
    quint64 vocabulary = 0;
    quint64 heads = 0; ///< Query heads.
    quint64 feedForward = 0; ///< Widest dense block that occurs; 0 = none.
    std::optional<ExpertShape> experts;
    std::optional<LatentShape> latent;
    SparseIndex sparseIndex = SparseIndex::None;
    RecurrentShape recurrentState; ///< Of each recurrent layer.
    bool tiedEmbeddings = false; ///< The output head is the input table.

    [[nodiscard]] quint64 layerCount() const { return static_cast<quint64>(layers.size()); }
    [[nodiscard]] quint64 recurrentLayers() const;
    [[nodiscard]] bool hasWindowedLayers() const;
    bool operator==(const ModelShape &) const = default;
};

} // namespace Hearth
