#pragma once

#include "overview/chartcontent.h"
#include "overview/rangecard.h"
#include "overview/seriestablemodel.h"

namespace Hearth {

class DataTable;
class LineSample;
class MetricChart;

/// One measure over time: a chart of one or two lines, its table twin, and its figures in words. GUI thread.
class SeriesCard final : public RangeCard
{
    Q_OBJECT

public:
    SeriesCard(const QString &name, SeriesWords words, QWidget *parent = nullptr);
    void setContent(const ChartContent &content); ///< In the language of the moment.

protected:
    void retranslate() override;

private:
    /// A line of the legend that says its figures.
    struct Figures
    {
        LineSample *sample;
        QLabel *words;
    };

    void addFigures(bool dashed, const QString &name);
    void showFigures();

    SeriesWords m_words;
    ChartContent m_content;
    MetricChart *m_chart;
    DataTable *m_table;
    SeriesTableModel *m_model;
    QList<Figures> m_figures; ///< One for each series there may be.
    QLabel *m_note;
};

} // namespace Hearth
