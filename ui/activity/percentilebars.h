#pragma once

#include "activity/percentilesmodel.h"

#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QCategoryAxis;
class QChart;
class QChartView;
class QHorizontalBarSeries;

namespace Hearth {

/// Two lying bars for each model: p50 filled, p95 hatched. Whatever it shows must also stand in a table. The
/// chart itself is made with the first data. GUI thread.
class PercentileBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PercentileBars)

public:
    /// \a value: how a figure reads.
    explicit PercentileBars(std::function<QString(double)> value, QWidget *parent = nullptr);
    ~PercentileBars() override;

    void setRows(const QList<PercentilesRow> &rows);
    void retranslate();
    /// What the tooltip says at \a position of this widget; empty beside the rows.
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

    std::function<QString(double)> m_value;
    QList<PercentilesRow> m_rows;
    QChartView *m_view = nullptr; ///< Null before the first data; so are those below.
    QChart *m_chart = nullptr;
    QHorizontalBarSeries *m_series = nullptr;
    QBarSet *m_high = nullptr; ///< p95: a series draws its sets from below.
    QBarSet *m_middle = nullptr; ///< p50
    QBarCategoryAxis *m_modelAxis = nullptr;
    QCategoryAxis *m_valueAxis = nullptr;
};

} // namespace Hearth
