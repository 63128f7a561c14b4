#include "sizing/quantcatalogue.h"

#include "sizing/jsonfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace Hearth {

namespace {

/// The models whose exact mixes the table holds, and what they stand for [SIZING.md 4; sizes in quants.json].
struct ReferenceModel
{
    QLatin1String key;
    double parameters;
    bool latentAttention;
    bool mixtureOfExperts;
    bool oddExperts; ///< Expert width not divisible by 256: rows fall back to larger 32-blocks.
};
constexpr std::array<ReferenceModel, 7> referenceModels{{
    {QLatin1String("llama-3.1-8b"), 8.03e9, false, false, false},
    {QLatin1String("qwen3-32b"), 32.76e9, false, false, false},
    {QLatin1String("llama-3.3-70b"), 70.55e9, false, false, false},
    {QLatin1String("qwen3-30b-a3b"), 30.53e9, false, true, false},
    {QLatin1String("minimax-m2"), 228.69e9, false, true, false},
    {QLatin1String("glm-4.5-air"), 106.85e9, false, true, true},
    {QLatin1String("deepseek-v3"), 671.03e9, true, true, false},
}};

constexpr std::array<const char *, 9> cacheTypeNames{
    "f32", "f16", "bf16", "q8_0", "q4_0", "q4_1", "iq4_nl", "q5_0", "q5_1"};

quint64 timesTenThousand(std::optional<double> bits)
{
    constexpr double mostBits = 64;
    return bits && *bits <= mostBits ? static_cast<quint64>(std::llround(*bits * 10000)) : 0;
}

/// Upper case with single underscores, as llama-quantize prints its types.
QString normalised(const QString &label)
{
    QString text = label.trimmed().toUpper();
    text.replace(u'-', u'_').replace(u' ', u'_');
    return text;
}

std::optional<WeightFormat> plainFormat(const QString &label)
{
    WeightFormat format;
    if (label == QLatin1String("F32")) {
        format.bitsTimes10000 = 320000;
    } else if (label == QLatin1String("FP8")) {
        format.bitsTimes10000 = 80000;
        format.fp8Blocks = true;
    } else if (label == QLatin1String("INT4")) {
        format.bitsTimes10000 = 45000; // compressed-tensors, groups of 32 [SIZING.md 4]
    } else {
        return std::nullopt;
    }
    format.label = label;
    return format;
}

std::optional<WeightFormat> mlxFormat(const QString &label)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:MLX_)?([2-8])_?BITS?(?:_(?:G|GS|GROUP_?)(32|64|128))?$"));
    const QRegularExpressionMatch match = pattern.match(label);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    constexpr quint64 defaultGroup = 64; // mlx-lm
    const quint64 bits = match.captured(1).toULongLong();
    const quint64 group = match.captured(2).isEmpty() ? defaultGroup : match.captured(2).toULongLong();
    WeightFormat format;
    format.label = QStringLiteral("MLX %1-bit g%2").arg(bits).arg(group);
    format.bitsTimes10000 = mlxBitsTimes10000(bits, group);
    return format;
}

QLatin1String nearestReference(const WeightKind &kind)
{
    const bool odd = kind.expertWidth % 256 != 0;
    QLatin1String best;
    double bestDistance = 0;
    for (const ReferenceModel &model : referenceModels) {
        const bool sameKind = model.latentAttention == kind.latentAttention
            && (kind.latentAttention
                || (model.mixtureOfExperts == kind.mixtureOfExperts
                    && (!kind.mixtureOfExperts || model.oddExperts == odd)));
        const double distance = std::abs(
            std::log(model.parameters) - std::log(std::max(1.0, static_cast<double>(kind.parameters))));
        if (sameKind && (best.isEmpty() || distance < bestDistance)) {
            best = model.key;
            bestDistance = distance;
        }
    }
    return best;
}

/// "MiniMax-M2.7" and "MiniMax M2.7" are one.
QString bareName(const QString &name)
{
    QString bare;
    for (const QChar character : name) {
        if (character.isLetterOrNumber()) {
            bare.append(character.toLower());
        }
    }
    return bare;
}

} // namespace

Result<QuantCatalogue> QuantCatalogue::parse(const QByteArray &json)
{
    const QLatin1String what("catalogue of quantisations");
    const auto root = readCatalogue(json, what);
    if (!root) {
        return failure(root.error());
    }
    const auto blocks = readEntries(*root, QLatin1String("block_types"), what);
    const auto mixes = readEntries(*root, QLatin1String("mixes"), what);
    if (!blocks || !mixes) {
        return failure(blocks ? mixes.error() : blocks.error());
    }
    QuantCatalogue catalogue;
    for (const QJsonValue &value : *blocks) {
        const QJsonObject object = value.toObject();
        const QString name = object.value(QLatin1String("type")).toString();
        const auto id = countField(object, QLatin1String("id"));
        const auto elements = dimensionField(object, QLatin1String("block"));
        const auto bytes = dimensionField(object, QLatin1String("bytes"));
        if (!name.isEmpty() && id && elements.value_or(0) > 0 && bytes.value_or(0) > 0) {
            catalogue.m_blockTypes.append(BlockType{static_cast<int>(*id), name, *elements, *bytes});
        }
    }
    for (const QJsonValue &value : *mixes) {
        const QJsonObject object = value.toObject();
        QuantMix mix{object.value(QLatin1String("quant")).toString(),
            object.value(QLatin1String("base_type")).toString(),
            timesTenThousand(positiveField(object, QLatin1String("base_bpw"))), {}};
        const QJsonObject files = object.value(QLatin1String("file_bpw")).toObject();
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (const quint64 bits = timesTenThousand(file.value().toDouble(0)); bits > 0) {
                mix.fileBitsTimes10000.insert(file.key(), bits);
            }
        }
        if (!mix.label.isEmpty() && mix.baseBitsTimes10000 > 0) {
            catalogue.m_mixes.append(mix);
        }
    }
    // Observed files are an extra: a catalogue without them is complete.
    const QJsonArray observed =
        root->value(QLatin1String("observed_custom_mixes")).toObject().value(QLatin1String("rows")).toArray();
    for (const QJsonValue &value : observed) {
        const QJsonObject object = value.toObject();
        const quint64 bits = timesTenThousand(positiveField(object, QLatin1String("bpw")));
        if (bits > 0) {
            catalogue.m_customMixes.append({bareName(object.value(QLatin1String("model")).toString()),
                normalised(object.value(QLatin1String("quant")).toString()), bits});
        }
    }
    return catalogue;
}

Result<BlockType> QuantCatalogue::blockType(const QString &name) const
{
    const auto found = std::find_if(m_blockTypes.cbegin(), m_blockTypes.cend(),
        [&name](const BlockType &type) { return type.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == m_blockTypes.cend()) {
        return failure(ErrorKind::NotFound, QStringLiteral("unknown block type \"%1\"").arg(name));
    }
    return *found;
}

Result<BlockType> QuantCatalogue::cacheType(const QString &name) const
{
    const bool allowed = std::any_of(cacheTypeNames.cbegin(), cacheTypeNames.cend(),
        [&name](const char *type) { return name.compare(QLatin1String(type), Qt::CaseInsensitive) == 0; });
    if (!allowed) {
        QStringList names;
        for (const char *type : cacheTypeNames) {
            names.append(QLatin1String(type));
        }
        return failure(ErrorKind::InvalidInput,
            QStringLiteral("cache type \"%1\": use one of %2").arg(name, names.join(QLatin1String(", "))));
    }
    return blockType(name);
}

Result<WeightFormat> QuantCatalogue::format(const QString &label, const WeightKind &kind) const
{
    const QString name = normalised(label);
    if (const auto plain = plainFormat(name)) {
        return *plain;
    }
    if (const auto mlx = mlxFormat(name)) {
        return *mlx;
    }
    const QString mixName = name == QLatin1String("MXFP4") ? QStringLiteral("MXFP4_MOE")
        : name == QLatin1String("F16")                     ? QStringLiteral("BF16")
                                                           : name;
    for (const QuantMix &mix : m_mixes) {
        if (mix.label == mixName) {
            return mixFormat(mix, kind);
        }
    }
    return customFormat(name, kind);
}

WeightFormat QuantCatalogue::mixFormat(const QuantMix &mix, const WeightKind &kind) const
{
    WeightFormat format;
    format.label = mix.label;
    format.lowPrecisionIndex = mix.label.startsWith(QLatin1String("IQ1"))
        || mix.label.startsWith(QLatin1String("IQ2")) || mix.label.startsWith(QLatin1String("IQ3"));
    if (mix.baseType == QLatin1String("mxfp4")) { // everything but the experts is q8_0 [SIZING.md 4]
        format.expertBitsTimes10000 = mix.baseBitsTimes10000;
    }
    if (const quint64 own = mix.fileBitsTimes10000.value(kind.referenceKey, 0); own > 0) {
        format.source = WeightFormat::Source::SameModel;
        format.bitsTimes10000 = own;
        return format;
    }
    // Without quantisation only the few f32 tensors differ between models: nothing to warn of.
    format.source = mix.baseType == QLatin1String("bf16") ? WeightFormat::Source::Rule
                                                          : WeightFormat::Source::NearestKind;
    format.bitsTimes10000 = mix.fileBitsTimes10000.value(nearestReference(kind), 0);
    if (format.bitsTimes10000
        == 0) { // a mix measured for few models only: the largest of them is the cautious one
        format.bitsTimes10000 = mix.baseBitsTimes10000;
        for (const quint64 bits : mix.fileBitsTimes10000) {
            format.bitsTimes10000 = std::max(format.bitsTimes10000, bits);
        }
    }
    return format;
}

Result<WeightFormat> QuantCatalogue::customFormat(const QString &label, const WeightKind &kind) const
{
    const QString model = bareName(kind.modelName);
    quint64 sum = 0;
    quint64 count = 0;
    WeightFormat format;
    format.label = label;
    format.source = WeightFormat::Source::CustomMix;
    for (const CustomMix &mix : m_customMixes) {
        if (mix.label != label) {
            continue;
        }
        if (mix.model == model) {
            format.bitsTimes10000 = mix.bitsTimes10000;
            return format;
        }
        sum += mix.bitsTimes10000;
        ++count;
    }
    if (count == 0) {
        return failure(ErrorKind::NotFound,
            QStringLiteral("quantisation \"%1\" is not known: use a name such as Q4_K_M, Q8_0, BF16, FP8, "
                           "MXFP4, \"4bit\" or \"8bit-gs32\", or give the size of the file in bytes")
                .arg(label));
    }
    format.bitsTimes10000 = dividedUp(sum, count);
    return format;
}

} // namespace Hearth
