#include "routing/routingpage.h"

#include "engine/engine.h"
#include "routing/forgetchildren.h"
#include "routing/promptlengthfield.h"
#include "routing/targetlist.h"
#include "routing/targetpicker.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/routewording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

namespace Hearth {

namespace {

constexpr int longestAnswer = 1'000'000;
constexpr int outputStep = 256;

} // namespace

RoutingPage::RoutingPage(Engine &engine, QWidget *parent)
    : Page(Body::Scrolling, parent)
    , m_planner(engine)
    , m_snapshot(engine.snapshot())
{
    setObjectName(QStringLiteral("routingPage"));
    buildQuestion();
    buildChain();
    connect(&m_planner, &RoutePlanner::planned, this, &RoutingPage::showPlan);
    retranslate();
}

RoutingPage::~RoutingPage()
{
    forgetChildren(*this);
}

void RoutingPage::buildQuestion()
{
    m_question = new Card(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::medium);
    grid->setVerticalSpacing(Space::small);
    grid->setColumnStretch(1, 1);

    m_routeLabel = new QLabel(m_question);
    m_picker = new TargetPicker(m_question);
    m_picker->setObjectName(QStringLiteral("routePicker"));
    m_picker->setTarget(QStringLiteral("auto"));
    m_routeLabel->setBuddy(m_picker);
    grid->addWidget(m_routeLabel, 0, 0);
    grid->addWidget(m_picker, 0, 1);
    m_offline = new QCheckBox(m_question);
    m_offline->setObjectName(QStringLiteral("offline"));
    grid->addWidget(m_offline, 0, 2, 1, 2);

    m_lengthLabel = new QLabel(m_question);
    m_length = new PromptLengthField(m_question);
    m_length->setObjectName(QStringLiteral("promptLength"));
    m_lengthLabel->setBuddy(m_length->slider());
    grid->addWidget(m_lengthLabel, 1, 0);
    grid->addWidget(m_length, 1, 1);
    m_outputLabel = new QLabel(m_question);
    m_output = new QSpinBox(m_question);
    m_output->setObjectName(QStringLiteral("outputTokens"));
    m_output->setRange(0, longestAnswer);
    m_output->setSingleStep(outputStep);
    m_output->setGroupSeparatorShown(true);
    m_outputLabel->setBuddy(m_output);
    grid->addWidget(m_outputLabel, 1, 2);
    grid->addWidget(m_output, 1, 3);
    m_question->body()->addLayout(grid);
    body()->addWidget(m_question);

    m_reset = new QPushButton(this);
    m_reset->setObjectName(QStringLiteral("forgetWhatIfs"));
    m_reset->setVisible(false);
    addAction(m_reset);

    connect(m_picker, &TargetPicker::targetChosen, this, &RoutingPage::replan);
    connect(m_length, &PromptLengthField::tokensChanged, this, &RoutingPage::replan);
    connect(m_output, &QSpinBox::valueChanged, this, &RoutingPage::replan);
    connect(m_offline, &QCheckBox::clicked, this, [this](bool offline) {
        m_whatIf.offline = offline;
        replan();
    });
    connect(m_reset, &QPushButton::clicked, this, &RoutingPage::forgetWhatIfs);
}

void RoutingPage::buildChain()
{
    m_chain = new Card(this);
    m_chain->setObjectName(QStringLiteral("chain"));
    m_rowsHome = new QWidget(m_chain);
    auto *rows = new QVBoxLayout(m_rowsHome);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Space::tiny);
    m_chain->body()->addWidget(m_rowsHome);
    m_empty = new EmptyState(QStringLiteral("routing"), m_chain);
    m_empty->setObjectName(QStringLiteral("routingEmpty"));
    m_empty->setVisible(false);
    connect(m_empty, &EmptyState::actionTriggered, this,
        [this] { Q_EMIT pageRequested(QStringLiteral("config")); });
    m_chain->body()->addWidget(m_empty);
    m_unresolved = new QLabel(m_chain);
    m_unresolved->setObjectName(QStringLiteral("unresolved"));
    m_unresolved->setWordWrap(true);
    m_unresolved->setTextFormat(Qt::PlainText);
    m_unresolved->setProperty("caution", true);
    m_unresolved->setVisible(false);
    m_chain->body()->addWidget(m_unresolved);
    body()->addWidget(m_chain);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("nothingSent"));
    m_foot->setProperty("muted", true);
    body()->addWidget(m_foot);
    body()->addStretch(1);
}

void RoutingPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    m_picker->setEntries(targetsOf(*snapshot));
    replan();
}

QWidget *RoutingPage::firstFocus()
{
    return m_length->slider();
}

void RoutingPage::replan()
{
    RouteQuestion question;
    question.model = m_picker->target();
    question.promptTokens = m_length->tokens();
    if (m_output->value() > 0) {
        question.maxOutputTokens = m_output->value();
    }
    m_planner.ask(question, m_whatIf);
}

void RoutingPage::showPlan(const RoutePlan &plan)
{
    m_plan = plan;
    m_planned = true;
    showRows();
    showWords();
    showEmpty();
    Q_EMIT planShown();
}

HopView RoutingPage::hopAt(int row) const
{
    const Candidate &candidate = m_plan.candidates.at(row);
    HopView hop;
    hop.number = row + 1;
    hop.candidate = candidate;
    if (candidate.verdict == Candidate::Verdict::Skip) {
        hop.verdict = HopView::Verdict::PassedOver;
    } else if (&candidate == m_plan.winner()) {
        hop.verdict = HopView::Verdict::WouldServe;
    }
    hop.pretendDown = m_whatIf.down.contains(candidate.ref.provider);
    hop.pretendCold = m_whatIf.cold.contains(candidate.ref);
    hop.canBeCold =
        hop.pretendCold || candidate.state == ModelState::Loaded || candidate.state == ModelState::Loading;
    return hop;
}

void RoutingPage::showRows()
{
    const int count = int(m_plan.candidates.size());
    while (m_rows.size() > count) {
        delete m_rows.takeLast();
    }
    while (m_rows.size() < count) {
        auto *row = new HopRow(m_rowsHome);
        connect(row, &HopRow::pretendDownChanged, this, [this](const QString &provider, bool down) {
            down ? (void)m_whatIf.down.insert(provider) : (void)m_whatIf.down.remove(provider);
            replan();
        });
        connect(row, &HopRow::pretendColdChanged, this, [this](const ModelRef &ref, bool cold) {
            cold ? (void)m_whatIf.cold.insert(ref) : (void)m_whatIf.cold.remove(ref);
            replan();
        });
        m_rowsHome->layout()->addWidget(row);
        m_rows.append(row);
    }
    for (int row = 0; row < count; ++row) {
        const HopView hop = hopAt(row);
        if (m_rows.at(row)->hop() != hop || m_rows.at(row)->objectName().isEmpty()) {
            m_rows.at(row)->setHop(hop);
        }
    }
    m_rowsHome->setVisible(count > 0);
}

bool RoutingPage::pretends() const
{
    return m_whatIf != WhatIf{};
}

QString RoutingPage::sentence() const
{
    if (!m_planned) {
        return tr("Where would a request go, and why?");
    }
    const QString route = m_plan.requested;
    if (m_plan.candidates.isEmpty()) {
        return tr("%1 leads nowhere.").arg(route);
    }
    const Candidate *winner = m_plan.winner();
    if (!winner) {
        return pretends() ? tr("Then nobody could serve %1.").arg(route)
                          : tr("Nobody can serve %1 now.").arg(route);
    }
    const QString model = winner->ref.toString();
    const Candidate &first = m_plan.candidates.constFirst();
    if (&first == winner) {
        //: A route (or alias), a model.
        return pretends() ? tr("%1 would go to %2.").arg(route, model)
                          : tr("%1 goes to %2 now.").arg(route, model);
    }
    if (first.reason == SkipReason::Unreachable) {
        //: A route, a model, a server.
        return pretends()
            ? tr("%1 would go to %2; %3 does not answer.").arg(route, model, first.ref.provider)
            : tr("%1 goes to %2 now; %3 does not answer.").arg(route, model, first.ref.provider);
    }
    //: A route, a model, a model that was passed over, the reason as half a sentence.
    return pretends() ? tr("%1 would go to %2; %3 is passed over: %4.")
                            .arg(route, model, first.ref.toString(), skipSentence(first))
                      : tr("%1 goes to %2 now; %3 is passed over: %4.")
                            .arg(route, model, first.ref.toString(), skipSentence(first));
}

void RoutingPage::showWords()
{
    setSentence(sentence());
    const int prompt = int(m_length->tokens());
    int able = 0;
    for (const Candidate &each : std::as_const(m_plan.candidates)) {
        able += each.verdict == Candidate::Verdict::Try ? 1 : 0;
    }
    const int hops = int(m_plan.candidates.size());
    if (!m_planned || hops == 0) {
        setDetail({});
    } else if (prompt == 0) {
        //: How many of how many hops of a route could take the request.
        setDetail(
            tr("%1 of %n hop(s) can take a short prompt.", nullptr, hops).arg(QLocale().toString(able)));
    } else {
        //: How many of how many hops of a route could take the request, and the prompt's length in tokens.
        setDetail(tr("%1 of %n hop(s) can take a prompt of %2 tokens.", nullptr, hops)
                      .arg(QLocale().toString(able), tokensText(prompt)));
    }
    m_reset->setVisible(pretends());
    m_foot->setText(tr("Nothing was sent."));
    m_unresolved->setVisible(!m_plan.unresolved.isEmpty() && !m_plan.candidates.isEmpty());
    //: Names of a route's hops that no provider or model of the config bears.
    m_unresolved->setText(
        tr("Not found, and so left out: %1").arg(m_plan.unresolved.join(QStringLiteral(", "))));
}

QString RoutingPage::emptySentence() const
{
    if (!m_snapshot->configExists) {
        return tr("There is no config yet, so no route leads anywhere.");
    }
    if (!m_plan.unresolved.isEmpty()) {
        return tr("The config has no provider or model for: %1")
            .arg(m_plan.unresolved.join(QStringLiteral(", ")));
    }
    return tr("The config names no model that %1 could go to.").arg(m_plan.requested);
}

void RoutingPage::showEmpty()
{
    const bool isEmpty = m_planned && m_plan.candidates.isEmpty();
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(isEmpty ? emptySentence() : QString());
    m_empty->setAction(isEmpty ? tr("Open the config") : QString());
}

void RoutingPage::forgetWhatIfs()
{
    // The button goes away: the keyboard stays on the page.
    m_length->slider()->setFocus();
    m_whatIf = {};
    m_offline->setChecked(false);
    replan();
}

void RoutingPage::retranslate()
{
    m_question->setAccessibleName(tr("The request"));
    m_routeLabel->setText(tr("Addressed to"));
    m_picker->setAccessibleName(tr("Route, alias or model that the request is addressed to"));
    //: Label of a slider: how long the prompt is, in tokens.
    m_lengthLabel->setText(tr("Prompt length"));
    //: Label of a number field: the most tokens the answer may have.
    m_outputLabel->setText(tr("Longest answer"));
    m_output->setAccessibleName(tr("Longest answer in tokens"));
    m_output->setLocale(QLocale());
    //: In place of a number: the request does not limit its answer.
    m_output->setSpecialValueText(tr("not said"));
    //: Switch of a what-if question: nothing on the internet answers.
    m_offline->setText(tr("As if the internet were out of reach"));
    m_offline->setAccessibleName(m_offline->text());
    //: Button: ends all what-if questions.
    m_reset->setText(tr("Back to how it is now"));
    m_reset->setAccessibleName(m_reset->text());
    m_chain->setTitle(tr("Hops, in order"));
    showWords();
    showEmpty();
}

} // namespace Hearth
