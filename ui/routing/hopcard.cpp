#include "routing/hopcard.h"

#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace Hearth {

namespace {

constexpr int gripWidth = 10;
constexpr int iconSize = 16;
constexpr int buttonSize = 28;

/// Six dots: here it can be taken hold of.
class Grip final : public QWidget
{
public:
    explicit Grip(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(gripWidth, iconSize);
        setCursor(Qt::OpenHandCursor);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr qreal radius = 1.25;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Tokens::current().muted);
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 2; ++column) {
                painter.drawEllipse(QPointF(2.5 + column * 5, 3 + row * 5), radius, radius);
            }
        }
    }
};

} // namespace

HopCard::HopCard(QWidget *parent)
    : QFrame(parent)
    , m_grip(new Grip(this))
    , m_number(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_texts(new QVBoxLayout)
    , m_up(makeButton(QStringLiteral("chevron-up")))
    , m_down(makeButton(QStringLiteral("chevron-down")))
    , m_more(makeButton(QStringLiteral("more")))
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(Space::medium, Space::tiny, Space::small, Space::tiny);
    line->setSpacing(Space::small);
    const int textTop = Space::small;
    m_number->setProperty("muted", true);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")));
    for (QWidget *each : {m_grip, static_cast<QWidget *>(m_number)}) {
        auto *column = new QVBoxLayout;
        column->setContentsMargins(0, textTop, 0, 0);
        column->addWidget(each);
        column->addStretch(1);
        line->addLayout(column);
    }
    m_texts->setSpacing(0);
    m_heading->setProperty("muted", true);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setContentsMargins(Space::small, Space::small, 0, 0);
    m_texts->addWidget(m_heading);
    line->addLayout(m_texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Space::tiny, 0, 0);
    buttons->setSpacing(0);
    for (QToolButton *each : {m_up, m_down, m_more}) {
        buttons->addWidget(each, 0, Qt::AlignTop);
    }
    line->addLayout(buttons);
    // Not as the button's own menu: its arrow would stand on the dots.
    connect(m_more, &QToolButton::clicked, this,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
}

QToolButton *HopCard::makeButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setIconSize(QSize(iconSize, iconSize));
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void HopCard::setGroup(const HopGroup &group)
{
    m_group = group;
    const QString name = QStringLiteral("step%1").arg(group.number);
    setObjectName(name);
    m_heading->setObjectName(name + QStringLiteral("Heading"));
    m_up->setObjectName(name + QStringLiteral("Up"));
    m_down->setObjectName(name + QStringLiteral("Down"));
    m_more->setObjectName(name + QStringLiteral("More"));
    m_menu->setObjectName(name + QStringLiteral("Menu"));
    showGroup();
}

void HopCard::showRows()
{
    while (m_rows.size() > m_group.targets.size()) {
        delete m_rows.takeLast();
    }
    while (m_rows.size() < m_group.targets.size()) {
        auto *row = new HopRow(this);
        connect(row, &HopRow::pretendDownChanged, this, &HopCard::pretendDownChanged);
        connect(row, &HopRow::pretendColdChanged, this, &HopCard::pretendColdChanged);
        connect(row, &HopRow::closeCoolDownRequested, this, &HopCard::closeCoolDownRequested);
        m_texts->addWidget(row);
        m_rows.append(row);
    }
    QWidget *before = this;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        HopRow *row = m_rows.at(i);
        if (row->hop() != m_group.targets.at(i) || row->objectName().isEmpty()) {
            row->setHop(m_group.targets.at(i));
        }
        for (QWidget *each : row->findChildren<QWidget *>()) { // reading order: rows, then the buttons
            if (each->focusPolicy() != Qt::NoFocus) {
                setTabOrder(before, each);
                before = each;
            }
        }
    }
    for (QWidget *each : {m_up, m_down, m_more}) {
        setTabOrder(before, each);
        before = each;
    }
}

void HopCard::showGroup()
{
    showRows();
    m_number->setText(QLocale().toString(m_group.number));
    m_heading->setVisible(m_group.targets.size() > 1);
    m_heading->setText(tr("Equal targets: what is in memory first, then the least busy."));
    for (QWidget *each : {m_grip, static_cast<QWidget *>(m_up), static_cast<QWidget *>(m_down),
             static_cast<QWidget *>(m_more)}) {
        each->setVisible(m_group.isEditable);
    }
    m_up->setEnabled(m_group.canMoveUp);
    m_down->setEnabled(m_group.canMoveDown);
    const QString number = QLocale().toString(m_group.number);
    m_up->setAccessibleName(tr("Move hop %1 up").arg(number));
    m_down->setAccessibleName(tr("Move hop %1 down").arg(number));
    m_more->setAccessibleName(tr("More for hop %1").arg(number));
    //: Tooltip of a button: %1: what it does, %2: the key that does the same.
    m_up->setToolTip(tr("%1 (%2)").arg(
        m_up->accessibleName(), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText)));
    m_down->setToolTip(tr("%1 (%2)").arg(
        m_down->accessibleName(), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    m_more->setToolTip(m_more->accessibleName());
    QStringList names;
    for (const HopView &each : std::as_const(m_group.targets)) {
        names.append(each.target);
    }
    setAccessibleName(tr("Hop %1: %2").arg(number, names.join(QStringLiteral(", "))));
    fillMenu();
    update();
}

QAction *HopCard::addToMenu(const QString &name, const QString &text)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(objectName() + name);
    return action;
}

void HopCard::fillMenu()
{
    m_menu->clear();
    QAction *join =
        addToMenu(QStringLiteral("Join"), tr("Make one group of equal targets with the next hop"));
    join->setEnabled(m_group.canMoveDown);
    connect(join, &QAction::triggered, this, &HopCard::joinRequested);
    if (m_group.targets.size() > 1) {
        QAction *split = addToMenu(QStringLiteral("Split"), tr("Part the group, one hop for each target"));
        connect(split, &QAction::triggered, this, &HopCard::splitRequested);
    }
    m_menu->addSeparator();
    for (qsizetype i = 0; i < m_group.targets.size(); ++i) {
        //: Menu: takes a target out of a route.
        QAction *remove = addToMenu(
            QStringLiteral("Remove%1").arg(i + 1), tr("Remove %1").arg(m_group.targets.at(i).target));
        remove->setEnabled(m_group.canRemove || m_group.targets.size() > 1);
        connect(remove, &QAction::triggered, this, [this, i] { Q_EMIT removeRequested(int(i)); });
    }
}

QString HopCard::focusedPart() const
{
    const QWidget *focused = QApplication::focusWidget();
    if (focused == m_up) {
        return QStringLiteral("up");
    }
    if (focused == m_down) {
        return QStringLiteral("down");
    }
    return focused == this ? QStringLiteral("card") : QString();
}

void HopCard::focusPart(const QString &part)
{
    QWidget *wanted = this;
    if (part == QLatin1String("up") && m_up->isEnabled()) {
        wanted = m_up;
    } else if (part == QLatin1String("down") && m_down->isEnabled()) {
        wanted = m_down;
    }
    wanted->setFocus(Qt::OtherFocusReason);
}

void HopCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands_out = hasFocus() || m_isDragged;
    painter.setPen(QPen(stands_out ? tokens.ember : tokens.line, 1));
    painter.setBrush(m_isDragged ? QBrush(tokens.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Space::controlRadius, Space::controlRadius);
}

void HopCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showGroup();
    }
}

void HopCard::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (m_isDragged && event->key() == Qt::Key_Escape) {
        m_isPressed = false;
        m_isDragged = false;
        update();
        Q_EMIT dragCancelled();
    } else if (m_group.isEditable && modifiers == Qt::AltModifier && event->key() == Qt::Key_Up) {
        if (m_group.canMoveUp) {
            Q_EMIT moveRequested(-1);
        }
    } else if (m_group.isEditable && modifiers == Qt::AltModifier && event->key() == Qt::Key_Down) {
        if (m_group.canMoveDown) {
            Q_EMIT moveRequested(1);
        }
    } else if (hasFocus() && m_group.canRemove && m_group.targets.size() == 1 && !modifiers
        && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested(0);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void HopCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_group.isEditable) {
        m_isPressed = true;
        m_pressedAt = event->position().toPoint();
        event->accept();
        return;
    }
    QFrame::mousePressEvent(event);
}

void HopCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        QFrame::mouseMoveEvent(event);
        return;
    }
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (!m_isDragged && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragged = true;
        update();
    }
    if (m_isDragged) {
        Q_EMIT dragged(event->globalPosition().toPoint());
    }
}

void HopCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    m_isPressed = false;
    if (std::exchange(m_isDragged, false)) {
        update();
        Q_EMIT dropped();
    }
}

void HopCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void HopCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace Hearth
