#include "overview/requestscard.h"

#include "overview/outcomebars.h"
#include "overview/requestsmodel.h"
#include "widgets/datatable.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Hearth {

namespace {

using Outcome = TrafficSample::Outcome;

constexpr Outcome outcomes[] = {Outcome::Served, Outcome::Failed, Outcome::Cancelled};

} // namespace

OutcomeSample::OutcomeSample(Outcome outcome, QWidget *parent)
    : QWidget(parent)
    , m_outcome(outcome)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize OutcomeSample::sizeHint() const
{
    return {18, 12};
}

void OutcomeSample::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setPen(outcomeColor(m_outcome, tokens));
    painter.setBrush(outcomeBrush(m_outcome, tokens));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

RequestsCard::RequestsCard(QWidget *parent)
    : RangeCard(QStringLiteral("requests"), parent)
    , m_chart(new OutcomeBars(this))
    , m_table(new DataTable(this))
    , m_model(new RequestsModel(this))
    , m_legend(new QWidget(this))
    , m_words(new QLabel(this))
{
    m_chart->setObjectName(QStringLiteral("requestsChart"));
    m_table->setObjectName(QStringLiteral("requestsTable"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(1);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setTwins(m_chart, m_table);
    auto *line = new QHBoxLayout(m_legend);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::small);
    for (const Outcome outcome : outcomes) {
        auto *word = new QLabel(m_legend);
        word->setProperty("muted", true);
        line->addWidget(new OutcomeSample(outcome, m_legend), 0, Qt::AlignVCenter);
        line->addWidget(word);
        m_legendWords.append(word);
    }
    line->addStretch(1);
    body()->addWidget(m_legend);
    m_words->setObjectName(QStringLiteral("requestsWords"));
    m_words->setProperty("muted", true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    body()->addWidget(m_words);
    RequestsCard::retranslate();
}

void RequestsCard::setBars(const QList<RequestBar> &bars)
{
    if (m_bars == bars) {
        return;
    }
    m_bars = bars;
    m_model->setRows(bars);
    m_chart->setBars(bars);
    showBars();
}

void RequestsCard::retranslate()
{
    setTitle(tr("Requests by server"));
    m_table->setAccessibleName(title());
    m_chart->setAccessibleName(title());
    for (qsizetype i = 0; i < m_legendWords.size(); ++i) {
        m_legendWords.at(i)->setText(outcomeText(outcomes[i]));
    }
    m_model->retranslate();
    m_chart->retranslate();
    showBars();
    RangeCard::retranslate();
}

void RequestsCard::showBars()
{
    showChart(m_bars.isEmpty() ? tr("No requests in this time.") : QString());
    m_legend->setVisible(hasChart());
    m_words->setVisible(hasChart());
    m_words->setText(requestsSentence(m_bars));
    m_chart->setAccessibleDescription(m_words->text());
}

} // namespace Hearth
