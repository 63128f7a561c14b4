#pragma once

#include "overview/trafficmetrics.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace Hearth {

class DataTable;
class LineSample;
class MetricChart;
class MetricTableModel;

/// One measure of the last hour's requests: a chart, its table twin, and its figures in words. With fewer
/// than two values a sentence stands in their place. GUI thread.
class MetricCard final : public Card
{
    Q_OBJECT

public:
    explicit MetricCard(Metric metric, QWidget *parent = nullptr);
    /// \a now: milliseconds since 1970-01-01 UTC; the chart shows the hour before.
    void setTraffic(const TrafficList &traffic, qint64 now);
    [[nodiscard]] bool hasChart() const; ///< There are values enough.

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A line of the legend that says its figures.
    struct Figures
    {
        LineSample *sample;
        QLabel *words;
    };

    [[nodiscard]] Figures addFigures(Reach reach);
    void retranslate();
    [[nodiscard]] QString emptySentence() const;
    void showFigures(const Figures &figures, const QList<MetricPoint> &points, Reach reach);
    void fillChart();
    void showTwin(bool asTable);

    Metric m_metric;
    TrafficList m_traffic; ///< Shown now; null at first.
    qint64 m_to = 0;
    QList<MetricPoint> m_near;
    QList<MetricPoint> m_hosted;
    QPushButton *m_twin; ///< Checked: the table.
    QStackedLayout *m_stack;
    QLabel *m_empty;
    MetricChart *m_chart;
    DataTable *m_table;
    MetricTableModel *m_model;
    Figures m_nearFigures;
    Figures m_hostedFigures;
};

} // namespace Hearth
