#pragma once

#include "widgets/metricseries.h"
#include "widgets/tokens.h"

#include <QPen>
#include <QWidget>

#include <functional>

class QCategoryAxis;
class QChart;
class QChartView;
class QLineSeries;
class QScatterSeries;

namespace Hearth {

/// How a line is drawn, and the mark on each of its values; legends draw the same. Discs, or hollow squares
/// on a dashed line.
[[nodiscard]] QPen metricPen(bool dashed, const Tokens &tokens);
void paintMetricMarker(QPainter &painter, const QRectF &box, bool dashed, const Tokens &tokens);
inline constexpr double metricMarkerSize = 6;

/// A chart of a few series over time: faint horizontal lines, labels at both axes, the value under the mouse
/// in a tooltip. Whatever it shows must also stand in a table: it cannot be read by keyboard or by ear. The
/// chart itself is made with the first data. GUI thread.
class MetricChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricChart)

public:
    using ValueText = std::function<QString(double)>;

    explicit MetricChart(QWidget *parent = nullptr);
    ~MetricChart() override;

    /// How values read, in the language of the moment. Set before the first data.
    void setValueText(ValueText text);
    /// Shorter texts for the round values at the axis; without them the same as in the tooltip.
    void setAxisText(ValueText text);
    /// \a from, \a to: ends of the time axis, milliseconds since 1970-01-01 UTC. At most two series.
    void setData(const QList<MetricSeries> &series, qint64 from, qint64 to);
    /// The value axis reaches at least up to \a top, where values end by nature: 100 %, all of the memory.
    void setTop(double top);
    void retranslate(); ///< Labels in the language of the moment.
    /// What the tooltip says at \a position of this widget; empty where no value is near.
    [[nodiscard]] QString readingAt(const QPoint &position) const;
    [[nodiscard]] bool hasChart() const { return m_view != nullptr; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeChart();
    [[nodiscard]] QLineSeries *addLine();
    void fillLines();
    void fillAxes();
    void applyLook();
    [[nodiscard]] QPointF pixelOf(const MetricPoint &point) const;
    [[nodiscard]] MetricPlace placeAt(const QPoint &position) const;
    [[nodiscard]] QString reading(MetricPlace place) const;
    void mark(MetricPlace place);

    ValueText m_valueText;
    ValueText m_axisText;
    QList<MetricSeries> m_series;
    qint64 m_from = 0;
    qint64 m_to = 0;
    double m_top = 0;
    QChartView *m_view = nullptr; ///< Null before the first data; so are those below.
    QChart *m_chart = nullptr;
    QCategoryAxis *m_timeAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
    QList<QLineSeries *> m_lines;
    QScatterSeries *m_mark = nullptr; ///< The point that the tooltip speaks of.
};

} // namespace Hearth
