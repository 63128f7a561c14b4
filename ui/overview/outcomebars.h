#pragma once

#include "overview/trafficmetrics.h"
#include "widgets/tokens.h"

#include <QBrush>
#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace Hearth {

/// How requests that ended so are filled: told by pattern as well as by colour. Legends draw the same.
[[nodiscard]] QBrush outcomeBrush(TrafficSample::Outcome outcome, const Tokens &tokens);
/// The colour of their edge.
[[nodiscard]] QColor outcomeColor(TrafficSample::Outcome outcome, const Tokens &tokens);

/// Requests by server: lying bars, stacked by what became of them; the count under the mouse in a tooltip.
/// Whatever it shows must also stand in a table. The chart itself is made with the first data. GUI thread.
class OutcomeBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeBars)

public:
    explicit OutcomeBars(QWidget *parent = nullptr);
    ~OutcomeBars() override;

    void setBars(const QList<RequestBar> &bars);
    void retranslate();
    /// What the tooltip says at \a position of this widget; empty beside the bars.
    [[nodiscard]] QString readingAt(const QPoint &position) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void makeChart();
    void fill();
    void applyLook();

    QList<RequestBar> m_bars;
    QChartView *m_view = nullptr; ///< Null before the first data; so are those below.
    QChart *m_chart = nullptr;
    QHorizontalStackedBarSeries *m_series = nullptr;
    QList<QBarSet *> m_sets; ///< In the order of Outcome.
    QBarCategoryAxis *m_serverAxis = nullptr;
    QValueAxis *m_countAxis = nullptr;
};

} // namespace Hearth
