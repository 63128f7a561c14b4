#include "widgets/stateglyph.h"

#include <QPainter>
#include <QPainterPath>

namespace Hearth {

namespace {

constexpr int glyphSize = 12; ///< Beside body text.

void paintRing(QPainter &painter, const QRectF &square, const QColor &color, Qt::PenStyle style)
{
    const double width = square.width() * 0.17;
    QPen pen(color, width, style, Qt::FlatCap);
    if (style == Qt::CustomDashLine) {
        // Eight dots around: in units of the pen's width.
        const double step = (square.width() - width) * 3.14159 / 8 / width;
        pen.setDashPattern({step * 0.45, step * 0.55});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void paintLoading(QPainter &painter, const QRectF &square, const QColor &color, double progress)
{
    QColor track = color;
    track.setAlphaF(0.3F);
    paintRing(painter, square, track, Qt::SolidLine);
    const double width = square.width() * 0.22;
    const double share = progress < 0 ? 0.25 : qBound(0.05, progress, 1.0);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    // Qt counts sixteenths of a degree, counter-clockwise from three o'clock.
    painter.drawArc(
        square.adjusted(width / 2, width / 2, -width / 2, -width / 2), 90 * 16, -qRound(share * 360 * 16));
}

void paintTriangle(QPainter &painter, const QRectF &square, const QColor &color)
{
    QPainterPath path;
    path.moveTo(square.center().x(), square.top() + square.height() * 0.04);
    path.lineTo(square.right(), square.bottom() - square.height() * 0.06);
    path.lineTo(square.left(), square.bottom() - square.height() * 0.06);
    path.closeSubpath();
    painter.setPen(QPen(color, square.width() * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(path);
}

void paintQuestion(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double unit = square.width();
    QPainterPath hook;
    hook.moveTo(square.left() + unit * 0.24, square.top() + unit * 0.3);
    hook.cubicTo(square.left() + unit * 0.24, square.top() - unit * 0.05, square.left() + unit * 0.78,
        square.top() - unit * 0.05, square.left() + unit * 0.78, square.top() + unit * 0.3);
    hook.cubicTo(square.left() + unit * 0.78, square.top() + unit * 0.52, square.center().x(),
        square.top() + unit * 0.48, square.center().x(), square.top() + unit * 0.7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, unit * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(square.center().x(), square.bottom() - unit * 0.08), unit * 0.1, unit * 0.1);
}

void paintKey(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double unit = square.width();
    painter.setPen(QPen(color, unit * 0.14, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(square.left() + unit * 0.28, square.center().y()), unit * 0.2, unit * 0.2);
    const double middle = square.center().y();
    painter.drawLine(QPointF(square.left() + unit * 0.48, middle), QPointF(square.right(), middle));
    painter.drawLine(QPointF(square.right() - unit * 0.08, middle),
        QPointF(square.right() - unit * 0.08, middle + unit * 0.26));
    painter.drawLine(QPointF(square.right() - unit * 0.28, middle),
        QPointF(square.right() - unit * 0.28, middle + unit * 0.2));
}

void paintBars(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double unit = square.width();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const double left : {0.16, 0.58}) {
        painter.drawRoundedRect(
            QRectF(square.left() + unit * left, square.top() + unit * 0.06, unit * 0.26, unit * 0.88),
            unit * 0.06, unit * 0.06);
    }
}

void paintCheck(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double unit = square.width();
    QPainterPath path;
    path.moveTo(square.left() + unit * 0.08, square.top() + unit * 0.55);
    path.lineTo(square.left() + unit * 0.38, square.top() + unit * 0.84);
    path.lineTo(square.left() + unit * 0.92, square.top() + unit * 0.18);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, unit * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintDiamond(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double unit = square.width();
    const QPointF middle = square.center();
    QPainterPath path;
    path.moveTo(middle.x(), square.top() + unit * 0.04);
    path.lineTo(square.right() - unit * 0.04, middle.y());
    path.lineTo(middle.x(), square.bottom() - unit * 0.04);
    path.lineTo(square.left() + unit * 0.04, middle.y());
    path.closeSubpath();
    painter.setPen(QPen(color, unit * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.drawLine(middle - QPointF(0, unit * 0.18), middle + QPointF(0, unit * 0.18));
}

void paintNote(QPainter &painter, const QRectF &square, const QColor &color)
{
    const double unit = square.width();
    const double middle = square.center().x();
    painter.setPen(QPen(color, unit * 0.18, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(color);
    painter.drawLine(QPointF(middle, square.top() + unit * 0.42), QPointF(middle, square.top() + unit * 0.9));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(middle, square.top() + unit * 0.12), unit * 0.11, unit * 0.11);
}

void paintDisc(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(square);
}

/// A disc with a hole-like dot: told from Loaded without its colour.
void paintAvailable(QPainter &painter, const QRectF &square, const QColor &color)
{
    paintRing(painter, square, color, Qt::SolidLine);
    const double inset = square.width() * 0.27;
    paintDisc(painter, square.adjusted(inset, inset, -inset, -inset), color);
}

} // namespace

Glyph glyphOf(ModelState state)
{
    switch (state) {
    case ModelState::Loaded:
        return Glyph::Loaded;
    case ModelState::Loading:
        return Glyph::Loading;
    case ModelState::Cold:
        return Glyph::Cold;
    case ModelState::Failed:
        return Glyph::Failed;
    case ModelState::Available:
        return Glyph::Available;
    case ModelState::Missing:
        return Glyph::Missing;
    case ModelState::Unknown:
        break;
    }
    return Glyph::Unknown;
}

Glyph glyphOf(ServerState state)
{
    switch (state) {
    case ServerState::Up:
        return Glyph::Available;
    case ServerState::AuthRequired:
        return Glyph::Key;
    case ServerState::Failing:
        return Glyph::Failed;
    case ServerState::Unreachable:
        return Glyph::Off;
    case ServerState::Unknown:
        break;
    }
    return Glyph::Unknown;
}

Glyph glyphOf(GatewayState::Status status)
{
    switch (status) {
    case GatewayState::Status::Listening:
        return Glyph::Loaded;
    case GatewayState::Status::Starting:
        return Glyph::Unknown;
    case GatewayState::Status::Paused:
        return Glyph::Paused;
    case GatewayState::Status::Failed:
        return Glyph::Failed;
    case GatewayState::Status::ServedByOther:
        return Glyph::Available;
    case GatewayState::Status::Off:
        break;
    }
    return Glyph::Cold;
}

Glyph glyphOf(ConfigDiagnostic::Severity severity)
{
    switch (severity) {
    case ConfigDiagnostic::Severity::Error:
        return Glyph::Failed;
    case ConfigDiagnostic::Severity::Warning:
        return Glyph::Warning;
    case ConfigDiagnostic::Severity::Info:
        break;
    }
    return Glyph::Note;
}

QColor glyphColor(Glyph glyph, const Tokens &tokens)
{
    switch (glyph) {
    case Glyph::Loaded:
    case Glyph::Loading:
        return tokens.ember;
    case Glyph::Cold:
        return tokens.cold;
    case Glyph::Failed:
    case Glyph::Off:
        return tokens.bad;
    case Glyph::Available:
    case Glyph::Agrees:
        return tokens.good;
    case Glyph::Missing:
    case Glyph::Key:
    case Glyph::Warning:
        return tokens.caution;
    case Glyph::Unknown:
    case Glyph::Paused:
    case Glyph::Note:
    case Glyph::None:
        break;
    }
    return tokens.muted;
}

void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &color, double progress)
{
    const double side = qMin(box.width(), box.height());
    const QRectF square(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (glyph) {
    case Glyph::None:
        break;
    case Glyph::Loaded:
        paintDisc(painter, square, color);
        break;
    case Glyph::Available:
        paintAvailable(painter, square, color);
        break;
    case Glyph::Loading:
        paintLoading(painter, square, color, progress);
        break;
    case Glyph::Cold:
        paintRing(painter, square, color, Qt::SolidLine);
        break;
    case Glyph::Unknown:
        paintRing(painter, square, color, Qt::CustomDashLine);
        break;
    case Glyph::Failed:
        paintTriangle(painter, square, color);
        break;
    case Glyph::Missing:
        paintQuestion(painter, square, color);
        break;
    case Glyph::Off:
        painter.fillRect(QRectF(square.left(), square.center().y() - side * 0.09, side, side * 0.18), color);
        break;
    case Glyph::Key:
        paintKey(painter, square, color);
        break;
    case Glyph::Paused:
        paintBars(painter, square, color);
        break;
    case Glyph::Agrees:
        paintCheck(painter, square, color);
        break;
    case Glyph::Warning:
        paintDiamond(painter, square, color);
        break;
    case Glyph::Note:
        paintNote(painter, square, color);
        break;
    }
    painter.restore();
}

GlyphLabel::GlyphLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph, double progress)
{
    if (m_glyph == glyph && qFuzzyCompare(m_progress, progress)) {
        return;
    }
    m_glyph = glyph;
    m_progress = progress;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return {glyphSize, glyphSize};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_glyph,
        glyphColor(m_glyph, Tokens::current()), m_progress);
}

} // namespace Hearth
