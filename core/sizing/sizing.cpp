#include "sizing/sizing.h"

#include "sizing/computebuffer.h"
#include "sizing/decodespeed.h"
#include "sizing/kvcache.h"

#include <algorithm>

namespace Hearth {

namespace {

constexpr quint64 assumedContext = 32768; // useful minimum for agents [OPENCLAW.md 15]
constexpr quint64 contextStep = 256; // the library pads to it [SIZING.md 5.1]

/// Everything of a question that does not change while contexts and cache types are tried out.
struct Subject
{
    ModelShape shape;
    WeightBytes weights;
    QList<Device> devices;
    FitHardware hardware;
};

struct Trial
{
    MemoryEstimate memory;
    FitResult fit;
};

Result<Trial> tryOut(const Subject &subject, const RuntimeOptions &options)
{
    return estimateMemory(subject.shape, options, subject.weights.total)
        .transform([&subject](const MemoryEstimate &memory) {
            return Trial{
                memory, fit(memory, subject.weights.expert, subject.shape.layerCount(), subject.hardware)};
        });
}

WeightKind weightKind(const CatalogueModel &model, const ModelShape &shape, quint64 parameters)
{
    WeightKind kind;
    kind.modelName = model.name;
    kind.referenceKey = model.referenceKey;
    kind.parameters = parameters;
    kind.latentAttention = shape.latent.has_value();
    kind.mixtureOfExperts = shape.experts.has_value();
    kind.expertWidth = shape.experts ? shape.experts->width : 0;
    return kind;
}

QString quantLabel(const SizingQuestion &question, QList<Assumption> &assumptions)
{
    if (!question.quant.isEmpty()) {
        return question.quant;
    }
    const ModelName name = readModelName(question.model);
    if (!name.quantLabel.isEmpty()) {
        return name.quantLabel;
    }
    assumptions.append(Assumption::Quant);
    // A group alone marks an MLX build without telling its bits: 8 is the usual one and the cautious choice.
    return name.groupSize > 0 ? QStringLiteral("8bit-gs%1").arg(name.groupSize) : QStringLiteral("Q4_K_M");
}

Result<WeightBytes> resolveWeights(const SizingQuestion &question, const CatalogueModel &model,
    const ModelShape &shape, const QuantCatalogue &quants, SizingAnswer &answer)
{
    auto count = countParameters(shape, model.counts);
    if (!count && question.weightsBytes == 0) {
        return failure(count.error());
    }
    answer.parameters = count ? count->total : 0;
    if (question.weightsBytes > 0) {
        answer.format.label = question.quant;
        answer.format.source = WeightFormat::Source::Exact;
        if (!count || count->total == 0) {
            return WeightBytes{question.weightsBytes, 0, question.weightsBytes};
        }
        answer.format.bitsTimes10000 = static_cast<quint64>(
            80000.0 * static_cast<double>(question.weightsBytes) / static_cast<double>(count->total));
        return weightBytes(*count, question.weightsBytes);
    }
    const QString label = quantLabel(question, answer.assumptions);
    const auto format = quants.format(label, weightKind(model, shape, count->total));
    if (!format) {
        return failure(format.error());
    }
    answer.format = *format;
    if (format->source == WeightFormat::Source::NearestKind) {
        answer.assumptions.append(Assumption::NearestKind);
    } else if (format->source == WeightFormat::Source::CustomMix) {
        answer.assumptions.append(Assumption::CustomMix);
    }
    return weightBytes(*count, *format);
}

Result<RuntimeOptions> resolveOptions(const SizingQuestion &question, const CatalogueModel &model,
    const QuantCatalogue &quants, SizingAnswer &answer)
{
    RuntimeOptions options;
    options.contextTokens = question.contextTokens;
    options.slotCount = question.slotCount;
    options.unifiedCache = question.unifiedCache;
    options.microBatch = question.microBatch;
    options.flashAttention = question.flashAttention;
    options.fullWindowCache = question.fullWindowCache;
    options.logitsRule = question.logitsRule;
    if (options.contextTokens == 0) {
        options.contextTokens =
            model.nativeContext > 0 ? std::min(assumedContext, model.nativeContext) : assumedContext;
        answer.assumptions.append(Assumption::Context);
    }
    if (!question.typeK.isEmpty() || !question.typeV.isEmpty()) {
        const auto typeK = quants.cacheType(question.typeK.isEmpty() ? question.typeV : question.typeK);
        const auto typeV = quants.cacheType(question.typeV.isEmpty() ? question.typeK : question.typeV);
        if (!typeK || !typeV) {
            return failure(typeK ? typeV.error() : typeK.error());
        }
        options.typeK = *typeK;
        options.typeV = *typeV;
    }
    return options;
}

Result<QList<Device>> resolveDevices(const QList<DeviceChoice> &choices, const HardwareCatalogue &hardware)
{
    constexpr qsizetype mostDevices = 256;
    QList<Device> devices;
    for (const DeviceChoice &choice : choices) {
        const auto resolved = hardware.resolve(choice);
        if (!resolved) {
            return failure(resolved.error());
        }
        devices.append(*resolved);
        if (devices.size() > mostDevices) {
            return failure(ErrorKind::InvalidInput, QStringLiteral("more than %1 devices").arg(mostDevices));
        }
    }
    return devices;
}

/// f16 where it fits; else q8_0 if that places the model better. Cheaper types are not proposed [SIZING.md
/// 14].
Result<Trial> chooseCacheType(const Subject &subject, const QuantCatalogue &quants, RuntimeOptions &options,
    QList<Assumption> &assumptions)
{
    const auto plain = tryOut(subject, options);
    if (!plain || plain->fit.verdict == Verdict::Fits || !options.flashAttention) {
        return plain;
    }
    const auto type = quants.cacheType(QStringLiteral("q8_0"));
    if (!type) {
        return failure(type.error());
    }
    RuntimeOptions smaller = options;
    smaller.typeK = *type;
    smaller.typeV = *type;
    const auto saved = tryOut(subject, smaller);
    if (!saved || saved->fit.verdict >= plain->fit.verdict) {
        return plain;
    }
    options = smaller;
    assumptions.append(Assumption::CacheType);
    return saved;
}

quint64 findMaxContext(const Subject &subject, const RuntimeOptions &options, quint64 nativeContext)
{
    const quint64 sequences = options.unifiedCache ? 1 : options.slotCount;
    const quint64 native = nativeContext > 0 ? nativeContext : assumedNativeContext;
    const auto fitsWhere = [&subject, &options](bool onDevicesOnly) {
        return [&subject, &options, onDevicesOnly](quint64 context) {
            RuntimeOptions tried = options;
            tried.contextTokens = context;
            const auto trial = tryOut(subject, tried);
            return trial
                && (onDevicesOnly ? isOnDevices(trial->fit.verdict) : trial->fit.verdict != Verdict::No);
        };
    };
    const quint64 onDevices = largestContext(contextStep * sequences, native * sequences, fitsWhere(true));
    return onDevices > 0 ? onDevices
                         : largestContext(contextStep * sequences, native * sequences, fitsWhere(false));
}

void placeDevices(SizingAnswer &answer, const Trial &trial, const QList<Device> &devices)
{
    quint64 parts = 0;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const FitShare &share = trial.fit.devices.at(i);
        DevicePlacement placement{
            devices.at(i).id, devices.at(i).name, devices.at(i).usableBytes, share.room, share.placed, 0};
        if (share.placed > 0) {
            placement.usedBytes = share.placed + trial.memory.compute + trial.memory.overhead;
            ++parts;
        }
        answer.devices.append(placement);
    }
    answer.memory = trial.memory;
    answer.memory.compute *= std::max<quint64>(parts, 1);
    answer.memory.overhead *= std::max<quint64>(parts, 1);
}

Result<Subject> resolveSubject(const SizingQuestion &question, const CatalogueModel &model,
    const SizingCatalogues &catalogues, SizingAnswer &answer)
{
    Subject subject;
    subject.shape = model.shape->shape;
    const auto weights = resolveWeights(question, model, subject.shape, catalogues.quants, answer);
    if (!weights) {
        return failure(weights.error());
    }
    const auto devices = resolveDevices(question.devices, catalogues.hardware);
    if (!devices) {
        return failure(devices.error());
    }
    subject.weights = *weights;
    subject.devices = *devices;
    subject.hardware.ramBytes = question.ramBytes;
    for (const Device &device : *devices) {
        subject.hardware.usableBytes.append(device.usableBytes);
        subject.hardware.unifiedMemory = subject.hardware.unifiedMemory || device.unifiedMemory;
    }
    return subject;
}

void estimateSpeed(
    SizingAnswer &answer, const Subject &subject, const FitResult &fit, std::optional<double> ramBandwidth)
{
    answer.speedDepth = decodeDepth(answer.options);
    answer.speed = decodeSpeed({subject.shape, subject.weights, answer.options, fit, subject.devices,
        ramBandwidth, answer.format.lowPrecisionIndex});
    if (answer.speed && answer.ramBytes > 0 && !ramBandwidth) {
        answer.assumptions.append(Assumption::HostBandwidth);
    }
}

} // namespace

Result<SizingCatalogues> SizingCatalogues::parse(
    const QByteArray &models, const QByteArray &hardware, const QByteArray &quants)
{
    auto readModels = ModelCatalogue::parse(models);
    auto readHardware = HardwareCatalogue::parse(hardware);
    auto readQuants = QuantCatalogue::parse(quants);
    if (!readModels) {
        return failure(readModels.error());
    }
    if (!readHardware) {
        return failure(readHardware.error());
    }
    if (!readQuants) {
        return failure(readQuants.error());
    }
    return SizingCatalogues{std::move(*readModels), std::move(*readHardware), std::move(*readQuants)};
}

Result<MemoryEstimate> estimateMemory(
    const ModelShape &shape, const RuntimeOptions &options, quint64 weightsBytes)
{
    const auto cache = cacheBytes(shape, options);
    const auto state = recurrentBytes(shape, options);
    const auto compute = computeBytes(shape, options);
    if (!cache || !state || !compute) {
        return failure(!cache ? cache.error() : !state ? state.error() : compute.error());
    }
    MemoryEstimate memory;
    memory.weights = weightsBytes;
    memory.kv = cache->total();
    memory.recurrent = state->total();
    memory.compute = compute->plan;
    memory.logits = compute->logits;
    memory.overhead = runtimeOverhead;
    memory.hostStaging = compute->hostStaging;
    return memory;
}

Result<SizingAnswer> size(const SizingQuestion &question, const SizingCatalogues &catalogues)
{
    const auto found = catalogues.models.resolve(question.model);
    if (!found) {
        return failure(found.error());
    }
    const CatalogueModel &model = **found;
    if (!model.shape) {
        return failure(model.shape.error().kind,
            QStringLiteral("%1 cannot be sized from the catalogue; %2")
                .arg(model.name, model.shape.error().detail));
    }
    SizingAnswer answer;
    answer.modelId = model.id;
    answer.modelName = model.name;
    answer.nativeContext = model.nativeContext;
    answer.assumptions = model.shape->assumptions;

    const auto subject = resolveSubject(question, model, catalogues, answer);
    if (!subject) {
        return failure(subject.error());
    }
    auto options = resolveOptions(question, model, catalogues.quants, answer);
    if (!options) {
        return failure(options.error());
    }
    if (const auto checked = checkOptions(subject->shape, *options); !checked) {
        return failure(checked.error());
    }
    const bool typesGiven = !question.typeK.isEmpty() || !question.typeV.isEmpty();
    const auto trial = typesGiven
        ? tryOut(*subject, *options)
        : chooseCacheType(*subject, catalogues.quants, *options, answer.assumptions);
    if (!trial) {
        return failure(trial.error());
    }
    answer.options = *options;
    answer.verdict = trial->fit.verdict;
    answer.missingBytes = trial->fit.missingBytes;
    answer.ramBytes = trial->fit.ramBytes;
    placeDevices(answer, *trial, subject->devices);
    if (model.nativeContext == 0) {
        answer.assumptions.append(Assumption::NativeContext);
    }
    const quint64 sequences = options->unifiedCache ? 1 : options->slotCount;
    answer.beyondNativeContext =
        model.nativeContext > 0 && options->contextTokens / sequences > model.nativeContext;
    answer.maxContext = findMaxContext(*subject, *options, model.nativeContext);
    estimateSpeed(answer, *subject, trial->fit, question.ramBandwidthGigabytes);
    return answer;
}

} // namespace Hearth
