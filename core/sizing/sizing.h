#pragma once

#include "sizing/fit.h"
#include "sizing/hardwarecatalogue.h"
#include "sizing/modelcatalogue.h"
#include "sizing/quantcatalogue.h"
#include "sizing/sizinganswer.h"
#include "sizing/sizingquestion.h"

namespace Hearth {

/// What Hearth knows of models, devices and quantisations. The bytes come from :/hearth/catalogues (the
/// caller reads them; this room does no I/O).
struct SizingCatalogues
{
    ModelCatalogue models;
    HardwareCatalogue hardware;
    QuantCatalogue quants;

    /// Errors: SyntaxError, BadResponse, LimitExceeded.
    [[nodiscard]] static Result<SizingCatalogues> parse(
        const QByteArray &models, const QByteArray &hardware, const QByteArray &quants);
};

/// Bound of the largest context of a model whose own is not known: the widest that many models have.
inline constexpr quint64 assumedNativeContext = 1048576;

/// The memory of one running model on one device: compute is the plan, overhead one process's
/// [SIZING.md 1, 6, 7]. Errors: LimitExceeded.
[[nodiscard]] Result<MemoryEstimate> estimateMemory(
    const ModelShape &shape, const RuntimeOptions &options, quint64 weightsBytes);

/// Errors: NotFound (model, quantisation or device unknown, or the model's shape incomplete), InvalidInput
/// (ambiguous name, options no server accepts), LimitExceeded.
[[nodiscard]] Result<SizingAnswer> size(const SizingQuestion &question, const SizingCatalogues &catalogues);

} // namespace Hearth
