#include "chat/chatcolumn.h"

#include "chat/answerfoot.h"
#include "engine/engine.h"
#include "routing/forgetchildren.h"
#include "routing/targetpicker.h"
#include "widgets/elidedlabel.h"
#include "widgets/stateglyph.h"
#include "widgets/tokens.h"
#include "wording/formats.h"
#include "wording/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Hearth {

ChatColumn::ChatColumn(Engine &engine, QWidget *parent)
    : Card(parent)
    , m_engine(engine)
    , m_planner(engine)
    , m_snapshot(engine.snapshot())
    , m_glyph(new GlyphLabel(this))
    , m_picker(new TargetPicker(this))
    , m_retry(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_now(new ElidedLabel(this))
    , m_conversation(new ConversationView(this))
    , m_footLine(makeHairline(this))
    , m_foot(new AnswerFoot(this))
    , m_copy(new QPushButton(this))
{
    build();
    connect(&m_planner, &RoutePlanner::planned, this, &ChatColumn::showNow);
    connect(m_picker, &TargetPicker::targetChosen, this, [this] {
        setTarget(m_picker->target());
        Q_EMIT targetChosen();
    });
    connect(m_stop, &QPushButton::clicked, this, &ChatColumn::stop);
    connect(m_retry, &QPushButton::clicked, this, &ChatColumn::retry);
    connect(m_copy, &QPushButton::clicked, this, &ChatColumn::copyAnswer);
    retranslate();
    updateButtons();
}

ChatColumn::~ChatColumn()
{
    forgetChildren(*this);
    endSession();
}

void ChatColumn::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::small);
    head->addWidget(m_glyph);
    m_picker->setObjectName(QStringLiteral("targetPicker"));
    head->addWidget(m_picker, 1);
    m_retry->setObjectName(QStringLiteral("retry"));
    head->addWidget(m_retry);
    m_stop->setObjectName(QStringLiteral("stop"));
    head->addWidget(m_stop);
    body()->addLayout(head);
    m_now->setObjectName(QStringLiteral("targetNow"));
    m_now->setMuted(true);
    m_now->setElideMode(Qt::ElideRight);
    body()->addWidget(m_now);
    body()->addWidget(makeHairline(this));
    m_conversation->setObjectName(QStringLiteral("conversation"));
    body()->addWidget(m_conversation, 1);
    body()->addWidget(m_footLine);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::small);
    m_foot->setObjectName(QStringLiteral("foot"));
    foot->addWidget(m_foot, 1);
    m_copy->setObjectName(QStringLiteral("copyAnswer"));
    m_copy->setProperty("flat", true);
    foot->addWidget(m_copy, 0, Qt::AlignTop);
    body()->addLayout(foot);
}

void ChatColumn::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    m_picker->setEntries(targetsOf(*snapshot));
    askNow();
}

void ChatColumn::askNow()
{
    RouteQuestion question;
    question.model = target();
    m_planner.ask(question);
}

QString ChatColumn::target() const
{
    return m_picker->target();
}

void ChatColumn::setTarget(const QString &target)
{
    m_picker->setTarget(target);
    askNow();
}

const ColumnTurn *ChatColumn::lastTurn() const
{
    return isEmpty() ? nullptr : &m_conversation->turns().constLast()->turn();
}

void ChatColumn::ask(const QString &prompt)
{
    (void)m_conversation->add(prompt, target());
    startNext();
}

TurnView *ChatColumn::firstWaiting() const
{
    for (TurnView *turn : m_conversation->turns()) {
        if (turn->turn().state == ColumnTurn::State::Waiting) {
            return turn;
        }
    }
    return nullptr;
}

void ChatColumn::startNext()
{
    TurnView *next = firstWaiting();
    if (!m_session && next) {
        next->begin(target());
        m_running = next;
        m_session =
            new ChatSession(m_engine, chatRequest(m_conversation->history(), next->turn().prompt, target()));
        // What an older session still says is not for this turn.
        connect(
            m_session, &ChatSession::updated, this, [this, session = m_session](const ChatUpdate &update) {
                if (session == m_session) {
                    onUpdated(update);
                }
            });
        connect(
            m_session, &ChatSession::finished, this, [this, session = m_session](const ChatResult &result) {
                if (session == m_session) {
                    onFinished(result);
                }
            });
        m_session->start();
    }
    updateButtons();
    Q_EMIT runningChanged();
}

void ChatColumn::onUpdated(const ChatUpdate &update)
{
    m_running->take(update);
}

void ChatColumn::onFinished(const ChatResult &result)
{
    m_running->finish(result);
    endSession();
    startNext();
}

void ChatColumn::endSession()
{
    if (m_session) {
        m_session->cancel();
        m_session->deleteLater();
        m_session = nullptr;
        m_running = nullptr;
    }
}

void ChatColumn::stop()
{
    for (TurnView *turn : m_conversation->turns()) {
        if (turn->turn().state == ColumnTurn::State::Waiting) {
            turn->stopWaiting();
        }
    }
    if (m_session) {
        m_session->cancel(); // it tells the end itself
    }
}

void ChatColumn::retry()
{
    const ColumnTurn *last = lastTurn();
    if (last && (last->state == ColumnTurn::State::Failed || last->state == ColumnTurn::State::Stopped)) {
        const QString prompt = last->prompt;
        m_conversation->removeLast();
        ask(prompt);
    }
}

void ChatColumn::clear()
{
    endSession();
    m_conversation->clear();
    updateButtons();
    Q_EMIT runningChanged();
}

void ChatColumn::copyAnswer()
{
    if (const ColumnTurn *last = lastTurn()) {
        QGuiApplication::clipboard()->setText(last->answer);
        Q_EMIT answerCopied();
    }
}

void ChatColumn::showNow(const RoutePlan &plan)
{
    m_plan = plan;
    showNowText();
}

void ChatColumn::showNowText()
{
    const Candidate *winner = m_plan.winner();
    const ModelRow *row = winner ? findModel(*m_snapshot, winner->ref) : nullptr;
    const bool isLoading = winner && winner->state == ModelState::Loading;
    m_glyph->setGlyph(winner ? glyphOf(winner->state) : Glyph::Off,
        isLoading && row && row->loadProgress ? *row->loadProgress : -1);
    if (!winner) {
        const bool isNothing = m_plan.candidates.isEmpty();
        m_now->setText(isNothing ? tr("Names no model of this config.") : tr("Nobody can answer now."));
        return;
    }
    QStringList parts;
    if (winner->ref.toString() != m_plan.requested) {
        //: A route or alias leads to this model at the moment.
        parts.append(tr("now %1").arg(winner->ref.toString()));
    }
    if (winner->state == ModelState::Cold) {
        parts.append(row && row->sizeBytes
                ? tr("Cold: this will load %1 first").arg(bytesText(*row->sizeBytes))
                : tr("Cold: this will load the model first"));
    } else {
        parts.append(modelStateWord(winner->state));
    }
    if (winner->limit) {
        //: A context window in tokens.
        parts.append(tr("window %1").arg(tokensText(winner->limit)));
    }
    m_now->setText(parts.join(QStringLiteral(" · ")));
}

void ChatColumn::updateButtons()
{
    const ColumnTurn *last = lastTurn();
    const bool hasEnded = last && last->hasEnded();
    const auto reveal = [this](QPushButton *button, bool visible) {
        // A button that goes away must not take the keyboard with it.
        if (!visible && button->hasFocus()) {
            m_conversation->setFocus();
        }
        button->setVisible(visible);
    };
    reveal(m_stop, isRunning());
    reveal(m_retry,
        !isRunning() && last
            && (last->state == ColumnTurn::State::Failed || last->state == ColumnTurn::State::Stopped));
    reveal(m_copy, hasEnded && !last->answer.isEmpty());
    const AnswerFacts facts = hasEnded ? answerFacts(*last, m_snapshot.get()) : AnswerFacts{};
    m_foot->setFacts(facts);
    m_footLine->setVisible(hasEnded);
}

void ChatColumn::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateButtons();
    }
}

void ChatColumn::retranslate()
{
    m_picker->setAccessibleName(tr("Route, alias or model to ask"));
    //: Button: asks the same again after an error.
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(m_retry->text());
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(m_stop->text());
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the answer as Markdown"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_conversation->setAccessibleName(tr("Conversation"));
    m_conversation->setEmptySentence(tr("The answers stand here. Looking loads nothing."));
    showNowText();
}

} // namespace Hearth
