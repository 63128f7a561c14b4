#include "sizing/weights.h"

#include <algorithm>

namespace Hearth {

namespace {

/// Mamba-like blocks: input projection to z, x, B, C and output projection; what is left out is below 1 %.
CheckedBytes recurrentParameters(const ModelShape &shape)
{
    return CheckedBytes{3} * shape.embedding * shape.embedding;
}

CheckedBytes attentionParameters(const ModelShape &shape, const LayerShape &layer)
{
    const CheckedBytes embedding = shape.embedding;
    if (shape.latent) {
        const LatentShape &latent = *shape.latent;
        const CheckedBytes queryWidth = CheckedBytes{shape.heads} * latent.headK;
        const CheckedBytes query = latent.queryRank > 0
            ? CheckedBytes{latent.queryRank} * (embedding + queryWidth)
            : embedding * queryWidth;
        const CheckedBytes down = embedding * (CheckedBytes{latent.kvRank} + latent.ropeDimension);
        const quint64 plainK = latent.headK > latent.ropeDimension ? latent.headK - latent.ropeDimension : 0;
        const CheckedBytes up =
            CheckedBytes{latent.kvRank} * shape.heads * (CheckedBytes{plainK} + latent.headV);
        return query + down + up + CheckedBytes{shape.heads} * latent.headV * embedding;
    }
    return embedding * shape.heads * layer.headK + embedding * (CheckedBytes{layer.keyRow} + layer.valueRow)
        + CheckedBytes{shape.heads} * layer.headV * embedding;
}

/// All the chosen-per-token experts of one layer.
CheckedBytes expertParameters(const ModelShape &shape)
{
    const ExpertShape &experts = *shape.experts;
    const quint64 input = experts.inputWidth > 0 ? experts.inputWidth : shape.embedding;
    return CheckedBytes{experts.gated ? 3u : 2u} * input * experts.width * experts.total;
}

CheckedBytes sharedParameters(const ModelShape &shape)
{
    CheckedBytes sum;
    for (const LayerShape &layer : shape.layers) {
        const bool holdsCache = layer.keyRow > 0;
        if (holdsCache) {
            sum += attentionParameters(shape, layer);
        } else if (layer.recurrent) {
            sum += recurrentParameters(shape);
        }
        if (shape.experts) {
            const ExpertShape &experts = *shape.experts;
            sum += CheckedBytes{shape.embedding} * experts.total; // router
            sum += CheckedBytes{3} * shape.embedding * experts.width * experts.shared;
        } else {
            sum += CheckedBytes{3} * shape.embedding * shape.feedForward;
        }
    }
    return sum;
}

/// Solves total = shared + experts and active = shared + experts * used / total for the experts.
quint64 expertsFromActive(quint64 withoutTable, quint64 active, const ExpertShape &experts)
{
    const quint64 idle = experts.total - experts.used;
    const double expert = static_cast<double>(withoutTable - active) * static_cast<double>(experts.total)
        / static_cast<double>(idle);
    return std::min(withoutTable, static_cast<quint64>(expert));
}

/// Whole and rest apart: count * bits may leave 64 bits where the result does not.
quint64 atBits(quint64 count, quint64 bitsTimes10000)
{
    constexpr quint64 perByte = 80000; // 8 bits, in ten-thousandths
    return count / perByte * bitsTimes10000 + count % perByte * bitsTimes10000 / perByte;
}

} // namespace

Result<ParameterCount> countParameters(const ModelShape &shape, const KnownCounts &known)
{
    const bool sparse = shape.experts && shape.experts->used < shape.experts->total;
    const CheckedBytes table = CheckedBytes{shape.vocabulary} * shape.embedding;
    const CheckedBytes head = shape.tiedEmbeddings ? CheckedBytes{} : table;
    const CheckedBytes experts =
        shape.experts ? expertParameters(shape) * shape.layerCount() : CheckedBytes{};

    ParameterCount count;
    count.total = known.total;
    if (count.total == 0) {
        const bool blocksKnown = shape.experts || shape.feedForward > 0;
        if (shape.vocabulary == 0 || shape.embedding == 0 || !blocksKnown) {
            return failure(ErrorKind::InvalidInput,
                QStringLiteral("number of weights unknown, and vocabulary, embedding or feed-forward width "
                               "missing to count them: give the size of the file in bytes"));
        }
        const auto total =
            (sharedParameters(shape) + experts + table + head).result(QLatin1String("weights"));
        if (!total) {
            return failure(total.error());
        }
        count.total = *total;
    }
    count.embedding = table.isValid() ? std::min(table.value(), count.total) : 0;
    count.outputHead = shape.tiedEmbeddings ? 0 : count.embedding;

    const quint64 withoutTable = count.total - (shape.tiedEmbeddings ? 0 : count.embedding);
    if (sparse) {
        const bool activeKnown = known.active > 0 && known.active < withoutTable;
        count.expert = activeKnown
            ? expertsFromActive(withoutTable, known.active, *shape.experts)
            : std::min(withoutTable, experts.isValid() ? experts.value() : withoutTable);
        count.expertRead = count.expert / shape.experts->total * shape.experts->used;
    }
    count.sharedRead = withoutTable - count.expert;
    return count;
}

Result<WeightBytes> weightBytes(const ParameterCount &count, const WeightFormat &format)
{
    constexpr quint64 fp8BlockWeights = 128 * 128;
    if (format.fp8Blocks) {
        const quint64 wide = std::min(count.total, count.embedding + count.outputHead);
        const quint64 narrow = count.total - wide;
        return weightBytes(count, narrow + 4 * dividedUp(narrow, fp8BlockWeights) + 2 * wide);
    }
    return weightBytes(count, atBits(count.total, format.bitsTimes10000), format.expertBitsTimes10000);
}

Result<WeightBytes> weightBytes(const ParameterCount &count, quint64 exactTotal, quint64 expertBitsTimes10000)
{
    const auto total = CheckedBytes{exactTotal}.result(QLatin1String("weights"));
    if (!total) {
        return failure(total.error());
    }
    const auto share = [](quint64 bytes, quint64 part, quint64 whole) {
        const double ratio = whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
        return static_cast<quint64>(static_cast<double>(bytes) * ratio);
    };
    WeightBytes bytes;
    bytes.total = *total;
    bytes.expert = expertBitsTimes10000 > 0 ? std::min(*total, atBits(count.expert, expertBitsTimes10000))
                                            : share(*total, count.expert, count.total);
    bytes.readPerToken = share(bytes.total - bytes.expert, count.sharedRead, count.total - count.expert)
        + share(bytes.expert, count.expertRead, count.expert);
    return bytes;
}

} // namespace Hearth
