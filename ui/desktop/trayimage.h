#pragma once

#include "engine/outlook.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace Hearth {

/// What the tray's icon is drawn from.
struct TrayLook
{
    TrayState state = TrayState::Unknown;
    double progress = -1; ///< 0 to 1: how far a Loading ring is filled; below 0: not known.
    bool onDark = false; ///< The panel behind it is dark.
    bool monochrome = true; ///< In the panel's own colour instead of the states'.

    bool operator==(const TrayLook &) const = default;
};

/// Draws our flame with the state's shape at its foot into the largest square in the middle of \a box: bright
/// when a model is loaded or loading, dim otherwise. Edges meet pixels when \a box does.
void paintTrayImage(QPainter &painter, const QRectF &box, const TrayLook &look);

/// The same as an icon, drawn anew for each size and pixel ratio it is asked for.
[[nodiscard]] QIcon trayIconOf(const TrayLook &look);

} // namespace Hearth
