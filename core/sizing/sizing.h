#pragma once

#include "sizing/fit.h"
#include "sizing/hardwarecatalogue.h"
#include "sizing/modelcatalogue.h"
#include "sizing/quantcatalogue.h"

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

/// "Will it run here, and how?" Only the model is needed; what is left empty is chosen and told in the
/// answer.
struct SizingQuestion
{
    QString model; ///< Catalogue id or anything near it: a repository, a tag, a file name, an id of a config.
    QString quant; ///< "Q4_K_M", "8bit-gs32", …; empty: from the name, else Q4_K_M.
    quint64 weightsBytes = 0; ///< Size of the files where known; 0 = from the quantisation.
    quint64 contextTokens = 0; ///< Over all slots together; 0 = 32768 or the native one if smaller.
    quint64 slotCount = 1;
    bool unifiedCache = true;
    QString
        typeK; ///< Cache types; empty: f16, or q8_0 where only that fits. One of them alone stands for both.
    QString typeV;
    quint64 microBatch = 512;
    bool flashAttention = true;
    bool fullWindowCache = false;
    LogitsRule logitsRule = LogitsRule::EveryPosition;
    QList<DeviceChoice> devices;
    quint64 ramBytes = 0; ///< System memory beside the devices; 0 = do not use it.
    std::optional<double> ramBandwidthGigabytes; ///< Per second: channels x 8 x MT/s / 1000.

    bool operator==(const SizingQuestion &) const = default;
};

/// One device of the question and what lies on it.
struct DevicePlacement
{
    QString id;
    QString name;
    quint64 usableBytes = 0;
    quint64 roomBytes = 0; ///< For weights and caches, after margin, overhead and compute.
    quint64 placedBytes = 0; ///< Weights and caches on it.
    quint64 usedBytes = 0; ///< placedBytes with compute buffers and overhead; 0 when nothing lies there.

    bool operator==(const DevicePlacement &) const = default;
};

/// The answer in codes and numbers; wording makes sentences of it.
struct SizingAnswer
{
    QString modelId;
    QString modelName;
    WeightFormat format;
    quint64 parameters = 0;
    RuntimeOptions options; ///< As it was reckoned: with the context and the cache types that were chosen.
    quint64 nativeContext = 0; ///< 0 = unknown.
    bool beyondNativeContext = false; ///< The context asked for is longer than the model was made for.
    MemoryEstimate memory; ///< compute and overhead summed over all devices that take part.
    Verdict verdict = Verdict::No;
    quint64 missingBytes = 0; ///< With verdict No.
    quint64 ramBytes = 0; ///< Placed in system memory.
    QList<DevicePlacement> devices;
    quint64 maxContext = 0; ///< Largest over all slots, on the devices alone, else with the RAM; 0 = none.
    std::optional<SpeedRange> speed; ///< Decoding; empty when a bandwidth is unknown or nothing fits.
    quint64 speedDepth = 0; ///< Tokens in the context at which speed holds: half of a slot's window.
    QList<Assumption> assumptions;

    [[nodiscard]] bool fits() const { return verdict != Verdict::No; }
};

/// The memory of one running model on one device: compute is the plan, overhead one process's
/// [SIZING.md 1, 6, 7]. Errors: LimitExceeded.
[[nodiscard]] Result<MemoryEstimate> estimateMemory(
    const ModelShape &shape, const RuntimeOptions &options, quint64 weightsBytes);

/// Errors: NotFound (model, quantisation or device unknown, or the model's shape incomplete), InvalidInput
/// (ambiguous name, options no server accepts), LimitExceeded.
[[nodiscard]] Result<SizingAnswer> size(const SizingQuestion &question, const SizingCatalogues &catalogues);

} // namespace Hearth
