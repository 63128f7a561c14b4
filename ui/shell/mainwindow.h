#pragma once

#include "engine/snapshot.h"

#include <QHash>
#include <QStackedWidget>
#include <QWidget>

#include <functional>
#include <memory>

namespace Hearth {

class Banner;
class Page;
class Preferences;
class Session;
class Sidebar;
class StatusStrip;
class Toast;

/// A page of the window and how it is made when it is first opened.
struct PageEntry
{
    QString id; ///< overview, providers, …: also the name of its icon.
    std::function<Page *(QWidget *parent)> make;
};

/// The window: sidebar, one page at a time, status strip. Knows pages by their ids alone; each is made when
/// it is first opened. GUI thread.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// \a session and \a preferences outlive this.
    MainWindow(Session &session, Preferences &preferences, QList<PageEntry> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const QString &id); ///< An unknown id opens the first page.
    [[nodiscard]] QString currentPage() const { return m_current; }
    [[nodiscard]] Page *page(const QString &id); ///< Made if need be; null for an unknown id.
    [[nodiscard]] Session &session() { return m_session; }
    void showNotice(const QString &sentence);
    /// The same with a button that calls \a undo: at most once, and never after another notice.
    void showUndoableNotice(const QString &sentence, std::function<void()> undo);
    void bringToFront();
    void rememberGeometry();
    /// With a tray the window may close and Hearth go on serving; without one closing quits.
    void setTrayAvailable(bool available) { m_trayAvailable = available; }

Q_SIGNALS:
    void pageMade(Hearth::Page *page, const QString &id); ///< Before it is shown: to connect its signals.
    void quitRequested();
    void visibilityChanged(bool visible); ///< Somebody can see the window, or nobody can.

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addShortcuts();
    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void retranslate();
    void updateBanner();
    void askHowToClose();
    void restorePlace();

    Session &m_session;
    Preferences &m_preferences;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QString m_current;
    Sidebar *m_sidebar;
    QWidget *m_aboveStack; ///< Takes no room while the banner is not needed.
    Banner *m_banner;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    Toast *m_toast;
    std::function<void()> m_undo; ///< Of the notice that shows; empty: it has none.
    GatewayState::Status m_bannerStatus = GatewayState::Status::Off;
    bool m_trayAvailable = false;
};

} // namespace Hearth
