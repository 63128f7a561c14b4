#include "chat/chatpage.h"

#include "chat/answerfacts.h"
#include "chat/chatcolumn.h"
#include "chat/defaulttargets.h"
#include "chat/promptedit.h"
#include "engine/engine.h"
#include "preferences/preferences.h"
#include "routing/forgetchildren.h"
#include "widgets/tokens.h"
#include "wording/formats.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Hearth {

namespace {

constexpr int suggestionCount = 3;

} // namespace

ChatPage::ChatPage(Engine &engine, Preferences &preferences, QWidget *parent)
    : Page(Body::Filling, parent)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("chatPage"));
    buildColumns(engine);
    buildInput();
    buildShortcuts();
    const QStringList saved = preferences.chatTargets();
    m_targetsAreOurs = saved.size() != m_columns.size();
    const QStringList targets = m_targetsAreOurs ? defaultTargets(*engine.snapshot()) : saved;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        m_columns.at(i)->setTarget(targets.at(i));
    }
    retranslate();
    updateState();
}

ChatPage::~ChatPage()
{
    forgetChildren(*this);
}

void ChatPage::buildColumns(Engine &engine)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::large);
    for (const char *name : {"leftColumn", "rightColumn"}) {
        auto *column = new ChatColumn(engine, this);
        column->setObjectName(QLatin1String(name));
        // Equal halves, whatever stands in them.
        column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        row->addWidget(column, 1);
        m_columns.append(column);
        connect(column, &ChatColumn::runningChanged, this, &ChatPage::updateState);
        connect(column, &ChatColumn::targetChosen, this, &ChatPage::rememberTargets);
        connect(column, &ChatColumn::answerCopied, this,
            [this] { Q_EMIT noticeRequested(tr("Answer copied.")); });
    }
    body()->addLayout(row, 1);
}

void ChatPage::buildInput()
{
    m_suggestions = new QWidget(this);
    auto *suggestions = new QHBoxLayout(m_suggestions);
    suggestions->setContentsMargins(0, 0, 0, 0);
    suggestions->setSpacing(Space::small);
    m_suggestionsLabel = new QLabel(m_suggestions);
    m_suggestionsLabel->setProperty("muted", true);
    suggestions->addWidget(m_suggestionsLabel);
    for (int i = 0; i < suggestionCount; ++i) {
        auto *button = new QPushButton(m_suggestions);
        button->setObjectName(QStringLiteral("suggestion%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { suggest(i); });
        suggestions->addWidget(button);
        m_suggestionButtons.append(button);
    }
    suggestions->addStretch(1);
    body()->addWidget(m_suggestions);

    auto *row = new QHBoxLayout;
    row->setSpacing(Space::small);
    m_prompt = new PromptEdit(this);
    m_prompt->setObjectName(QStringLiteral("prompt"));
    row->addWidget(m_prompt, 1, Qt::AlignBottom);
    m_send = new QPushButton(this);
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setProperty("primary", true);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    m_stopAll = new QPushButton(this);
    m_stopAll->setObjectName(QStringLiteral("stopAll"));
    row->addWidget(m_stopAll, 0, Qt::AlignBottom);
    body()->addLayout(row);

    m_newChat = new QPushButton(this);
    m_newChat->setObjectName(QStringLiteral("newChat"));
    addAction(m_newChat);

    connect(m_prompt, &PromptEdit::sendRequested, this, &ChatPage::send);
    connect(m_prompt, &PromptEdit::textChanged, this, &ChatPage::updateState);
    connect(m_send, &QPushButton::clicked, this, &ChatPage::send);
    connect(m_stopAll, &QPushButton::clicked, this, &ChatPage::stopAll);
    connect(m_newChat, &QPushButton::clicked, this, &ChatPage::newChat);
}

void ChatPage::buildShortcuts()
{
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &ChatPage::stopAll);
    auto *fresh = new QShortcut(QKeySequence(QKeySequence::New), this);
    fresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, this, &ChatPage::newChat);
}

void ChatPage::setSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    if (m_targetsAreOurs) {
        const QStringList targets = defaultTargets(*snapshot);
        for (int i = 0; i < int(m_columns.size()); ++i) {
            if (m_columns.at(i)->target() != targets.at(i)) {
                m_columns.at(i)->setTarget(targets.at(i));
            }
        }
        // Once all servers have been looked at, the choice stays what it is.
        m_targetsAreOurs = !snapshot->isSettled;
    }
    for (ChatColumn *column : std::as_const(m_columns)) {
        column->setSnapshot(snapshot);
    }
}

QWidget *ChatPage::firstFocus()
{
    return m_prompt;
}

bool ChatPage::isRunning() const
{
    return std::any_of(
        m_columns.cbegin(), m_columns.cend(), [](const ChatColumn *column) { return column->isRunning(); });
}

void ChatPage::send()
{
    if (!m_send->isEnabled()) {
        return;
    }
    m_targetsAreOurs = false;
    const QString prompt = m_prompt->take().trimmed();
    for (ChatColumn *column : std::as_const(m_columns)) {
        column->ask(prompt);
    }
    m_prompt->setFocus();
}

void ChatPage::stopAll()
{
    for (ChatColumn *column : std::as_const(m_columns)) {
        column->stop();
    }
}

void ChatPage::newChat()
{
    for (ChatColumn *column : std::as_const(m_columns)) {
        column->clear();
    }
    m_prompt->setFocus(); // what stands there unsent stays
}

void ChatPage::prepare(const QStringList &targets, const QString &prompt)
{
    newChat();
    for (qsizetype i = 0; i < m_columns.size() && i < targets.size(); ++i) {
        m_columns.at(i)->setTarget(targets.at(i));
    }
    rememberTargets();
    if (!prompt.isEmpty()) {
        m_prompt->setText(prompt);
    }
}

void ChatPage::suggest(int number)
{
    m_prompt->setText(suggestions().at(number));
    m_prompt->setFocus();
}

void ChatPage::rememberTargets()
{
    m_targetsAreOurs = false;
    QStringList targets;
    for (const ChatColumn *column : std::as_const(m_columns)) {
        targets.append(column->target());
    }
    m_preferences.setChatTargets(targets);
}

void ChatPage::updateState()
{
    const bool allRun = std::all_of(
        m_columns.cbegin(), m_columns.cend(), [](const ChatColumn *column) { return column->isRunning(); });
    const bool allEmpty = std::all_of(
        m_columns.cbegin(), m_columns.cend(), [](const ChatColumn *column) { return column->isEmpty(); });
    m_send->setEnabled(!allRun && !m_prompt->toPlainText().trimmed().isEmpty());
    if (!isRunning() && m_stopAll->hasFocus()) {
        m_prompt->setFocus();
    }
    m_stopAll->setVisible(isRunning());
    m_escape->setEnabled(isRunning());
    m_suggestions->setVisible(allEmpty);
    m_newChat->setVisible(!allEmpty);
    showSentence();
}

QString ChatPage::verdict() const
{
    QList<const ColumnTurn *> served;
    for (const ChatColumn *column : std::as_const(m_columns)) {
        const ColumnTurn *last = column->lastTurn();
        if (last && last->state == ColumnTurn::State::Served) {
            served.append(last);
        }
    }
    if (served.size() < m_columns.size()) {
        return served.isEmpty() ? tr("No answer.") : tr("One of two answered.");
    }
    const auto [first, second] =
        std::minmax(served.at(0), served.at(1), [](const ColumnTurn *one, const ColumnTurn *other) {
            return one->result.figures.toFirstOutput < other->result.figures.toFirstOutput;
        });
    //: Which of two models began to answer first, and the two times.
    return tr("%1 began first: after %2, the other after %3.")
        .arg(first->target, durationText(first->result.figures.toFirstOutput),
            durationText(second->result.figures.toFirstOutput));
}

void ChatPage::showSentence()
{
    const bool hasTurns = std::any_of(
        m_columns.cbegin(), m_columns.cend(), [](const ChatColumn *column) { return !column->isEmpty(); });
    if (!hasTurns) {
        setSentence(tr("Ask once, compare two answers."));
    } else if (isRunning()) {
        const bool bothRun = std::all_of(m_columns.cbegin(), m_columns.cend(),
            [](const ChatColumn *column) { return column->isRunning(); });
        setSentence(bothRun ? tr("Two answers are on their way.")
                            : tr("One answer is here, the other is on its way."));
    } else {
        setSentence(verdict());
    }
}

QStringList ChatPage::suggestions() const
{
    return {tr("Why is the first answer of a cold model slow? Two sentences, please."),
        tr("Say \"The fire in the hearth is lit\" in English, Thai and Traditional Chinese."),
        tr("Write a Python function that turns \"1h 30m\" into seconds, with three tests.")};
}

void ChatPage::retranslate()
{
    //: Before buttons with sample prompts.
    m_suggestionsLabel->setText(tr("Samples:"));
    //: Buttons that put a sample prompt into the field: about cold starts, a translation, a piece of code.
    const QStringList labels{tr("Cold starts"), tr("A translation"), tr("A bit of code")};
    for (int i = 0; i < suggestionCount; ++i) {
        m_suggestionButtons.at(i)->setText(labels.at(i));
        m_suggestionButtons.at(i)->setToolTip(suggestions().at(i));
        m_suggestionButtons.at(i)->setAccessibleName(suggestions().at(i));
    }
    m_prompt->setPlaceholderText(tr("Ask both … (Enter sends, Shift+Enter begins a new line)"));
    m_prompt->setAccessibleName(tr("Prompt for both columns"));
    m_send->setText(tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_stopAll->setText(tr("Stop all"));
    m_stopAll->setAccessibleName(m_stopAll->text());
    m_stopAll->setToolTip(m_escape->key().toString(QKeySequence::NativeText));
    m_newChat->setText(tr("New chat"));
    m_newChat->setAccessibleName(m_newChat->text());
    m_newChat->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    showSentence();
}

} // namespace Hearth
