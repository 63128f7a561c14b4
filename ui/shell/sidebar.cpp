#include "shell/sidebar.h"

#include "widgets/lineicon.h"
#include "widgets/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Hearth {

namespace {

constexpr int iconExtent = 16;
constexpr int barWidth = 3;

/// Flame and name on top of the sidebar.
class Brand final : public QWidget
{
public:
    using QWidget::QWidget;
    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {Space::collapsedSidebarWidth, 44}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int size = 18;
        const QRect flame(
            m_collapsed ? (width() - size) / 2 : Space::medium, (height() - size) / 2, size, size);
        lineIcon(QStringLiteral("flame"), QPalette::Link).paint(&painter, flame);
        if (!m_collapsed) {
            painter.setFont(scaledFont(font(), 1.2, QFont::Bold));
            painter.drawText(rect().adjusted(flame.right() + Space::medium, 0, 0, 0),
                Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Hearth"));
        }
    }

private:
    bool m_collapsed = false;
};

} // namespace

SidebarButton::SidebarButton(const QString &page, QWidget *parent)
    : QAbstractButton(parent)
    , m_page(page)
{
    setObjectName(QStringLiteral("sidebar_") + page);
    setCheckable(true);
    setAutoExclusive(true);
    setIcon(lineIcon(page));
    setFocusPolicy(Qt::TabFocus); // a click means the page: the keyboard goes there
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void SidebarButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateToolTip();
    updateGeometry();
    update();
}

QSize SidebarButton::sizeHint() const
{
    const int height = qMax(34, fontMetrics().height() + Space::medium);
    const int width = m_collapsed ? iconExtent + 2 * Space::small
                                  : iconExtent + 3 * Space::medium
            + QFontMetrics(scaledFont(font(), 1, QFont::DemiBold)).horizontalAdvance(text());
    return {width, height};
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.selection : mixed(tokens.sidebar, tokens.text, 0.05));
        painter.drawRoundedRect(box, Space::controlRadius, Space::controlRadius);
    }
    if (isChecked()) {
        painter.setBrush(tokens.ember);
        painter.drawRoundedRect(QRectF(0, 2, barWidth, height() - 4), barWidth / 2.0, barWidth / 2.0);
    }
    const int left = m_collapsed ? (width() - iconExtent) / 2 : Space::medium;
    icon().paint(&painter, QRect(left, (height() - iconExtent) / 2, iconExtent, iconExtent));
    if (!m_collapsed) {
        painter.setPen(isChecked() ? tokens.text : mixed(tokens.muted, tokens.text, 0.25));
        painter.setFont(scaledFont(font(), 1, isChecked() ? QFont::DemiBold : QFont::Normal));
        const QRect words = rect().adjusted(left + iconExtent + Space::medium, 0, -Space::tiny, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    }
    if (hasFocus() && m_reachedByKey) {
        painter.setPen(QPen(tokens.ember, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, Space::controlRadius, Space::controlRadius);
    }
}

void SidebarButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void SidebarButton::focusOutEvent(QFocusEvent *event)
{
    m_reachedByKey = false;
    QAbstractButton::focusOutEvent(event);
}

void SidebarButton::keyReleaseEvent(QKeyEvent *event)
{
    // The key that brought the focus here is released here. The focus event itself cannot tell: Qt gives the
    // reason "Tab" also when the widget that had the focus was hidden.
    m_reachedByKey = true;
    update();
    QAbstractButton::keyReleaseEvent(event);
}

void SidebarButton::updateToolTip()
{
    setToolTip(m_collapsed ? text() : QString());
}

Sidebar::Sidebar(const QStringList &pages, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_brand(new Brand(this))
{
    setObjectName(QStringLiteral("sidebar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, Space::small, 11, Space::medium);
    layout->setSpacing(2);
    layout->addWidget(m_brand);
    for (const QString &page : pages) {
        auto *button = new SidebarButton(page, this);
        m_group->addButton(button);
        m_buttons.append(button);
        layout->addWidget(button);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    }
    layout->addStretch(1);
    setFixedWidth(Space::sidebarWidth);
    retranslate();
}

void Sidebar::setCurrent(const QString &page)
{
    for (SidebarButton *button : std::as_const(m_buttons)) {
        if (button->page() == page) {
            button->setChecked(true);
        }
    }
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed) {
        return;
    }
    m_collapsed = collapsed;
    static_cast<Brand *>(m_brand)->setCollapsed(collapsed);
    for (SidebarButton *button : std::as_const(m_buttons)) {
        button->setCollapsed(collapsed);
    }
    setFixedWidth(collapsed ? Space::collapsedSidebarWidth : Space::sidebarWidth);
}

QString Sidebar::pageTitle(const QString &page)
{
    if (page == QLatin1String("overview")) {
        return tr("Overview");
    }
    if (page == QLatin1String("providers")) {
        return tr("Providers");
    }
    if (page == QLatin1String("routing")) {
        return tr("Routing");
    }
    if (page == QLatin1String("activity")) {
        //: The log of requests.
        return tr("Activity");
    }
    if (page == QLatin1String("chat")) {
        return tr("Chat");
    }
    if (page == QLatin1String("config")) {
        //: The config file, openclaw.json.
        return tr("Config");
    }
    if (page == QLatin1String("sizing")) {
        //: Which model fits which hardware.
        return tr("Sizing");
    }
    return tr("Settings");
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype at = m_buttons.indexOf(static_cast<SidebarButton *>(watched));
        const qsizetype next = key == Qt::Key_Down ? at + 1 : key == Qt::Key_Up ? at - 1 : -1;
        if (at >= 0 && next >= 0 && next < m_buttons.size()) {
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
            m_buttons.at(next)->click();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Sidebar::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (SidebarButton *button : std::as_const(m_buttons)) {
        button->setText(pageTitle(button->page()));
        button->setAccessibleName(button->text());
        button->setCollapsed(m_collapsed);
    }
}

} // namespace Hearth
