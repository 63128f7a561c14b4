#include "forms/configuredmodels.h"

#include "widgets/stateglyph.h"
#include "widgets/tableroles.h"
#include "wording/formats.h"

namespace Hearth {

namespace {

bool isNumber(int column)
{
    return column == ConfiguredModelsModel::WindowColumn || column == ConfiguredModelsModel::MaxTokensColumn;
}

} // namespace

QList<ConfiguredModel> configuredModels(
    const ListedProvider &provider, const QList<ConfigDiagnostic> &findings)
{
    QList<ConfiguredModel> rows;
    QHash<QString, int> counts;
    for (const ListedModel &model : provider.models) {
        const int number = ++counts[model.form.id];
        ConfiguredModel row;
        row.id = number == 1 ? model.form.id : model.form.id + u'\n' + QString::number(number);
        row.listed = model;
        row.findings = provider.isReadOnly() ? WorstFinding() : worstFindingAt(findings, model.path);
        rows.append(row);
    }
    return rows;
}

int ConfiguredModelsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConfiguredModelsModel::data(const QModelIndex &index, int role) const
{
    const ConfiguredModel *entry = row(index);
    if (!entry) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(entry->listed, column);
    case Qt::ToolTipRole:
        return column == IdColumn ? entry->findings.sentences.join(u'\n') : QString();
    case Qt::AccessibleDescriptionRole:
        return column == IdColumn ? entry->findings.sentences.join(u' ') : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return entry->id;
    case SortRole:
        return column == WindowColumn   ? QVariant(entry->listed.form.contextWindow.value_or(0))
            : column == MaxTokensColumn ? QVariant(entry->listed.form.maxTokens.value_or(0))
                                        : QVariant(text(entry->listed, column));
    case GlyphRole:
        return column == IdColumn
            ? int(entry->findings.severity ? glyphOf(*entry->findings.severity) : Glyph::Agrees)
            : 0;
    case StrongRole:
        return column == IdColumn;
    case MutedRole:
        return column == NameColumn || text(entry->listed, column) == tokensText({});
    default:
        return {};
    }
}

QVariant ConfiguredModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case IdColumn:
        return tr("Model");
    case NameColumn:
        return tr("Name");
    case WindowColumn:
        //: Column: tokens.
        return tr("Context window");
    case MaxTokensColumn:
        //: Column: tokens.
        return tr("Longest answer");
    case ReasoningColumn:
        //: Column: yes or no.
        return tr("Reasoning");
    case AliasColumn:
        return tr("Alias");
    default:
        return {};
    }
}

QString ConfiguredModelsModel::text(const ListedModel &model, int column)
{
    switch (column) {
    case IdColumn:
        return model.form.id;
    case NameColumn:
        return model.form.name;
    case WindowColumn:
        return tokensText(model.form.contextWindow);
    case MaxTokensColumn:
        return tokensText(model.form.maxTokens);
    case ReasoningColumn:
        //: A reasoning model.
        return model.form.reasoning ? tr("Yes") : tokensText({});
    case AliasColumn:
        return model.alias.isEmpty() ? tokensText({}) : model.alias;
    default:
        return {};
    }
}

} // namespace Hearth
