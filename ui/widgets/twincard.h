#pragma once

#include "widgets/card.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace Hearth {

/// A card with a chart and its table twin, a sentence in their place while there is nothing to draw, and what
/// both are of. What is drawn comes from whoever derives from it.
class TwinCard : public Card
{
    Q_OBJECT

public:
    /// \a name: of the card's parts, as in "firstTokenTwinButton".
    explicit TwinCard(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] bool hasChart() const { return m_hasChart; }

protected:
    /// To be called once, in the constructor; the table gets a place to scroll in.
    void setTwins(QWidget *chart, QWidget *table);
    /// \a empty: in the chart's place; empty: there is one.
    void showChart(const QString &empty);
    void setScope(const QString &words); ///< What it is of, beside the title: "Last hour".
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    void showTwin();

    QLabel *m_scope;
    QPushButton *m_twin; ///< Checked: the table.
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QWidget *m_chart = nullptr;
    QWidget *m_table = nullptr;
    QSizePolicy m_tablePolicy; ///< While it shows.
    bool m_hasChart = false;
};

} // namespace Hearth
