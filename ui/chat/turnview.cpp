#include "chat/turnview.h"

#include "chat/answerfacts.h"
#include "widgets/lineicon.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr qsizetype shownPrompt = 2000; ///< Characters; who pasted a book knows how it goes on.

} // namespace

TurnView::TurnView(const QString &prompt, const QString &target, QWidget *parent)
    : QWidget(parent)
    , m_prompt(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_reasoning(new AnswerView(AnswerView::Kind::Plain, this))
    , m_answer(new AnswerView(AnswerView::Kind::Markdown, this))
    , m_toolCalls(new QLabel(this))
    , m_status(new QLabel(this))
    , m_failure(new QLabel(this))
{
    m_turn.prompt = prompt;
    m_turn.target = target;
    build();
    retranslate();
}

void TurnView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    for (QLabel *label : {m_prompt, m_toolCalls, m_status, m_failure}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_prompt->setObjectName(QStringLiteral("turnPrompt"));
    m_prompt->setFont(scaledFont(font(), 1, QFont::DemiBold));
    layout->addWidget(m_prompt);
    m_fold->setObjectName(QStringLiteral("reasoningFold"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_fold->setVisible(false);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    m_reasoning->setObjectName(QStringLiteral("reasoningText"));
    m_reasoning->setProperty("muted", true);
    m_reasoning->setVisible(false);
    layout->addWidget(m_reasoning);
    m_answer->setObjectName(QStringLiteral("answerText"));
    m_answer->setVisible(false);
    layout->addWidget(m_answer);
    m_toolCalls->setObjectName(QStringLiteral("toolCalls"));
    m_toolCalls->setFont(scaledFont(fixedFont(font()), Type::secondary));
    m_toolCalls->setVisible(false);
    layout->addWidget(m_toolCalls);
    m_status->setObjectName(QStringLiteral("turnStatus"));
    m_status->setProperty("muted", true);
    layout->addWidget(m_status);
    m_failure->setObjectName(QStringLiteral("turnFailure"));
    m_failure->setProperty("bad", true);
    m_failure->setVisible(false);
    layout->addWidget(m_failure);

    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_reasoning->setVisible(!m_reasoning->isVisibleTo(this));
        m_reasoning->finish();
        updateFold();
    });
}

void TurnView::begin(const QString &target)
{
    m_turn.target = target;
    m_turn.state = ColumnTurn::State::Running;
    retranslate();
}

void TurnView::take(const ChatUpdate &update)
{
    if (!update.reasoning.isEmpty()) {
        if (m_turn.reasoning.isEmpty()) {
            m_reasoningClock.start();
            m_fold->setVisible(true);
        }
        const QString text = QString::fromUtf8(update.reasoning);
        m_turn.reasoning += text;
        m_reasoning->append(text);
        if (m_turn.answer.isEmpty()) {
            m_turn.reasoningTime = std::chrono::milliseconds(m_reasoningClock.elapsed());
        }
        updateFold();
    }
    if (!update.text.isEmpty()) {
        endReasoning();
        const QString text = QString::fromUtf8(update.text);
        m_turn.answer += text;
        m_answer->setVisible(true);
        m_answer->append(text);
    }
    if (!update.toolCalls.isEmpty()) {
        endReasoning();
        m_turn.toolCalls += QString::fromUtf8(update.toolCalls);
        showToolCalls();
    }
    showStatus();
}

void TurnView::endReasoning()
{
    const bool isFirst = m_turn.answer.isEmpty() && m_turn.toolCalls.isEmpty();
    if (isFirst && !m_turn.reasoning.isEmpty()) {
        m_turn.reasoningTime = std::chrono::milliseconds(m_reasoningClock.elapsed());
        updateFold();
    }
}

void TurnView::finish(const ChatResult &result)
{
    m_turn.result = result;
    switch (result.outcome) {
    case AttemptMachine::Outcome::Served:
        m_turn.state = ColumnTurn::State::Served;
        break;
    case AttemptMachine::Outcome::Cancelled:
        m_turn.state = ColumnTurn::State::Stopped;
        break;
    default:
        m_turn.state = ColumnTurn::State::Failed;
        break;
    }
    m_answer->finish();
    m_reasoning->finish();
    showStatus();
}

void TurnView::stopWaiting()
{
    m_turn.state = ColumnTurn::State::Stopped;
    showStatus();
}

void TurnView::setIsLast(bool isLast)
{
    m_isLast = isLast;
    showStatus();
}

void TurnView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_prompt->setFont(scaledFont(font(), 1, QFont::DemiBold));
    }
}

void TurnView::updateFold()
{
    //: Button that unfolds what a model thought before it answered; how long it thought.
    m_fold->setText(tr("Reasoning %1").arg(durationText(m_turn.reasoningTime)));
    const bool isOpen = m_reasoning->isVisibleTo(this);
    m_fold->setIcon(lineIcon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setAccessibleDescription(isOpen ? tr("Unfolded") : tr("Folded"));
}

void TurnView::showPrompt()
{
    const bool isLong = m_turn.prompt.size() > shownPrompt;
    m_prompt->setText(isLong ? m_turn.prompt.left(shownPrompt) + QStringLiteral(" …") : m_turn.prompt);
}

void TurnView::retranslate()
{
    showPrompt();
    updateFold();
    m_reasoning->setAccessibleName(tr("Reasoning"));
    m_answer->setAccessibleName(tr("Answer of %1").arg(m_turn.target));
    showToolCalls();
    showStatus();
}

void TurnView::showToolCalls()
{
    //: Names and arguments of functions that the model asks to be called follow.
    m_toolCalls->setText(tr("The model calls: %1").arg(m_turn.toolCalls.trimmed()));
    m_toolCalls->setVisible(!m_turn.toolCalls.isEmpty());
}

void TurnView::showStatus()
{
    QString status;
    if (m_turn.state == ColumnTurn::State::Waiting) {
        status = tr("Waits for the answer before it.");
    } else if (m_turn.state == ColumnTurn::State::Running) {
        const bool isSilent =
            m_turn.answer.isEmpty() && m_turn.reasoning.isEmpty() && m_turn.toolCalls.isEmpty();
        status = isSilent ? tr("Waiting for the first token …") : QString();
    } else {
        const AnswerFacts facts = answerFacts(m_turn, nullptr);
        QStringList parts{facts.cut};
        if (!m_isLast) {
            parts.append(facts.answeredBy);
        }
        parts.removeAll(QString());
        status = parts.join(QLatin1Char(' '));
        m_failure->setText(facts.failure);
        m_failure->setVisible(!facts.failure.isEmpty());
    }
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

} // namespace Hearth
