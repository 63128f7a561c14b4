#include "widgets/tokens.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <QGuiApplication>

namespace Hearth {

namespace {

Tokens makeTokens(bool dark)
{
    const auto pick = [dark](const char *light, const char *night) {
        return QColor(QLatin1String(dark ? night : light));
    };
    Tokens tokens;
    tokens.dark = dark;
    tokens.background = pick("#F6F5F3", "#1B1A18");
    tokens.sidebar = pick("#EEECE8", "#211F1D");
    tokens.surface = pick("#FFFFFF", "#252320");
    tokens.line = pick("#DEDAD3", "#3A3733");
    tokens.text = pick("#1F1D1A", "#EFECE6");
    tokens.muted = pick("#605B53", "#ABA59B");
    tokens.ember = pick("#BF4A0A", "#FF9457");
    tokens.onEmber = pick("#FFFFFF", "#1B1A18");
    tokens.cold = pick("#3F6488", "#8FB4D9");
    tokens.good = pick("#23703A", "#6CC486");
    tokens.bad = pick("#B3261E", "#FF8A80");
    tokens.caution = pick("#8A5A00", "#E5B454");
    tokens.selection = pick("#F7E4D8", "#3A2A20");
    return tokens;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeTokens(false);
    return tokens;
}

const Tokens &Tokens::darkness()
{
    static const Tokens tokens = makeTokens(true);
    return tokens;
}

Tokens Tokens::current()
{
    return of(QGuiApplication::palette());
}

Tokens Tokens::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Tokens *known : {&light(), &darkness()}) {
        if (window == known->background) {
            return *known;
        }
    }
    Tokens tokens = window.lightness() < 128 ? darkness() : light();
    tokens.background = window;
    tokens.sidebar = window;
    tokens.surface = palette.color(QPalette::Active, QPalette::Base);
    tokens.text = palette.color(QPalette::Active, QPalette::WindowText);
    tokens.muted = tokens.text; // high contrast knows no second rank
    tokens.line = tokens.text;
    tokens.ember = palette.color(QPalette::Active, QPalette::Highlight);
    tokens.onEmber = palette.color(QPalette::Active, QPalette::HighlightedText);
    tokens.selection = mixed(tokens.surface, tokens.ember, 0.25);
    for (QColor *role : {&tokens.cold, &tokens.good, &tokens.bad, &tokens.caution}) {
        *role = tokens.text; // shape and word tell
    }
    return tokens;
}

QPalette Tokens::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, background);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, sidebar);
    set(QPalette::Text, text);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, onEmber);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::ToolTipBase, surface);
    set(QPalette::ToolTipText, text);
    set(QPalette::Highlight, ember);
    set(QPalette::HighlightedText, onEmber);
    set(QPalette::Link, ember);
    set(QPalette::LinkVisited, ember);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, mixed(surface, line, 0.5));
    set(QPalette::Mid, line);
    set(QPalette::Dark, mixed(line, text, 0.3));
    set(QPalette::Shadow, mixed(background, text, 0.5));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(surface, muted, 0.7));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
        part(under.blueF(), over.blueF()));
}

QFont scaledFont(QFont base, double factor, QFont::Weight weight)
{
    if (base.pointSizeF() > 0) {
        base.setPointSizeF(base.pointSizeF() * factor);
    } else {
        base.setPixelSize(qRound(base.pixelSize() * factor));
    }
    base.setWeight(weight);
    return base;
}

QFont fixedFont(const QFont &base)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // By its real name: "monospace" is an alias, which is passed over where other families follow.
    fixed.setFamilies(QStringList(QFontInfo(fixed).family()) + base.families());
    fixed.setStyleHint(QFont::Monospace);
    if (base.pointSizeF() > 0) {
        fixed.setPointSizeF(base.pointSizeF());
    } else {
        fixed.setPixelSize(base.pixelSize());
    }
    return fixed;
}

} // namespace Hearth
