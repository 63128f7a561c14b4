#pragma once

#include "forms/configuredproviders.h"

namespace Hearth {

/// A model of the config as the table shows it.
struct ConfiguredModel
{
    QString id; ///< The model's; the second of the same id has its number behind it.
    ListedModel listed;
    WorstFinding findings;

    bool operator==(const ConfiguredModel &) const = default;
};

/// The models of \a provider, with what \a findings say of them.
[[nodiscard]] QList<ConfiguredModel> configuredModels(
    const ListedProvider &provider, const QList<ConfigDiagnostic> &findings);

/// The table of a provider's models [RowModel].
class ConfiguredModelsModel final : public RowModel<ConfiguredModel>
{
    Q_OBJECT

public:
    enum Column {
        IdColumn,
        NameColumn,
        WindowColumn,
        MaxTokensColumn,
        ReasoningColumn,
        AliasColumn,
        ColumnCount
    };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ListedModel &model, int column);
};

} // namespace Hearth
