#pragma once

#include "engine/snapshot.h"
#include "widgets/rowmodel.h"

namespace Hearth {

/// A model of the chosen server.
struct ModelEntry
{
    QString id; ///< Its reference.
    ModelRow model;
    bool isOld = false; ///< The reading is too old to rely on.

    bool operator==(const ModelEntry &) const = default;
};

/// Pure.
[[nodiscard]] QList<ModelEntry> modelEntries(
    const ProviderRow &provider, std::chrono::milliseconds period, TimePoint now);

/// The models of one server [RowModel].
class ModelsModel final : public RowModel<ModelEntry>
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        ModelColumn,
        WindowColumn,
        ConfiguredColumn,
        QuantizationColumn,
        MemoryColumn,
        ParametersColumn,
        SlotsColumn,
        ColumnCount,
    };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ModelRow &model, int column);
    [[nodiscard]] static QVariant sortValue(const ModelRow &model, int column);
    [[nodiscard]] static QVariant glyph(const ModelRow &model, int column);
    [[nodiscard]] static QString toolTip(const ModelRow &model, int column);
};

/// "32,768 / 262,144": loaded and at most.
[[nodiscard]] QString windowText(const ModelRow &model);
/// "1 of 4"; a dash where the server does not tell.
[[nodiscard]] QString slotsText(const ModelRow &model);

} // namespace Hearth
