#include "widgets/lineicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace Hearth {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, QPalette::ColorRole role)
        : m_svg(std::move(svg))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor color =
            palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, m_role);
        if (color != m_loadedColor) { // Qt SVG has no colour to be set from outside: read again
            m_renderer.load(QByteArray(m_svg).replace("currentColor", color.name().toLatin1()));
            m_loadedColor = color;
        }
        m_renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_svg, m_role); }

    // Without a name QIcon::isNull() stays false; nothing else asks for it.
    QString key() const override { return QStringLiteral("hearth-line"); }

private:
    QByteArray m_svg;
    QPalette::ColorRole m_role;
    QSvgRenderer m_renderer;
    QColor m_loadedColor;
};

} // namespace

QIcon lineIcon(const QString &name, QPalette::ColorRole role)
{
    QFile file(QStringLiteral(":/hearth/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new LineIconEngine(file.readAll(), role));
}

} // namespace Hearth
