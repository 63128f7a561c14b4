#include "providers/modelsmodel.h"

#include "providers/agreement.h"
#include "widgets/serverstanding.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"

#include <QCoreApplication>

namespace Hearth {

namespace {

bool isNumber(int column)
{
    return column == ModelsModel::WindowColumn || column == ModelsModel::ConfiguredColumn
        || column == ModelsModel::MemoryColumn || column == ModelsModel::ParametersColumn
        || column == ModelsModel::SlotsColumn;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? tokensText({}) : text;
}

template <typename T>
QVariant orNothing(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

QList<ModelEntry> modelEntries(const ProviderRow &provider, std::chrono::milliseconds period, TimePoint now)
{
    const bool isOld = ageOfOldReading(provider, period, now).has_value();
    QList<ModelEntry> entries;
    for (const ModelRow &model : provider.models) {
        entries.append({model.ref.toString(), model, isOld});
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
    const ModelRow &model = entry->model;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(model, column);
    case Qt::ToolTipRole:
        return toolTip(model, column);
    case Qt::AccessibleDescriptionRole:
        return column == ConfiguredColumn ? agreementSentence(model) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return entry->id;
    case SortRole:
        return sortValue(model, column);
    case GlyphRole:
        return glyph(model, column);
    case ProgressRole:
        return column == StateColumn ? orNothing(model.loadProgress) : QVariant();
    case SecondaryRole:
        return column == ModelColumn ? model.alias : QString();
    case MutedRole:
        return (entry->isOld && column != ModelColumn) || text(model, column) == tokensText({});
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
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StateColumn:
        return tr("State");
    case ModelColumn:
        return tr("Model");
    case WindowColumn:
        //: Column: context window in tokens, as loaded and at most.
        return tr("Window loaded / max");
    case ConfiguredColumn:
        //: Column: context window in tokens as the config says.
        return tr("Configured");
    case QuantizationColumn:
        return tr("Quantisation");
    case MemoryColumn:
        return tr("Memory");
    case ParametersColumn:
        return tr("Parameters");
    case SlotsColumn:
        //: Column: how many requests a model works on, and how many it can at once.
        return tr("Slots busy");
    default:
        return {};
    }
}

QString ModelsModel::text(const ModelRow &model, int column)
{
    switch (column) {
    case StateColumn:
        return modelWord(model.state, model.loadProgress);
    case ModelColumn:
        return model.name.isEmpty() ? model.ref.model : model.name;
    case WindowColumn:
        return windowText(model);
    case ConfiguredColumn:
        return tokensText(model.contextConfigured);
    case QuantizationColumn:
        return orDash(model.quantization);
    case MemoryColumn:
        return model.sizeBytes ? bytesText(*model.sizeBytes) : tokensText({});
    case ParametersColumn:
        return orDash(model.parameters);
    case SlotsColumn:
        return slotsText(model);
    default:
        return {};
    }
}

QVariant ModelsModel::sortValue(const ModelRow &model, int column)
{
    switch (column) {
    case StateColumn:
        return int(model.state);
    case WindowColumn:
        return orNothing(model.contextLoaded);
    case ConfiguredColumn:
        return orNothing(model.contextConfigured);
    case MemoryColumn:
        return orNothing(model.sizeBytes);
    case SlotsColumn:
        return orNothing(model.slotsBusy);
    default:
        return text(model, column);
    }
}

QVariant ModelsModel::glyph(const ModelRow &model, int column)
{
    if (column == StateColumn) {
        return int(glyphOf(model.state));
    }
    const Agreement agreement = agreementOf(model);
    const bool windowIsWrong = agreement == Agreement::AboveLoaded || agreement == Agreement::AboveMaximum;
    return column == ConfiguredColumn && windowIsWrong ? QVariant(int(glyphOf(agreement))) : QVariant();
}

QString ModelsModel::toolTip(const ModelRow &model, int column)
{
    return glyph(model, column).isValid() && column == ConfiguredColumn ? agreementSentence(model)
                                                                        : QString();
}

QString windowText(const ModelRow &model)
{
    return model.contextLoaded || model.contextMax
        ? QStringLiteral("%1 / %2").arg(tokensText(model.contextLoaded), tokensText(model.contextMax))
        : tokensText({});
}

QString slotsText(const ModelRow &model)
{
    if (!model.slotsTotal) {
        return tokensText({});
    }
    //: Slots of a model that are busy: %1 of %2.
    return QCoreApplication::translate("Hearth::ModelsModel", "%1 of %2")
        .arg(model.slotsBusy.value_or(0))
        .arg(*model.slotsTotal);
}

} // namespace Hearth
