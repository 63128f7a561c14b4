#include "wording/sizingwording.h"

#include "wording/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Hearth {

namespace {

class SizingWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString verdict(Verdict verdict);
    static QString assumption(Assumption assumption);
    static QString headline(const SizingAnswer &answer);
    static QString sentence(const SizingAnswer &answer);
    static QString speed(const SizingAnswer &answer);
};

QString SizingWording::headline(const SizingAnswer &answer)
{
    switch (answer.verdict) {
    case Verdict::Fits:
        return fitsTightly(answer) ? tr("Fits tightly.") : tr("Fits with room.");
    case Verdict::SplitsOverDevices:
        return fitsTightly(answer) ? tr("Fits tightly, split over several devices.")
                                   : tr("Fits, split over several devices.");
    case Verdict::Tight:
        return tr("Fits tightly, split over several devices.");
    case Verdict::ExpertsInRam:
        return tr("Runs with its experts in system memory: slower.");
    case Verdict::Spills:
        return tr("Spills to system memory: slow.");
    case Verdict::RamOnly:
        return tr("Runs in system memory alone: slow.");
    case Verdict::No:
        return answer.missingBytes > 0
            ? tr("Does not fit: %1 missing.").arg(bytesText(static_cast<qint64>(answer.missingBytes)))
            : tr("Does not fit.");
    }
    Q_UNREACHABLE();
}

// %1 is the model, %2 the machine.
QString SizingWording::sentence(const SizingAnswer &answer)
{
    switch (answer.verdict) {
    case Verdict::Fits:
        return fitsTightly(answer) ? tr("%1 fits tightly on %2.") : tr("%1 fits on %2 with room to spare.");
    case Verdict::SplitsOverDevices:
        return fitsTightly(answer) ? tr("%1 fits tightly on %2.")
                                   : tr("%1 fits on %2, split over its devices.");
    case Verdict::Tight:
        return tr("%1 fits tightly on %2.");
    case Verdict::ExpertsInRam:
        return tr("%1 runs on %2 with its experts in system memory: slower.");
    case Verdict::Spills:
        return tr("%1 spills to system memory on %2: slow.");
    case Verdict::RamOnly:
        return tr("%1 runs in the system memory of %2 alone: slow.");
    case Verdict::No:
        return tr("%1 does not fit on %2.");
    }
    Q_UNREACHABLE();
}

QString SizingWording::speed(const SizingAnswer &answer)
{
    if (!answer.speed) {
        return {};
    }
    const QLocale locale;
    constexpr double manyPerSecond = 10; // above it nobody needs tenths
    const int decimals = answer.speed->high >= manyPerSecond ? 0 : 1;
    return tr("Estimate: %1 to %2 tokens per second with %3 tokens in the window.")
        .arg(locale.toString(answer.speed->low, 'f', decimals),
            locale.toString(answer.speed->high, 'f', decimals),
            tokensText(static_cast<qint64>(answer.speedDepth)));
}

QString SizingWording::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return tr("It fits on one device.");
    case Verdict::SplitsOverDevices:
        return tr("It fits, split over several devices.");
    case Verdict::Tight:
        return tr("It fits tightly over several devices; a layer that cannot be cut may still break it.");
    case Verdict::ExpertsInRam:
        return tr("It runs with its experts in system memory, slower than on the devices alone.");
    case Verdict::Spills:
        return tr("It runs with some layers in system memory: slow.");
    case Verdict::RamOnly:
        return tr("It runs in system memory alone: slow.");
    case Verdict::No:
        return tr("It does not fit.");
    }
    Q_UNREACHABLE();
}

QString SizingWording::assumption(Assumption assumption)
{
    switch (assumption) {
    case Assumption::Context:
        return tr("No context was asked for: 32,768 tokens, or the model's own if that is less.");
    case Assumption::Quant:
        return tr("No quantisation was named: Q4_K_M.");
    case Assumption::NearestKind:
        return tr("The size of the weights is that of the most similar model that was measured.");
    case Assumption::CustomMix:
        return tr("This quantisation differs between publishers; the size of the file is better.");
    case Assumption::Vocabulary:
        return tr("The model's vocabulary is not known; the largest there is was taken.");
    case Assumption::FeedForwardWidth:
        return tr("A width of the model is not known; a usual one was taken.");
    case Assumption::NativeContext:
        return tr("The model's own context window is not known.");
    case Assumption::CacheType:
        return tr("The KV cache is kept in 8 bits, because it does not fit in 16.");
    case Assumption::HostBandwidth:
        return tr("The speed of the system memory is not known; the range covers usual ones.");
    case Assumption::Unverified:
        return tr("The model's shape in the catalogue is not verified.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString verdictSentence(Verdict verdict)
{
    return SizingWording::verdict(verdict);
}

bool fitsTightly(const SizingAnswer &answer)
{
    constexpr quint64 least = 20; // a twentieth; our choice: about 1.2 GiB of a 24-GiB card
    return answer.verdict == Verdict::Tight
        || (isOnDevices(answer.verdict)
            && std::any_of(answer.devices.cbegin(), answer.devices.cend(), [](const DevicePlacement &device) {
                   return device.placedBytes > 0
                       && device.roomBytes < device.placedBytes + device.usableBytes / least;
               }));
}

FitGrade fitGrade(const SizingAnswer &answer)
{
    if (answer.verdict == Verdict::No) {
        return FitGrade::Bad;
    }
    return isOnDevices(answer.verdict) && !fitsTightly(answer) ? FitGrade::Good : FitGrade::Caution;
}

QString fitHeadline(const SizingAnswer &answer)
{
    return SizingWording::headline(answer);
}

QString fitSentence(const SizingAnswer &answer, const QString &machine)
{
    return SizingWording::sentence(answer).arg(answer.modelName, machine);
}

QString speedSentence(const SizingAnswer &answer)
{
    return SizingWording::speed(answer);
}

QString assumptionSentence(Assumption assumption)
{
    return SizingWording::assumption(assumption);
}

} // namespace Hearth
