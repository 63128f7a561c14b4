#include "activity/requestdetails.h"

#include "activity/requestcells.h"
#include "activity/stepsmodel.h"
#include "activity/timeline.h"
#include "gateway/requestjson.h"
#include "widgets/datatable.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"
#include "wording/requestwording.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Hearth {

namespace {

constexpr int factsWidth = 320;

QDate dayOf(std::chrono::milliseconds at)
{
    return QDateTime::fromMSecsSinceEpoch(at.count()).date();
}

} // namespace

RequestDetails::RequestDetails(QWidget *parent)
    : Card(parent)
    , m_cancel(addButton("requestCancel"))
    , m_body(addButton("requestBody"))
    , m_replay(addButton("requestReplay"))
    , m_whatIf(addButton("requestWhatIf"))
    , m_copy(addButton("requestCopy"))
    , m_close(addButton("requestClose"))
    , m_timeline(new PartsBar(this))
    , m_steps(new DataTable(this))
    , m_model(new StepsModel(this))
    , m_factsHome(new QWidget(this))
    , m_facts(new QGridLayout)
{
    setObjectName(QStringLiteral("requestDetails"));
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    addContent();
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_record->number); });
    connect(m_body, &QPushButton::clicked, this, [this] { Q_EMIT bodyRequested(m_record->number); });
    connect(m_replay, &QPushButton::clicked, this, [this] { Q_EMIT replayRequested(*m_record); });
    connect(m_whatIf, &QPushButton::clicked, this, [this] { Q_EMIT whatIfRequested(*m_record); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(requestLine(*m_record)));
        Q_EMIT copied();
    });
    connect(m_close, &QPushButton::clicked, this, &RequestDetails::closeRequested);
    retranslate();
}

QPushButton *RequestDetails::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("flat", true);
    titleRow()->addWidget(button);
    return button;
}

void RequestDetails::addContent()
{
    body()->setSpacing(Space::small);
    m_timeline->setObjectName(QStringLiteral("requestTimeline"));
    body()->addWidget(m_timeline);
    m_steps->setObjectName(QStringLiteral("requestSteps"));
    m_steps->setModel(m_model);
    m_steps->setStretchColumn(StepsModel::WhatColumn);
    m_steps->setMinimumHeight(1);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(Space::medium);
    m_facts->setVerticalSpacing(Space::tiny);
    m_facts->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(m_factsHome);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_facts);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("requestFacts"));
    area->setWidget(m_factsHome);
    area->setWidgetResizable(true);
    area->setFixedWidth(factsWidth);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::large);
    line->addWidget(m_steps, 1);
    line->addWidget(area);
    body()->addLayout(line, 1);
}

void RequestDetails::setRecord(
    const std::shared_ptr<const RequestRecord> &record, std::chrono::milliseconds now)
{
    m_record = record;
    m_now = now;
    showRecord();
}

QWidget *RequestDetails::firstFocus()
{
    return m_steps;
}

void RequestDetails::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RequestDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    Card::keyPressEvent(event);
}

void RequestDetails::retranslate()
{
    //: Button: ends a request that is under way.
    m_cancel->setText(tr("Cancel"));
    //: Button: shows the texts of a request and its answer, which were kept.
    m_body->setText(tr("Show texts"));
    //: Button: opens the chat with the two models of a request side by side.
    m_replay->setText(tr("Replay in compare"));
    //: Button: opens the Routing page with a question like this request.
    m_whatIf->setText(tr("Open in what-if"));
    //: Button: copies all that is known of a request.
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all that is known of this request as JSON"));
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    //: What a chart is: the phases of one request, in order of time.
    m_timeline->setAccessibleName(tr("Timeline"));
    //: Table: what happened to one request, step by step.
    m_steps->setAccessibleName(tr("Steps"));
    m_model->retranslate();
    if (m_record) {
        showRecord();
    }
}

void RequestDetails::showRecord()
{
    const auto total =
        m_record->isRunning() ? std::max(m_now - m_record->at, m_record->total) : m_record->total;
    //: Title of the details of a request: %1 the time, %2 the model asked for, %3 the model it went to.
    setTitle(tr("%1: %2 → %3")
                 .arg(momentText(m_record->at, dayOf(m_now)), m_record->asked, wentToText(*m_record)));
    setAccessibleName(title());
    m_cancel->setVisible(m_record->isRunning());
    m_body->setVisible(m_record->hasBody);
    m_replay->setVisible(!m_record->isRunning());
    m_whatIf->setVisible(!m_record->isRunning());
    const QList<BarPart> parts = timelineParts(timelinePhases(*m_record, total));
    m_timeline->setParts(parts);
    m_timeline->setVisible(!parts.isEmpty()); // what was refused at once has none
    m_model->setRows(stepRows(*m_record));
    const QList<RequestFact> facts = requestFacts(*m_record, total);
    if (facts != m_shownFacts) {
        m_shownFacts = facts;
        showFacts();
    }
}

void RequestDetails::showFacts()
{
    while (m_factLabels.size() < m_shownFacts.size()) {
        const int row = int(m_factLabels.size());
        auto *label = new QLabel(m_factsHome);
        auto *value = new QLabel(m_factsHome);
        label->setProperty("muted", true);
        label->setTextFormat(Qt::PlainText);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        value->setObjectName(QStringLiteral("requestFact%1").arg(row));
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1, Qt::AlignTop);
        m_factLabels.emplaceBack(label, value);
    }
    for (qsizetype i = 0; i < m_factLabels.size(); ++i) {
        const auto [label, value] = m_factLabels.at(i);
        const bool isUsed = i < m_shownFacts.size();
        label->setVisible(isUsed);
        value->setVisible(isUsed);
        if (isUsed) {
            label->setText(m_shownFacts.at(i).label);
            value->setText(m_shownFacts.at(i).value);
            value->setAccessibleName(QStringLiteral("%1: %2").arg(label->text(), value->text()));
        }
    }
}

} // namespace Hearth
