#pragma once

#include "overview/timerange.h"

#include <QWidget>

class QPushButton;

namespace Hearth {

/// Which time all figures of the page are of: two buttons side by side, of which one is down. GUI thread.
class RangeSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit RangeSwitch(QWidget *parent = nullptr);
    [[nodiscard]] TimeRange range() const;

Q_SIGNALS:
    void rangeChanged(Hearth::TimeRange range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_hour;
    QPushButton *m_day;
};

} // namespace Hearth
