#pragma once

#include <QWidget>

namespace Hearth {

/// A short piece of a chart's line, as its legend shows it. The words beside it are what is read aloud.
class LineSample final : public QWidget
{
    Q_OBJECT

public:
    explicit LineSample(bool dashed, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_dashed;
};

} // namespace Hearth
