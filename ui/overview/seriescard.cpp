#include "overview/seriescard.h"

#include "overview/linesample.h"
#include "widgets/datatable.h"
#include "widgets/metricchart.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Hearth {

SeriesCard::SeriesCard(const QString &name, SeriesWords words, QWidget *parent)
    : RangeCard(name, parent)
    , m_words(std::move(words))
    , m_chart(new MetricChart(this))
    , m_table(new DataTable(this))
    , m_model(new SeriesTableModel(m_words, this))
    , m_note(new QLabel(this))
{
    m_chart->setObjectName(name + QStringLiteral("Chart"));
    m_chart->setValueText(m_words.value);
    if (m_words.axis) {
        m_chart->setAxisText(m_words.axis);
    }
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(SeriesTableModel::LineColumn);
    // As low as the chart: it scrolls.
    m_table->setMinimumHeight(1);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setTwins(m_chart, m_table);
    addFigures(false, QStringLiteral("firstFigures"));
    addFigures(true, QStringLiteral("secondFigures"));
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setProperty("muted", true);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    body()->addWidget(m_note);
    SeriesCard::retranslate();
}

void SeriesCard::setContent(const ChartContent &content)
{
    if (m_content == content) {
        return;
    }
    if (m_content.series != content.series) {
        m_model->setRows(seriesRows(content.series));
    }
    m_content = content;
    if (content.hasChart()) {
        m_chart->setTop(content.top);
        m_chart->setData(content.series, content.from, content.to);
    }
    showChart(content.empty);
    showFigures();
}

void SeriesCard::retranslate()
{
    setTitle(m_words.title());
    m_table->setAccessibleName(title());
    m_chart->setAccessibleName(title());
    m_model->retranslate();
    m_chart->retranslate();
    RangeCard::retranslate();
}

void SeriesCard::addFigures(bool dashed, const QString &name)
{
    const Figures figures{new LineSample(dashed, this), new QLabel(this)};
    figures.words->setProperty("muted", true);
    figures.words->setWordWrap(true);
    figures.words->setTextFormat(Qt::PlainText);
    figures.words->setObjectName(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::small);
    line->addWidget(figures.sample, 0, Qt::AlignVCenter);
    line->addWidget(figures.words, 1);
    body()->addLayout(line);
    figures.sample->hide();
    figures.words->hide();
    m_figures.append(figures);
}

void SeriesCard::showFigures()
{
    QStringList said;
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const QString words = m_content.hasChart() ? m_content.words.value(i) : QString();
        m_figures.at(i).words->setText(words);
        m_figures.at(i).words->setVisible(!words.isEmpty());
        m_figures.at(i).sample->setVisible(!words.isEmpty());
        said.append(words);
    }
    m_note->setText(m_content.note);
    m_note->setVisible(!m_content.note.isEmpty());
    said.removeAll(QString());
    m_chart->setAccessibleDescription(said.join(QLatin1Char('\n')));
}

} // namespace Hearth
