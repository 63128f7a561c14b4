#pragma once

#include "overview/timerange.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Hearth {

/// A card with a chart and its table twin, a sentence in their place while there is nothing to draw, and the
/// time that it is of. What is drawn comes from whoever derives from it.
class TwinCard : public Card
{
    Q_OBJECT

public:
    /// \a name: of the card's parts, as in "firstTokenTwinButton".
    explicit TwinCard(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] bool hasChart() const { return m_hasChart; }
    void setRange(TimeRange range); ///< Only says so: what is drawn is others' to give.

protected:
    /// To be called once, in the constructor; the table gets a place to scroll in.
    void setTwins(QWidget *chart, QWidget *table);
    /// \a empty: in the chart's place; empty: there is one.
    void showChart(const QString &empty);
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    void showTwin();

    QLabel *m_rangeLabel;
    QPushButton *m_twin; ///< Checked: the table.
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QWidget *m_chart = nullptr;
    QWidget *m_table = nullptr;
    TimeRange m_range = TimeRange::Hour;
    bool m_hasChart = false;
};

} // namespace Hearth
