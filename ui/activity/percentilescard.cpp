#include "activity/percentilescard.h"

#include "activity/percentilebars.h"
#include "widgets/datatable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Hearth {

PercentilesCard::PercentilesCard(const QString &name, Words words, QWidget *parent)
    : TwinCard(name, parent)
    , m_words(std::move(words))
    , m_chart(new PercentileBars(m_words.value, this))
    , m_table(new DataTable(this))
    , m_model(new PercentilesModel(m_words.value, this))
    , m_legend(new QLabel(this))
{
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(1);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setColumnPriority(PercentilesModel::CountColumn, 1);
    m_table->setColumnPriority(PercentilesModel::P99Column, 2);
    setTwins(m_chart, m_table);
    m_legend->setObjectName(name + QStringLiteral("Words"));
    m_legend->setProperty("muted", true);
    m_legend->setWordWrap(true);
    m_legend->setTextFormat(Qt::PlainText);
    body()->addWidget(m_legend);
    PercentilesCard::retranslate();
}

void PercentilesCard::setRows(const QList<PercentilesRow> &rows)
{
    QList<PercentilesRow> told = rows;
    told.removeIf([](const PercentilesRow &row) { return row.figures.count == 0; });
    if (m_rows != told) {
        m_rows = told;
        m_model->setRows(m_rows);
        m_chart->setRows(m_rows.first(std::min(m_rows.size(), mostModels)));
        showRows();
    }
}

void PercentilesCard::retranslate()
{
    setTitle(m_words.title());
    m_table->setAccessibleName(title());
    m_chart->setAccessibleName(title());
    m_model->retranslate();
    m_chart->retranslate();
    showRows();
    TwinCard::retranslate();
}

void PercentilesCard::showRows()
{
    showChart(m_rows.isEmpty() ? m_words.empty() : QString());
    m_legend->setVisible(hasChart());
    if (m_rows.isEmpty()) {
        return;
    }
    const PercentilesRow &first = m_rows.constFirst();
    //: Under a chart: what its bars are; then the figures of the model with the most requests.
    m_legend->setText(tr("Filled: half of the requests (p50). Hatched: 95 % of them (p95). %1: %2 and %3.")
                          .arg(first.id, m_words.value(first.figures.p50), m_words.value(first.figures.p95)));
    m_chart->setAccessibleDescription(m_legend->text());
}

} // namespace Hearth
