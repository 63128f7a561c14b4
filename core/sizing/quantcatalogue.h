#pragma once

#include "sizing/weights.h"

#include <QHash>
#include <QMap>

namespace Hearth {

/// A mix of llama-quantize: the name of a file type whose tensors have several block types.
struct QuantMix
{
    QString label; ///< "Q4_K_M"
    QString baseType;
    quint64 baseBitsTimes10000 = 0;
    QMap<QString, quint64> fileBitsTimes10000; ///< Over the whole file, by reference model.

    bool operator==(const QuantMix &) const = default;
};

/// What the bits per weight of a mix depend on besides the mix [SIZING.md 4].
struct WeightKind
{
    QString modelName; ///< "MiniMax M2.7", for custom mixes.
    QString referenceKey; ///< Key of the reference model with the same shapes, or empty.
    quint64 parameters = 0;
    bool latentAttention = false; ///< MLA.
    bool mixtureOfExperts = false;
    quint64 expertWidth = 0;
};

/// Block types, mixes and observed custom files (resources/catalogues/quants.json).
class QuantCatalogue
{
public:
    /// Errors: SyntaxError, BadResponse, LimitExceeded. Single entries that make no sense are left out.
    [[nodiscard]] static Result<QuantCatalogue> parse(const QByteArray &json);

    [[nodiscard]] const QList<BlockType> &blockTypes() const { return m_blockTypes; }
    [[nodiscard]] const QList<QuantMix> &mixes() const { return m_mixes; }

    /// A type of block by its ggml name ("q8_0"), in any case. Errors: NotFound.
    [[nodiscard]] Result<BlockType> blockType(const QString &name) const;

    /// The same, limited to what llama.cpp takes as a cache type [SIZING.md 3]. Errors: InvalidInput naming
    /// them.
    [[nodiscard]] Result<BlockType> cacheType(const QString &name) const;

    /// Reads a label as people and files write it: "Q4_K_M", "ud-q4_k_xl", "BF16", "fp8", "int4", "mxfp4",
    /// "8bit", "mlx-4bit-gs32", "6-bit g32". Errors: NotFound naming what would be understood.
    [[nodiscard]] Result<WeightFormat> format(const QString &label, const WeightKind &kind) const;

private:
    struct CustomMix
    {
        QString model;
        QString label;
        quint64 bitsTimes10000 = 0;
    };

    [[nodiscard]] Result<WeightFormat> customFormat(const QString &label, const WeightKind &kind) const;
    [[nodiscard]] WeightFormat mixFormat(const QuantMix &mix, const WeightKind &kind) const;

    QList<BlockType> m_blockTypes;
    QList<QuantMix> m_mixes;
    QList<CustomMix> m_customMixes;
};

} // namespace Hearth
