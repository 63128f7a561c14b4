#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace Hearth {

/// One of our own line icons (resources/icons/NAME.svg, 16-px grid, 1.5-px stroke, currentColor), drawn at
/// any size in the application palette's \a role: it follows the colour scheme by itself. An empty icon when
/// there is no such file.
[[nodiscard]] QIcon lineIcon(const QString &name, QPalette::ColorRole role = QPalette::WindowText);

} // namespace Hearth
