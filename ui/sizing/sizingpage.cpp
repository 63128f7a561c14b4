#include "sizing/sizingpage.h"

#include "sizing/advicecard.h"
#include "sizing/memorybill.h"
#include "sizing/sizingform.h"
#include "sizing/sizinginquiry.h"
#include "sizing/verdictcard.h"
#include "sizing/windowchart.h"
#include "wording/formats.h"
#include "wording/sizingwording.h"
#include "wording/wording.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int formWidth = 288;

QScrollArea *scrolling(QWidget *inside, const char *name, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(QLatin1String(name));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

SizingPage::SizingPage(SizingDesk &desk, QWidget *parent)
    : Page(Body::Filling, parent)
    , m_desk(desk)
    , m_inquiry(new SizingInquiry(desk, this))
    , m_form(new SizingForm(this))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::large);
    auto *questions = scrolling(m_form, "questionScroll", this);
    questions->setFixedWidth(formWidth);
    columns->addWidget(questions);
    columns->addWidget(scrolling(makeAnswerColumn(), "answerScroll", this), 1);
    body()->addLayout(columns, 1);

    connect(m_form, &SizingForm::changed, this, &SizingPage::ask);
    connect(m_inquiry, &SizingInquiry::answered, this,
        [this](const SizingQuestion &question, const SizingAnswer &answer) { onAnswer(question, answer); });
    connect(m_inquiry, &SizingInquiry::failed, this,
        [this](const SizingQuestion &question, const Error &error) { onAnswer(question, failure(error)); });
    connect(m_inquiry, &SizingInquiry::overviewReady, this, &SizingPage::onOverview);
    connect(m_inquiry, &SizingInquiry::adviceReady, this,
        [this](const SizingQuestion &, const QList<FitAdvice> &advice) { // after its answer
            m_advice->setAdvice(advice, m_form->model(), !isPlacedWell(m_question, **m_answer));
            Q_EMIT settled();
        });
    connect(m_advice, &AdviceCard::chosen, this, [this](const SizingQuestion &question) {
        m_form->apply(question);
        m_form->setFocus(); // its button goes; do not let the keyboard fall into the void
    });
    connect(m_curve, &WindowChart::windowChosen, m_form, &SizingForm::setWindow);
    retranslate();
    readOptions();
}

SizingPage::~SizingPage() = default;

QWidget *SizingPage::makeAnswerColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::large);
    m_verdict = new VerdictCard(column);
    layout->addWidget(m_verdict);
    m_advice = new AdviceCard(column);
    layout->addWidget(m_advice);

    m_curveCard = new Card(column);
    m_curveCard->setObjectName(QStringLiteral("windowCard"));
    m_curve = new WindowChart(m_curveCard);
    m_curve->setObjectName(QStringLiteral("windowChart"));
    m_curveSentence = new QLabel(m_curveCard);
    m_curveSentence->setObjectName(QStringLiteral("windowSentence"));
    m_curveSentence->setWordWrap(true);
    m_curveSentence->setProperty("muted", true);
    m_curveCard->body()->addWidget(m_curve);
    m_curveCard->body()->addWidget(m_curveSentence);
    m_curveCard->setVisible(false);
    layout->addWidget(m_curveCard);

    m_assumptionCard = new Card(column);
    m_assumptionCard->setObjectName(QStringLiteral("assumptionCard"));
    m_assumptions = new QLabel(m_assumptionCard);
    m_assumptions->setObjectName(QStringLiteral("assumptions"));
    m_assumptions->setWordWrap(true);
    m_assumptions->setTextFormat(Qt::PlainText);
    m_assumptions->setProperty("muted", true);
    m_assumptionCard->body()->addWidget(m_assumptions);
    m_assumptionCard->setVisible(false);
    layout->addWidget(m_assumptionCard);
    layout->addStretch(1);
    return column;
}

QWidget *SizingPage::firstFocus()
{
    return m_form->findChild<QWidget *>(QStringLiteral("machine"));
}

void SizingPage::readOptions()
{
    m_desk.choices().then(this, [this](const Result<SizingChoices> &choices) {
        if (choices && !choices->models.isEmpty()) {
            onOptions(*choices);
        } else {
            m_failure = choices ? Error{ErrorKind::NotFound, {}, 0} : choices.error();
            showSentence();
        }
    });
}

void SizingPage::onOptions(const SizingChoices &choices)
{
    m_desk.readThisMachine().then(this, [this, choices](const Result<MachineReading> &reading) {
        m_form->setOptions(choices, reading.value_or(MachineReading()));
    });
}

void SizingPage::ask()
{
    m_inquiry->ask(m_form->question(), m_form->model());
}

const SizingAnswer *SizingPage::answer() const
{
    return m_answer && m_answer->has_value() ? &**m_answer : nullptr;
}

void SizingPage::onAnswer(const SizingQuestion &question, const Result<SizingAnswer> &answer)
{
    m_question = question;
    m_answer = answer;
    m_points.clear();
    m_verdict->setAnswer(answer, question.ramBytes, m_form->machine().hasMemory());
    m_advice->setAdvice({}, {}, false);
    showSentence();
    showAssumptions();
    if (!answer) {
        m_curveCard->setVisible(false);
        Q_EMIT settled();
    }
}

void SizingPage::onOverview(const SizingQuestion &, const QList<MemoryPoint> &points)
{
    m_points = points;
    showCurve();
}

void SizingPage::showSentence()
{
    if (m_failure) {
        setSentence(errorSentence(*m_failure));
    } else if (const SizingAnswer *now = answer(); now && m_form->machine().hasMemory()) {
        setSentence(fitSentence(*now, m_form->machine().name()));
    } else if (now) {
        setSentence(tr("%1 needs %2.").arg(now->modelName, bytesText(qint64(now->memory.total()))));
    } else if (m_answer) {
        setSentence(tr("This cannot be reckoned."));
    } else {
        setSentence(tr("Reading the catalogues …"));
    }
    setDetail(tr("What fits, how far and how fast, reckoned from the model's shape. Nothing is loaded."));
}

void SizingPage::showCurve()
{
    const SizingAnswer *now = answer();
    m_curveCard->setVisible(now && m_points.size() > 1);
    if (!m_curveCard->isVisibleTo(this)) {
        return;
    }
    const quint64 requests = std::max<quint64>(now->options.slotCount, 1);
    QList<WindowPoint> points;
    for (const MemoryPoint &point : std::as_const(m_points)) {
        points.append({point.contextTokens / requests, point.memory.total(), point.verdict});
    }
    const quint64 capacity = m_form->machine().hasMemory() ? capacityOf(*now, m_question.ramBytes) : 0;
    m_curve->setPoints(points, capacity, now->options.contextTokens / requests);
    const auto text = [](const WindowPoint &point) {
        return std::pair(bytesText(qint64(point.bytes)), tokensText(qint64(point.window)));
    };
    const auto [lowNeed, lowWindow] = text(points.first());
    const auto [highNeed, highWindow] = text(points.last());
    //: %1, %3: memory; %2, %4: tokens. "From 17.9 GiB with 4,096 tokens to 42.5 GiB with 262,144."
    QString sentence =
        tr("From %1 with %2 tokens to %3 with %4.").arg(lowNeed, lowWindow, highNeed, highWindow);
    if (capacity > 0) {
        //: Of a chart. %1: memory.
        sentence += u' ' + tr("The dashed line: the %1 of the machine.").arg(bytesText(qint64(capacity)));
    }
    m_curveSentence->setText(sentence);
}

void SizingPage::showAssumptions()
{
    QStringList sentences;
    if (const SizingAnswer *now = answer()) {
        for (const Assumption each : now->assumptions) {
            sentences.append(assumptionSentence(each));
        }
    }
    m_assumptions->setText(sentences.join(u'\n'));
    m_assumptionCard->setVisible(!sentences.isEmpty());
}

void SizingPage::retranslate()
{
    m_form->retranslate();
    m_verdict->retranslate();
    m_advice->retranslate();
    m_curve->retranslate();
    m_curveCard->setTitle(tr("How the window changes it"));
    m_assumptionCard->setTitle(tr("What this rests on"));
    showSentence();
    showCurve();
    showAssumptions();
}

} // namespace Hearth
