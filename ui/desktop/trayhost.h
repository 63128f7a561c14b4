#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Hearth {

/// Whether there is a tray to show an icon in, now and whenever that changes. Under X11 and Wayland Qt
/// decides at the first question about a tray, once for the life of the process, whether to use
/// StatusNotifier: asked before the desktop's watcher is there, the icon is lost for good. So nobody else may
/// ask Qt (QSystemTrayIcon::isSystemTrayAvailable() and the making of an icon both do) before isAvailable().
/// GUI thread; the bus is asked asynchronously.
class TrayHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayHost)

public:
    enum class Kind {
        None,
        StatusNotifier, ///< A StatusNotifierWatcher with a host on the session bus; the menu goes over
                        ///< DBusMenu.
        Native, ///< The platform's own: Windows, macOS, XEmbed under X11.
    };
    Q_ENUM(Kind)

    /// How often X11 is asked for an XEmbed tray: our choice; one round trip to the X server each.
    static constexpr std::chrono::milliseconds embedInterval{5000};

    /// \a bus: sessionBus(); unconnected: there is no StatusNotifier. \a interval: other than usual for
    /// tests.
    explicit TrayHost(const QDBusConnection &bus, std::chrono::milliseconds interval = embedInterval,
        QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isAvailable() const { return m_kind != Kind::None; }

Q_SIGNALS:
    void changed(); ///< kind() is another.

private Q_SLOTS:
    void askWatcher();

private:
    void watchBus();
    void takeWatcherGone();
    void lookForEmbedding();
    void update();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_busWatcher;
    QTimer m_embedTimer;
    int m_question = 0; ///< Number of the newest question; answers to older ones are void.
    bool m_hasNotifier = false;
    bool m_hasNative = false;
    Kind m_kind = Kind::None;
    Kind m_decided = Kind::None; ///< The first kind found: Qt stays with it.
};

} // namespace Hearth
