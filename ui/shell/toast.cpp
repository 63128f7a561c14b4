#include "shell/toast.h"

#include "widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Hearth {

namespace {

/// Long enough to read a sentence, and to reach its button by keys [UX.md 7: undoable for 10 s].
constexpr std::chrono::seconds shownFor{6};
constexpr std::chrono::seconds shownWithActionFor{10};
constexpr int aboveFoot = 52;

} // namespace

Toast::Toast(QWidget *host)
    : QFrame(host)
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_end(this)
{
    setObjectName(QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::large, Space::small, Space::large, Space::small);
    layout->setSpacing(Space::medium);
    m_sentence->setObjectName(QStringLiteral("toastSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(m_sentence);
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_action->setProperty("flat", true);
    layout->addWidget(m_action);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    host->installEventFilter(this);
    hide();
}

void Toast::showSentence(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_end.start(action.isEmpty() ? shownFor : shownWithActionFor);
}

QString Toast::sentence() const
{
    return isVisible() ? m_sentence->text() : QString();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.muted);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::cardRadius, Space::cardRadius);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_end.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_end.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    m_sentence->setWordWrap(false);
    const int widest = parentWidget()->width() - 2 * Space::page;
    if (sizeHint().width() > widest) {
        m_sentence->setWordWrap(true);
    }
    resize(qMin(sizeHint().width(), widest), 0);
    resize(width(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - aboveFoot);
}

} // namespace Hearth
