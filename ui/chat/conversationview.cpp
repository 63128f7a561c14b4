#include "chat/conversationview.h"

#include "widgets/tokens.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int nearEnd = 24; ///< Pixels; about a line.

} // namespace

ConversationView::ConversationView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto *inside = new QWidget(this);
    m_layout = new QVBoxLayout(inside);
    m_layout->setContentsMargins(0, 0, Space::small, 0);
    m_layout->setSpacing(Space::page);
    m_emptySentence = new QLabel(inside);
    m_emptySentence->setObjectName(QStringLiteral("emptyColumn"));
    m_emptySentence->setProperty("muted", true);
    m_emptySentence->setWordWrap(true);
    m_emptySentence->setTextFormat(Qt::PlainText);
    m_emptySentence->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(m_emptySentence, 1);
    m_layout->addStretch(1);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConversationView::onRangeChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_moving) {
            m_follows = value >= verticalScrollBar()->maximum() - nearEnd;
        }
    });
}

TurnView *ConversationView::add(const QString &prompt, const QString &target)
{
    auto *turn = new TurnView(prompt, target, widget());
    m_layout->insertWidget(m_layout->count() - 1, turn);
    turn->show();
    m_turns.append(turn);
    m_follows = true;
    markLast();
    return turn;
}

void ConversationView::removeLast()
{
    if (!m_turns.isEmpty()) {
        delete m_turns.takeLast();
        markLast();
    }
}

void ConversationView::clear()
{
    qDeleteAll(std::exchange(m_turns, {}));
    m_follows = true;
    markLast();
}

QList<ColumnTurn> ConversationView::history() const
{
    QList<ColumnTurn> history;
    for (const TurnView *view : m_turns) {
        if (view->turn().hasEnded()) {
            history.append(view->turn());
        }
    }
    return history;
}

void ConversationView::setEmptySentence(const QString &sentence)
{
    m_emptySentence->setText(sentence);
}

void ConversationView::markLast()
{
    m_emptySentence->setVisible(m_turns.isEmpty());
    for (TurnView *turn : std::as_const(m_turns)) {
        turn->setIsLast(turn == m_turns.constLast());
    }
}

void ConversationView::onRangeChanged(int, int most)
{
    if (m_follows) {
        const QScopedValueRollback moving(m_moving, true);
        verticalScrollBar()->setValue(most);
    }
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback moving(m_moving, true);
    QScrollArea::resizeEvent(event);
    if (m_follows) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

} // namespace Hearth
