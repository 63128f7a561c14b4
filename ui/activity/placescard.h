#pragma once

#include "gateway/activitystats.h"
#include "widgets/rowmodel.h"
#include "widgets/twincard.h"

namespace Hearth {

class DataTable;
class PartsBar;

/// Requests that went to one place.
struct PlaceRow
{
    enum class Kind { Local, Lan, Hosted, Nowhere };

    QString id; ///< Tells the row.
    Kind kind = Kind::Local;
    int requests = 0;
    double share = 0; ///< Of all.

    bool operator==(const PlaceRow &) const = default;
};

/// Places that got any, this computer first. Pure.
[[nodiscard]] QList<PlaceRow> placeRows(const ActivityStats &stats);

/// The table twin of the bar [RowModel].
class PlacesModel final : public RowModel<PlaceRow>
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, RequestsColumn, ShareColumn, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] static QString placeTitle(PlaceRow::Kind kind);
};

/// Where requests went: this computer, the network, the internet; what they cost, and prompts that were cut.
/// GUI thread.
class RequestPlacesCard final : public TwinCard
{
    Q_OBJECT

public:
    explicit RequestPlacesCard(QWidget *parent = nullptr);
    void setStats(const ActivityStats &stats);

protected:
    void retranslate() override;

private:
    void showStats();

    ActivityStats m_stats;
    PartsBar *m_bar;
    DataTable *m_table;
    PlacesModel *m_model;
    QLabel *m_words;
};

} // namespace Hearth
