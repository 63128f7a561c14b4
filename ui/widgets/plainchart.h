#pragma once

class QChartView;
class QWidget;

namespace Hearth {

/// A view of an empty chart as all our charts begin: no frame, background, margins of its own or legend. It
/// takes neither focus nor the mouse, whose wheel belongs to the page. \a parent owns it.
[[nodiscard]] QChartView *makePlainChart(QWidget *parent);

} // namespace Hearth
