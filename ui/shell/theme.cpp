#include "shell/theme.h"

#include "shell/stylesheet.h"

#include <QApplication>
#include <QStyleFactory>

namespace Hearth {

Theme::Theme(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_systemPalette(QApplication::palette())
    , m_systemFamilies(QApplication::font().families())
{
    // The style that draws alike everywhere and takes all colours from the palette.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    applyFontFamilies();
}

void Theme::apply(bool dark, bool highContrast)
{
    if (m_applied && dark == m_dark && highContrast == m_highContrast) {
        return;
    }
    m_applied = true;
    m_dark = dark;
    m_highContrast = highContrast;
    const QPalette palette =
        highContrast ? m_systemPalette : (dark ? Tokens::darkness() : Tokens::light()).palette();
    QApplication::setPalette(palette);
    m_app.setStyleSheet(styleSheet(Tokens::of(palette)));
}

void Theme::applyFontFamilies()
{
    QFont font = QApplication::font();
    QStringList families = m_systemFamilies;
    if (families.size() == 1 && families.first().startsWith(QLatin1String("Sans"), Qt::CaseInsensitive)) {
        // No desktop chose one: the alias may mean a CJK font, and Qt's size is smaller than desktops'
        // usual 10.
        families.prepend(QStringLiteral("Noto Sans"));
        font.setPointSizeF(10);
    }
    for (const char *family : {"Noto Sans Thai", "Loma", "Noto Sans CJK TC", "Noto Sans TC",
             "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI", "WenQuanYi Zen Hei"}) {
        families.append(QLatin1String(family));
    }
    families.removeDuplicates();
    font.setFamilies(families);
    QApplication::setFont(font);
}

} // namespace Hearth
