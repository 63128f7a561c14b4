#include "sizing/fitadvice.h"

namespace Hearth {

namespace {

/// Cheaper cache types are not proposed [SIZING.md 14].
QString eightBits()
{
    return QStringLiteral("q8_0");
}

bool isWiderThanEightBits(const QString &cacheType)
{
    return cacheType.isEmpty() || cacheType == QLatin1String("f16") || cacheType == QLatin1String("bf16");
}

/// A window that is smaller than the one asked for, but still worth having.
bool isSmallerWindow(const SizingQuestion &question, quint64 maxContext)
{
    constexpr quint64 least = 4096; // llama.cpp's --fit goes no lower [SIZING.md 7]
    return maxContext >= least * question.slotCount && maxContext < question.contextTokens;
}

} // namespace

bool isPlacedWell(const SizingQuestion &question, const SizingAnswer &answer)
{
    return question.devices.isEmpty() ? answer.fits() : isOnDevices(answer.verdict);
}

QList<FitAdvice> adviceToTry(
    const SizingQuestion &question, const SizingAnswer &answer, const ModelChoice &model)
{
    QList<FitAdvice> advice;
    if (isPlacedWell(question, answer)) {
        return advice;
    }
    if (isSmallerWindow(question, answer.maxContext)) {
        SizingQuestion smaller = question;
        smaller.contextTokens = answer.maxContext;
        advice.append({FitAdvice::Kind::Window, smaller});
    }
    if (isWiderThanEightBits(question.typeK)) {
        SizingQuestion narrower = question;
        narrower.typeK = eightBits();
        narrower.typeV = eightBits();
        advice.append({FitAdvice::Kind::Cache, narrower});
    }
    for (const QuantChoice &quant : model.quants) { // largest first
        if (quant.weightsBytes < answer.memory.weights) {
            SizingQuestion lower = question;
            lower.quant = quant.quant;
            advice.append({FitAdvice::Kind::Quant, lower});
        }
    }
    return advice;
}

std::optional<FitAdvice> adviceAfter(const FitAdvice &advice, const SizingAnswer &answer)
{
    if (advice.kind != FitAdvice::Kind::Cache || !isSmallerWindow(advice.question, answer.maxContext)) {
        return std::nullopt;
    }
    FitAdvice both = advice;
    both.kind = FitAdvice::Kind::CacheAndWindow;
    both.question.contextTokens = answer.maxContext;
    return both;
}

} // namespace Hearth
