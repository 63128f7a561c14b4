#pragma once

#include "widgets/tokens.h"

#include <QList>
#include <QRectF>
#include <QWidget>

namespace Hearth {

/// A part of a whole, and how it is drawn: told by its pattern as well as by its colour.
struct BarPart
{
    double size = 0; ///< In any unit, the same for all; not below 0.
    QString text; ///< What it is and how much.
    QColor Tokens::*color = &Tokens::muted;
    double strength = 1; ///< Share of the colour over the surface.
    Qt::BrushStyle pattern = Qt::SolidPattern;

    bool operator==(const BarPart &) const = default;
};

/// Where the parts lie in \a box: side by side in proportion to their size, each at least \a least wide.
/// Pure.
[[nodiscard]] QList<QRectF> partBoxes(const QList<BarPart> &parts, const QRectF &box, double least = 4);

/// A whole as a lying bar, its parts named under it. What it says is its accessible description, too; whoever
/// shows it has the same as a table. GUI thread.
class PartsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PartsBar(QWidget *parent = nullptr);
    void setParts(const QList<BarPart> &parts); ///< In the language of the moment.
    [[nodiscard]] const QList<BarPart> &parts() const { return m_parts; }
    [[nodiscard]] QString text() const; ///< All parts in words.
    [[nodiscard]] QString readingAt(const QPoint &position) const; ///< What the tooltip says; empty: none.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF barBox() const;
    [[nodiscard]] QList<QRect> labelBoxes(int width) const; ///< One for each part.

    QList<BarPart> m_parts;
};

} // namespace Hearth
