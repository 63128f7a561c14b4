#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Hearth {

/// The colours of the design by role [LOOK.md, Colour roles; their contrast stands there]. The one place that
/// names colours: widgets take them from here or from the palette made of them.
struct Tokens
{
    bool dark = false;
    QColor background; ///< The window.
    QColor sidebar;
    QColor surface; ///< Cards and inputs.
    QColor line; ///< Hairlines.
    QColor text;
    QColor muted;
    QColor ember; ///< Accent, loaded.
    QColor onEmber; ///< Text on it.
    QColor cold;
    QColor good;
    QColor bad;
    QColor caution;
    QColor selection; ///< Current page, current row.

    [[nodiscard]] static const Tokens &light();
    [[nodiscard]] static const Tokens &darkness();
    /// The tokens that \a palette was made from; of another palette (high contrast) what comes nearest to the
    /// roles in it.
    [[nodiscard]] static Tokens of(const QPalette &palette);
    /// Those of the application's palette, for whoever paints: that of a widget may be its style sheet's.
    [[nodiscard]] static Tokens current();
    /// What standard widgets draw with.
    [[nodiscard]] QPalette palette() const;

    bool operator==(const Tokens &) const = default;
};

/// \a share (0 to 1) of \a over on top of \a under.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

/// Distances in logical pixels, on a grid of 4 [LOOK.md, Measure].
namespace Space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16; ///< Card padding, gap between cards.
inline constexpr int page = 24; ///< Page margin.
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int controlHeight = 32;
inline constexpr int sidebarWidth = 208;
inline constexpr int collapsedSidebarWidth = 56;
inline constexpr int collapseBelow = 1000; ///< Window widths under it show the sidebar as icons.
} // namespace Space

/// Sizes of type as factors of the system font [LOOK.md, Measure].
namespace Type {
inline constexpr double sentence = 1.5; ///< A page's opening sentence, semibold.
inline constexpr double cardTitle = 1.05; ///< Semibold.
inline constexpr double secondary = 0.92; ///< Muted.
} // namespace Type

/// \a base in another size and weight.
[[nodiscard]] QFont scaledFont(QFont base, double factor, QFont::Weight weight = QFont::Normal);
/// The system's fixed-width font in the size of \a base, whose families give what it lacks: Thai and Chinese.
[[nodiscard]] QFont fixedFont(const QFont &base);

} // namespace Hearth
