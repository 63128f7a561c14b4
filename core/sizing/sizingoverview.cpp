#include "sizing/sizingoverview.h"

#include <algorithm>

namespace Hearth {

namespace {

/// What people download, from the unquantised model down [SIZING.md 4, 11].
constexpr const char *usualQuants[] = {"BF16", "FP8", "Q8_0", "8bit-gs32", "8bit", "Q6_K", "6bit", "Q5_K_M",
    "Q4_K_M", "MXFP4", "4bit", "IQ4_XS", "Q3_K_M", "IQ3_XXS", "Q2_K", "IQ2_M"};
/// As llama.cpp takes them [SIZING.md 3]; f32 is of no use.
constexpr const char *usualCacheTypes[] = {"f16", "bf16", "q8_0", "q5_1", "q5_0", "q4_1", "iq4_nl", "q4_0"};

std::optional<ModelChoice> modelChoice(const CatalogueModel &model, const SizingCatalogues &catalogues)
{
    ModelChoice choice{model.id, model.name, model.family, model.nativeContext, 0, {}};
    SizingQuestion question;
    question.model = model.id;
    question.contextTokens = smallestContext;
    for (const char *quant : usualQuants) {
        question.quant = QLatin1String(quant);
        if (const auto answer = size(question, catalogues)) {
            choice.parameters = answer->parameters;
            choice.quants.append({question.quant, answer->format, answer->memory.weights});
        }
    }
    std::stable_sort(choice.quants.begin(), choice.quants.end(),
        [](const QuantChoice &a, const QuantChoice &b) { return a.weightsBytes > b.weightsBytes; });
    return choice.quants.isEmpty() ? std::nullopt : std::optional(choice);
}

DeviceOption deviceOption(const CatalogueDevice &device)
{
    DeviceOption option{device.id, device.name, device.vendor, device.deviceClass, {}, device.unifiedMemory};
    for (const quint64 gib : device.memoryGib) {
        option.memoryBytes.append(gib * gibibyte);
    }
    return option;
}

/// Contexts of one sequence up to \a native.
QList<quint64> contextsUpTo(quint64 native)
{
    QList<quint64> powers;
    QList<quint64> halfway;
    for (quint64 context = smallestContext; context < native; context *= 2) {
        powers.append(context);
        if (context / 2 * 3 < native) {
            halfway.append(context / 2 * 3);
        }
    }
    return powers.size() + halfway.size() <= mostMemoryPoints ? powers + halfway : powers;
}

} // namespace

SizingChoices sizingChoices(const SizingCatalogues &catalogues)
{
    SizingChoices choices;
    for (const CatalogueModel &model : catalogues.models.models()) {
        if (const auto choice = modelChoice(model, catalogues)) {
            choices.models.append(*choice);
        }
    }
    for (const CatalogueDevice &device : catalogues.hardware.devices()) {
        choices.devices.append(deviceOption(device));
    }
    for (const char *type : usualCacheTypes) {
        if (const auto known = catalogues.quants.cacheType(QLatin1String(type))) {
            choices.cacheTypes.append(known->name);
        }
    }
    return choices;
}

Result<QList<MemoryPoint>> memoryOverContext(
    const SizingQuestion &question, const SizingCatalogues &catalogues)
{
    const auto answer = size(question, catalogues);
    if (!answer) {
        return failure(answer.error());
    }
    const quint64 sequences = answer->options.unifiedCache ? 1 : answer->options.slotCount;
    const quint64 native = answer->nativeContext > 0 ? answer->nativeContext : assumedNativeContext;
    QList<quint64> contexts = contextsUpTo(native);
    contexts.append(native);
    std::for_each(contexts.begin(), contexts.end(), [sequences](quint64 &each) { each *= sequences; });
    contexts.append(answer->options.contextTokens);
    std::sort(contexts.begin(), contexts.end());
    contexts.erase(std::unique(contexts.begin(), contexts.end()), contexts.end());

    SizingQuestion asked = question;
    asked.typeK = answer->options.typeK.name;
    asked.typeV = answer->options.typeV.name;
    QList<MemoryPoint> points;
    for (const quint64 context : std::as_const(contexts)) {
        asked.contextTokens = context;
        const auto point = size(asked, catalogues);
        if (!point) {
            return failure(point.error());
        }
        points.append({context, point->memory, point->verdict});
    }
    return points;
}

} // namespace Hearth
