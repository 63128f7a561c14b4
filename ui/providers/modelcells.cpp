#include "providers/modelcells.h"

#include "providers/chosenmodel.h"
#include "wording/formats.h"
#include "wording/jobwording.h"
#include "wording/serverwording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hearth {

namespace {

constexpr double all = 0.995; ///< A share that is shown as 100 % in any case.

class CellText
{
    Q_DECLARE_TR_FUNCTIONS(ModelCells)

public:
    static QString bitsPerWeight(double bits)
    {
        //: %1: how many bits a weight of a model takes: "4.9 bpw" (bits per weight).
        return tr("%1 bpw").arg(QLocale().toString(bits, 'f', 1));
    }
    static QString in(const QString &wait)
    {
        //: When a model goes out of memory, %1: "41 min".
        return tr("in %1").arg(wait);
    }
    static QString stays()
    {
        //: A model stays in memory until it is told to go.
        return tr("stays");
    }
    static QString slots_(int busy, int total)
    {
        //: Slots of a model that are busy: %1 of %2.
        return tr("%1 of %2").arg(QLocale().toString(busy), QLocale().toString(total));
    }
    static QString busy(int busy)
    {
        //: %n: requests that a model works on.
        return tr("%n busy", nullptr, busy);
    }
    static QString queued(int waiting)
    {
        //: %n: requests that wait for a slot.
        return tr("%n waiting", nullptr, waiting);
    }
};

} // namespace

QString modelName(const ModelRow &model)
{
    return model.name.isEmpty() ? model.ref.model : model.name;
}

QString quantizationText(const ModelRow &model)
{
    QStringList parts;
    if (!model.quantization.isEmpty()) {
        parts.append(model.quantization);
    }
    if (model.reported && model.reported->bitsPerWeight) {
        parts.append(CellText::bitsPerWeight(*model.reported->bitsPerWeight));
    }
    return parts.join(QStringLiteral(" · "));
}

std::optional<qint64> sizeOf(const ModelRow &model)
{
    return model.reported && model.reported->memoryBytes ? model.reported->memoryBytes : model.sizeBytes;
}

QString devicesText(const ModelRow &model)
{
    if (!model.reported || !model.reported->gpuShare) {
        return {};
    }
    const double share = *model.reported->gpuShare;
    return share <= 1 - all ? QStringLiteral("CPU")
        : share >= all      ? QStringLiteral("GPU")
                            : QStringLiteral("GPU ") + percentText(share);
}

std::optional<std::chrono::seconds> unloadsIn(const ModelRow &model, std::chrono::milliseconds age)
{
    if (!model.reported || !model.reported->unloadsIn) {
        return {};
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(*model.reported->unloadsIn - age);
    if (left >= std::chrono::minutes(2)) {
        return std::chrono::round<std::chrono::minutes>(left); // seconds would only flicker
    }
    return std::max(left, std::chrono::seconds(0));
}

QString unloadText(const ModelRow &model, std::optional<std::chrono::seconds> left)
{
    if (left) {
        return CellText::in(spanText(*left));
    }
    return model.reported && model.reported->isPinned ? CellText::stays() : QString();
}

QString speedText(const ModelRow &model)
{
    return model.learnt.tokensPerSecond ? QLocale().toString(*model.learnt.tokensPerSecond, 'f', 1)
                                        : QString();
}

QString priceText(const std::optional<ModelCost> &price)
{
    return price ? dollarsText(price->input) + QStringLiteral(" / ") + dollarsText(price->output) : QString();
}

QString slotsText(const ModelRow &model)
{
    QStringList parts;
    if (model.slotsTotal) {
        parts.append(CellText::slots_(model.slotsBusy.value_or(0), *model.slotsTotal));
    } else if (model.slotsBusy) {
        parts.append(CellText::busy(*model.slotsBusy));
    }
    if (model.reported && model.reported->queued.value_or(0) > 0) {
        parts.append(CellText::queued(*model.reported->queued));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace Hearth
