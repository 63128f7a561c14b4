#pragma once

#include "base/result.h"
#include "sizing/memorybill.h"
#include "widgets/card.h"
#include "widgets/stateglyph.h"

#include <optional>

class QGridLayout;
class QLabel;

namespace Hearth {

class BarLegend;
class StackedBar;

/// The answer: a verdict in words, the deciding figures, where the memory goes, how fast it will be.
class VerdictCard final : public Card
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// \a ramBytes: system memory of the machine asked about. \a hasMachine: false when nothing is known to
    /// put the model into; then only the need is told.
    void setAnswer(const Result<SizingAnswer> &answer, quint64 ramBytes, bool hasMachine);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAnswer();
    void showFailure();
    void showDevices();
    void setGrade(Glyph glyph, const char *role);
    void updateFont();
    [[nodiscard]] QString figures() const;
    [[nodiscard]] QString largestWindow() const;

    std::optional<Result<SizingAnswer>> m_answer;
    quint64 m_ramBytes = 0;
    bool m_hasMachine = true;
    MemoryBill m_bill;

    GlyphLabel *m_glyph;
    QLabel *m_headline;
    QLabel *m_figures;
    StackedBar *m_bar;
    BarLegend *m_legend;
    QWidget *m_devices; ///< One bar for each kind of device, when there are several.
    QGridLayout *m_deviceGrid;
    QLabel *m_largest;
    QLabel *m_speed;
};

} // namespace Hearth
