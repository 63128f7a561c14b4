#include "desktop/trayimage.h"

#include "widgets/stateglyph.h"
#include "widgets/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace Hearth {

namespace {

/// What panels ask for [Icon Theme Specification, status icons], and twice that for dense screens.
const QList<QSize> sizes{{16, 16}, {22, 22}, {24, 24}, {32, 32}, {44, 44}, {48, 48}, {64, 64}};

/// Of the flame while no model burns: there, but behind the shape.
constexpr double unlitOpacity = 0.55;

Glyph glyphOf(TrayState state)
{
    switch (state) {
    case TrayState::Loaded:
        return Glyph::Loaded;
    case TrayState::Loading:
        return Glyph::Loading;
    case TrayState::Cold:
        return Glyph::Cold;
    case TrayState::Failing:
        return Glyph::Failed;
    case TrayState::Paused:
        return Glyph::Paused;
    case TrayState::Unknown:
        break;
    }
    return Glyph::Unknown;
}

void paintFlame(QPainter &painter, const QRectF &box, const QColor &color)
{
    QFile file(QStringLiteral(":/hearth/icons/flame.svg"));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer(file.readAll().replace("currentColor", color.name().toLatin1())).render(&painter, box);
    }
}

/// \a side square pixels.
QPixmap drawn(int side, const TrayLook &look)
{
    const Tokens &tokens = look.onDark ? Tokens::darkness() : Tokens::light();
    const bool burning = look.state == TrayState::Loaded || look.state == TrayState::Loading;
    const Glyph glyph = glyphOf(look.state);
    const QColor glyphPaint = look.monochrome ? tokens.text : glyphColor(glyph, tokens);
    const QColor flameColor = look.monochrome ? tokens.text : burning ? tokens.ember : tokens.muted;

    // The shape takes the lower right corner, the flame what is left of it; whole pixels each.
    const int glyphSide = qRound(side * 0.54);
    const QRectF glyphBox(side - glyphSide, side - glyphSide, glyphSide, glyphSide);
    const int flameSide = qRound(side * 0.95);
    const QRectF flameBox(-qRound(side * 0.09), 0, flameSide, flameSide);
    const double gap = qMax(1.0, side / 16.0);

    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(burning ? 1.0 : unlitOpacity);
    paintFlame(painter, flameBox, flameColor);
    painter.setOpacity(1.0);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(glyphBox.adjusted(-gap, -gap, gap, gap));
    // Without the crumb of the flame that would be left beside the shape.
    painter.drawRect(
        QRectF(glyphBox.left() + glyphSide * 0.2, glyphBox.top() - 2 * gap, side, glyphSide * 0.4));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintGlyph(painter, glyphBox, glyph, glyphPaint, look.progress);
    return pixmap;
}

class TrayIconEngine final : public QIconEngine
{
public:
    explicit TrayIconEngine(const TrayLook &look)
        : m_look(look)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintTrayImage(*painter, QRectF(rect), m_look);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return drawn(qMin(size.width(), size.height()), m_look);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return sizes; }
    QIconEngine *clone() const override { return new TrayIconEngine(m_look); }
    QString key() const override { return QStringLiteral("hearth-tray"); }

private:
    TrayLook m_look;
};

} // namespace

void paintTrayImage(QPainter &painter, const QRectF &box, const TrayLook &look)
{
    const double side = qMin(box.width(), box.height());
    const double ratio = painter.device()->devicePixelRatio();
    const QRectF square(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    const QPixmap pixmap = drawn(qRound(side * ratio), look);
    painter.drawPixmap(square, pixmap, QRectF(pixmap.rect()));
}

QIcon trayIconOf(const TrayLook &look)
{
    return QIcon(new TrayIconEngine(look));
}

} // namespace Hearth
