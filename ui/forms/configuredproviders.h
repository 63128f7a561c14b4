#pragma once

#include "config/providerlisting.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// The worst of what is said about something, and its words.
struct WorstFinding
{
    std::optional<ConfigDiagnostic::Severity> severity;
    QStringList sentences; ///< The worst first.

    bool operator==(const WorstFinding &) const = default;
};

/// What \a findings say about the value at \a path and what stands in it, but for what stands at \a without
/// in it.
[[nodiscard]] WorstFinding worstFindingAt(
    const QList<ConfigDiagnostic> &findings, const Json5Path &path, const QString &without = {});

/// A provider of the config as the list shows it.
struct ConfiguredProvider
{
    QString id; ///< Its key; of an included one with the file.
    ListedProvider listed;
    WorstFinding findings; ///< Of the provider and its models.

    bool operator==(const ConfiguredProvider &) const = default;
};

/// The list of providers [RowModel], drawn by ServerList.
class ConfiguredProvidersModel final : public RowModel<ConfiguredProvider>
{
    Q_OBJECT

public:
    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace Hearth
