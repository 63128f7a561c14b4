#pragma once

#include "config/configvalues.h"
#include "engine/snapshot.h"
#include "providers/providervalues.h"
#include "widgets/tokens.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace Hearth {

/// The shapes of states [DESIGN.md, Model states]: each state has its own, so that colour never stands alone.
enum class Glyph {
    None,
    Loaded, ///< Filled disc, ember.
    Loading, ///< Ring filling, ember.
    Cold, ///< Hollow ring, blue-grey.
    Failed, ///< Triangle.
    Available, ///< Filled disc with a rim, green.
    Missing, ///< Question mark.
    Unknown, ///< Dotted ring.
    Off, ///< Dash: unreachable, not listening.
    Key, ///< A key is wanted.
    Paused, ///< Two bars.
    Agrees, ///< Check mark.
    Warning, ///< Diamond with a bar: something to look at.
    Note, ///< The letter i.
};

[[nodiscard]] Glyph glyphOf(ModelState state);
[[nodiscard]] Glyph glyphOf(ServerState state);
[[nodiscard]] Glyph glyphOf(GatewayState::Status status);
[[nodiscard]] Glyph glyphOf(ConfigDiagnostic::Severity severity);
[[nodiscard]] QColor glyphColor(Glyph glyph, const Tokens &tokens);

/// Draws \a glyph into the largest square in the middle of \a box. \a progress (0 to 1): how far a Loading
/// ring is filled; below 0: not known, a quarter is shown.
void paintGlyph(QPainter &painter, const QRectF &box, Glyph glyph, const QColor &color, double progress = -1);

/// A glyph as a widget, beside a label. Not accessible by itself: the label says the word.
class GlyphLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(QWidget *parent = nullptr);
    void setGlyph(Glyph glyph, double progress = -1);
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph = Glyph::None;
    double m_progress = -1;
};

} // namespace Hearth
