#pragma once

#include "widgets/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace Hearth {

/// Puts the look on the application: palette, style sheet, font families. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// \a app outlives this. Sets the style; apply() sets the colours.
    explicit Theme(QApplication &app, QObject *parent = nullptr);

    /// \a highContrast: the system's palette is taken as it is.
    void apply(bool dark, bool highContrast);
    /// The families that give Thai and Traditional Chinese forms after the system's own: by locale alone Qt
    /// picks Japanese forms [DESIGN.md, Quality floor].
    void applyFontFamilies();
    [[nodiscard]] bool isDark() const { return m_dark; }

private:
    QApplication &m_app;
    QPalette m_systemPalette;
    QStringList m_systemFamilies;
    bool m_dark = false;
    bool m_applied = false;
    bool m_highContrast = false;
};

} // namespace Hearth
