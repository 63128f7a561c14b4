#include "overview/setupcard.h"

#include "widgets/stateglyph.h"
#include "wording/formats.h"
#include "wording/setupwording.h"
#include "wording/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Hearth {

namespace {

Glyph glyphOf(SetupStep::State state)
{
    switch (state) {
    case SetupStep::State::Done:
        return Glyph::Agrees;
    case SetupStep::State::Open:
        return Glyph::Warning;
    case SetupStep::State::Unknown:
        return Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

bool hasAnswered(const SetupCheck &setup)
{
    return std::any_of(setup.steps.cbegin(), setup.steps.cend(), [](const SetupStep &step) {
        return step.kind == SetupStep::Kind::AnswersByResponses && step.state == SetupStep::State::Done;
    });
}

} // namespace

SetupCard::SetupCard(QWidget *parent)
    : Card(parent)
    , m_snapshot(std::make_shared<Snapshot>())
    , m_glyph(new GlyphLabel(this))
    , m_sentence(new QLabel(this))
    , m_fold(new QPushButton(this))
    , m_away(new QPushButton(this))
    , m_steps(new QWidget(this))
    , m_list(new QVBoxLayout(m_steps))
{
    setObjectName(QStringLiteral("setupCard"));
    m_glyph->setGlyph(Glyph::Agrees);
    m_sentence->setObjectName(QStringLiteral("setupSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("strong", true);
    titleRow()->setStretch(0, 0); // the sentence is the title
    titleRow()->addWidget(m_glyph);
    titleRow()->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_fold, m_away}) {
        button->setProperty("flat", true);
        titleRow()->addWidget(button);
    }
    m_fold->setObjectName(QStringLiteral("setupFoldButton"));
    m_away->setObjectName(QStringLiteral("setupAwayButton"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Space::tiny);
    body()->addWidget(m_steps);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_unfolded = m_steps->isHidden();
        showSteps();
    });
    connect(m_away, &QPushButton::clicked, this, &SetupCard::putAwayRequested);
    retranslate();
}

void SetupCard::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    const bool isOther = m_snapshot->setup.model != snapshot->setup.model;
    const bool wasDone = m_snapshot->setup.isDone();
    const bool hadAnswer = hasAnswered(m_snapshot->setup);
    m_snapshot = snapshot;
    if (!hadAnswer && hasAnswered(snapshot->setup) && !m_word) {
        m_wordModel = {}; // the tick tells what is waited for
    }
    if (isOther || (!wasDone && snapshot->setup.isDone())) {
        m_unfolded.reset();
    }
    showSteps();
}

void SetupCard::setWordResult(const ModelRef &model, const WordResult &result)
{
    if (model == m_wordModel) {
        m_word = result;
        showSteps();
    }
}

void SetupCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SetupCard::retranslate()
{
    //: Button: do not show the setup checklist any more.
    m_away->setText(tr("Put away"));
    showSteps();
}

void SetupCard::addLine()
{
    Line line{new QWidget(m_steps), nullptr, nullptr, nullptr, nullptr, {}};
    line.glyph = new GlyphLabel(line.row);
    line.title = new QLabel(line.row);
    line.detail = new QLabel(line.row);
    line.button = new QPushButton(line.row);
    const qsizetype at = m_lines.size();
    const QString suffix = QString::number(at);
    line.row->setObjectName(QStringLiteral("setupStep") + suffix);
    line.detail->setObjectName(QStringLiteral("setupDetail") + suffix);
    line.button->setObjectName(QStringLiteral("setupAction") + suffix);
    line.button->setProperty("inRow", true);
    line.detail->setProperty("muted", true);
    line.detail->setWordWrap(true);
    line.detail->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::small);
    row->addWidget(line.glyph);
    row->addWidget(line.title);
    row->addWidget(line.detail, 1);
    row->addWidget(line.button);
    line.row->setMinimumHeight(Space::page + Space::tiny);
    connect(line.button, &QPushButton::clicked, this, [this, at] { act(at); });
    m_list->addWidget(line.row);
    m_lines.append(line);
}

void SetupCard::showSteps()
{
    const SetupCheck &setup = m_snapshot->setup;
    const bool isUnfolded = m_unfolded.value_or(!setup.isDone());
    m_sentence->setText(setupSentence(setup));
    setAccessibleName(m_sentence->text());
    m_glyph->setVisible(setup.isDone());
    //: Buttons: show or hide the steps of the setup checklist.
    m_fold->setText(isUnfolded ? tr("Hide steps") : tr("Show steps"));
    keepFocusHere(!isUnfolded, m_steps);
    m_steps->setVisible(isUnfolded);
    while (m_lines.size() < setup.steps.size()) {
        addLine();
    }
    bool isNextFound = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).row->setVisible(i < setup.steps.size());
        if (i < setup.steps.size()) {
            const SetupStep &step = setup.steps.at(i);
            const bool isNext = !isNextFound && step.state == SetupStep::State::Open;
            isNextFound = isNextFound || isNext;
            showLine(i, step, isNext);
        }
    }
}

void SetupCard::showLine(qsizetype at, const SetupStep &step, bool isNext)
{
    Line &line = m_lines[at];
    line.action = setupAction(*m_snapshot, step);
    line.glyph->setGlyph(glyphOf(step.state));
    const QString title = setupStepTitle(step.kind);
    line.title->setText(title);
    //: A step of the setup checklist: %1 the step, %2 "done" or "open".
    line.title->setAccessibleName(tr("%1: %2").arg(title, setupStateWord(step.state)));
    const bool isWord = step.kind == SetupStep::Kind::AnswersByResponses;
    const QString word = isWord ? wordText() : QString();
    const QString detail = setupStepDetail(step);
    line.detail->setText(!word.isEmpty() ? word
            : !detail.isEmpty()          ? detail
                                         : capitalized(setupStateWord(step.state)));
    const QString text = setupActionText(line.action);
    const bool isWaiting = isWord && m_wordModel == m_snapshot->setup.model && !m_word;
    keepFocusHere(text.isEmpty() || isWaiting, line.button);
    line.button->setText(text);
    line.button->setVisible(!text.isEmpty());
    line.button->setAccessibleDescription(title);
    line.button->setEnabled(!isWaiting);
    if (line.button->property("primary").toBool() != isNext) {
        line.button->setProperty("primary", isNext);
        line.button->style()->unpolish(line.button);
        line.button->style()->polish(line.button);
    }
}

/// A button that goes would hand the focus to whatever comes next on the page, which may be a repair.
void SetupCard::keepFocusHere(bool isGoing, const QWidget *widget)
{
    const QWidget *focused = window()->focusWidget();
    if (isGoing && focused && (focused == widget || widget->isAncestorOf(focused))) {
        m_fold->setFocus();
    }
}

void SetupCard::act(qsizetype at)
{
    const SetupAction action = m_lines.at(at).action;
    switch (action.kind) {
    case SetupAction::Kind::None:
        break;
    case SetupAction::Kind::Look:
        Q_EMIT lookRequested(action.model.provider);
        break;
    case SetupAction::Kind::ShowServer:
        Q_EMIT serverRequested(action.model.provider);
        break;
    case SetupAction::Kind::Load:
        Q_EMIT loadRequested(action.model, action.options);
        break;
    case SetupAction::Kind::Mend:
        Q_EMIT editRequested(action.operations, action.done);
        break;
    case SetupAction::Kind::ShowInConfig:
        Q_EMIT configPathRequested(action.path);
        break;
    case SetupAction::Kind::AskForAWord:
        m_wordModel = action.model;
        m_word.reset();
        showSteps();
        Q_EMIT wordRequested(action.model);
        break;
    }
}

QString SetupCard::wordText() const
{
    if (m_wordModel.provider.isEmpty() || m_wordModel != m_snapshot->setup.model) {
        return {};
    }
    if (!m_word) {
        return tr("Waiting for its answer …");
    }
    if (m_word->isWell) {
        //: %1: what a model said, %2: how long it took.
        return tr("It said “%1” after %2.").arg(m_word->text.simplified(), durationText(m_word->total));
    }
    return m_word->error ? errorSentence(*m_word->error) : tr("Its answer did not come to an end.");
}

} // namespace Hearth
