#pragma once

#include "sizing/sizingchoices.h"

#include <QRectF>
#include <QWidget>

namespace Hearth {

/// What a window needs, as the chart shows it.
struct WindowPoint
{
    quint64 window = 0; ///< Tokens of one request.
    quint64 bytes = 0;
    Verdict verdict = Verdict::No;

    bool operator==(const WindowPoint &) const = default;
};

/// Where things lie: windows on a logarithmic axis, bytes on a linear one from 0. Pure.
struct WindowChartGeometry
{
    QRectF plot;
    double lowWindow = 1;
    double highWindow = 2;
    double highBytes = 1;

    /// \a plot shows all of \a points and \a capacityBytes with some room above.
    [[nodiscard]] static WindowChartGeometry of(
        const QRectF &plot, const QList<WindowPoint> &points, quint64 capacityBytes);
    [[nodiscard]] double xOf(double window) const;
    [[nodiscard]] double yOf(double bytes) const;
    /// Index of the point whose x is nearest; -1 of none.
    [[nodiscard]] qsizetype nearest(const QList<WindowPoint> &points, double x) const;
};

/// How the need grows with the context window: a line, a dashed one for the machine's memory, a mark where
/// the question stands. The arrow keys or the mouse go from point to point, and its figures are shown; Enter
/// or a click takes that window.
class WindowChart final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowChart(QWidget *parent = nullptr);
    /// \a capacityBytes: 0 when no machine is known. \a asked: the window of the question.
    void setPoints(const QList<WindowPoint> &points, quint64 capacityBytes, quint64 asked);
    [[nodiscard]] const QList<WindowPoint> &points() const { return m_points; }
    [[nodiscard]] QString reading() const; ///< Figures of the point in view; empty without points.
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void windowChosen(quint64 tokens);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] WindowChartGeometry geometryNow() const;
    [[nodiscard]] qsizetype askedIndex() const;
    void view(qsizetype index);
    void paintAxes(QPainter &painter, const WindowChartGeometry &geometry) const;
    void paintCurve(QPainter &painter, const WindowChartGeometry &geometry) const;

    QList<WindowPoint> m_points;
    quint64 m_capacity = 0;
    quint64 m_asked = 0;
    qsizetype m_viewed = -1; ///< Point whose figures are shown; -1: the one asked for.
};

} // namespace Hearth
