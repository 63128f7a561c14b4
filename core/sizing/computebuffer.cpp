#include "sizing/computebuffer.h"

#include <algorithm>

namespace Hearth {

namespace {

// Measured, not derived [SIZING.md 6, "Sparse attention costs compute memory"].
constexpr quint64 tokenIndexBytesPerRow = 480 * kibibyte;
constexpr quint64 tokenIndexBytesPerCellRow = 6;
constexpr quint64 blockIndexBytesPerCellRow = 35;

constexpr quint64 floatBytes = 4;

/// f32 elements of the widest activation of one position.
CheckedBytes activationWidth(const ModelShape &shape)
{
    CheckedBytes widest = CheckedBytes{3} * shape.feedForward + CheckedBytes{4} * shape.embedding;
    if (shape.experts) {
        const ExpertShape &experts = *shape.experts;
        const quint64 input = experts.inputWidth > 0 ? experts.inputWidth : shape.embedding;
        const CheckedBytes expert = experts.gated ? CheckedBytes{2} * (CheckedBytes{input} + experts.width)
                                                  : CheckedBytes{2} * input + experts.width;
        widest = CheckedBytes::largest(widest, CheckedBytes{experts.used} * expert);
    }
    if (shape.latent) {
        const CheckedBytes absorbed = CheckedBytes{3} * shape.latent->kvRank + shape.latent->ropeDimension;
        widest = CheckedBytes::largest(widest, CheckedBytes{shape.heads} * absorbed + shape.embedding);
    }
    return widest;
}

/// The masks are staged for the whole context, however it is divided among the slots.
CheckedBytes stagedCells(const ModelShape &shape, const RuntimeOptions &options)
{
    RuntimeOptions undivided = options;
    undivided.slotCount = 1;
    const CacheCells cells = cacheCells(shape, undivided);
    return CheckedBytes{cells.full} + cells.windowed;
}

} // namespace

Result<ComputeBytes> computeBytes(const ModelShape &shape, const RuntimeOptions &options)
{
    const CacheCells cells = cacheCells(shape, options);
    const quint64 rows = std::min(options.microBatch, options.contextTokens);
    const quint64 logitRows = options.logitsRule == LogitsRule::PerSlot ? options.slotCount : rows;

    const CheckedBytes logitsPath = CheckedBytes{floatBytes}
        * (CheckedBytes{shape.vocabulary} * logitRows + CheckedBytes{2} * shape.embedding * rows);

    CheckedBytes activations = CheckedBytes{floatBytes} * rows * activationWidth(shape);
    if (shape.sparseIndex == SparseIndex::Tokens) {
        activations += CheckedBytes{tokenIndexBytesPerRow} * rows;
    }
    if (!options.flashAttention) {
        const CheckedBytes scores =
            CheckedBytes{cells.full} * shape.heads + CheckedBytes{6} * shape.embedding;
        activations = CheckedBytes::largest(activations, CheckedBytes{floatBytes} * rows * scores);
    }

    const CheckedBytes allCells = CheckedBytes{cells.full} + cells.windowed;
    CheckedBytes mask = CheckedBytes{options.flashAttention ? 2u : floatBytes} * rows * allCells;
    if (shape.sparseIndex != SparseIndex::None) {
        const quint64 each =
            shape.sparseIndex == SparseIndex::Tokens ? tokenIndexBytesPerCellRow : blockIndexBytesPerCellRow;
        mask += CheckedBytes{each} * rows * cells.full;
    }

    const CheckedBytes plan = CheckedBytes::largest(logitsPath, activations) + mask;
    const CheckedBytes staging =
        CheckedBytes{floatBytes} * rows * (CheckedBytes{shape.embedding} + stagedCells(shape, options));
    const CheckedBytes logits = CheckedBytes{floatBytes} * shape.vocabulary * options.slotCount;
    const auto checked = (plan + staging + logits).result(QLatin1String("compute buffers"));
    if (!checked) {
        return failure(checked.error());
    }
    return ComputeBytes{CheckedBytes::largest(logitsPath, activations + mask).value(), plan.value(),
        staging.value(), logits.value()};
}

} // namespace Hearth
