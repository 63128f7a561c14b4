#include "wording/sizingwording.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

class SizingWording
{
    Q_DECLARE_TR_FUNCTIONS(wording)

public:
    static QString verdict(Verdict verdict);
    static QString assumption(Assumption assumption);
};

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

QString assumptionSentence(Assumption assumption)
{
    return SizingWording::assumption(assumption);
}

} // namespace Hearth
