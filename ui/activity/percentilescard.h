#pragma once

#include "activity/percentilesmodel.h"
#include "widgets/twincard.h"

namespace Hearth {

class DataTable;
class PercentileBars;

/// One measure by model: bars for p50 and p95, their table twin with p99. GUI thread.
class PercentilesCard final : public TwinCard
{
    Q_OBJECT

public:
    /// In the language of the moment.
    struct Words
    {
        std::function<QString()> title;
        std::function<QString(double)> value;
        std::function<QString()> empty; ///< Said while there is nothing to show.
    };

    static constexpr qsizetype mostModels = 8; ///< In the chart; the table has all.

    PercentilesCard(const QString &name, Words words, QWidget *parent = nullptr);
    /// Those without figures are left out.
    void setRows(const QList<PercentilesRow> &rows);

protected:
    void retranslate() override;

private:
    void showRows();

    Words m_words;
    QList<PercentilesRow> m_rows;
    PercentileBars *m_chart;
    DataTable *m_table;
    PercentilesModel *m_model;
    QLabel *m_legend;
};

} // namespace Hearth
