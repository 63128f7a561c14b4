#include "shell/mainwindow.h"

#include "preferences/preferences.h"
#include "session/session.h"
#include "shell/sidebar.h"
#include "shell/statusstrip.h"
#include "shell/toast.h"
#include "widgets/banner.h"
#include "widgets/page.h"
#include "wording/outlookwording.h"

#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace Hearth {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize smallestSize{760, 520};

QStringList idsOf(const QList<PageEntry> &entries)
{
    QStringList ids;
    for (const PageEntry &entry : entries) {
        ids.append(entry.id);
    }
    return ids;
}

} // namespace

MainWindow::MainWindow(Session &session, Preferences &preferences, QList<PageEntry> pages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_entries(std::move(pages))
    , m_sidebar(new Sidebar(idsOf(m_entries), this))
    , m_aboveStack(new QWidget(this))
    , m_banner(new Banner(m_aboveStack))
    , m_stack(new QStackedWidget(this))
    , m_strip(new StatusStrip(this))
    , m_toast(new Toast(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallestSize);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *above = new QVBoxLayout(m_aboveStack);
    above->setContentsMargins(Space::page, Space::large, Space::page, 0);
    above->addWidget(m_banner);
    right->addWidget(m_aboveStack);
    right->addWidget(m_stack, 1);
    right->addWidget(m_strip);
    columns->addLayout(right, 1);
    m_banner->setObjectName(QStringLiteral("gatewayBanner"));
    m_aboveStack->hide();

    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::openPage);
    connect(m_strip, &StatusStrip::configRequested, this, [this] { openPage(QStringLiteral("config")); });
    connect(m_strip, &StatusStrip::addressCopied, this, [this] { showNotice(tr("The address is copied.")); });
    connect(m_banner, &Banner::mainTriggered, &m_session, &Session::startGateway);
    connect(m_banner, &Banner::otherTriggered, this, [this] { openPage(QStringLiteral("settings")); });
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (const auto undo = std::exchange(m_undo, {})) {
            undo();
        }
    });
    connect(&m_session, &Session::snapshotChanged, this, &MainWindow::onSnapshot);
    addShortcuts();
    restorePlace();
    retranslate();
    onSnapshot(m_session.snapshot());
}

MainWindow::~MainWindow() = default;

void MainWindow::openPage(const QString &id)
{
    Page *wanted = page(id);
    if (!wanted && !m_entries.isEmpty()) {
        openPage(m_entries.first().id);
        return;
    }
    if (!wanted || m_current == id) {
        return;
    }
    m_current = id;
    wanted->setSnapshot(m_session.snapshot());
    m_stack->setCurrentWidget(wanted);
    m_sidebar->setCurrent(id);
    m_preferences.setLastPage(id);
    if (QWidget *focus = wanted->firstFocus();
        focus && !m_sidebar->isAncestorOf(QApplication::focusWidget())) {
        focus->setFocus(Qt::OtherFocusReason);
    }
    retranslate();
}

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_pages.value(id)) {
        return made;
    }
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.id == id) {
            Page *made = entry.make(m_stack);
            made->setObjectName(id + QStringLiteral("Page"));
            m_pages.insert(id, made);
            m_stack->addWidget(made);
            connect(made, &Page::pageRequested, this, &MainWindow::openPage);
            connect(made, &Page::noticeRequested, this, &MainWindow::showNotice);
            Q_EMIT pageMade(made, id);
            return made;
        }
    }
    return nullptr;
}

void MainWindow::showNotice(const QString &sentence)
{
    m_undo = {};
    m_toast->showSentence(sentence);
}

void MainWindow::showUndoableNotice(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    //: Button of a notice: takes back what it tells of.
    m_toast->showSentence(sentence, tr("Undo"));
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberGeometry();
    const bool serves = m_session.snapshot()->gateway.isListening();
    if (!m_trayAvailable || !serves || m_preferences.closeChoice() == Preferences::CloseChoice::Quit) {
        event->accept();
        Q_EMIT quitRequested();
        return;
    }
    if (m_preferences.closeChoice() == Preferences::CloseChoice::KeepServing) {
        event->accept(); // the tray opens it again
        return;
    }
    event->ignore();
    askHowToClose();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        Q_EMIT visibilityChanged(isVisible() && !isMinimized());
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setCollapsed(width() < Space::collapseBelow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (Page *current = m_pages.value(m_current)) {
        current->setSnapshot(m_session.snapshot()); // what has come meanwhile
    }
    if (!focusWidget() || !focusWidget()->isVisibleTo(this)) {
        // Else Qt would give it to the first in the row, marked as if the keyboard had brought it there.
        Page *current = m_pages.value(m_current);
        QWidget *first = current ? current->firstFocus() : nullptr;
        (first && first->isVisibleTo(this)
                ? first
                : m_sidebar->findChild<QWidget *>(QStringLiteral("sidebar_") + m_current))
            ->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT visibilityChanged(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT visibilityChanged(false);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString id = m_entries.at(i).id;
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + int(i))), [this, id] { openPage(id); });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openPage(QStringLiteral("settings")); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { Q_EMIT quitRequested(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    add(QKeySequence(Qt::Key_F5), [this] { m_session.engine().checkNow(); });
    add(QKeySequence(Qt::Key_F6), [this] {
        QWidget *focus = QApplication::focusWidget();
        const bool inSidebar = focus && m_sidebar->isAncestorOf(focus);
        Page *current = m_pages.value(m_current);
        QWidget *next = inSidebar && current ? current->firstFocus() : nullptr;
        if (inSidebar && next) {
            next->setFocus(Qt::TabFocusReason);
        } else if (QWidget *entry = m_sidebar->findChild<QWidget *>(QStringLiteral("sidebar_") + m_current)) {
            entry->setFocus(Qt::TabFocusReason);
            if (inSidebar) {
                focusNextChild();
            }
        }
    });
}

void MainWindow::onSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    // Hidden behind the tray nobody sees the page: with hundreds of servers that spares most of the work.
    if (Page *current = m_pages.value(m_current); current && isVisible()) {
        current->setSnapshot(snapshot);
    }
    m_strip->setSnapshot(snapshot);
    updateBanner();
}

void MainWindow::retranslate()
{
    //: Title of the window; %1: the page.
    setWindowTitle(m_current.isEmpty() ? QStringLiteral("Hearth")
                                       : tr("%1 – Hearth").arg(Sidebar::pageTitle(m_current)));
    updateBanner();
}

void MainWindow::updateBanner()
{
    const GatewayState &gateway = m_session.snapshot()->gateway;
    const bool failed = gateway.status == GatewayState::Status::Failed;
    const bool elsewhere = gateway.status == GatewayState::Status::ServedByOther;
    const bool paused = gateway.status == GatewayState::Status::Paused;
    m_aboveStack->setVisible(failed || elsewhere || paused);
    if (failed || elsewhere || paused) {
        m_banner->setMessage(failed ? Glyph::Failed
                : paused            ? Glyph::Paused
                                    : Glyph::Available,
            gatewaySentence(gateway));
        m_banner->setActions(paused ? tr("Resume gateway") : tr("Try again"),
            //: Opens the settings page.
            failed ? tr("Settings") : QString());
    }
}

void MainWindow::askHowToClose()
{
    auto *box = new QMessageBox(QMessageBox::Question, QStringLiteral("Hearth"),
        tr("Hearth keeps serving on port %1.").arg(m_session.snapshot()->gateway.port), QMessageBox::NoButton,
        this);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Close the window and leave Hearth in the tray, or quit?"));
    QPushButton *keep = box->addButton(tr("Leave in tray"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("closeToTray"));
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("closeAndQuit"));
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep);
    auto *remember = new QCheckBox(tr("Do the same next time"), box);
    remember->setObjectName(QStringLiteral("closeRemember"));
    box->setCheckBox(remember);
    const auto decide = [this, remember](Preferences::CloseChoice choice) {
        if (remember->isChecked()) {
            m_preferences.setCloseChoice(choice);
        }
    };
    connect(keep, &QPushButton::clicked, this, [this, decide] {
        decide(Preferences::CloseChoice::KeepServing);
        hide();
    });
    connect(quit, &QPushButton::clicked, this, [this, decide] {
        decide(Preferences::CloseChoice::Quit);
        Q_EMIT quitRequested();
    });
    box->open();
}

void MainWindow::rememberGeometry()
{
    m_preferences.setWindowGeometry(saveGeometry());
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_preferences.windowGeometry())) {
        return;
    }
    const QScreen *screen = QApplication::primaryScreen();
    const QSize room = screen ? screen->availableSize() : firstSize;
    resize(firstSize.boundedTo(room));
}

} // namespace Hearth
