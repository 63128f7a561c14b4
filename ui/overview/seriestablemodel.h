#pragma once

#include "widgets/metricseries.h"
#include "widgets/rowmodel.h"

#include <functional>

namespace Hearth {

/// One value of a chart.
struct SeriesRow
{
    QString id; ///< Line and place in it.
    int series = 0;
    QString name; ///< Of its line.
    MetricPoint point;

    bool operator==(const SeriesRow &) const = default;
};

/// The values of \a series, newest first. Pure.
[[nodiscard]] QList<SeriesRow> seriesRows(const QList<MetricSeries> &series);

/// How a card speaks, in the language of the moment.
struct SeriesWords
{
    std::function<QString()> title; ///< "Time to first token"
    std::function<QString()> lineHead; ///< Of the column that says which line a value is of.
    std::function<QString(double)> value; ///< "820 ms"
    std::function<QString(double)> axis; ///< The same for round values; null: as \c value.
};

/// The table twin of a chart: the same values [RowModel].
class SeriesTableModel final : public RowModel<SeriesRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LineColumn, ValueColumn, ColumnCount };

    explicit SeriesTableModel(SeriesWords words, QObject *parent = nullptr);
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SeriesWords m_words;
};

} // namespace Hearth
