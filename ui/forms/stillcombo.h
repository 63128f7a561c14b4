#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace Hearth {

/// A combo box in a form that scrolls: the wheel is the form's, so that scrolling changes nothing.
class StillCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace Hearth
