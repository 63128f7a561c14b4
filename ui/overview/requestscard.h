#pragma once

#include "overview/rangecard.h"
#include "overview/trafficmetrics.h"

namespace Hearth {

class DataTable;
class OutcomeBars;
class RequestsModel;

/// A piece of a bar as its legend shows it. The word beside it is what is read aloud.
class OutcomeSample final : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeSample(TrafficSample::Outcome outcome, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TrafficSample::Outcome m_outcome;
};

/// Requests by server and by what became of them: bars, their table twin, the sums in words. GUI thread.
class RequestsCard final : public RangeCard
{
    Q_OBJECT

public:
    explicit RequestsCard(QWidget *parent = nullptr);
    void setBars(const QList<RequestBar> &bars);

protected:
    void retranslate() override;

private:
    void showBars();

    QList<RequestBar> m_bars;
    OutcomeBars *m_chart;
    DataTable *m_table;
    RequestsModel *m_model;
    QWidget *m_legend;
    QList<QLabel *> m_legendWords; ///< In the order of Outcome.
    QLabel *m_words;
};

} // namespace Hearth
