#include "providers/modelsmodel.h"

#include "providers/modelcells.h"
#include "widgets/serverstanding.h"
#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/driftwording.h"
#include "wording/formats.h"
#include "wording/serverwording.h"

#include <algorithm>

namespace Hearth {

namespace {

bool isNumber(int column)
{
    return column == ModelsModel::WindowColumn || column == ModelsModel::MaximumColumn
        || column == ModelsModel::ParametersColumn || column == ModelsModel::MemoryColumn
        || column == ModelsModel::SpeedColumn || column == ModelsModel::PriceColumn;
}

template <typename T>
QVariant orNothing(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// "4B" as a figure, so that 229B comes after it.
QVariant parameterCount(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && (text.at(digits).isDigit() || text.at(digits) == u'.')) {
        ++digits;
    }
    bool isRight = false;
    const double number = text.left(digits).toDouble(&isRight);
    if (!isRight) {
        return {};
    }
    const QString unit = text.mid(digits).trimmed().left(1).toUpper();
    return unit == QLatin1String("M") ? number * 1e6
        : unit == QLatin1String("T")  ? number * 1e12
                                      : number * 1e9;
}

std::optional<Drift> windowDriftOf(const QList<Drift> &drift, const ModelRef &ref)
{
    const auto found = std::find_if(drift.cbegin(), drift.cend(), [&ref](const Drift &each) {
        return isAboutWindow(each.kind) && each.provider == ref.provider && each.model == ref.model;
    });
    return found == drift.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<ModelEntry> modelEntries(
    const ProviderRow &provider, const QList<Drift> &drift, std::chrono::milliseconds period, TimePoint now)
{
    const bool isOld = ageOfOldReading(provider, period, now).has_value();
    const auto age = provider.readAt
        ? std::chrono::duration_cast<std::chrono::milliseconds>(now - *provider.readAt)
        : std::chrono::milliseconds(0);
    const QList<Drift> own = [&drift, &provider] {
        QList<Drift> found;
        std::copy_if(drift.cbegin(), drift.cend(), std::back_inserter(found),
            [&provider](const Drift &each) { return each.provider == provider.id; });
        return found;
    }();
    QList<ModelEntry> entries;
    entries.reserve(provider.models.size());
    for (const ModelRow &model : provider.models) {
        entries.append({model.ref.toString(), model, isOld, isHosted(provider), unloadsIn(model, age),
            windowDriftOf(own, model.ref)});
    }
    return entries;
}

int ModelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ModelsModel::data(const QModelIndex &index, int role) const
{
    const ModelEntry *entry = row(index);
    if (!entry) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString told = text(*entry, column);
        return told.isEmpty() ? tokensText({}) : told; // a dash
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(*entry, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return entry->id;
    case SortRole:
        return sortValue(*entry, column);
    case GlyphRole:
        return glyph(*entry, column);
    case ProgressRole:
        return column == StateColumn ? orNothing(shownProgress(entry->model)) : QVariant();
    case SecondaryRole:
        return secondary(*entry, column);
    case MutedRole:
        return (entry->isOld && column != ModelColumn) || text(*entry, column).isEmpty();
    case StrongRole:
        return column == ModelColumn;
    default:
        return {};
    }
}

QVariant ModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole:
        return headerText(section);
    case Qt::ToolTipRole:
        switch (section) {
        case WindowColumn:
            return tr("Tokens of the context window as the model is loaded now");
        case MaximumColumn:
            return tr("Tokens of the context window that the model was trained for");
        case SpeedColumn:
            return tr("Tokens per second: median of the last 20 requests that went through Hearth");
        case PriceColumn:
            return tr("US dollars per million tokens, in and out");
        case MemoryColumn:
            return tr("In memory now; of a model that is not loaded, on disk");
        default:
            return {};
        }
    default:
        return {};
    }
}

QBitArray ModelsModel::toldColumns() const
{
    QBitArray told(ColumnCount);
    for (int column = 0; column < ColumnCount; ++column) {
        told.setBit(column,
            column == StateColumn || column == ModelColumn
                || std::any_of(rows().cbegin(), rows().cend(),
                    [column](const ModelEntry &each) { return !text(each, column).isEmpty(); }));
    }
    return told;
}

QString ModelsModel::headerText(int column)
{
    switch (column) {
    case StateColumn:
        return tr("State");
    case ModelColumn:
        return tr("Model");
    case WindowColumn:
        //: Column: context window in tokens as the model is loaded.
        return tr("Window");
    case MaximumColumn:
        //: Column: the largest context window that a model can have, in tokens.
        return tr("Maximum");
    case QuantizationColumn:
        return tr("Quantisation");
    case ParametersColumn:
        return tr("Parameters");
    case MemoryColumn:
        return tr("Memory");
    case DevicesColumn:
        //: Column: whether a model lies in the memory of the GPU or of the CPU.
        return tr("Place");
    case UnloadsColumn:
        //: Column: when a model goes out of memory.
        return tr("Unloads");
    case SpeedColumn:
        return tr("Tokens/s");
    case PriceColumn:
        //: Column: US dollars per million tokens, in and out.
        return tr("$ per million");
    case SlotsColumn:
        //: Column: how many requests a model works on, and how many it can at once.
        return tr("Busy");
    default:
        return {};
    }
}

QString ModelsModel::text(const ModelEntry &entry, int column)
{
    const ModelRow &model = entry.model;
    switch (column) {
    case StateColumn:
        if (model.job && model.job->isRunning() && model.job->act == ModelAct::Unload) {
            return actWord(ModelAct::Unload);
        }
        return modelWord(shownState(model), shownProgress(model));
    case ModelColumn:
        return modelName(model);
    case WindowColumn:
        return model.contextLoaded ? tokensText(model.contextLoaded) : QString();
    case MaximumColumn:
        return model.contextMax ? tokensText(model.contextMax) : QString();
    case QuantizationColumn:
        return quantizationText(model);
    case ParametersColumn:
        return model.parameters;
    case MemoryColumn: {
        const std::optional<qint64> size = sizeOf(model);
        return size ? bytesText(*size) : QString();
    }
    case DevicesColumn:
        return devicesText(model);
    case UnloadsColumn:
        return unloadText(model, entry.unloadsIn);
    case SpeedColumn:
        return speedText(model);
    case PriceColumn:
        return entry.isHosted || model.cost ? priceText(priceOf(model)) : QString();
    case SlotsColumn:
        return slotsText(model);
    default:
        return {};
    }
}

QVariant ModelsModel::sortValue(const ModelEntry &entry, int column)
{
    const ModelRow &model = entry.model;
    switch (column) {
    case StateColumn:
        return int(shownState(model));
    case WindowColumn:
        return orNothing(model.contextLoaded);
    case MaximumColumn:
        return orNothing(model.contextMax);
    case ParametersColumn:
        return parameterCount(model.parameters);
    case MemoryColumn:
        return orNothing(sizeOf(model));
    case DevicesColumn:
        return model.reported ? orNothing(model.reported->gpuShare) : QVariant();
    case UnloadsColumn:
        return entry.unloadsIn ? QVariant(qint64(entry.unloadsIn->count())) : QVariant();
    case SpeedColumn:
        return orNothing(model.learnt.tokensPerSecond);
    case PriceColumn: {
        const std::optional<ModelCost> price = priceOf(model);
        return price ? QVariant(price->output) : QVariant();
    }
    case SlotsColumn:
        return orNothing(model.slotsBusy);
    default:
        return text(entry, column);
    }
}

QVariant ModelsModel::glyph(const ModelEntry &entry, int column)
{
    if (column == StateColumn) {
        return int(glyphOf(shownState(entry.model)));
    }
    const bool isWrong = entry.windowDrift && entry.windowDrift->severity != Drift::Severity::Hint;
    return column == (entry.model.contextLoaded ? WindowColumn : MaximumColumn) && isWrong
        ? QVariant(int(Glyph::Warning))
        : QVariant();
}

QString ModelsModel::secondary(const ModelEntry &entry, int column)
{
    if (column == ModelColumn) {
        return entry.model.alias;
    }
    const bool sleeps = entry.model.reported && entry.model.reported->isSleeping;
    //: A model is not in memory, but its process waits.
    return column == StateColumn && sleeps ? tr("asleep") : QString();
}

QString ModelsModel::toolTip(const ModelEntry &entry, int column)
{
    if (column != StateColumn && glyph(entry, column).isValid()) {
        return driftTitle(*entry.windowDrift);
    }
    if (column == MemoryColumn && entry.model.sizeBytes) {
        const bool inMemory = entry.model.reported && entry.model.reported->memoryBytes;
        //: %1: size of a model's weights, as "38.0 GiB".
        return inMemory ? tr("In memory; %1 on disk").arg(bytesText(*entry.model.sizeBytes)) : tr("On disk");
    }
    return {};
}

} // namespace Hearth
