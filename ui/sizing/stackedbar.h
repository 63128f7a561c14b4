#pragma once

#include "sizing/memorybill.h"
#include "widgets/tokens.h"

#include <QRectF>
#include <QWidget>

#include <optional>

class QPainter;

namespace Hearth {

/// Where the segments of a bar lie. Pure.
struct StackedBarGeometry
{
    QList<QRectF> segments; ///< One for each value, side by side over the whole box.
    std::optional<double> limitX; ///< Where the limit ends, when the values go beyond it.

    /// \a values side by side in \a box, in proportion; each that is not 0 gets at least \a least. \a limit:
    /// 0 for none.
    [[nodiscard]] static StackedBarGeometry of(
        const QRectF &box, const QList<quint64> &values, quint64 limit, double least = 2);
};

/// Fills \a box with the colour and the pattern of \a part: each has its own of both.
void paintMemoryPart(QPainter &painter, const QRectF &box, MemoryPart part, const Tokens &tokens);

/// A whole and its parts as one horizontal bar; a line tells where the machine's memory ends when the need is
/// larger. What it says stands in the legend too.
class StackedBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBar(QWidget *parent = nullptr);
    void setBill(const MemoryBill &bill);
    [[nodiscard]] const MemoryBill &bill() const { return m_bill; }
    void setBarHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MemoryBill m_bill;
    int m_height = 28;
};

} // namespace Hearth
