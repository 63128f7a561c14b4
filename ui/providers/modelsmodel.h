#pragma once

#include "providers/chosenmodel.h"
#include "widgets/rowmodel.h"

#include <QBitArray>

namespace Hearth {

/// A model of the chosen server.
struct ModelEntry
{
    QString id; ///< Its reference.
    ModelRow model;
    bool isOld = false; ///< The reading is too old to rely on.
    bool isHosted = false;
    std::optional<std::chrono::seconds> unloadsIn;
    std::optional<Drift> windowDrift; ///< Config and server differ about the window.

    bool operator==(const ModelEntry &) const = default;
};

/// The models of \a provider as at \a now. \a drift: of the snapshot. Pure.
[[nodiscard]] QList<ModelEntry> modelEntries(
    const ProviderRow &provider, const QList<Drift> &drift, std::chrono::milliseconds period, TimePoint now);

/// The models of one server [RowModel].
class ModelsModel final : public RowModel<ModelEntry>
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        ModelColumn,
        WindowColumn, ///< As loaded.
        MaximumColumn,
        QuantizationColumn,
        ParametersColumn,
        MemoryColumn,
        DevicesColumn,
        UnloadsColumn,
        SpeedColumn,
        PriceColumn,
        SlotsColumn,
        ColumnCount,
    };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The columns that say something of one model at least.
    [[nodiscard]] QBitArray toldColumns() const;
    [[nodiscard]] static QString headerText(int column);

private:
    [[nodiscard]] static QString text(const ModelEntry &entry, int column); ///< Empty: nothing to tell.
    [[nodiscard]] static QVariant sortValue(const ModelEntry &entry, int column);
    [[nodiscard]] static QVariant glyph(const ModelEntry &entry, int column);
    [[nodiscard]] static QString secondary(const ModelEntry &entry, int column);
    [[nodiscard]] static QString toolTip(const ModelEntry &entry, int column);
};

} // namespace Hearth
